//! Store credit: what a holder may spend with the brand instead of money back.

use super::Refund;
use simcare_authority::HolderScope;
use simcare_base::{BrandId, Currency, HolderId, Instant, Money, RefundId, Result};
use simcare_store::{Tx, params};

/// One credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreCredit {
    /// The refund that gave it.
    pub refund_id: RefundId,
    /// How much.
    pub amount: Money,
    /// When.
    pub granted_at: Instant,
}

/// Gives a refund's amount as credit. The same refund gives it once.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn credit_grant(tx: &mut Tx<'_>, refund: &Refund, now: Instant) -> Result<bool> {
    let written = tx.execute(
        "INSERT INTO store_credit (refund_id, brand_id, holder_id, amount_minor, currency, granted_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (refund_id) DO NOTHING",
        params![
            refund.id,
            refund.brand_id,
            refund.holder_id,
            refund.amount.minor,
            refund.amount.currency,
            now
        ],
    )?;
    Ok(written > 0)
}

/// The holder's own credits, the latest first.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn credits_of(tx: &mut Tx<'_>, scope: &HolderScope) -> Result<Vec<StoreCredit>> {
    tx.all(
        "SELECT refund_id, amount_minor, currency, granted_at FROM store_credit
         WHERE brand_id = ?1 AND holder_id = ?2 ORDER BY granted_at DESC, refund_id LIMIT 100",
        params![scope.brand(), scope.holder()],
        |row| {
            Ok(StoreCredit {
                refund_id: row.get(0)?,
                amount: Money::new(row.get(1)?, row.get(2)?),
                granted_at: row.get(3)?,
            })
        },
    )
}

/// What a holder has in credit, one amount a currency.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn credit_balances(tx: &mut Tx<'_>, brand: &BrandId, holder: &HolderId) -> Result<Vec<Money>> {
    tx.all(
        "SELECT currency, CAST(SUM(amount_minor) AS BIGINT) FROM store_credit
         WHERE brand_id = ?1 AND holder_id = ?2 GROUP BY currency ORDER BY currency",
        params![brand, holder],
        |row| {
            let currency: Currency = row.get(0)?;
            Ok(Money::new(row.get(1)?, currency))
        },
    )
}
