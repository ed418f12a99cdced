//! `GET` and `POST /b/{slug}/fix`: what is not working, and for which card.

use super::super::at_brand::{AtBrand, BrandMark};
use super::view::{WithKeys, phone_of};
use crate::diagnosis_text::complaint_text;
use crate::forms::Filled;
use crate::page::{self, Page};
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect};
use simcare_app::diagnoses::{CardNamed, StartDiagnosis, diagnosis_start};
use simcare_app::holdings;
use simcare_base::CardId;
use simcare_doctor::catalogue;
use simcare_sims::CardState;

#[derive(Template)]
#[template(path = "public/fix_start.html")]
struct FixStart {
    page: Page,
    brand: BrandMark,
    complaints: Vec<WithKeys>,
    cards: Vec<CardChoice>,
    /// Whether somebody who has proven a card may be asked for which one.
    is_proven: bool,
    fault: String,
}

struct CardChoice {
    id: String,
    text: String,
    is_chosen: bool,
}

/// What the address may carry.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Ask {
    /// A complaint that was chosen elsewhere: it stands first.
    #[serde(default)]
    complaint: String,
    /// The card it is about.
    #[serde(default)]
    card: String,
}

/// What the form sends.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Begin {
    #[serde(default)]
    complaint: String,
    #[serde(default)]
    words: String,
    #[serde(default)]
    card: String,
}

/// Asks what is not working.
pub async fn ask(State(state): State<WebState>, at: AtBrand, Query(ask): Query<Ask>) -> Answer {
    page::render(&form(&state, &at, &ask, String::new()).await?)
}

/// Begins, and leads to the first step.
pub async fn begin(
    State(state): State<WebState>,
    at: AtBrand,
    headers: HeaderMap,
    Filled(begin): Filled<Begin>,
) -> Answer {
    let complaint = match begin.complaint.is_empty() {
        true => begin.words.trim(),
        false => begin.complaint.as_str(),
    };
    if complaint.is_empty() {
        let ask = Ask { card: begin.card, ..Ask::default() };
        let fault = at.words.text("problem-required").into_owned();
        let shown = page::render(&form(&state, &at, &ask, fault).await?)?;
        let code = crate::problem::status(simcare_base::ProblemKind::Invalid);
        return Ok((code, shown).into_response());
    }
    let visitor = at.visitor.as_ref().filter(|visitor| visitor.is_proven);
    let card = match (visitor, begin.card.parse::<CardId>()) {
        (Some(_), Ok(id)) => Some(CardNamed::Id(id)),
        _ => None,
    };
    let start = StartDiagnosis {
        card,
        is_quick: true,
        complaint: complaint.to_owned(),
        language: Some(at.words.locale()),
        phone: phone_of(&headers),
        ..StartDiagnosis::default()
    };
    let actor = visitor.map(|visitor| &visitor.actor);
    let begun = diagnosis_start(state.app(), actor, &at.brand.id, start, at.visit.moment).await?;
    let to = format!("/b/{}/fix/{}", at.brand.slug, begun.diagnosis);
    Ok(Redirect::to(&to).into_response())
}

async fn form(state: &WebState, at: &AtBrand, ask: &Ask, fault: String) -> Answer<FixStart> {
    let (cards, is_proven) = cards(state, at, &ask.card).await?;
    let complaints = catalogue().complaints.iter().map(|complaint| WithKeys {
        value: complaint.id.clone(),
        text: complaint_text(at.words, &complaint.id),
        is_likely: complaint.id == ask.complaint,
    });
    let mut complaints: Vec<_> = complaints.collect();
    // What was named before stands first.
    complaints.sort_by_key(|complaint| !complaint.is_likely);
    Ok(FixStart {
        page: at.page(state, &at.words.text("fix-title")),
        brand: at.mark(),
        complaints,
        cards,
        is_proven,
        fault,
    })
}

/// The visitor's cards that could work, the one that was asked for or the latest chosen.
async fn cards(state: &WebState, at: &AtBrand, asked: &str) -> Answer<(Vec<CardChoice>, bool)> {
    let Some(visitor) = at.visitor.as_ref().filter(|visitor| visitor.is_proven) else {
        return Ok((Vec::new(), false));
    };
    let now = at.visit.moment.now;
    let held = holdings::holdings(state.app(), &visitor.actor, &at.brand.id, now).await?;
    let wanted = held
        .cards
        .iter()
        .filter(|card| card.state != CardState::Expired || card.card.id.as_str() == asked);
    let mut cards: Vec<_> = wanted
        .map(|card| CardChoice {
            id: card.card.id.to_string(),
            text: at
                .words
                .text_with(
                    "fix-card-ending",
                    &[
                        ("name", card.product.name.text(at.words.locale()).into()),
                        ("digits", card.card.iccid.last_four().into()),
                    ],
                )
                .into_owned(),
            is_chosen: card.card.id.as_str() == asked,
        })
        .collect();
    if !cards.iter().any(|card| card.is_chosen)
        && let Some(first) = cards.first_mut()
    {
        first.is_chosen = true;
    }
    Ok((cards, true))
}
