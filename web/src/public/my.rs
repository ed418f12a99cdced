//! `GET /b/{slug}/my`: the holder's cards with what is left, orders and cases.

use super::at_brand::{AtBrand, BrandMark};
use crate::page::{self, Page};
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use simcare_app::holdings::{self, HeldCard, Holdings};
use simcare_base::CardId;
use simcare_returns::case::{Case, CaseState};
use simcare_sims::{Allowance, CardState, Form, Order};

#[derive(Template)]
#[template(path = "public/my.html")]
struct MyPage {
    page: Page,
    brand: BrandMark,
    who: String,
    is_for_return: bool,
    cases: Vec<CaseView>,
    cards: Vec<CardView>,
    orders: Vec<OrderView>,
}

struct CaseView {
    id: String,
    number: i64,
    card: String,
    state: String,
    tone: &'static str,
    opened: String,
}

struct CardView {
    id: String,
    name: String,
    region: String,
    number: String,
    last_four: String,
    state: String,
    left: String,
    of: String,
    share_percent: Option<u64>,
    validity: String,
    apn: String,
    install: Option<Install>,
    /// The return that is under way or was granted: its id and what the link to it says.
    case: Option<(String, String)>,
}

/// What installs an eSIM that is not installed yet.
struct Install {
    code: String,
    apple_link: String,
    picture: String,
}

struct OrderView {
    number: String,
    placed: String,
    total: String,
}

/// Why the page was opened.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Ask {
    #[serde(default, rename = "for")]
    purpose: String,
}

/// Shows them to who has proven to be the holder.
pub async fn my(State(state): State<WebState>, at: AtBrand, Query(ask): Query<Ask>) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor,
        Err(way) => return Ok(*way),
    };
    let now = at.visit.moment.now;
    let held = holdings::holdings(state.app(), &visitor.actor, &at.brand.id, now).await?;
    page::render(&MyPage {
        page: at.page(&state, &at.words.text("my-title")),
        brand: at.mark(),
        who: who(&held),
        is_for_return: ask.purpose == "return",
        cases: cases(&held, &at),
        cards: held.cards.iter().map(|card| card_view(card, &held, &at)).collect(),
        orders: held.orders.iter().map(|order| order_view(order, &at)).collect(),
    })
}

fn who(held: &Holdings) -> String {
    let contact = held.holder.contact.as_ref().map(simcare_sims::Contact::masked);
    match held.holder.name.is_empty() {
        false => held.holder.name.clone(),
        true => contact.unwrap_or_default(),
    }
}

fn cases(held: &Holdings, at: &AtBrand) -> Vec<CaseView> {
    let name_of = |case: &simcare_returns::case::Case| {
        let card = held.cards.iter().find(|held| held.card.id == case.card_id);
        card.map_or("", |held| held.product.name.text(at.words.locale())).to_owned()
    };
    held.cases
        .iter()
        .map(|case| CaseView {
            id: case.id.to_string(),
            number: case.number,
            card: name_of(case),
            state: at.words.label("case-state", case.state.word()).into_owned(),
            tone: super::case_view::tone(case.state),
            opened: at.words.date(case.opened_at, &at.zone),
        })
        .collect()
}

fn card_view(held: &HeldCard, all: &Holdings, at: &AtBrand) -> CardView {
    let case = case_of(&held.card.id, all, at);
    let (words, language) = (at.words, at.words.locale());
    let (left, of, share_percent) = left(held, at);
    CardView {
        id: held.card.id.to_string(),
        name: held.product.name.text(language).to_owned(),
        region: held.product.region.text(language).to_owned(),
        number: held.card.iccid.grouped(),
        last_four: held.card.iccid.last_four().to_owned(),
        state: words.label("card-state", held.state.as_str()).into_owned(),
        left,
        of,
        share_percent,
        validity: validity(held, at),
        apn: held.product.apn.clone(),
        install: install(held, at).filter(|_| case.is_none()),
        case,
    }
}

/// The return of a card, unless it was refused: nobody is led to ask for the same twice.
fn case_of(card: &CardId, held: &Holdings, at: &AtBrand) -> Option<(String, String)> {
    let is_standing = |case: &&Case| {
        let is_over = [CaseState::Denied, CaseState::Rejected, CaseState::Withdrawn];
        case.card_id == *card && !is_over.contains(&case.state)
    };
    let case = held.cases.iter().find(is_standing)?;
    let text = at.words.with("my-case", "number", case.number).into_owned();
    Some((case.id.to_string(), text))
}

/// What is left, of how much, and the share for the bar.
fn left(held: &HeldCard, at: &AtBrand) -> (String, String, Option<u64>) {
    let words = at.words;
    match (held.product.allowance, held.remaining.data) {
        (Allowance::Pack { data }, Some(left)) => {
            let share = (left.0 / (data.0 / 100).max(1)).min(100);
            let of = words.with("my-of", "total", words.bytes(data)).into_owned();
            (words.bytes(left), of, Some(share))
        }
        (allowance, _) => {
            let speed = words.bytes(allowance.amount());
            let of = words.with("my-daily", "amount", speed).into_owned();
            (words.text("my-unlimited").into_owned(), of, None)
        }
    }
}

fn validity(held: &HeldCard, at: &AtBrand) -> String {
    let words = at.words;
    let Some(end) = held.remaining.expires_at else {
        return words.with("my-not-begun", "days", held.product.validity_days).into_owned();
    };
    let when = words.date_time_zone(end, &at.zone);
    match held.state {
        CardState::Expired => words.with("my-ended", "when", when).into_owned(),
        _ => {
            let days = held.remaining.days.unwrap_or(0);
            words
                .text_with("my-until", &[("when", when.into()), ("days", days.into())])
                .into_owned()
        }
    }
}

fn install(held: &HeldCard, at: &AtBrand) -> Option<Install> {
    let is_waiting = held.card.form == Form::Esim && held.state < CardState::Installed;
    let code = held.card.activation_code.as_ref().filter(|_| is_waiting)?;
    Some(Install {
        code: code.to_string(),
        apple_link: code.apple_link(),
        picture: format!("/b/{}/my/cards/{}/qr.svg", at.brand.slug, held.card.id),
    })
}

fn order_view(order: &Order, at: &AtBrand) -> OrderView {
    OrderView {
        number: order.number.as_str().to_owned(),
        placed: at.words.date(order.placed_at, &at.zone),
        total: at.words.money(order.total),
    }
}
