//! Deciding everything ever decided once more, and comparing.
//!
//! A decision keeps its facts and names its terms, so it can be made again from those alone. Any
//! difference means that the engine changed under decisions that were promised to stand.

use crate::App;
use simcare_base::{CaseId, DecisionId, Result};
use simcare_returns::case::{LoggedDecision, decision_page};
use simcare_returns::{decide, policies};

/// Decisions read at once.
const PAGE: u32 = 500;

/// How a replay went.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Replayed {
    /// How many decisions were made again.
    pub count: u64,
    /// How many came out differently, or could not be made again.
    pub different: u64,
}

/// A decision that came out differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The decision.
    pub decision: DecisionId,
    /// Its case.
    pub case: CaseId,
    /// What it was, as JSON.
    pub was: String,
    /// What it comes to now, as JSON, or why it cannot be made again.
    pub now: String,
}

/// Replays every decision of every brand, in pages; `differs` is told of each difference, and
/// `progress` of how many are done after each page. For the command line: it blocks.
///
/// # Errors
/// When the store cannot be read.
pub fn decisions_replay(
    app: &App,
    mut differs: impl FnMut(&Difference),
    mut progress: impl FnMut(u64),
) -> Result<Replayed> {
    let mut replayed = Replayed::default();
    let mut after: Option<(CaseId, i64)> = None;
    loop {
        let cursor = after.clone();
        let outcomes = app.store().read_blocking(move |tx| {
            let page = decision_page(tx, cursor.as_ref().map(|(id, seq)| (id, *seq)), PAGE)?;
            let mut outcomes = Vec::with_capacity(page.len());
            for logged in page {
                let version = policies::by_hash(tx, &logged.brand_id, &logged.policy_hash);
                let again = version
                    .map(|version| decide(&version, &logged.facts, logged.decided_at))
                    .map_err(|problem| problem.to_string());
                let place = (logged.case_id.clone(), logged.seq);
                outcomes.push((place, difference(logged, again)));
            }
            Ok(outcomes)
        })?;
        let Some((last, _)) = outcomes.last() else { return Ok(replayed) };
        after = Some(last.clone());
        for (_, difference) in &outcomes {
            replayed.count += 1;
            if let Some(difference) = difference {
                replayed.different += 1;
                differs(difference);
            }
        }
        progress(replayed.count);
    }
}

fn difference(
    logged: LoggedDecision,
    again: Result<simcare_returns::Decision, String>,
) -> Option<Difference> {
    let json = |decision: &simcare_returns::Decision| {
        serde_json::to_string(decision).unwrap_or_else(|error| error.to_string())
    };
    let now = match &again {
        Ok(again) if *again == logged.decision => return None,
        Ok(again) => json(again),
        Err(problem) => problem.clone(),
    };
    let was = json(&logged.decision);
    Some(Difference { decision: logged.id, case: logged.case_id, was, now })
}
