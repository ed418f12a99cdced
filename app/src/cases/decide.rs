//! Deciding a case inside a transaction: facts, decision, refund, and what follows by itself.

use super::facts::{Gathered, gather};
use super::tell::{self, Step};
use crate::refunds::pay;
use simcare_authority::{Actor, ActorRef, Right, Scope, authorise};
use simcare_base::{DecisionId, Dice, Instant, Money, Problem, Result};
use simcare_returns::case::{
    Case, CaseState, LoggedDecision, case_locked, case_move, decision_append, decisions_of,
    evidence_of,
};
use simcare_returns::form::Destination;
use simcare_returns::refund::{
    NewRefund, Refund, RefundState, refund_approve, refund_by_id, refund_cancel, refund_create,
    refund_execute, refund_in_force, refund_recall,
};
use simcare_returns::{CaseFacts, Decision, Outcome, decide, policies};
use simcare_sims::{Payment, dossier};
use simcare_store::Tx;

/// Who has a case decided, when, and with what remark.
pub(super) struct Asking<'a> {
    pub by: &'a ActorRef,
    pub now: Instant,
    pub note: &'a str,
}

/// Decides a locked case by the terms it was opened under, as things stand now. What an earlier
/// decision allowed and nobody let go yet is called off first, so that its money is free again.
///
/// # Errors
/// `refund-under-way` when money of an earlier decision is on its way; `case-not-decidable`.
pub(super) fn decide_case(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    case: &mut Case,
    asking: &Asking<'_>,
) -> Result<LoggedDecision> {
    if !case.state.is_decidable() {
        return Err(Problem::conflict("case-not-decidable"));
    }
    if let Some(refund) = refund_in_force(tx, &case.id)? {
        refund_cancel(tx, &refund, asking.now)?;
    }
    let Gathered { facts, payment } = gather_for(tx, case, asking.now)?;
    let version = policies::by_hash(tx, &case.brand_id, &case.policy_hash)?;
    let decision = decide(&version, &facts, asking.now);
    let id: DecisionId = dice.id();
    let made = (asking.by, asking.now);
    decision_append(tx, case, id.clone(), &facts, &decision, asking.note, made)?;
    let state = CaseState::after(&decision);
    case_move(tx, case, state, asking.now)?;
    tell::decided(tx, dice, case, &decision, asking)?;
    if state == CaseState::Allowed {
        let refund = write_refund(tx, dice, case, (&id, &facts, &decision), payment, asking.now)?;
        pay_by_itself(tx, dice, case, &decision, &refund, asking.now)?;
    }
    Ok(LoggedDecision {
        id,
        case_id: case.id.clone(),
        brand_id: case.brand_id.clone(),
        seq: case.decisions,
        policy_hash: case.policy_hash.clone(),
        facts,
        decision,
        note: asking.note.to_owned(),
        decided_at: asking.now,
        decided_by: asking.by.clone(),
    })
}

/// Looks, just before the first attempt, whether the card was used since the decision. If so the
/// refund is called off and the case decided again by what is so now. Says whether it was.
pub(crate) fn recall_if_used(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    refund: &Refund,
    now: Instant,
) -> Result<bool> {
    let terms = Actor::System("terms");
    let scope = authorise(&terms, Right::DecideCases, &refund.brand_id)?;
    let mut case = case_locked(tx, &scope, &refund.case_id)?;
    let refund = refund_by_id(tx, &scope, &refund.id)?;
    if refund.state != RefundState::Created || refund.attempt > 0 {
        return Ok(false);
    }
    let decided = decisions_of(tx, &case.id)?;
    let decided = decided.into_iter().find(|decided| decided.id == refund.decision_id);
    let Some(decided) = decided else { return Ok(false) };
    let present = gather_for(tx, &case, now)?.facts;
    if present.used <= decided.facts.used && present.is_used() == decided.facts.is_used() {
        return Ok(false);
    }
    refund_recall(tx, &mut case, &refund, now)?;
    tell::audited(tx, dice, now, Step::refund(&scope, &refund, "refund.recall"))?;
    let asking = Asking { by: scope.actor(), now, note: "" };
    decide_case(tx, dice, &mut case, &asking)?;
    Ok(true)
}

/// The facts of a case as they are now.
pub(super) fn gather_for(tx: &mut Tx<'_>, case: &Case, now: Instant) -> Result<Gathered> {
    let reader = system(case, Right::ReadCards)?;
    let dossier = dossier::of_card(tx, &reader, &case.card_id)?
        .ok_or_else(|| Problem::internal("a case without its card"))?;
    let shown = evidence_of(tx, &case.id)?;
    gather(tx, &dossier, &case.claim, &shown, (case.opened_at, now))
}

/// The program itself with one right at the case's brand.
pub(super) fn system(case: &Case, right: Right) -> Result<Scope> {
    authorise(&Actor::System("cases"), right, &case.brand_id)
}

fn write_refund(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    case: &Case,
    (decision_id, facts, decision): (&DecisionId, &CaseFacts, &Decision),
    payment: Option<Payment>,
    now: Instant,
) -> Result<Refund> {
    let (Some(amount), Some(destination)) = (&decision.amount, decision.destination) else {
        return Err(Problem::internal("a decision that pays without an amount"));
    };
    let new = new_refund(dice, decision_id, facts, payment, (amount.money, destination, now))?;
    refund_create(tx, case, &new)?;
    refund_by_id(tx, &system(case, Right::ReadCases)?, &new.id)
}

/// A refund of this amount out of this payment.
pub(super) fn new_refund(
    dice: &mut Dice,
    decision_id: &DecisionId,
    facts: &CaseFacts,
    payment: Option<Payment>,
    (amount, destination, at): (Money, Destination, Instant),
) -> Result<NewRefund> {
    let payment = payment.ok_or_else(|| Problem::conflict("payment-missing"))?;
    Ok(NewRefund {
        id: dice.id(),
        decision_id: decision_id.clone(),
        most_of_payment: payment
            .captured
            .minus(payment.refunded_elsewhere)
            .map_err(Problem::internal)?,
        payment_id: payment.id,
        provider: payment.provider,
        capture_ref: payment.capture_ref,
        captured: payment.captured,
        most_for_card: facts.price,
        destination,
        amount,
        at,
    })
}

/// Small amounts by promises that say so are approved and let go by the program, so that somebody
/// abroad at three in the morning does not wait for a person. The brand's present terms say up to
/// how much: what it trusts a machine with is not part of what it promised.
fn pay_by_itself(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    case: &mut Case,
    decision: &Decision,
    refund: &Refund,
    now: Instant,
) -> Result<()> {
    let Some(current) = policies::current(tx, &case.brand_id)? else { return Ok(()) };
    let limits = &current.form().automatic_up_to;
    let limit = limits.iter().find(|limit| limit.currency == refund.amount.currency);
    let is_small = limit.is_some_and(|limit| refund.amount.minor <= limit.minor);
    if !decision.automatic || decision.outcome != Outcome::Allowed || !is_small {
        return Ok(());
    }
    let machine = Actor::System("automatic-refunds");
    let approver = authorise(&machine, Right::ApproveRefunds, &case.brand_id)?;
    refund_approve(tx, case, refund, approver.actor(), now)?;
    tell::audited(tx, dice, now, Step::refund(&approver, refund, "refund.approve"))?;
    let refund = refund_by_id(tx, &approver, &refund.id)?;
    let executor = authorise(&machine, Right::ExecuteRefunds, &case.brand_id)?;
    refund_execute(tx, case, &refund, executor.actor(), now)?;
    tell::audited(tx, dice, now, Step::refund(&executor, &refund, "refund.execute"))?;
    pay::enqueue(tx, dice, &refund, now)
}
