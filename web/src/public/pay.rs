//! `/sandbox/pay/{token}`: where the sandbox's requests to pay lead. Nothing is paid but in play.

use super::at_brand::BrandMark;
use crate::assets::BrandColour;
use crate::context::Visit;
use crate::forms::Filled;
use crate::page::{self, Page};
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use simcare_app::carriers;
use simcare_carriers::PaymentState;

#[derive(Template)]
#[template(path = "public/pay.html")]
struct PayPage {
    page: Page,
    brand: BrandMark,
    token: String,
    amount: String,
    last_four: String,
    is_paid: bool,
}

/// Nothing but the token of the form.
#[derive(Debug, Deserialize)]
pub struct PayForm {}

/// Shows what is to be paid, or that it is.
pub async fn ask(State(state): State<WebState>, visit: Visit, Path(token): Path<String>) -> Answer {
    let bill = carriers::sandbox_payment(state.app(), &token).await?;
    let words = visit.words;
    let name = bill.brand.name.text(words.locale());
    let title = format!("{} · {name}", words.text("pay-title"));
    let colour = BrandColour::parse(&bill.brand.colour.to_string());
    let languages = &bill.brand.languages;
    page::render(&PayPage {
        page: Page::dressed(&state, &visit, words, title, colour, languages),
        brand: BrandMark::of(&bill.brand, words.locale()),
        token,
        amount: words.money(bill.request.amount),
        last_four: bill.last_four,
        is_paid: bill.request.state == PaymentState::Paid,
    })
}

/// Pays, in play.
pub async fn pay(
    State(state): State<WebState>,
    visit: Visit,
    Path(token): Path<String>,
    Filled(PayForm {}): Filled<PayForm>,
) -> Answer {
    carriers::sandbox_pay(state.app(), &token, visit.moment).await?;
    Ok(Redirect::to(&format!("/sandbox/pay/{token}")).into_response())
}
