//! `/b/{slug}/my/cards/{card}/return`: asking to give a card back.

use super::at_brand::{AtBrand, BrandMark};
use super::talk::page_key;
use crate::forms::Filled;
use crate::named::Named;
use crate::page::{self, Page, fault_of};
use crate::problem::{Answer, Failure, status};
use crate::state::WebState;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use simcare_app::cases::{ReturnRequest, case_open, causes_for};
use simcare_app::conversations::own_conversation;
use simcare_app::holdings::own_dossier;
use simcare_authority::Actor;
use simcare_base::{CardId, Instant, Problem, ProblemKind};
use simcare_returns::case::Claimed;
use simcare_returns::form::{Cause, Condition, Remedy};
use simcare_sims::{Dossier, Form};

#[derive(Template)]
#[template(path = "public/return.html")]
struct ReturnPage {
    page: Page,
    brand: BrandMark,
    card: String,
    name: String,
    last_four: String,
    causes: Vec<Choice>,
    conditions: Vec<Choice>,
    today: String,
    page_key: String,
    fault: String,
    typed: Request,
}

struct Choice {
    word: &'static str,
    text: String,
}

/// What the form sends.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Request {
    cause: String,
    condition: String,
    wish: String,
    fault_on: String,
    device: String,
    words: String,
    page_key: String,
}

/// Asks for the reason.
pub async fn ask(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, card)): Named<(String, CardId)>,
) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor,
        Err(way) => return Ok(*way),
    };
    let dossier = own_dossier(state.app(), &visitor.actor, &at.brand.id, &card).await?;
    page::render(&form(&state, &at, &dossier, Request::default(), String::new()))
}

/// Opens the case, which is decided at once, and shows it.
pub async fn send(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, card)): Named<(String, CardId)>,
    Filled(typed): Filled<Request>,
) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor.clone(),
        Err(way) => return Ok(*way),
    };
    match open(&state, &at, &visitor.actor, card.clone(), &typed).await {
        Ok(to) => Ok(to),
        Err(failure) => {
            let problem = failure.into_problem();
            let dossier = own_dossier(state.app(), &visitor.actor, &at.brand.id, &card).await?;
            let fields = ["cause", "condition", "words", "device"];
            let fault = match fault_of(at.words, &problem, &fields) {
                Some(fault) => fault,
                None if problem.kind == ProblemKind::Conflict => {
                    at.words.problem(&problem).into_owned()
                }
                None => return Err(Failure::from(problem)),
            };
            let page = page::render(&form(&state, &at, &dossier, typed, fault))?;
            Ok((status(ProblemKind::Invalid), page).into_response())
        }
    }
}

async fn open(
    state: &WebState,
    at: &AtBrand,
    actor: &Actor,
    card: CardId,
    typed: &Request,
) -> Answer<Response> {
    let cause: Cause = typed.cause.parse().map_err(|_| Problem::field("cause", "required"))?;
    let talk = own_conversation(state.app(), actor, &at.brand.id, 1).await?;
    let request = ReturnRequest {
        client_key: page_key(&typed.page_key, card.as_str()),
        card,
        claim: Claimed {
            cause,
            condition: typed.condition.parse::<Condition>().ok(),
            wish: typed.wish.parse::<Remedy>().ok(),
            fault_at: Instant::parse(&format!("{}T12:00:00Z", typed.fault_on)).ok(),
            device: typed.device.trim().to_owned(),
            words: typed.words.trim().to_owned(),
        },
        conversation: talk.map(|talk| talk.id),
    };
    let case = case_open(state.app(), actor, &at.brand.id, request, at.visit.moment).await?;
    let address = format!("/b/{}/my/cases/{}", at.brand.slug, case.id);
    Ok(Redirect::to(&address).into_response())
}

fn form(
    state: &WebState,
    at: &AtBrand,
    dossier: &Dossier,
    typed: Request,
    fault: String,
) -> ReturnPage {
    let words = at.words;
    let kind = dossier.card.form;
    let causes = causes_for(kind == Form::Esim).into_iter();
    let conditions = Condition::ALL.iter().filter(|_| kind == Form::Physical);
    let today = at.visit.moment.now.to_string();
    ReturnPage {
        page: at.page(state, &words.text("return-title")),
        brand: at.mark(),
        card: dossier.card.id.to_string(),
        name: dossier.product.name.text(words.locale()).to_owned(),
        last_four: dossier.card.iccid.last_four().to_owned(),
        causes: causes
            .map(|cause| Choice {
                word: cause.word(),
                text: words.label("cause", cause.word()).into_owned(),
            })
            .collect(),
        conditions: conditions
            .map(|condition| Choice {
                word: condition.word(),
                text: words.label("condition", condition.word()).into_owned(),
            })
            .collect(),
        today: today.get(..10).unwrap_or_default().to_owned(),
        page_key: at.visit.moment.dice_for("page-key").token(),
        fault,
        typed,
    }
}
