//! `GET` and `POST /b/{slug}/fix/{diagnosis}`: the present step, and the answer to it.

use super::super::at_brand::AtBrand;
use super::view::{part, whole};
use crate::forms::Filled;
use crate::named::Named;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect};
use serde_json::Value;
use simcare_app::diagnoses::{
    AnsweredOffline, Reply, Standing, diagnosis_answer, diagnosis_catch_up, diagnosis_read,
};
use simcare_base::{DiagnosisId, Problem};

/// The header by which our script asks for the step alone.
const PART: &str = "x-part";

type At = Named<(String, DiagnosisId)>;

/// What the form sends.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Said {
    #[serde(default)]
    step: String,
    #[serde(default)]
    observation: String,
    #[serde(default)]
    text: String,
    /// What was answered without a connection, in its order: `[{"subject": .., "value": ..}]`.
    #[serde(default)]
    offline: String,
}

/// Shows where it stands.
pub async fn shown(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, id)): At,
    headers: HeaderMap,
) -> Answer {
    let standing = of_brand(diagnosis_read(state.app(), &id).await?, &at)?;
    answer(&state, &at, &standing, headers.contains_key(PART))
}

/// Takes an answer; without script the page is shown anew.
pub async fn heard(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, id)): At,
    headers: HeaderMap,
    Filled(said): Filled<Said>,
) -> Answer {
    of_brand(diagnosis_read(state.app(), &id).await?, &at)?;
    let is_part = headers.contains_key(PART);
    let (app, moment) = (state.app(), at.visit.moment);
    let standing = if said.offline.is_empty() {
        let reply = match said.observation.is_empty() {
            false => Reply::Observation(Value::String(said.observation)),
            true => Reply::Text(said.text),
        };
        let step = Some(said.step.as_str()).filter(|step| !step.is_empty());
        diagnosis_answer(app, &id, step, reply, moment).await?
    } else {
        let answers: Vec<AnsweredOffline> = serde_json::from_str(&said.offline)
            .map_err(|cause| Problem::invalid("fields").because(cause))?;
        diagnosis_catch_up(app, &id, &answers, moment).await?
    };
    if is_part {
        return answer(&state, &at, &standing, true);
    }
    Ok(Redirect::to(&format!("/b/{}/fix/{id}", at.brand.slug)).into_response())
}

/// A diagnosis is shown at its own brand's address alone.
fn of_brand(standing: Standing, at: &AtBrand) -> Result<Standing, Problem> {
    match standing.brand == at.brand.id {
        true => Ok(standing),
        false => Err(Problem::not_found("diagnosis-unknown")),
    }
}

fn answer(state: &WebState, at: &AtBrand, standing: &Standing, is_part: bool) -> Answer {
    match is_part {
        true => page::render(&part(state, at, standing)),
        false => page::render(&whole(state, at, standing)),
    }
}
