//! A diagnosis and its steps.

use crate::diagnosis_text::{step_text, subject_text, value_text};
use serde::Serialize;
use serde_json::{Map, Value, json};
use simcare_app::diagnoses::Standing;
use simcare_doctor::{Entry, Heard, Step, StepKind, catalogue};
use simcare_words::Words;
use utoipa::ToSchema;

/// What is to be observed, done or agreed to next; or the end.
#[derive(Debug, Serialize, ToSchema)]
pub struct StepShape {
    /// The diagnosis. Its id is the key to it: keep it as a secret.
    pub diagnosis: String,
    /// The step's name within the diagnosis.
    #[schema(example = "s1")]
    pub id: String,
    /// `check`, `remedy` or `confirm`; `resolved`, `case` or `handover` at the end.
    #[schema(example = "check")]
    pub kind: &'static str,
    /// The catalogue id of the check or remedy; at an end that of the reason.
    #[schema(example = "airplane-mode")]
    pub subject: String,
    /// `holder`, `carrier` or `measurement`.
    #[schema(example = "holder")]
    pub by: &'static str,
    /// What to look at or do, for people.
    pub title: String,
    /// Where to find it, or what the end means, for people. May be empty.
    pub text: String,
    /// Why it is asked or done. May be empty.
    pub why: String,
    /// How it is put: `plain`; `which-of-these`, `longer-how`, `waiting` or `look-again` when the
    /// same is put once more.
    pub manner: &'static str,
    /// What people choose from.
    pub choices: Vec<ChoiceShape>,
    /// What is set, as people read it.
    pub details: Vec<DetailShape>,
    /// The JSON schema of the observation that answers the step.
    #[schema(value_type = Object)]
    pub value_schema: Value,
    /// What exactly to observe or to set, and what it costs.
    #[schema(value_type = Object)]
    pub params: Map<String, Value>,
    /// The faults found so far.
    pub found: Vec<String>,
    /// Those of them that are mended.
    pub fixed: Vec<String>,
    /// `open`, `resolved`, `case` or `handover`.
    pub state: &'static str,
    /// What is complained of.
    pub complaint: Option<String>,
}

/// Something to choose.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChoiceShape {
    /// What to send.
    pub value: String,
    /// What it is called.
    pub text: String,
}

/// Something that is set.
#[derive(Debug, Serialize, ToSchema)]
pub struct DetailShape {
    /// What it is called.
    pub name: String,
    /// Its value.
    pub value: String,
}

impl StepShape {
    /// The present step.
    pub fn of(words: Words, standing: &Standing) -> Self {
        let step = &standing.step;
        let text = step_text(words, &standing.phone, step);
        let choices = text.choices.into_iter();
        let details = text.details.into_iter();
        Self {
            diagnosis: standing.diagnosis.to_string(),
            id: step.id.clone(),
            kind: step.kind.name(),
            subject: step.subject.clone(),
            by: step.by.name(),
            title: text.title,
            text: text.text,
            why: text.why,
            manner: step.manner.name(),
            choices: choices.map(|c| ChoiceShape { value: c.value, text: c.text }).collect(),
            details: details.map(|d| DetailShape { name: d.name, value: d.value }).collect(),
            value_schema: value_schema(step),
            params: step.params.clone(),
            found: standing.found.clone(),
            fixed: standing.fixed.clone(),
            state: standing.state,
            complaint: standing.complaint.clone(),
        }
    }
}

fn value_schema(step: &Step) -> Value {
    match step.kind {
        StepKind::Case | StepKind::Handover => json!({ "type": "null" }),
        _ => step.shape(catalogue()).schema(),
    }
}

/// A diagnosis.
#[derive(Debug, Serialize, ToSchema)]
pub struct DiagnosisShape {
    /// Its id.
    pub id: String,
    /// `open`, `resolved`, `case` or `handover`.
    pub state: &'static str,
    /// What is complained of.
    pub complaint: Option<String>,
    /// The present step.
    pub step: StepShape,
    /// Every answered step, those of the carrier included.
    pub transcript: Vec<EntryShapeOfDiagnosis>,
    /// When it began.
    pub created_at: String,
    /// When it ended, if it did.
    pub ended_at: Option<String>,
}

/// An answered step.
#[derive(Debug, Serialize, ToSchema)]
pub struct EntryShapeOfDiagnosis {
    /// The step.
    pub step: String,
    /// Its kind.
    pub kind: &'static str,
    /// What it was about.
    pub subject: String,
    /// Who answered.
    pub by: &'static str,
    /// What was asked or done, for people.
    pub title: String,
    /// What exactly.
    #[schema(value_type = Object)]
    pub params: Map<String, Value>,
    /// What was heard: `observed` with an observation, `done`, `already`, `cannot`, `not-found`,
    /// `refused`, `yes`, `no`, `unknown`, `unclear`, `wait` or `person`.
    pub heard: String,
    /// What was observed.
    #[schema(value_type = Object)]
    pub observation: Option<Value>,
    /// The answer, for people.
    pub answer: String,
}

impl DiagnosisShape {
    /// How it stands.
    pub fn of(words: Words, standing: &Standing) -> Self {
        Self {
            id: standing.diagnosis.to_string(),
            state: standing.state,
            complaint: standing.complaint.clone(),
            step: StepShape::of(words, standing),
            transcript: standing.transcript.iter().map(|e| answered(words, e)).collect(),
            created_at: super::instant(standing.created_at),
            ended_at: super::instant_if_any(standing.ended_at),
        }
    }
}

fn answered(words: Words, Entry { step, heard }: &Entry) -> EntryShapeOfDiagnosis {
    let name = heard.name();
    let (observation, answer) = match heard {
        Heard::Observed(value) => (Some(value.clone()), value_text(words, &step.subject, value)),
        _ => (None, words.label("doctor-answer", name).into_owned()),
    };
    EntryShapeOfDiagnosis {
        step: step.id.clone(),
        kind: step.kind.name(),
        subject: step.subject.clone(),
        by: step.by.name(),
        title: subject_text(words, step),
        params: step.params.clone(),
        heard: name.to_owned(),
        observation,
        answer,
    }
}
