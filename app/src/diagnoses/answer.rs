//! An answer, and the step that follows.
//!
//! Asking a carrier takes a while and does no good inside a transaction: what an answer leads to is
//! worked out first and kept then, unless somebody else has answered meanwhile; then it is worked
//! out again. Changes of a line carry a key made from the step, so they happen once.

use super::{Standing, ending, programs, standing};
use crate::App;
use serde_json::{Map, Value};
use simcare_base::{DiagnosisId, Locale, Moment, Problem, Result};
use simcare_doctor::{
    CaseState, Diagnosis, Heard, StepKind, catalogue, diagnosis_get, diagnosis_save, hear,
    hear_value, offer,
};

/// How often an answer is worked out anew because somebody else was faster.
const ROUNDS_MAX: usize = 5;

/// What somebody answers.
#[derive(Debug, Clone)]
pub enum Reply {
    /// What was observed, as a value.
    Observation(Value),
    /// In their own words.
    Text(String),
    /// Several observations at once, by check: a page that was offline catches up.
    Observations(Map<String, Value>),
}

/// Takes an answer to a step and answers the next one. An answer that was given before changes
/// nothing; another one to an older step corrects what was said there. Without a step, the present
/// one is meant.
///
/// # Errors
/// `diagnosis-unknown`; `step-unknown` for a step that this diagnosis never had.
pub async fn diagnosis_answer(
    app: &App,
    id: &DiagnosisId,
    step: Option<&str>,
    reply: Reply,
    moment: Moment,
) -> Result<Standing> {
    for _ in 0..ROUNDS_MAX {
        let wanted = id.clone();
        let mut diagnosis = app.store().read(move |tx| diagnosis_get(tx, &wanted)).await?;
        let language = diagnosis.language;
        let before = diagnosis.facts.clone();
        take(&mut diagnosis.facts, step, &reply, language)?;
        if diagnosis.facts == before {
            return Ok(Standing::of(diagnosis));
        }
        programs::ask(app, &mut diagnosis, moment).await?;
        diagnosis.active_at = diagnosis.active_at.max(moment.now);
        if let Some(kept) = keep(app, diagnosis, &before, moment).await? {
            return Ok(Standing::of(kept));
        }
    }
    Err(Problem::unavailable("store-contended"))
}

/// Keeps what came of it; none when somebody else has written meanwhile.
async fn keep(
    app: &App,
    diagnosis: Diagnosis,
    before: &CaseState,
    moment: Moment,
) -> Result<Option<Diagnosis>> {
    let log = &diagnosis.facts.log;
    let corrected = log.iter().zip(&before.log).filter(|(now, then)| now != then);
    let new = log.iter().skip(before.log.len());
    let entries: Vec<_> = corrected.map(|(now, _)| now).chain(new).cloned().collect();
    let was_open = before.current.as_ref().is_none_or(|step| !step.kind.is_end());
    app.store()
        .write(move |tx| {
            let mut kept = diagnosis.clone();
            // Nothing is told to anybody unless this answer is the one that counts.
            if diagnosis_get(tx, &kept.id)?.version != kept.version {
                return Ok(None);
            }
            if was_open {
                ending::tell(tx, &mut kept, moment)?;
            }
            if !diagnosis_save(tx, &kept, &entries)? {
                return Ok(None);
            }
            kept.version += 1;
            Ok(Some(kept))
        })
        .await
}

fn take(facts: &mut CaseState, step: Option<&str>, reply: &Reply, language: Locale) -> Result<()> {
    let Some(current) = facts.current.clone() else {
        return Err(Problem::internal("a diagnosis without a step"));
    };
    if let Reply::Observations(observations) = reply {
        let mut others = observations.clone();
        let own = others.remove(&current.subject);
        offer(catalogue(), facts, &others, language);
        if let Some(own) = own {
            answer_current(facts, hear_value(catalogue(), &current, &own, language));
        }
        return Ok(());
    }
    let listen = |step| match reply {
        Reply::Observation(value) => hear_value(catalogue(), step, value, language),
        Reply::Text(text) => hear(catalogue(), step, text, language),
        Reply::Observations(_) => Heard::Unclear,
    };
    let wanted = step.unwrap_or(&current.id);
    if wanted == current.id {
        answer_current(facts, listen(&current));
        return Ok(());
    }
    match facts.answered(wanted).cloned() {
        Some(entry) => {
            facts.correct(wanted, listen(&entry.step));
            Ok(())
        }
        // A step that a correction has replaced before it was answered.
        None if facts.had(wanted) => Ok(()),
        None => Err(Problem::invalid("step-unknown")),
    }
}

fn answer_current(facts: &mut CaseState, heard: Heard) {
    let Some(current) = facts.current.clone() else { return };
    // An end takes one answer: that it does not work after all.
    if current.kind.is_end() && !(current.kind == StepKind::Resolved && heard == Heard::No) {
        return;
    }
    facts.record(current, heard);
}

/// The state and its time, as the present step has them.
pub(super) fn note_state(diagnosis: &mut Diagnosis, moment: Moment) {
    let Some(step) = &diagnosis.facts.current else { return };
    diagnosis.state = standing::state_of(step).to_owned();
    diagnosis.ended_at = match step.kind.is_end() {
        true => diagnosis.ended_at.or(Some(moment.now)),
        false => None,
    };
}
