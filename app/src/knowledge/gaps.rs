//! What people asked in vain in the last weeks.

use crate::App;
use simcare_assistant::knowledge::{Gap, gap_rows, gaps_group, labelled_count};
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Instant, Result};

/// Days that the report looks back.
const DAYS: i64 = 56;
/// Questions that are read at most: the latest ones.
const ROWS_MAX: u32 = 2_000;

/// The report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapsReport {
    /// The gaps, those that come up most first.
    pub gaps: Vec<Gap>,
    /// How many messages the desk has labelled by hand.
    pub labelled: i64,
}

/// What people asked in vain, grouped.
///
/// # Errors
/// `right-missing`.
pub async fn gaps_report(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    now: Instant,
) -> Result<GapsReport> {
    let scope = authorise(actor, Right::ReadConversations, brand)?;
    app.store()
        .read(move |tx| {
            let rows = gap_rows(tx, &scope, now.plus_days(-DAYS), ROWS_MAX)?;
            let labelled = labelled_count(tx, &scope)?;
            Ok(GapsReport { gaps: gaps_group(&rows, now), labelled })
        })
        .await
}
