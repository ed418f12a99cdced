//! `GET .../offline.json`: the steps that a phone can go on with by itself, in the reader's words,
//! and the worker that keeps the page.

use super::super::at_brand::AtBrand;
use crate::diagnosis_text::step_text;
use crate::named::Named;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use axum::response::IntoResponse;
use serde_json::{Value, json};
use simcare_app::diagnoses::{diagnosis_ahead, diagnosis_read};
use simcare_base::{DiagnosisId, Problem};
use simcare_doctor::{Phone, Step, StepKind};
use simcare_words::Words;

/// The graph: texts once each, and steps that point to them and to one another.
pub async fn plan(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, id)): Named<(String, DiagnosisId)>,
) -> Answer {
    let standing = diagnosis_read(state.app(), &id).await?;
    if standing.brand != at.brand.id {
        return Err(Problem::not_found("diagnosis-unknown").into());
    }
    let (phone, graph) = diagnosis_ahead(state.app(), &id).await?;
    let mut texts: Vec<Value> = Vec::new();
    let mut steps = Vec::new();
    for ahead in &graph {
        let text = text_of(at.words, &phone, &ahead.step);
        let place = texts.iter().position(|known| *known == text).unwrap_or_else(|| {
            texts.push(text);
            texts.len() - 1
        });
        steps.push(json!([ahead.step.subject, place, ahead.ways]));
    }
    Ok(Json(json!({ "texts": texts, "steps": steps })).into_response())
}

fn text_of(words: Words, phone: &Phone, step: &Step) -> Value {
    let text = step_text(words, phone, step);
    let choices: Vec<_> =
        text.choices.iter().map(|choice| json!([choice.value, choice.text])).collect();
    let others: Vec<_> = match step.kind {
        StepKind::Check => [("not-found", "fix-not-found"), ("unknown", "fix-unknown")]
            .iter()
            .map(|(value, id)| json!([value, words.text(id)]))
            .collect(),
        _ => Vec::new(),
    };
    let details: Vec<_> =
        text.details.iter().map(|detail| json!([detail.name, detail.value])).collect();
    json!({
        "kind": step.kind.name(),
        "title": text.title,
        "how": text.text.lines().collect::<Vec<_>>(),
        "why": text.why,
        "choices": choices,
        "others": others,
        "details": details,
    })
}

/// `GET /b/{slug}/fix-worker.js`: it must come from beside the pages it keeps, at an address that
/// stays, so it is asked for anew each time.
pub async fn worker(State(state): State<WebState>) -> Answer {
    let asset = state.assets().get("fix-worker.js");
    let asset = asset.ok_or_else(|| Problem::not_found("not-found"))?;
    let mut response = asset.plain.to_vec().into_response();
    let head = response.headers_mut();
    head.insert(CONTENT_TYPE, HeaderValue::from_static(asset.media_type));
    head.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(response)
}
