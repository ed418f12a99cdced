//! `POST /b/{slug}/fix/{diagnosis}/person`: a person goes on, with all that was found out.

use super::super::at_brand::AtBrand;
use crate::diagnosis_text::{complaint_text, fault_text};
use crate::forms::Filled;
use crate::named::Named;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use simcare_app::conversations::{OwnMessage, conversation_post};
use simcare_app::diagnoses::{Standing, diagnosis_hand_over, diagnosis_read};
use simcare_base::{DiagnosisId, Problem};

/// Nothing but the token is sent with it.
#[derive(Debug, serde::Deserialize)]
pub struct Nothing {}

/// Writes to the desk in the holder's name, with the transcript as a note beside it.
pub async fn call(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, id)): Named<(String, DiagnosisId)>,
    Filled(Nothing {}): Filled<Nothing>,
) -> Answer {
    let standing = diagnosis_read(state.app(), &id).await?;
    if standing.brand != at.brand.id {
        return Err(Problem::not_found("diagnosis-unknown").into());
    }
    let (visitor, token) = at.met(&state).await?;
    let message = OwnMessage {
        client_key: format!("fix-{id}"),
        body: words(&at, &standing),
        attachments: Vec::new(),
        card: standing.card.clone(),
        language: at.words.locale(),
        choice: Some("human".to_owned()),
    };
    let (app, actor, brand) = (state.app(), &visitor.actor, &at.brand.id);
    let moment = at.visit.moment;
    let posted = conversation_post(app, actor, brand, message, moment).await?;
    if let Some(heed) = &posted.heed {
        simcare_app::assistant::answer(app, heed, moment).await?;
    }
    diagnosis_hand_over(app, actor, &id, &posted.conversation, moment).await?;
    let mut response = Redirect::to(&format!("/b/{}/talk", at.brand.slug)).into_response();
    at.remember(&state, &mut response, token.as_deref());
    Ok(response)
}

/// What the holder would write: what is wrong, and what was found so far.
fn words(at: &AtBrand, standing: &Standing) -> String {
    let complaint = match (&standing.complaint, standing.words.is_empty()) {
        (Some(complaint), _) => complaint_text(at.words, complaint),
        (None, false) => standing.words.clone(),
        (None, true) => at.words.text("fix-title").into_owned(),
    };
    let mut lines = vec![at.words.with("fix-to-person", "complaint", complaint).into_owned()];
    for fault in &standing.found {
        let id = if standing.fixed.contains(fault) { "fix-fixed" } else { "fix-found" };
        lines.push(at.words.with(id, "fault", fault_text(at.words, fault)).into_owned());
    }
    lines.join("\n")
}
