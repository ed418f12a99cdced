//! `GET /console/registrations`: what waits to be looked at, and what was decided.

use super::at_desk::AtDesk;
use super::frame::Frame;
use super::shown::{named, short_time};
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use serde::Deserialize;
use simcare_app::registrations::{
    RegistrationQuery, RegistrationRow, State as Stands, registration_list,
};
use simcare_base::{Instant, RegistrationId};

/// Rows of a page.
const ROWS: u32 = 50;

/// What the address asks for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    state: String,
    #[serde(default)]
    brand: String,
    #[serde(default)]
    after: String,
}

/// A row of the list.
struct Row {
    id: String,
    holder: String,
    product: String,
    iccid: String,
    brand: String,
    kind: String,
    state: String,
    tone: &'static str,
    due: String,
    is_late: bool,
    when: String,
}

#[derive(Template)]
#[template(path = "console/registrations.html")]
struct RegistrationsPage {
    frame: Frame,
    states: Vec<(String, String, bool)>,
    rows: Vec<Row>,
    next: Option<String>,
}

/// The states that somebody looks for, what waits for the desk first.
const STATES: [Stands; 7] = [
    Stands::DocumentsIn,
    Stands::InReview,
    Stands::Rejected,
    Stands::Registered,
    Stands::Open,
    Stands::Expired,
    Stands::Deregistered,
];

/// Shows it.
pub async fn page(State(state): State<WebState>, at: AtDesk, Query(asked): Query<Asked>) -> Answer {
    let chosen = Stands::from_name(&asked.state);
    let query = RegistrationQuery {
        brand: at.brand_by_slug(&asked.brand).map(|brand| brand.id.clone()),
        state: chosen,
        after: place(&asked.after),
        limit: ROWS,
    };
    let found = registration_list(state.app(), at.actor(), query).await?;
    let next = found.last().filter(|_| found.len() == ROWS as usize).map(|last| {
        let last = &last.registration;
        let after = format!("{}.{}", last.standing.moved_at.ms(), last.id);
        format!("/console/registrations?state={}&after={after}", asked.state)
    });
    let every = (at.words.text("view-all").into_owned(), String::new(), chosen.is_none());
    let states = STATES.into_iter().map(|one| {
        let label = at.words.label("registration-state", one.as_str()).into_owned();
        (label, one.as_str().to_owned(), chosen == Some(one))
    });
    page::render(&RegistrationsPage {
        frame: Frame::new(&state, &at, "registrations", &at.words.text("console-registrations")),
        states: std::iter::once(every).chain(states).collect(),
        rows: found.iter().map(|row| shown(&at, row)).collect(),
        next,
    })
}

fn shown(at: &AtDesk, row: &RegistrationRow) -> Row {
    let locale = at.words.locale();
    let (one, now) = (&row.registration, at.visit.moment.now);
    let brand = at.brand(&one.brand_id).ok();
    let waits = matches!(one.standing.state, Stands::DocumentsIn | Stands::InReview);
    let due = one.standing.due_at.filter(|_| waits);
    let kind = one.kind.map(|kind| at.words.label("registration-for", kind.as_str()));
    Row {
        id: one.id.to_string(),
        holder: named(at.words, row.holder.as_ref().map_or("", |holder| holder.name.as_str())),
        product: row.product.as_ref().map_or_else(String::new, |p| p.name.text(locale).to_owned()),
        iccid: row.card.as_ref().map_or("", |card| card.iccid.last_four()).to_owned(),
        brand: brand.map_or_else(String::new, |brand| brand.name.text(locale).to_owned()),
        kind: kind.unwrap_or_default().into_owned(),
        state: at.words.label("registration-state", one.standing.state.as_str()).into_owned(),
        tone: tone(one.standing.state),
        due: due.map(|due| short_time(at, due)).unwrap_or_default(),
        is_late: due.is_some_and(|due| due < now),
        when: short_time(at, one.standing.moved_at),
    }
}

/// What needs somebody, what went well, what is over.
pub fn tone(state: Stands) -> &'static str {
    match state {
        Stands::Registered => "good",
        Stands::DocumentsIn | Stands::InReview => "open",
        Stands::Rejected => "warn",
        _ => "",
    }
}

fn place(text: &str) -> Option<(Instant, RegistrationId)> {
    let (at_ms, id) = text.split_once('.')?;
    Some((Instant::from_ms(at_ms.parse().ok()?), id.parse().ok()?))
}
