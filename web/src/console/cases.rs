//! `GET /console/cases`: return cases, the one that moved last first.

use super::at_desk::AtDesk;
use super::frame::Frame;
use super::shown::{named, short_time};
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use serde::Deserialize;
use simcare_app::cases::{CaseQuery, CaseRow, case_list, cause_name};
use simcare_base::{CaseId, Instant};
use simcare_returns::case::CaseState;

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
    q: String,
    #[serde(default)]
    after: String,
}

/// A row of the list.
struct Row {
    id: String,
    number: i64,
    brand: String,
    holder: String,
    product: String,
    cause: String,
    state: String,
    tone: &'static str,
    when: String,
}

#[derive(Template)]
#[template(path = "console/cases.html")]
struct CasesPage {
    frame: Frame,
    states: Vec<(String, String, bool)>,
    q: String,
    state: String,
    rows: Vec<Row>,
    next: Option<String>,
}

/// The states that wait for somebody at the desk, in the order of the path.
const STATES: [CaseState; 6] = [
    CaseState::Review,
    CaseState::Allowed,
    CaseState::Approved,
    CaseState::PaymentTrouble,
    CaseState::ToFulfil,
    CaseState::NeedsEvidence,
];

/// Shows it.
pub async fn page(State(state): State<WebState>, at: AtDesk, Query(asked): Query<Asked>) -> Answer {
    let chosen: Option<CaseState> = asked.state.parse().ok();
    let query = CaseQuery {
        brand: at.brand_by_slug(&asked.brand).map(|brand| brand.id.clone()),
        state: chosen,
        search: Some(asked.q.trim().to_owned()).filter(|words| !words.is_empty()),
        after: place(&asked.after),
        limit: ROWS,
    };
    let found = case_list(state.app(), at.actor(), query).await?;
    let next = found.last().filter(|_| found.len() == ROWS as usize).map(|last| {
        let after = format!("{}.{}", last.case.moved_at.ms(), last.case.id);
        format!("/console/cases?state={}&after={after}", asked.state)
    });
    let every = (at.words.text("view-all").into_owned(), String::new(), chosen.is_none());
    let states = STATES.into_iter().map(|one| {
        let label = at.words.label("desk-case", one.word()).into_owned();
        (label, one.word().to_owned(), chosen == Some(one))
    });
    page::render(&CasesPage {
        frame: Frame::new(&state, &at, "cases", &at.words.text("console-cases")),
        states: std::iter::once(every).chain(states).collect(),
        q: asked.q.clone(),
        state: asked.state.clone(),
        rows: found.iter().map(|row| shown(&at, row)).collect(),
        next,
    })
}

fn shown(at: &AtDesk, row: &CaseRow) -> Row {
    let locale = at.words.locale();
    let case = &row.case;
    let brand = at.brand(&case.brand_id).ok();
    Row {
        id: case.id.to_string(),
        number: case.number,
        brand: brand.map_or_else(String::new, |brand| brand.name.text(locale).to_owned()),
        holder: named(at.words, row.holder.as_ref().map_or("", |holder| holder.name.as_str())),
        product: row.product.as_ref().map_or_else(String::new, |p| p.name.text(locale).to_owned()),
        cause: cause_name(at.words, case.claim.cause),
        state: at.words.label("desk-case", case.state.word()).into_owned(),
        tone: tone(case.state),
        when: short_time(at, case.moved_at),
    }
}

/// What needs somebody, what went well, what is over.
pub fn tone(state: CaseState) -> &'static str {
    match state {
        CaseState::Paid | CaseState::Fulfilled => "good",
        CaseState::PaymentTrouble => "warn",
        CaseState::Review | CaseState::Allowed | CaseState::Approved | CaseState::ToFulfil => {
            "open"
        }
        _ => "",
    }
}

fn place(text: &str) -> Option<(Instant, CaseId)> {
    let (at_ms, id) = text.split_once('.')?;
    Some((Instant::from_ms(at_ms.parse().ok()?), id.parse().ok()?))
}
