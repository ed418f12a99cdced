//! `/b/{slug}/card/code`: typing the code that was sent.

use super::at_brand::{AtBrand, BrandMark};
use crate::forms::{Filled, local_address};
use crate::page::{self, Page, fault_of};
use crate::problem::{Answer, Failure, status};
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect};
use simcare_app::proofs::{ProofAnswer, proof_answer};
use simcare_base::{Problem, ProblemKind};

#[derive(Template)]
#[template(path = "public/code.html")]
struct CodePage {
    page: Page,
    brand: BrandMark,
    id: String,
    to: String,
    has_mailbox: bool,
    fault: String,
}

/// Which code is asked for, and where to go then.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Ask {
    #[serde(default)]
    id: String,
    #[serde(default)]
    to: String,
}

/// What the form sends.
#[derive(serde::Deserialize)]
pub struct Typed {
    id: String,
    code: String,
    #[serde(default)]
    to: String,
}

/// Asks for the code.
pub async fn ask(State(state): State<WebState>, at: AtBrand, Query(ask): Query<Ask>) -> Answer {
    page::render(&form(&state, &at, ask.id, ask.to, String::new()))
}

/// Tries it; a right one makes the visitor the holder.
pub async fn tried(
    State(state): State<WebState>,
    at: AtBrand,
    Filled(typed): Filled<Typed>,
) -> Answer {
    state.gates().guess(format!("code {}", at.visit.client))?;
    // People type the code as it is shown to them, with blanks between the digits.
    let code = typed.code.chars().filter(|c| !c.is_whitespace()).collect();
    let answer = ProofAnswer { id: typed.id.clone(), code };
    let (brand, language, moment) = (&at.brand.id, at.words.locale(), at.visit.moment);
    let proof =
        proof_answer(state.app(), brand, at.visitor.clone(), answer, language, moment).await;
    match proof {
        Ok(token) => {
            let my = format!("/b/{}/my", at.brand.slug);
            let mut response = Redirect::to(local_address(&typed.to, &my)).into_response();
            at.remember(&state, &mut response, Some(&token));
            Ok(response)
        }
        Err(problem) => again(&state, &at, typed, problem),
    }
}

fn again(state: &WebState, at: &AtBrand, typed: Typed, problem: Problem) -> Answer {
    let fault = fault_of(at.words, &problem, &["code"]).ok_or_else(|| Failure::from(problem))?;
    let page = page::render(&form(state, at, typed.id, typed.to, fault))?;
    Ok((status(ProblemKind::Invalid), page).into_response())
}

fn form(state: &WebState, at: &AtBrand, id: String, to: String, fault: String) -> CodePage {
    CodePage {
        page: at.page(state, &at.words.text("code-title")),
        brand: at.mark(),
        id,
        to,
        has_mailbox: state.app().settings().is_demo,
        fault,
    }
}
