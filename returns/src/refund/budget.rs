//! What may still be given back, of a payment and for a card.
//!
//! Every refund takes its amount in one statement that both asks and takes. Of two that want the
//! same money at once, the database lets the second wait and then finds nothing left for it.

use simcare_base::{BrandId, Money, Problem, Result};
use simcare_store::{Tx, params};

/// What has been taken of a payment or for a card, by its id.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn budget_taken(tx: &mut Tx<'_>, brand: &BrandId, subject: &str) -> Result<i64> {
    let taken = tx.optional(
        "SELECT taken_minor FROM refund_budget WHERE brand_id = ?1 AND subject = ?2",
        params![brand, subject],
        |row| row.get(0),
    )?;
    Ok(taken.unwrap_or(0))
}

/// Takes an amount of what may be given back, at most `most` in all. What may be given back can
/// have become less since the last refund, when a shop gave some of it back by itself: the present
/// `most` counts.
///
/// # Errors
/// `refund-exceeds-payment` when not so much is left.
pub fn take(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    subject: &str,
    most: Money,
    amount: Money,
) -> Result<()> {
    let exceeds = || Problem::conflict("refund-exceeds-payment");
    if most.currency != amount.currency || amount.minor <= 0 {
        return Err(exceeds());
    }
    tx.execute(
        "INSERT INTO refund_budget (subject, brand_id, currency, most_minor, taken_minor)
         VALUES (?1, ?2, ?3, ?4, 0) ON CONFLICT (subject) DO NOTHING",
        params![subject, brand, most.currency, most.minor.max(0)],
    )?;
    let taken = tx.execute(
        "UPDATE refund_budget SET taken_minor = taken_minor + ?1, most_minor = ?5
         WHERE brand_id = ?2 AND subject = ?3 AND currency = ?4 AND taken_minor + ?1 <= ?5",
        params![amount.minor, brand, subject, amount.currency, most.minor],
    )?;
    if taken == 0 { Err(exceeds()) } else { Ok(()) }
}

/// Takes an amount once more that was given back, of the limit that stands in the row since it was
/// first taken. Says whether there was enough.
pub fn retake(tx: &mut Tx<'_>, brand: &BrandId, subject: &str, amount: Money) -> Result<bool> {
    let taken = tx.execute(
        "UPDATE refund_budget SET taken_minor = taken_minor + ?1
         WHERE brand_id = ?2 AND subject = ?3 AND currency = ?4 AND taken_minor + ?1 <= most_minor",
        params![amount.minor, brand, subject, amount.currency],
    )?;
    Ok(taken > 0)
}

/// Gives back what a refund took and did not use.
pub fn release(tx: &mut Tx<'_>, brand: &BrandId, subject: &str, amount: Money) -> Result<()> {
    let released = tx.execute(
        "UPDATE refund_budget SET taken_minor = taken_minor - ?1
         WHERE brand_id = ?2 AND subject = ?3 AND taken_minor >= ?1",
        params![amount.minor, brand, subject],
    )?;
    if released == 0 {
        return Err(Problem::internal("a refund gave back more than was taken"));
    }
    Ok(())
}
