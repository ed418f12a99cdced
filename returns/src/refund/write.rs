//! What people and rules do to a refund. Whoever calls holds the case's lock.

use super::budget::{release, retake as take_again, take};
use super::landing::PAID_AFTER_REFUSAL;
use super::{Refund, RefundState};
use crate::case::{Case, CaseState, case_move};
use crate::form::Destination;
use simcare_authority::ActorRef;
use simcare_base::{DecisionId, Instant, Money, PaymentId, Problem, RefundId, Result};
use simcare_store::{Tx, params};

/// A refund to be written.
#[derive(Debug, Clone)]
pub struct NewRefund {
    /// Its id.
    pub id: RefundId,
    /// The decision that allows it.
    pub decision_id: DecisionId,
    /// The payment it comes out of.
    pub payment_id: PaymentId,
    /// Who took that payment.
    pub provider: String,
    /// What the provider calls the payment.
    pub capture_ref: String,
    /// What the payment captured in all.
    pub captured: Money,
    /// The most that may be given back of that payment.
    pub most_of_payment: Money,
    /// The most that may be given back for this card.
    pub most_for_card: Money,
    /// Where the money goes.
    pub destination: Destination,
    /// How much.
    pub amount: Money,
    /// When.
    pub at: Instant,
}

/// Writes a refund and takes its amount of what may be given back, both or neither.
///
/// # Errors
/// `refund-exceeds-payment` when another refund was faster.
pub fn refund_create(tx: &mut Tx<'_>, case: &Case, new: &NewRefund) -> Result<()> {
    // Always in this order, so that two at once never wait for each other crosswise.
    take(tx, &case.brand_id, new.payment_id.as_str(), new.most_of_payment, new.amount)?;
    take(tx, &case.brand_id, case.card_id.as_str(), new.most_for_card, new.amount)?;
    tx.execute(
        "INSERT INTO refund (id, brand_id, case_id, decision_id, card_id, holder_id, payment_id,
           provider, capture_ref, captured_minor, destination, amount_minor, currency, reason, state,
           created_at, moved_at, attempt, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?16, 0, '')",
        params![
            new.id,
            case.brand_id,
            case.id,
            new.decision_id,
            case.card_id,
            case.holder_id,
            new.payment_id,
            new.provider,
            new.capture_ref,
            new.captured.minor,
            new.destination.word(),
            new.amount.minor,
            new.amount.currency,
            case.claim.cause.word(),
            RefundState::Created.word(),
            new.at
        ],
    )?;
    Ok(())
}

/// Calls a refund off that was not let go yet.
///
/// # Errors
/// `refund-under-way` when it was.
pub fn refund_cancel(tx: &mut Tx<'_>, refund: &Refund, now: Instant) -> Result<()> {
    if refund.state != RefundState::Created || refund.executed.is_some() {
        return Err(Problem::conflict("refund-under-way"));
    }
    set_state(tx, refund, RefundState::Cancelled, now)?;
    give_back(tx, refund)
}

/// Calls off a refund that was let go but of which nothing was sent yet, because what it was
/// decided from is no longer so. The case waits to be decided again.
///
/// # Errors
/// `refund-under-way` when an attempt has begun.
pub fn refund_recall(
    tx: &mut Tx<'_>,
    case: &mut Case,
    refund: &Refund,
    now: Instant,
) -> Result<()> {
    if refund.state != RefundState::Created || refund.attempt > 0 {
        return Err(Problem::conflict("refund-under-way"));
    }
    set_state(tx, refund, RefundState::Cancelled, now)?;
    give_back(tx, refund)?;
    case_move(tx, case, CaseState::Review, now)
}

/// Says that a refund may be paid. Saying it again changes nothing.
///
/// # Errors
/// `refund-not-approvable` when it was called off or is over.
pub fn refund_approve(
    tx: &mut Tx<'_>,
    case: &mut Case,
    refund: &Refund,
    by: &ActorRef,
    now: Instant,
) -> Result<bool> {
    if refund.approved.is_some() {
        return Ok(false);
    }
    if refund.state != RefundState::Created || case.state != CaseState::Allowed {
        return Err(Problem::conflict("refund-not-approvable"));
    }
    tx.execute(
        "UPDATE refund SET approved_at = ?1, approved_by_kind = ?2, approved_by = ?3 WHERE id = ?4",
        params![now, by.kind(), by.id(), refund.id],
    )?;
    case_move(tx, case, CaseState::Approved, now)?;
    Ok(true)
}

/// Lets an approved refund go: from here on its job has it paid. Saying it again changes nothing.
///
/// # Errors
/// `refund-not-approved`.
pub fn refund_execute(
    tx: &mut Tx<'_>,
    case: &mut Case,
    refund: &Refund,
    by: &ActorRef,
    now: Instant,
) -> Result<bool> {
    if refund.executed.is_some() {
        return Ok(false);
    }
    if refund.approved.is_none() || refund.state != RefundState::Created {
        return Err(Problem::conflict("refund-not-approved"));
    }
    tx.execute(
        "UPDATE refund SET executed_at = ?1, executed_by_kind = ?2, executed_by = ?3 WHERE id = ?4",
        params![now, by.kind(), by.id(), refund.id],
    )?;
    case_move(tx, case, CaseState::Paying, now)?;
    Ok(true)
}

/// Has a refund tried again: after a final failure as a new attempt with a new key, where the
/// provider wanted something by asking about the same key.
///
/// # Errors
/// `refund-not-retriable`; `refund-exceeds-payment` when the money went elsewhere meanwhile.
pub fn refund_retry(tx: &mut Tx<'_>, case: &mut Case, refund: &Refund, now: Instant) -> Result<()> {
    let next = match refund.state {
        // It may have moved twice already: somebody looks, nobody sends it once more.
        _ if refund.failure.as_deref() == Some(PAID_AFTER_REFUSAL) => {
            return Err(Problem::conflict("refund-not-retriable"));
        }
        RefundState::Failed => {
            retake(tx, refund)?;
            RefundState::Created
        }
        RefundState::ActionNeeded if refund.attempt > 0 => RefundState::Unknown,
        _ => return Err(Problem::conflict("refund-not-retriable")),
    };
    set_state(tx, refund, next, now)?;
    case_move(tx, case, CaseState::Paying, now)
}

/// Records that the money was given another way, such as by bank transfer.
///
/// # Errors
/// `refund-not-settleable` while the provider may still pay it, or when it is over.
pub fn refund_settle(
    tx: &mut Tx<'_>,
    case: &mut Case,
    refund: &Refund,
    note: &str,
    now: Instant,
) -> Result<()> {
    match refund.state {
        // Paid twice already: it is written down as settled, nothing more is taken.
        RefundState::Failed if refund.failure.as_deref() == Some(PAID_AFTER_REFUSAL) => {}
        RefundState::Failed => retake(tx, refund)?,
        RefundState::ActionNeeded => {}
        _ => return Err(Problem::conflict("refund-not-settleable")),
    }
    tx.execute(
        "UPDATE refund SET note = ?1, failure = NULL WHERE id = ?2",
        params![note, refund.id],
    )?;
    set_state(tx, refund, RefundState::Succeeded, now)?;
    case_move(tx, case, CaseState::Paid, now)
}

pub(super) fn set_state(
    tx: &mut Tx<'_>,
    refund: &Refund,
    state: RefundState,
    now: Instant,
) -> Result<()> {
    tx.execute(
        "UPDATE refund SET state = ?1, moved_at = ?2 WHERE brand_id = ?3 AND id = ?4",
        params![state.word(), now, refund.brand_id, refund.id],
    )?;
    Ok(())
}

/// Gives the amount back to what may be refunded.
pub(super) fn give_back(tx: &mut Tx<'_>, refund: &Refund) -> Result<()> {
    release(tx, &refund.brand_id, refund.payment_id.as_str(), refund.amount)?;
    release(tx, &refund.brand_id, refund.card_id.as_str(), refund.amount)
}

/// Takes the amount once more, of both limits or of neither. The limits stand in the rows since
/// the refund was written. Says whether there was enough.
pub(super) fn try_retake(tx: &mut Tx<'_>, refund: &Refund) -> Result<bool> {
    let brand = &refund.brand_id;
    if !take_again(tx, brand, refund.payment_id.as_str(), refund.amount)? {
        return Ok(false);
    }
    let is_taken = take_again(tx, brand, refund.card_id.as_str(), refund.amount)?;
    if !is_taken {
        release(tx, brand, refund.payment_id.as_str(), refund.amount)?;
    }
    Ok(is_taken)
}

fn retake(tx: &mut Tx<'_>, refund: &Refund) -> Result<()> {
    match try_retake(tx, refund)? {
        true => Ok(()),
        false => Err(Problem::conflict("refund-exceeds-payment")),
    }
}
