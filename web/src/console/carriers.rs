//! `GET /console/carriers?q=`: the carriers, how they are, and the way to a line.

use super::at_desk::AtDesk;
use super::frame::Frame;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use serde::Deserialize;
use simcare_app::carriers::{self, CarrierSeen, LineHit};
use simcare_carriers::http::BreakerState;

/// What is sought.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

/// A carrier in the list.
struct Shown {
    name: String,
    kind: String,
    brands: String,
    state: String,
    tone: &'static str,
    note: String,
}

/// A line that was found.
struct Found {
    address: String,
    iccid: String,
    brand: String,
    product: String,
    state: String,
}

#[derive(Template)]
#[template(path = "console/carriers.html")]
struct CarriersPage {
    frame: Frame,
    carriers: Vec<Shown>,
    q: String,
    found: Vec<Found>,
}

/// Shows it.
pub async fn page(State(state): State<WebState>, at: AtDesk, Query(asked): Query<Asked>) -> Answer {
    let moment = at.visit.moment;
    let q = asked.q.trim().to_owned();
    let seen = carriers::carrier_list(state.app(), at.actor(), moment).await?;
    let hits = match q.is_empty() {
        true => Vec::new(),
        false => carriers::line_find(state.app(), at.actor(), &q, moment).await?,
    };
    page::render(&CarriersPage {
        frame: Frame::new(&state, &at, "carriers", &at.words.text("console-carriers")),
        carriers: seen.iter().map(|carrier| shown(&at, carrier)).collect(),
        q,
        found: hits.iter().filter_map(|hit| found(&at, hit)).collect(),
    })
}

fn shown(at: &AtDesk, seen: &CarrierSeen) -> Shown {
    let words = at.words;
    let names = seen.brands.iter().map(|brand| brand.name.text(words.locale()));
    let (state, tone, note) = match seen.breaker {
        None => (words.text("carrier-ready"), "good", String::new()),
        Some(breaker) => {
            let (tone, note) = match breaker {
                BreakerState::Closed { failures: 0 } => ("good", String::new()),
                BreakerState::Closed { failures } => {
                    ("open", words.with("carrier-failures", "count", failures).into_owned())
                }
                BreakerState::Open { until } => {
                    let until = words.time(until, &at.zone);
                    ("warn", words.with("carrier-rests-until", "time", until).into_owned())
                }
                BreakerState::Trial => ("open", String::new()),
            };
            (words.label("carrier-breaker", breaker.as_str()), tone, note)
        }
    };
    let kind = if seen.is_played { "carrier-played" } else { "carrier-real" };
    Shown {
        name: seen.name.clone(),
        kind: words.text(kind).into_owned(),
        brands: words.list(&names.collect::<Vec<_>>()),
        state: state.into_owned(),
        tone,
        note,
    }
}

fn found(at: &AtDesk, hit: &LineHit) -> Option<Found> {
    let brand = at.brand(&hit.card.brand_id).ok()?;
    let locale = at.words.locale();
    Some(Found {
        address: format!("/console/carriers/{}/{}", brand.slug, hit.card.id),
        iccid: hit.card.iccid.grouped(),
        brand: brand.name.text(locale).to_owned(),
        product: hit.product.name.text(locale).to_owned(),
        state: at.words.label("card-state", hit.state.as_str()).into_owned(),
    })
}
