//! `/b/{slug}/card`: saying which card is yours, and `/q/{token}`, where a card's own code leads.

use super::at_brand::{AtBrand, BrandMark};
use crate::forms::{Filled, local_address};
use crate::named::Named;
use crate::page::{self, Page, fault_of};
use crate::problem::{Answer, Failure, status};
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect};
use simcare_app::brands;
use simcare_app::proofs::{ProofSubject, proof_ask};
use simcare_base::Problem;

#[derive(Template)]
#[template(path = "public/card.html")]
struct CardPage {
    page: Page,
    brand: BrandMark,
    number: String,
    qr: String,
    to: String,
    fault: String,
}

/// What the address may carry.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Ask {
    /// Where to go once it is proven.
    #[serde(default)]
    to: String,
    /// The token of a scanned code.
    #[serde(default)]
    qr: String,
}

/// What the form sends.
#[derive(Debug, serde::Deserialize)]
pub struct Claim {
    #[serde(default)]
    number: String,
    #[serde(default)]
    qr: String,
    #[serde(default)]
    to: String,
}

/// Asks which card or order it is.
pub async fn ask(State(state): State<WebState>, at: AtBrand, Query(ask): Query<Ask>) -> Answer {
    let claim = Claim { number: String::new(), qr: ask.qr, to: ask.to };
    page::render(&form(&state, &at, claim, String::new()))
}

/// Has a code sent, and asks for it.
pub async fn send(
    State(state): State<WebState>,
    at: AtBrand,
    Filled(claim): Filled<Claim>,
) -> Answer {
    state.gates().guess(format!("card {}", at.visit.client))?;
    let subject = match claim.qr.is_empty() {
        true => ProofSubject::Typed(claim.number.clone()),
        false => ProofSubject::Qr(claim.qr.clone()),
    };
    let moment = at.visit.moment;
    match proof_ask(state.app(), &at.brand, subject, at.words.locale(), moment).await {
        Ok(asked) => {
            let query = url::form_urlencoded::Serializer::new(String::new())
                .append_pair("id", &asked.id)
                .append_pair("to", local_address(&claim.to, ""))
                .finish();
            Ok(Redirect::to(&format!("/b/{}/card/code?{query}", at.brand.slug)).into_response())
        }
        Err(problem) => again(&state, &at, claim, problem),
    }
}

/// `GET /q/{token}`: to the brand of the card whose code was scanned.
pub async fn scanned(State(state): State<WebState>, Named(token): Named<String>) -> Answer {
    let brand = brands::brand_of_qr(state.app(), &token).await?;
    let query: String = url::form_urlencoded::byte_serialize(token.as_bytes()).collect();
    Ok(Redirect::to(&format!("/b/{}/card?qr={query}", brand.slug)).into_response())
}

fn again(state: &WebState, at: &AtBrand, claim: Claim, problem: Problem) -> Answer {
    let fault = fault_of(at.words, &problem, &["number"]).ok_or_else(|| Failure::from(problem))?;
    let code = status(simcare_base::ProblemKind::Invalid);
    Ok((code, page::render(&form(state, at, claim, fault))?).into_response())
}

fn form(state: &WebState, at: &AtBrand, claim: Claim, fault: String) -> CardPage {
    CardPage {
        page: at.page(state, &at.words.text("card-find-title")),
        brand: at.mark(),
        number: claim.number,
        qr: claim.qr,
        to: claim.to,
        fault,
    }
}
