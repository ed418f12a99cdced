//! `/console/c/{conversation}/doctor`: the doctor beside a conversation. The agent asks and the
//! holder answers; what the carrier says is asked by the program.

use super::at_desk::AtDesk;
use super::conversation::conversation_id;
use super::frame::Frame;
use crate::diagnosis_text::value_text;
use crate::diagnosis_text::{Choice, Detail, complaint_text, fault_text, step_text, subject_text};
use crate::forms::Filled;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use simcare_app::conversations::conversation_brand;
use simcare_app::diagnoses::{
    Reply, Standing, StartDiagnosis, diagnosis_answer, diagnosis_beside, diagnosis_start,
};
use simcare_base::{Problem, ProblemKind};
use simcare_doctor::{Entry, Heard, catalogue};
use simcare_words::Words;

/// The present step, as the agent reads it out.
struct Shown {
    id: String,
    title: String,
    lines: Vec<String>,
    why: String,
    choices: Vec<Choice>,
    details: Vec<Detail>,
    is_end: bool,
    found: Vec<(String, bool)>,
    transcript: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "console/doctor.html")]
struct DoctorPage {
    frame: Frame,
    conversation: String,
    step: Option<Shown>,
    complaints: Vec<(String, String)>,
}

/// What the forms send: a complaint to begin with, or an answer.
#[derive(Debug, Deserialize)]
pub struct Said {
    #[serde(default)]
    complaint: String,
    #[serde(default)]
    step: String,
    #[serde(default)]
    value: String,
    #[serde(default)]
    text: String,
}

/// Shows it.
pub async fn page(State(state): State<WebState>, at: AtDesk, Path(id): Path<String>) -> Answer {
    let id = conversation_id(&id)?;
    let brand = conversation_brand(state.app(), at.actor(), &id).await?;
    let standing = diagnosis_beside(state.app(), at.actor(), &brand, &id).await?;
    let complaints = catalogue().complaints.iter();
    page::render(&DoctorPage {
        frame: Frame::new(&state, &at, "inbox", &at.words.text("doctor-panel-title")),
        conversation: id.to_string(),
        step: standing.map(|standing| shown(at.words, &standing)),
        complaints: complaints.map(|c| (c.id.clone(), complaint_text(at.words, &c.id))).collect(),
    })
}

/// Begins a diagnosis, or answers its present step.
pub async fn say(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Filled(said): Filled<Said>,
) -> Answer {
    let id = conversation_id(&id)?;
    let (app, moment) = (state.app(), at.visit.moment);
    let brand = conversation_brand(app, at.actor(), &id).await?;
    if said.step.is_empty() {
        let start = StartDiagnosis {
            conversation: Some(id.clone()),
            complaint: said.complaint,
            language: Some(at.words.locale()),
            ..StartDiagnosis::default()
        };
        diagnosis_start(app, Some(at.actor()), &brand, start, moment).await?;
    } else {
        let standing = diagnosis_beside(app, at.actor(), &brand, &id).await?;
        let standing = standing.ok_or_else(|| Problem::not_found("diagnosis-unknown"))?;
        let reply = match said.value.is_empty() {
            true => Reply::Text(said.text),
            false => Reply::Observation(said.value.into()),
        };
        let answered =
            diagnosis_answer(app, &standing.diagnosis, Some(&said.step), reply, moment).await;
        // A page that was left open knows an older diagnosis: the present one is shown.
        if let Err(problem) = answered
            && problem.kind != ProblemKind::Invalid
        {
            return Err(problem.into());
        }
    }
    Ok(Redirect::to(&format!("/console/c/{id}/doctor")).into_response())
}

fn shown(words: Words, standing: &Standing) -> Shown {
    let text = step_text(words, &standing.phone, &standing.step);
    let found = standing.found.iter();
    Shown {
        id: standing.step.id.clone(),
        title: text.title,
        lines: text.text.lines().map(ToOwned::to_owned).collect(),
        why: text.why,
        choices: text.choices,
        details: text.details,
        is_end: standing.step.kind.is_end(),
        found: found.map(|id| (fault_text(words, id), standing.fixed.contains(id))).collect(),
        transcript: standing.transcript.iter().rev().map(|entry| line(words, entry)).collect(),
    }
}

fn line(words: Words, entry: &Entry) -> (String, String) {
    let answer = match &entry.heard {
        Heard::Observed(value) => value_text(words, &entry.step.subject, value),
        other => words.label("doctor-answer", other.name()).into_owned(),
    };
    (subject_text(words, &entry.step), answer)
}
