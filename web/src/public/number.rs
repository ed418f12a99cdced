//! `/b/{slug}/my/cards/{card}/number`: another number or address for a card, proven by a code to the
//! new one and a code to the old one.

use super::at_brand::{AtBrand, BrandMark};
use crate::forms::Filled;
use crate::named::Named;
use crate::page::{self, Page, fault_of};
use crate::problem::{Answer, Failure, status};
use crate::state::WebState;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use simcare_app::binding::{BindingAnswer, binding_answer, binding_ask};
use simcare_app::registrations::own_registration;
use simcare_base::{CardId, ProblemKind};

#[derive(Template)]
#[template(path = "public/number.html")]
struct NumberPage {
    page: Page,
    brand: BrandMark,
    card: String,
    name: String,
    last_four: String,
    now: String,
    typed: String,
    /// The change that waits for its codes; empty where none does.
    id: String,
    new: String,
    old: String,
    has_mailbox: bool,
    fault: String,
    fault_field: &'static str,
}

/// What the first form sends.
#[derive(serde::Deserialize)]
pub struct Wish {
    #[serde(default)]
    contact: String,
}

/// What the second form sends.
#[derive(serde::Deserialize)]
pub struct Codes {
    id: String,
    #[serde(default)]
    new: String,
    #[serde(default)]
    old: String,
    #[serde(default)]
    new_code: String,
    #[serde(default)]
    old_code: String,
}

type Card = Named<(String, CardId)>;

/// What the page holds beside the card.
#[derive(Default)]
struct Held {
    typed: String,
    id: String,
    new: String,
    old: String,
    fault: String,
    fault_field: &'static str,
}

/// Asks for the new one.
pub async fn ask(State(state): State<WebState>, at: AtBrand, Named((_, card)): Card) -> Answer {
    shown(&state, &at, &card, Held::default()).await
}

/// Sends the codes, and asks for them.
pub async fn send(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, card)): Card,
    Filled(wish): Filled<Wish>,
) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor.clone(),
        Err(way) => return Ok(*way),
    };
    state.gates().guess(format!("number {}", at.visit.client))?;
    let (actor, language, moment) = (&visitor.actor, at.words.locale(), at.visit.moment);
    let asked =
        binding_ask(state.app(), actor, &at.brand, &card, &wish.contact, language, moment).await;
    match asked {
        Ok(asked) => {
            let old = asked.old.unwrap_or_default();
            let held = Held { id: asked.id, new: asked.new, old, ..Held::default() };
            shown(&state, &at, &card, held).await
        }
        Err(problem) => {
            let fault = match fault_of(at.words, &problem, &["contact"]) {
                Some(fault) => fault,
                None if problem.kind == ProblemKind::TooMany => {
                    at.words.problem(&problem).into_owned()
                }
                None => return Err(Failure::from(problem)),
            };
            let held =
                Held { typed: wish.contact, fault, fault_field: "contact", ..Held::default() };
            let page = shown(&state, &at, &card, held).await?;
            Ok((status(ProblemKind::Invalid), page).into_response())
        }
    }
}

/// Tries the codes; right ones bind it.
pub async fn tried(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, card)): Card,
    Filled(codes): Filled<Codes>,
) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor.clone(),
        Err(way) => return Ok(*way),
    };
    state.gates().guess(format!("number code {}", at.visit.client))?;
    let answer = BindingAnswer {
        id: codes.id.clone(),
        new_code: codes.new_code.clone(),
        old_code: codes.old_code.clone(),
    };
    let moment = at.visit.moment;
    match binding_answer(state.app(), &visitor.actor, &at.brand.id, answer, moment).await {
        Ok(()) => {
            let address = format!("/b/{}/my/cards/{card}/number", at.brand.slug);
            Ok(Redirect::to(&address).into_response())
        }
        Err(problem) => {
            let fields = ["new_code", "old_code"];
            let Some(fault) = fault_of(at.words, &problem, &fields) else {
                return Err(Failure::from(problem));
            };
            let fault_field = problem.fields.first().map_or("", |field| field.field);
            let Codes { id, new, old, .. } = codes;
            let held = Held { id, new, old, fault, fault_field, ..Held::default() };
            let page = shown(&state, &at, &card, held).await?;
            Ok((status(ProblemKind::Invalid), page).into_response())
        }
    }
}

async fn shown(state: &WebState, at: &AtBrand, card: &CardId, held: Held) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor,
        Err(way) => return Ok(*way),
    };
    let now = at.visit.moment.now;
    let own = own_registration(state.app(), &visitor.actor, &at.brand.id, card, now).await?;
    page::render(&NumberPage {
        page: at.page(state, &at.words.text("binding-title")),
        brand: at.mark(),
        card: card.to_string(),
        name: own.dossier.product.name.text(at.words.locale()).to_owned(),
        last_four: own.dossier.card.iccid.last_four().to_owned(),
        now: own.contact.as_ref().map(simcare_sims::Contact::masked).unwrap_or_default(),
        typed: held.typed,
        id: held.id,
        new: held.new,
        old: held.old,
        has_mailbox: state.app().settings().is_demo,
        fault: held.fault,
        fault_field: held.fault_field,
    })
}
