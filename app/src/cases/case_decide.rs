//! What the desk does to a case: correct and decide again, grant by hand, refuse, fulfil.

use super::decide::{Asking, decide_case, gather_for, new_refund};
use super::tell::{self, Step};
use crate::App;
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{BrandId, CaseId, Moment, Money, Problem, Result};
use simcare_returns::case::{
    Case, CaseState, Claimed, case_correct, case_locked, case_move, decisions_of,
};
use simcare_returns::form::Destination;
use simcare_returns::refund::{refund_cancel, refund_create, refund_in_force};

/// Decides a case again, by its own terms, with what was corrected. The last decision is in
/// force; earlier ones stay to be read.
///
/// # Errors
/// `right-missing`, `case-unknown`; `case-not-decidable`, `refund-under-way`,
/// `case-open-already`.
pub async fn case_redecide(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    case: &CaseId,
    (corrected, note): (Option<Claimed>, String),
    moment: Moment,
) -> Result<Case> {
    let (scope, id) = (authorise(actor, Right::DecideCases, brand)?, case.clone());
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("case-redecide");
            let mut case = case_locked(tx, &scope, &id)?;
            if let Some(claim) = &corrected {
                let claim = Claimed { words: case.claim.words.clone(), ..claim.clone() };
                case_correct(tx, &mut case, claim)?;
            }
            let asking = Asking { by: scope.actor(), now: moment.now, note: &note };
            decide_case(tx, &mut dice, &mut case, &asking)?;
            Ok(case)
        })
        .await
}

/// What a person grants where the terms leave it to one.
#[derive(Debug, Clone)]
pub struct ByHand {
    /// How much; what the decision proposes when not said.
    pub amount: Option<Money>,
    /// Where to; what the decision proposes when not said.
    pub destination: Option<Destination>,
    /// Why; kept with the case.
    pub note: String,
}

/// Grants money on a case that was left to a person. It still has to be approved.
///
/// # Errors
/// `right-missing`, `case-unknown`; `case-not-in-review`; `amount-required` when nothing is
/// proposed; `refund-exceeds-payment`.
pub async fn case_grant(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    case: &CaseId,
    by_hand: ByHand,
    moment: Moment,
) -> Result<Case> {
    let (scope, id) = (authorise(actor, Right::DecideCases, brand)?, case.clone());
    app.store()
        .write(move |tx| {
            let (mut dice, now) = (moment.dice_for("case-grant"), moment.now);
            let mut case = case_locked(tx, &scope, &id)?;
            if case.state != CaseState::Review {
                return Err(Problem::conflict("case-not-in-review"));
            }
            let decided = decisions_of(tx, &id)?.into_iter().next();
            let decided = decided.ok_or_else(|| Problem::conflict("case-not-in-review"))?;
            let proposed = decided.decision.amount.as_ref().map(|amount| amount.money);
            let amount = by_hand.amount.or(proposed).filter(|amount| amount.minor > 0);
            let amount = amount.ok_or_else(|| Problem::field("amount", "amount-required"))?;
            let destination = by_hand.destination.or(decided.decision.destination);
            let destination = destination.unwrap_or(Destination::Original);
            let gathered = gather_for(tx, &case, now)?;
            let what = (amount, destination, now);
            let new = new_refund(&mut dice, &decided.id, &gathered.facts, gathered.payment, what)?;
            refund_create(tx, &case, &new)?;
            case_move(tx, &mut case, CaseState::Allowed, now)?;
            let details = serde_json::json!({
                "amount_minor": amount.minor,
                "currency": amount.currency,
                "note": by_hand.note,
            });
            let step = Step { details, ..Step::case(&scope, &case, "case.grant") };
            tell::audited(tx, &mut dice, now, step)?;
            Ok(case)
        })
        .await
}

/// Says no to a case. Once money is allowed, saying no is for those who may approve.
///
/// # Errors
/// `right-missing`, `case-unknown`, `case-closed`, `refund-under-way`.
pub async fn case_reject(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    case: &CaseId,
    note: String,
    moment: Moment,
) -> Result<Case> {
    let (scope, id) = (authorise(actor, Right::DecideCases, brand)?, case.clone());
    let approver = authorise(actor, Right::ApproveRefunds, brand);
    app.store()
        .write(move |tx| {
            let mut case = case_locked(tx, &scope, &id)?;
            match (case.state, &approver) {
                (CaseState::Rejected, _) => return Ok(case),
                (state, _) if state.is_closed() => return Err(Problem::conflict("case-closed")),
                (CaseState::Allowed | CaseState::Approved, Err(_)) => {
                    let right = Right::ApproveRefunds;
                    return Err(Problem::forbidden("right-missing").with("right", right));
                }
                _ => {}
            }
            if let Some(refund) = refund_in_force(tx, &id)? {
                refund_cancel(tx, &refund, moment.now)?;
            }
            end(tx, &scope, &mut case, (CaseState::Rejected, "case.reject", &note), moment)?;
            Ok(case)
        })
        .await
}

/// Records that what was to be sent, was sent: another card, the code again, more time.
///
/// # Errors
/// `right-missing`, `case-unknown`; `case-nothing-to-fulfil`.
pub async fn case_fulfil(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    case: &CaseId,
    note: String,
    moment: Moment,
) -> Result<Case> {
    let (scope, id) = (authorise(actor, Right::DecideCases, brand)?, case.clone());
    app.store()
        .write(move |tx| {
            let mut case = case_locked(tx, &scope, &id)?;
            match case.state {
                CaseState::Fulfilled => return Ok(case),
                CaseState::ToFulfil => {}
                _ => return Err(Problem::conflict("case-nothing-to-fulfil")),
            }
            end(tx, &scope, &mut case, (CaseState::Fulfilled, "case.fulfil", &note), moment)?;
            Ok(case)
        })
        .await
}

fn end(
    tx: &mut simcare_store::Tx<'_>,
    scope: &Scope,
    case: &mut Case,
    (state, action, note): (CaseState, &'static str, &str),
    moment: Moment,
) -> Result<()> {
    case_move(tx, case, state, moment.now)?;
    let mut dice = moment.dice_for("case-end");
    let details = serde_json::json!({ "state": state, "note": note });
    let step = Step { details, ..Step::case(scope, case, action) };
    tell::audited(tx, &mut dice, moment.now, step)
}
