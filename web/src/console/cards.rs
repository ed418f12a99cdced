//! `GET /console/cards?q=`: a card by its number, or the cards of an order by its number.

use super::at_desk::AtDesk;
use super::facts::{CardFacts, card_facts};
use super::frame::Frame;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use serde::Deserialize;
use simcare_app::conversations::card_look_up;

/// What is sought.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

/// A card that was found.
struct Found {
    facts: CardFacts,
    brand: String,
    holder: String,
    contact: String,
    conversations: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "console/cards.html")]
struct CardsPage {
    frame: Frame,
    q: String,
    found: Vec<Found>,
}

/// Shows it.
pub async fn page(State(state): State<WebState>, at: AtDesk, Query(asked): Query<Asked>) -> Answer {
    let q = asked.q.trim().to_owned();
    let hits = match q.is_empty() {
        true => Vec::new(),
        false => card_look_up(state.app(), at.actor(), &q).await?,
    };
    let locale = at.words.locale();
    let found = hits.iter().map(|hit| Found {
        facts: card_facts(&at, &hit.dossier),
        brand: at
            .brand(&hit.dossier.card.brand_id)
            .map_or_else(|_| String::new(), |brand| brand.name.text(locale).to_owned()),
        holder: super::shown::named(at.words, &hit.dossier.holder.name),
        contact: hit
            .dossier
            .holder
            .contact
            .as_ref()
            .map_or_else(String::new, |contact| contact.parts().1.to_owned()),
        conversations: hit
            .conversations
            .iter()
            .map(|c| {
                let when = super::shown::short_time(&at, c.active_at);
                (c.id.to_string(), c.topic.clone(), when)
            })
            .collect(),
    });
    page::render(&CardsPage {
        frame: Frame::new(&state, &at, "cards", &at.words.text("console-cards")),
        q,
        found: found.collect(),
    })
}
