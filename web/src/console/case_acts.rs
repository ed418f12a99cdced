//! What the desk does to a case and its refunds. Every act is a form that leads back to the case.

use super::at_desk::AtDesk;
use super::case::case_id;
use crate::forms::Filled;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use simcare_app::cases::{self, ByHand};
use simcare_app::refunds;
use simcare_base::{CaseId, Money, Problem, RefundId, Result};
use simcare_returns::case::Claimed;
use simcare_returns::form::Cause;

fn back(case: &CaseId) -> Response {
    Redirect::to(&format!("/console/cases/{case}")).into_response()
}

/// What an act on a case says.
#[derive(Debug, Deserialize)]
pub struct CaseForm {
    #[serde(default)]
    note: String,
    #[serde(default)]
    cause: String,
    #[serde(default)]
    condition: String,
    #[serde(default)]
    device: String,
    #[serde(default)]
    amount: String,
}

/// `POST /console/cases/{case}/{act}`: `decide`, `grant`, `reject` or `fulfil`.
pub async fn act(
    State(state): State<WebState>,
    at: AtDesk,
    Path((id, act)): Path<(String, String)>,
    Filled(form): Filled<CaseForm>,
) -> Answer {
    let id = case_id(&id)?;
    let (app, actor, moment) = (state.app(), at.actor(), at.visit.moment);
    let brand = cases::case_brand(app, actor, &id).await?;
    let note = form.note.trim().to_owned();
    match act.as_str() {
        "decide" => {
            let read = cases::case_read(app, actor, &brand, &id).await?;
            let corrected = corrected(&read.case.claim, &form)?;
            let said = (corrected, note);
            cases::case_redecide(app, actor, &brand, &id, said, moment).await?;
        }
        "grant" => {
            let read = cases::case_read(app, actor, &brand, &id).await?;
            let amount = amount(&form.amount, read.dossier.line.paid)?;
            let by_hand = ByHand { amount, destination: None, note };
            cases::case_grant(app, actor, &brand, &id, by_hand, moment).await?;
        }
        "reject" => {
            cases::case_reject(app, actor, &brand, &id, note, moment).await?;
        }
        "fulfil" => {
            cases::case_fulfil(app, actor, &brand, &id, note, moment).await?;
        }
        _ => return Err(Problem::not_found("not-found").into()),
    }
    Ok(back(&id))
}

/// What was corrected of the holder's words; none when nothing was.
fn corrected(claim: &Claimed, form: &CaseForm) -> Result<Option<Claimed>> {
    if form.cause.is_empty() {
        return Ok(None);
    }
    let cause: Cause = form.cause.parse().map_err(|_| Problem::field("cause", "required"))?;
    let condition = match form.condition.as_str() {
        "" => None,
        word => Some(word.parse().map_err(|_| Problem::field("condition", "required"))?),
    };
    let device = form.device.trim().to_owned();
    let corrected = Claimed { cause, condition, device, ..claim.clone() };
    Ok((corrected != *claim).then_some(corrected))
}

fn amount(text: &str, like: Money) -> Result<Option<Money>> {
    match text.trim() {
        "" => Ok(None),
        text => Money::parse_decimal(text, like.currency)
            .map(Some)
            .map_err(|_| Problem::field("amount", "amount-required")),
    }
}

/// What is said of a piece of evidence.
#[derive(Debug, Deserialize)]
pub struct EvidenceForm {
    key: String,
    refused: bool,
}

/// `POST /console/cases/{case}/evidence`
pub async fn judge(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Filled(form): Filled<EvidenceForm>,
) -> Answer {
    let id = case_id(&id)?;
    let brand = cases::case_brand(state.app(), at.actor(), &id).await?;
    let judged = (form.key.as_str(), form.refused);
    let moment = at.visit.moment;
    cases::evidence_judge(state.app(), at.actor(), &brand, &id, judged, moment).await?;
    Ok(back(&id))
}

/// What an act on a refund says.
#[derive(Debug, Deserialize)]
pub struct RefundForm {
    #[serde(default)]
    note: String,
}

/// `POST /console/refunds/{refund}/{act}`: `approve`, `execute`, `retry` or `settle`.
pub async fn refund(
    State(state): State<WebState>,
    at: AtDesk,
    Path((id, act)): Path<(String, String)>,
    Filled(form): Filled<RefundForm>,
) -> Answer {
    let id: RefundId = id.parse().map_err(|_| Problem::not_found("refund-unknown"))?;
    let (app, actor, moment) = (state.app(), at.actor(), at.visit.moment);
    let (brand, case) = cases::refund_case(app, actor, &id).await?;
    match act.as_str() {
        "approve" => refunds::refund_approve(app, actor, &brand, &id, moment).await?,
        "execute" => refunds::refund_execute(app, actor, &brand, &id, moment).await?,
        "retry" => refunds::refund_retry(app, actor, &brand, &id, moment).await?,
        "settle" => {
            let settled = (&id, form.note.as_str());
            refunds::refund_settle(app, actor, &brand, settled, moment).await?
        }
        _ => return Err(Problem::not_found("not-found").into()),
    };
    Ok(back(&case))
}
