//! `/b/{slug}/my/cases/{case}`: the decision with its reasons, what is missing, where the money is.

use super::at_brand::{AtBrand, BrandMark};
use super::case_view::{Step, steps, tone};
use crate::forms::{Filled, Upload};
use crate::named::Named;
use crate::page::{self, Page, fault_of};
use crate::problem::{Answer, Failure, status};
use crate::sse;
use crate::state::WebState;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use simcare_app::cases::{self, EvidenceShown, OwnCase, case_withdraw, evidence_add, own_case};
use simcare_app::files::picture_put;
use simcare_base::{CaseId, ProblemKind};
use simcare_returns::case::CaseState;
use simcare_returns::form::{Destination, EvidenceKind, Remedy};
use simcare_returns::{Effect, MissingEvidence};
use simcare_sims::Form;

#[derive(Template)]
#[template(path = "public/case.html")]
struct CasePage {
    page: Page,
    brand: BrandMark,
    id: String,
    number: i64,
    name: String,
    tone: &'static str,
    heading: String,
    lead: String,
    destination: String,
    steps: Vec<Step>,
    missing: Vec<Missing>,
    reasons: Vec<ReasonView>,
    reckoning: Vec<(String, String)>,
    evidence: Vec<Shown>,
    send_back_to: String,
    terms_version: String,
    can_withdraw: bool,
    /// Whether the refund is only played by the sandbox.
    is_played: bool,
    page_key: String,
    fault: String,
}

struct ReasonView {
    text: String,
    effect: &'static str,
}

/// A demand that is not met: any one of these kinds.
struct Missing {
    kinds: Vec<(&'static str, String)>,
    /// Whether one of them is seen rather than told.
    is_seen: bool,
    /// Whether one of them is told rather than seen.
    is_told: bool,
}

/// What a few words show as well as a picture.
const fn can_be_told(kind: EvidenceKind) -> bool {
    matches!(
        kind,
        EvidenceKind::DeviceModel
            | EvidenceKind::DeviceNumber
            | EvidenceKind::Location
            | EvidenceKind::Troubleshooting
    )
}

struct Shown {
    kind: String,
    picture: String,
    words: String,
    is_refused: bool,
}

type At = Named<(String, CaseId)>;

/// Shows it to its holder.
pub async fn case(State(state): State<WebState>, at: AtBrand, Named((_, id)): At) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor,
        Err(way) => return Ok(*way),
    };
    let found = own_case(state.app(), &visitor.actor, &at.brand.id, &id).await?;
    page::render(&view(&state, &at, &found, String::new()))
}

/// `GET .../events`: says when it changed.
pub async fn events(State(state): State<WebState>, at: AtBrand, Named((_, id)): At) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor,
        Err(way) => return Ok(*way),
    };
    own_case(state.app(), &visitor.actor, &at.brand.id, &id).await?;
    Ok(sse::changes(&state, "case", id.to_string()))
}

/// `POST .../evidence`: a picture or words for what is missing.
pub async fn show(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, id)): At,
    upload: Upload,
) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor.clone(),
        Err(way) => return Ok(*way),
    };
    let (app, actor, brand) = (state.app(), &visitor.actor, &at.brand.id);
    match add(&state, &at, &id, upload).await {
        Ok(()) => Ok(to_case(&at, &id).into_response()),
        Err(failure) => {
            let problem = failure.into_problem();
            let fault = fault_of(at.words, &problem, &["file", "evidence"])
                .ok_or_else(|| Failure::from(problem))?;
            let found = own_case(app, actor, brand, &id).await?;
            let page = page::render(&view(&state, &at, &found, fault))?;
            Ok((status(ProblemKind::Invalid), page).into_response())
        }
    }
}

async fn add(state: &WebState, at: &AtBrand, id: &CaseId, upload: Upload) -> Answer<()> {
    let visitor = at.visitor.as_ref().ok_or_else(simcare_base::Problem::unauthenticated)?;
    let (app, actor, brand) = (state.app(), &visitor.actor, &at.brand.id);
    let moment = at.visit.moment;
    let kind: EvidenceKind = upload
        .field("kind")
        .parse()
        .map_err(|_| simcare_base::Problem::field("evidence", "required"))?;
    let words = upload.field("words").trim().to_owned();
    let client_key = super::talk::page_key(upload.field("page_key"), &words);
    let picture = match upload.file() {
        Some(bytes) => {
            Some(picture_put(app, actor, brand, (client_key.as_str(), bytes), moment).await?)
        }
        None => None,
    };
    let shown = EvidenceShown { kind, picture, words, client_key };
    evidence_add(app, actor, brand, id, shown, moment).await?;
    Ok(())
}

/// Nothing but the token is sent with it.
#[derive(Debug, serde::Deserialize)]
pub struct Nothing {}

/// `POST .../withdraw`: the holder takes it back.
pub async fn withdraw(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, id)): At,
    Filled(Nothing {}): Filled<Nothing>,
) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor,
        Err(way) => return Ok(*way),
    };
    case_withdraw(state.app(), &visitor.actor, &at.brand.id, &id, at.visit.moment).await?;
    Ok(to_case(&at, &id).into_response())
}

fn to_case(at: &AtBrand, id: &CaseId) -> Redirect {
    Redirect::to(&format!("/b/{}/my/cases/{id}", at.brand.slug))
}

fn view(state: &WebState, at: &AtBrand, found: &OwnCase, fault: String) -> CasePage {
    let (words, case) = (at.words, &found.case);
    let decision = found.decision.as_ref().map(|logged| &logged.decision);
    let amount = money(found).map(|money| words.money(money)).unwrap_or_default();
    let remedy = decision.and_then(|decision| decision.remedy);
    let remedy = remedy.map(|remedy| words.label("remedy", remedy.word())).unwrap_or_default();
    let about = [("amount", amount.as_str().into()), ("remedy", remedy.as_ref().into())];
    let heading = words.text_with(&format!("case-head-{}", case.state.word()), &about);
    CasePage {
        page: at.page(state, &words.text("case-title")),
        brand: at.mark(),
        id: case.id.to_string(),
        number: case.number,
        name: found.dossier.product.name.text(words.locale()).to_owned(),
        tone: tone(case.state),
        heading: heading.into_owned(),
        lead: lead(at, found),
        destination: destination(at, found),
        steps: steps(at, found),
        missing: missing(at, found),
        reasons: why(at, found),
        reckoning: reckoning(at, found),
        evidence: evidence(at, found),
        send_back_to: send_back_to(at, found),
        terms_version: case.policy_hash.short().to_owned(),
        can_withdraw: !case.state.is_closed() && case.state != CaseState::Paying,
        is_played: found.refund.is_some() && state.app().outside().plays_refunds(),
        page_key: at.visit.moment.dice_for("page-key").token(),
        fault,
    }
}

fn lead(at: &AtBrand, found: &OwnCase) -> String {
    let to = found.refund.as_ref().map(|refund| refund.destination);
    match (found.case.state, to) {
        // No bank has any part in credit with the brand.
        (CaseState::Paid, Some(Destination::StoreCredit)) => {
            at.words.text("case-lead-credited").into_owned()
        }
        (state, _) => at.words.label("case-lead", state.word()).into_owned(),
    }
}

fn money(found: &OwnCase) -> Option<simcare_base::Money> {
    let decided = || found.decision.as_ref()?.decision.amount.as_ref().map(|amount| amount.money);
    found.refund.as_ref().map(|refund| refund.amount).or_else(decided)
}

fn destination(at: &AtBrand, found: &OwnCase) -> String {
    let to = found.refund.as_ref().map(|refund| refund.destination);
    let word = |to: Destination| cases::destination_name(at.words, to);
    to.map(word).unwrap_or_default()
}

fn missing(at: &AtBrand, found: &OwnCase) -> Vec<Missing> {
    let decided = found.decision.as_ref().filter(|_| found.case.state == CaseState::NeedsEvidence);
    let demands = decided.map(|logged| logged.decision.missing.as_slice()).unwrap_or_default();
    let one = |demand: &MissingEvidence| Missing {
        is_seen: demand.any_of.iter().any(|kind| !can_be_told(*kind)),
        is_told: demand.any_of.iter().any(|kind| can_be_told(*kind)),
        kinds: demand
            .any_of
            .iter()
            .map(|kind| (kind.word(), at.words.label("evidence", kind.word()).into_owned()))
            .collect(),
    };
    demands.iter().map(one).collect()
}

fn why(at: &AtBrand, found: &OwnCase) -> Vec<ReasonView> {
    let Some(logged) = &found.decision else { return Vec::new() };
    let spoken = cases::reasons(at.words, &at.zone, &logged.decision).into_iter();
    spoken
        .map(|reason| ReasonView {
            text: reason.text,
            effect: match reason.effect {
                Effect::Grants | Effect::Meets => "grants",
                Effect::Refuses => "refuses",
                Effect::Asks => "asks",
                Effect::Reviews => "reviews",
            },
        })
        .collect()
}

fn reckoning(at: &AtBrand, found: &OwnCase) -> Vec<(String, String)> {
    let Some(logged) = &found.decision else { return Vec::new() };
    let steps = cases::reckoning(at.words, &logged.decision);
    // A price that is given back whole needs no reckoning.
    if steps.len() < 2 {
        return Vec::new();
    }
    steps.into_iter().map(|(name, money)| (name, at.words.money(money))).collect()
}

fn evidence(at: &AtBrand, found: &OwnCase) -> Vec<Shown> {
    let slug = &at.brand.slug;
    let address = |id: &simcare_base::AttachmentId| format!("/b/{slug}/files/{id}");
    found
        .evidence
        .iter()
        .map(|shown| Shown {
            kind: at.words.label("evidence", shown.kind.word()).into_owned(),
            picture: shown.attachment.as_ref().map(address).unwrap_or_default(),
            words: shown.words.clone(),
            is_refused: shown.is_refused,
        })
        .collect()
}

/// Where a card is sent back to, when one is to be exchanged.
fn send_back_to(at: &AtBrand, found: &OwnCase) -> String {
    let is_exchanged = found.case.state == CaseState::ToFulfil
        && found.dossier.card.form == Form::Physical
        && found.decision.as_ref().and_then(|logged| logged.decision.remedy)
            == Some(Remedy::Replace);
    let address = at.brand.settings.return_address.text(at.words.locale());
    if is_exchanged { address.to_owned() } else { String::new() }
}
