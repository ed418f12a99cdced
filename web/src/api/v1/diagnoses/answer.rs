//! `POST /api/v1/diagnoses/{diagnosis}/answers`: what was observed or done.

use crate::api::body;
use crate::api::query::At;
use crate::api::shape::StepShape;
use crate::context::Visit;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::HeaderMap;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use simcare_app::diagnoses::{Reply, diagnosis_answer};
use simcare_base::{DiagnosisId, Problem};
use simcare_words::Words;
use utoipa::ToSchema;

/// An answer: a step with an observation or a text, or several observations at once.
#[derive(Debug, Deserialize, ToSchema)]
pub struct AnswerBody {
    /// The step that is answered; the present one where it is left out. An older step is corrected.
    #[serde(default)]
    #[schema(example = "s1")]
    step: Option<String>,
    /// A value that fits the step's `value_schema`. Null: it could not be found out.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Object>, example = json!("off"))]
    observation: Option<Value>,
    /// The answer in somebody's own words.
    #[serde(default)]
    text: Option<String>,
    /// Observations by check, for a page that was offline and catches up.
    #[serde(default)]
    #[schema(value_type = Option<Object>)]
    observations: Option<Map<String, Value>>,
}

/// A field that is there and null is an answer of its own.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// Answer a step
///
/// Answers the next step. The same answer to the same step again changes nothing. Another answer to
/// an older step corrects what was said there. `not-working` after `resolved` goes on: answer `no`.
#[utoipa::path(
    post,
    path = "/api/v1/diagnoses/{diagnosis}/answers",
    tag = "doctor",
    params(("diagnosis" = String, Path, description = "The diagnosis's id.")),
    request_body(content = AnswerBody, example = json!({ "step": "s1", "observation": "on" })),
    responses((status = 200, description = "The next step.", body = StepShape, example = json!({
        "diagnosis": "diag_06ejh2gw9wq0r5c4y8x1n3m7kt", "id": "s2", "kind": "remedy",
        "subject": "airplane-mode-off", "by": "holder", "title": "Turn airplane mode off",
        "text": "Android: Swipe down from the top twice and tap the plane.",
        "why": "Airplane mode is on.", "choices": [{ "value": "done", "text": "Done" }],
        "value_schema": { "type": ["string", "null"], "enum": ["done", "already", "cannot", "not-found", "refused", null] },
        "params": {}, "found": ["airplane-mode-on"], "fixed": [], "state": "open", "complaint": "no-data",
    }))),
)]
pub async fn diagnosis_reply(
    State(state): State<WebState>,
    visit: Visit,
    At(id): At<DiagnosisId>,
    headers: HeaderMap,
    bytes: Result<Bytes, BytesRejection>,
) -> Answer<Json<StepShape>> {
    let bytes = bytes.map_err(|_| Problem::too_large("too-large"))?;
    let asked: AnswerBody = body::read(&headers, &bytes)?;
    let reply = match (asked.observation, asked.text, asked.observations) {
        (Some(value), text, _) if !value.is_null() || text.is_none() => Reply::Observation(value),
        (_, Some(text), _) => Reply::Text(text),
        (_, None, Some(all)) => Reply::Observations(all),
        _ => return Err(Problem::invalid("answer-missing").into()),
    };
    let app = state.app();
    let standing = diagnosis_answer(app, &id, asked.step.as_deref(), reply, visit.moment).await?;
    Ok(Json(StepShape::of(Words::of(standing.language), &standing)))
}
