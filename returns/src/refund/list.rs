//! Lists of refunds.

use super::{COLUMNS, Refund, RefundState, from_row};
use simcare_authority::Scope;
use simcare_base::{BrandId, CardId, CaseId, HolderId, Instant, RefundId, Result};
use simcare_store::{Tx, params};

/// The refunds of a case that the caller was given already, the latest first.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn refunds_of_case(tx: &mut Tx<'_>, case: &CaseId) -> Result<Vec<Refund>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM refund WHERE case_id = ?1 ORDER BY created_at DESC, id DESC"
    );
    tx.all(&sql, params![case], from_row)
}

/// The refund that the case's last decision led to, if it was not called off.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn refund_in_force(tx: &mut Tx<'_>, case: &CaseId) -> Result<Option<Refund>> {
    let refunds = refunds_of_case(tx, case)?;
    Ok(refunds.into_iter().find(|refund| refund.state != RefundState::Cancelled))
}

/// A page of the brand's refunds in a state, the one that moved last first, that follow `after`.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn refund_page(
    tx: &mut Tx<'_>,
    scope: &Scope,
    state: RefundState,
    after: Option<(Instant, &RefundId)>,
    limit: u32,
) -> Result<Vec<Refund>> {
    let (moved_at, id) = after.map_or((i64::MAX, "~"), |(at, id)| (at.ms(), id.as_str()));
    let sql = format!(
        "SELECT {COLUMNS} FROM refund
         WHERE brand_id = ?1 AND state = ?2 AND (moved_at, id) < (?3, ?4)
         ORDER BY moved_at DESC, id DESC LIMIT ?5"
    );
    tx.all(&sql, params![scope.brand(), state.word(), moved_at, id, limit], from_row)
}

/// How many refunds a holder had since then for other cards than this one.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn refunds_of_holder_since(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    holder: &HolderId,
    since: Instant,
    other_than: &CardId,
) -> Result<u32> {
    tx.one(
        "SELECT COUNT(*) FROM refund WHERE brand_id = ?1 AND holder_id = ?2 AND created_at >= ?3
           AND card_id <> ?4 AND state NOT IN ('failed', 'cancelled')",
        params![brand, holder, since, other_than],
        |row| row.get(0),
    )
}

/// Whether any money of this card was, or is being, given back.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn money_moves_for_card(tx: &mut Tx<'_>, brand: &BrandId, card: &CardId) -> Result<bool> {
    let count: i64 = tx.one(
        "SELECT COUNT(*) FROM refund WHERE brand_id = ?1 AND card_id = ?2
           AND state NOT IN ('failed', 'cancelled', 'created')",
        params![brand, card],
        |row| row.get(0),
    )?;
    Ok(count > 0)
}
