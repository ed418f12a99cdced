//! What was captured for an order: the most that can ever be given back.

use crate::row;
use serde::Serialize;
use simcare_authority::Scope;
use simcare_base::{BrandId, Instant, Money, OrderId, PaymentId, Result};
use simcare_store::{Row, Tx, params};

/// A captured payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Payment {
    /// Its id.
    pub id: PaymentId,
    /// The brand that took it.
    pub brand_id: BrandId,
    /// The order that it pays.
    pub order_id: OrderId,
    /// Who moved the money, by the name of the provider.
    pub provider: String,
    /// What the provider calls the capture.
    pub capture_ref: String,
    /// What was captured.
    pub captured: Money,
    /// What the shop gave back by itself before the desk knew of the order.
    pub refunded_elsewhere: Money,
    /// When it was captured.
    pub captured_at: Instant,
}

const COLUMNS: &str = "payment_id, brand_id, order_id, provider, capture_ref, currency, \
    captured_minor, refunded_elsewhere_minor, captured_at";

fn from_row(found: &Row<'_>) -> Result<Payment> {
    let currency = found.get(5)?;
    Ok(Payment {
        id: found.get(0)?,
        brand_id: found.get(1)?,
        order_id: found.get(2)?,
        provider: found.get(3)?,
        capture_ref: found.get(4)?,
        captured: Money::new(found.get(6)?, currency),
        refunded_elsewhere: Money::new(found.get(7)?, currency),
        captured_at: found.get(8)?,
    })
}

/// The payments of an order, the earliest first. The caller has been given the order already, so
/// its brand is enough.
pub fn of_order(tx: &mut Tx<'_>, brand: &BrandId, order: &OrderId) -> Result<Vec<Payment>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM payment WHERE brand_id = ?1 AND order_id = ?2 \
         ORDER BY captured_at, payment_id"
    );
    tx.all(&sql, params![brand, order], from_row)
}

/// The brand's payment of this id.
pub fn by_id(tx: &mut Tx<'_>, scope: &Scope, id: &PaymentId) -> Result<Option<Payment>> {
    let sql = format!("SELECT {COLUMNS} FROM payment WHERE brand_id = ?1 AND payment_id = ?2");
    tx.optional(&sql, params![scope.brand(), id], from_row)
}

/// Writes a payment unless the order has this capture already. Says whether it did.
pub fn put(tx: &mut Tx<'_>, scope: &Scope, payment: &Payment) -> Result<bool> {
    row::same_brand(scope, &payment.brand_id)?;
    let rows = tx.execute(
        "INSERT INTO payment (payment_id, brand_id, order_id, provider, capture_ref, currency, \
           captured_minor, refunded_elsewhere_minor, captured_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING",
        params![
            &payment.id,
            &payment.brand_id,
            &payment.order_id,
            &payment.provider,
            &payment.capture_ref,
            payment.captured.currency,
            payment.captured.minor,
            payment.refunded_elsewhere.minor,
            payment.captured_at
        ],
    )?;
    Ok(rows > 0)
}
