//! A step as the page shows it.

use super::super::at_brand::{AtBrand, BrandMark};
use crate::diagnosis_text::{Detail, fault_text, step_text};
use crate::page::Page;
use crate::phone::Phone as Maker;
use crate::state::WebState;
use askama::Template;
use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;
use simcare_app::diagnoses::Standing;
use simcare_doctor::{By, Line, Os, Phone, StepKind};

/// A step within the frame of a page.
#[derive(Template)]
#[template(path = "public/fix.html")]
pub struct FixPage {
    pub page: Page,
    pub brand: BrandMark,
    pub script: String,
    pub step: StepView,
}

/// A step alone, to be swapped into the page.
#[derive(Template)]
#[template(path = "public/fix_step.html")]
pub struct FixPart {
    pub page: Page,
    pub brand: BrandMark,
    pub step: StepView,
}

/// A choice with what it sends.
pub struct WithKeys {
    pub value: String,
    pub text: String,
    pub is_likely: bool,
}

/// What a page needs of a step.
pub struct StepView {
    pub diagnosis: String,
    pub id: String,
    pub kind: &'static str,
    /// The check or remedy it is about.
    pub subject: String,
    pub number: usize,
    pub title: String,
    /// Where to find it, a line each.
    pub how: Vec<String>,
    pub why: String,
    pub details: Vec<Detail>,
    pub choices: Vec<WithKeys>,
    /// What can be answered whatever is asked.
    pub others: Vec<WithKeys>,
    /// What was found and whether it is mended.
    pub findings: Vec<(String, bool)>,
    pub is_end: bool,
    pub card: String,
    pub is_by_conversation: bool,
    /// Whether the carrier was asked.
    pub has_line: bool,
}

/// Puts a step into the words of the reader.
pub fn step_view(at: &AtBrand, standing: &Standing) -> StepView {
    let (words, step) = (at.words, &standing.step);
    let text = step_text(words, &standing.phone, step);
    let asked = standing.transcript.iter().filter(|entry| entry.step.by == By::Holder).count();
    let others: &[(&str, &str)] = match step.kind {
        StepKind::Check => &[("not-found", "fix-not-found"), ("unknown", "fix-unknown")],
        _ => &[],
    };
    let findings = standing
        .found
        .iter()
        .map(|fault| (fault_text(words, fault), standing.fixed.contains(fault)));
    StepView {
        diagnosis: standing.diagnosis.to_string(),
        id: step.id.clone(),
        kind: step.kind.name(),
        subject: step.subject.clone(),
        number: asked + 1,
        title: text.title,
        how: text.text.lines().map(ToOwned::to_owned).collect(),
        why: text.why,
        details: text.details,
        choices: text
            .choices
            .into_iter()
            .enumerate()
            .map(|(place, choice)| WithKeys {
                value: choice.value,
                text: choice.text,
                // The first answer to something to be done is that it is done.
                is_likely: place == 0 && step.kind != StepKind::Check,
            })
            .collect(),
        others: others
            .iter()
            .map(|(value, id)| WithKeys {
                value: (*value).to_owned(),
                text: words.text(id).into_owned(),
                is_likely: false,
            })
            .collect(),
        findings: findings.collect(),
        is_end: step.kind.is_end(),
        card: standing.card.as_ref().map(ToString::to_string).unwrap_or_default(),
        is_by_conversation: standing.conversation.is_some(),
        has_line: standing.line == Line::Ours,
    }
}

/// The whole page.
pub fn whole(state: &WebState, at: &AtBrand, standing: &Standing) -> FixPage {
    FixPage {
        page: at.page(state, &at.words.text("fix-title")),
        brand: at.mark(),
        script: state.assets().address("fix.js").to_owned(),
        step: step_view(at, standing),
    }
}

/// Only the step.
pub fn part(state: &WebState, at: &AtBrand, standing: &Standing) -> FixPart {
    FixPart {
        page: at.page(state, &at.words.text("fix-title")),
        brand: at.mark(),
        step: step_view(at, standing),
    }
}

/// The phone, as far as the browser tells.
pub fn phone_of(headers: &HeaderMap) -> Phone {
    let agent = headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
    let maker = agent.and_then(Maker::from_user_agent);
    Phone {
        os: maker.map(|maker| if maker.is_apple() { Os::Ios } else { Os::Android }),
        os_version: None,
        maker: maker.map(|maker| maker.as_str().to_owned()),
    }
}
