//! Refunds: money that a decision allowed, until it is there.

mod attempt;
mod budget;
mod credit;
mod landing;
mod list;
mod state;
mod write;

pub use attempt::{
    Attempt, Begun, attempt_begin, attempt_land, attempts_of, refund_of_key, refunds_in_flight,
};
pub use budget::budget_taken;
pub use credit::{StoreCredit, credit_balances, credit_grant, credits_of};
pub use list::{
    money_moves_for_card, refund_in_force, refund_page, refunds_of_case, refunds_of_holder_since,
};
pub use state::{RefundState, Report, after_report};
pub use write::{
    NewRefund, refund_approve, refund_cancel, refund_create, refund_execute, refund_recall,
    refund_retry, refund_settle,
};

use crate::form::Destination;
use crate::row::{actor_if_any, word};
use simcare_authority::{ActorRef, Scope};
use simcare_base::{
    BrandId, CardId, CaseId, Currency, DecisionId, HolderId, Instant, Money, PaymentId, Problem,
    RefundId, Result,
};
use simcare_store::{Row, Tx, params};

/// A refund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refund {
    /// Its id.
    pub id: RefundId,
    /// The brand.
    pub brand_id: BrandId,
    /// The case.
    pub case_id: CaseId,
    /// The decision that allowed it.
    pub decision_id: DecisionId,
    /// The card it is for.
    pub card_id: CardId,
    /// Whose money it is.
    pub holder_id: HolderId,
    /// The payment it comes out of.
    pub payment_id: PaymentId,
    /// Who took that payment.
    pub provider: String,
    /// What the provider calls the payment.
    pub capture_ref: String,
    /// What the payment captured in all.
    pub captured: Money,
    /// Where the money goes.
    pub destination: Destination,
    /// How much.
    pub amount: Money,
    /// Why, in the word of the cause.
    pub reason: String,
    /// Where it stands.
    pub state: RefundState,
    /// When it was decided.
    pub created_at: Instant,
    /// When and by whom it was approved.
    pub approved: Option<(Instant, ActorRef)>,
    /// When and by whom it was let go.
    pub executed: Option<(Instant, ActorRef)>,
    /// When its state last changed.
    pub moved_at: Instant,
    /// The number of the present attempt; 0 before the first.
    pub attempt: i64,
    /// Why the provider refused, or what it wants.
    pub failure: Option<String>,
    /// What the provider calls the refund.
    pub provider_ref: Option<String>,
    /// What people had to say.
    pub note: String,
}

const COLUMNS: &str = "id, brand_id, case_id, decision_id, card_id, holder_id, payment_id, \
    provider, capture_ref, captured_minor, destination, amount_minor, currency, reason, state, \
    created_at, approved_at, approved_by_kind, approved_by, executed_at, executed_by_kind, \
    executed_by, moved_at, attempt, failure, provider_ref, note";

fn from_row(row: &Row<'_>) -> Result<Refund> {
    let currency: Currency = row.get(12)?;
    let approved_at: Option<Instant> = row.get(16)?;
    let executed_at: Option<Instant> = row.get(19)?;
    Ok(Refund {
        id: row.get(0)?,
        brand_id: row.get(1)?,
        case_id: row.get(2)?,
        decision_id: row.get(3)?,
        card_id: row.get(4)?,
        holder_id: row.get(5)?,
        payment_id: row.get(6)?,
        provider: row.get(7)?,
        capture_ref: row.get(8)?,
        captured: Money::new(row.get(9)?, currency),
        destination: word(row, 10)?,
        amount: Money::new(row.get(11)?, currency),
        reason: row.get(13)?,
        state: word(row, 14)?,
        created_at: row.get(15)?,
        approved: approved_at.zip(actor_if_any(row, 17)?),
        executed: executed_at.zip(actor_if_any(row, 20)?),
        moved_at: row.get(22)?,
        attempt: row.get(23)?,
        failure: row.get(24)?,
        provider_ref: row.get(25)?,
        note: row.get(26)?,
    })
}

/// The brand's refund of this id.
///
/// # Errors
/// `refund-unknown`.
pub fn refund_by_id(tx: &mut Tx<'_>, scope: &Scope, id: &RefundId) -> Result<Refund> {
    let sql = format!("SELECT {COLUMNS} FROM refund WHERE brand_id = ?1 AND id = ?2");
    tx.optional(&sql, params![scope.brand(), id], from_row)?
        .ok_or_else(|| Problem::not_found("refund-unknown"))
}
