//! A phone without a connection: what it is given to go on with, and catching up afterwards.

use super::{Reply, Standing, diagnosis_answer, diagnosis_read};
use crate::App;
use serde_json::{Map, Value};
use simcare_base::{DiagnosisId, Moment, Result};
use simcare_doctor::{Ahead, Phone, StepKind, ahead, catalogue, diagnosis_get};

/// So many steps ahead are more than anybody takes without a connection, and weigh little.
const AHEAD_MAX: usize = 240;
/// More answers than this are not given in one go.
const CAUGHT_UP_MAX: usize = 60;

/// Something that was answered without a connection.
#[derive(Debug, Clone, serde::Deserialize)]
pub struct AnsweredOffline {
    /// The check or the remedy.
    pub subject: String,
    /// What was answered.
    pub value: String,
}

/// The steps ahead, the present one first, and the phone they are put for.
///
/// # Errors
/// `diagnosis-unknown`.
pub async fn diagnosis_ahead(app: &App, id: &DiagnosisId) -> Result<(Phone, Vec<Ahead>)> {
    let id = id.clone();
    let diagnosis = app.store().read(move |tx| diagnosis_get(tx, &id)).await?;
    let facts = diagnosis.facts;
    let phone = facts.phone.clone();
    let worked_out =
        tokio::task::spawn_blocking(move || ahead(catalogue(), &facts, AHEAD_MAX)).await;
    Ok((phone, worked_out.map_err(simcare_base::Problem::internal)?))
}

/// Takes what was answered without a connection, in its order. What does not fit the step that
/// waits is kept as observed; what was done cannot be lost by it: it shows in what is observed next.
///
/// # Errors
/// `diagnosis-unknown`.
pub async fn diagnosis_catch_up(
    app: &App,
    id: &DiagnosisId,
    answers: &[AnsweredOffline],
    moment: Moment,
) -> Result<Standing> {
    let mut standing = diagnosis_read(app, id).await?;
    let mut left = Map::new();
    for answer in answers.iter().take(CAUGHT_UP_MAX) {
        let value = Value::String(answer.value.clone());
        let step = &standing.step;
        if step.subject == answer.subject && !step.kind.is_end() {
            let step_id = step.id.clone();
            let reply = Reply::Observation(value);
            standing = diagnosis_answer(app, id, Some(&step_id), reply, moment).await?;
        } else if catalogue().check(&answer.subject).is_some() && step.kind != StepKind::Resolved {
            left.insert(answer.subject.clone(), value);
        }
    }
    if !left.is_empty() && !standing.step.kind.is_end() {
        let reply = Reply::Observations(left);
        standing = diagnosis_answer(app, id, None, reply, moment).await?;
    }
    Ok(standing)
}
