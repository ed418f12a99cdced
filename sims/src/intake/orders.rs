//! Orders on their way in.

use super::{Counts, Intake, RowProblem, insert_rows, stage_problems};
use crate::Contact;
use crate::order::{Channel, OrderNumber};
use simcare_authority::Scope;
use simcare_base::{HolderId, Instant, Money, OrderId, OrderLineId, PaymentId, ProductId, Result};
use simcare_store::{Tx, Value, params};
use std::collections::HashSet;

/// An order as a file tells it. The ids count only where the order or the holder is new.
#[derive(Clone)]
pub struct StagedOrder {
    /// The line of the file where it begins.
    pub line: u64,
    /// The shop's number.
    pub number: OrderNumber,
    /// The id of the order, if it is new.
    pub order_id: OrderId,
    /// The id of the holder, if the contact is new.
    pub holder_id: HolderId,
    /// The id of the payment, if it is new.
    pub payment_id: PaymentId,
    /// Who ordered.
    pub contact: Contact,
    /// Their name.
    pub holder_name: String,
    /// Who took the order.
    pub channel: Channel,
    /// The buyer's country.
    pub country: Option<String>,
    /// The lines after discounts.
    pub subtotal: Money,
    /// Shipping.
    pub shipping: Money,
    /// Tax.
    pub tax: Money,
    /// All that was asked for.
    pub total: Money,
    /// A discount code that was used.
    pub discount_code: Option<String>,
    /// When the buyer agreed to terms that void a right of withdrawal.
    pub terms_agreed_at: Option<Instant>,
    /// When it was placed.
    pub placed_at: Instant,
    /// When it was sent.
    pub fulfilled_at: Option<Instant>,
    /// When it was cancelled.
    pub cancelled_at: Option<Instant>,
    /// Who moved the money.
    pub provider: String,
    /// What the provider calls the capture.
    pub capture_ref: String,
    /// What was captured; zero where nothing was paid.
    pub captured: Money,
    /// What the shop gave back already.
    pub refunded_elsewhere: Money,
    /// When it was captured.
    pub captured_at: Instant,
    /// Its lines, in order.
    pub lines: Vec<StagedLine>,
}

/// A line of an order as a file tells it.
#[derive(Debug, Clone)]
pub struct StagedLine {
    /// Its id, if the order is new.
    pub id: OrderLineId,
    /// What was bought.
    pub product_id: ProductId,
    /// How many.
    pub quantity: u32,
    /// The price of one.
    pub unit_price: Money,
    /// The line's part of the subtotal.
    pub paid: Money,
}

const ORDER_COLUMNS: &str = "intake, brand_id, number_key, line, number, holder_id, contact_kind, \
    contact, holder_name, order_id, channel, country, currency, subtotal_minor, shipping_minor, \
    tax_minor, total_minor, discount_code, terms_agreed_at, placed_at, fulfilled_at, \
    cancelled_at, payment_id, provider, capture_ref, captured_minor, refunded_elsewhere_minor, \
    captured_at";

const LINE_COLUMNS: &str = "intake, brand_id, number_key, position, order_line_id, product_id, \
    quantity, unit_price_minor, paid_minor";

fn order_values(scope: &Scope, intake: Intake, order: &StagedOrder) -> Vec<Value> {
    let (contact_kind, contact) = order.contact.parts();
    params![
        intake.0,
        scope.brand(),
        order.number.key(),
        order.line,
        order.number.as_str(),
        order.holder_id,
        contact_kind,
        contact,
        order.holder_name,
        order.order_id,
        order.channel.as_str(),
        order.country,
        order.subtotal.currency,
        order.subtotal.minor,
        order.shipping.minor,
        order.tax.minor,
        order.total.minor,
        order.discount_code,
        order.terms_agreed_at,
        order.placed_at,
        order.fulfilled_at,
        order.cancelled_at,
        order.payment_id,
        order.provider,
        order.capture_ref,
        order.captured.minor,
        order.refunded_elsewhere.minor,
        order.captured_at
    ]
    .to_vec()
}

/// Lays down orders with their lines. One whose number stands in the file already is kept out
/// and noted as a problem.
pub fn stage_orders(
    tx: &mut Tx<'_>,
    scope: &Scope,
    intake: Intake,
    orders: &[StagedOrder],
) -> Result<()> {
    let rows: Vec<_> = orders.iter().map(|order| order_values(scope, intake, order)).collect();
    let inserted = insert_rows(tx, "intake_order", ORDER_COLUMNS, "number_key", &rows)?;
    let mut fresh: HashSet<String> = inserted.into_iter().collect();
    let mut lines = Vec::new();
    let mut twice = Vec::new();
    for order in orders {
        let key = order.number.key();
        // Taken out at its first appearance: the second of the same piece is one too many.
        if !fresh.remove(&key) {
            twice.push(RowProblem {
                line: order.line,
                field: "order number".to_owned(),
                reason: "order-twice".to_owned(),
                value: order.number.as_str().to_owned(),
            });
            continue;
        }
        for (place, line) in order.lines.iter().enumerate() {
            let position = place + 1;
            lines.push(
                params![
                    intake.0,
                    scope.brand(),
                    key,
                    position,
                    line.id,
                    line.product_id,
                    line.quantity,
                    line.unit_price.minor,
                    line.paid.minor
                ]
                .to_vec(),
            );
        }
    }
    insert_rows(tx, "intake_line", LINE_COLUMNS, "number_key", &lines)?;
    stage_problems(tx, scope, intake, &twice)
}

/// An order that is here already.
const KNOWN: &str = "JOIN purchase_order o \
    ON o.brand_id = i.brand_id AND o.number_key = i.number_key";

/// What a re-import may not change: what was bought and for how much.
const PRICED_OTHERWISE: &str = "(o.currency, o.subtotal_minor, o.shipping_minor, o.tax_minor, \
      o.total_minor, (SELECT COUNT(*) FROM order_line k WHERE k.order_id = o.order_id)) \
    <> (i.currency, i.subtotal_minor, i.shipping_minor, i.tax_minor, i.total_minor, \
      (SELECT COUNT(*) FROM intake_line l WHERE l.intake = i.intake AND l.number_key = i.number_key)) \
    OR EXISTS (SELECT 1 FROM intake_line l WHERE l.intake = i.intake \
      AND l.number_key = i.number_key AND NOT EXISTS (SELECT 1 FROM order_line k \
        WHERE k.order_id = o.order_id AND k.position = l.position \
        AND k.product_id = l.product_id AND k.quantity = l.quantity \
        AND k.unit_price_minor = l.unit_price_minor AND k.paid_minor = l.paid_minor))";

/// What a re-import may change: the course of the order and of its money.
const WENT_ON: &str = "COALESCE(o.country, '') <> COALESCE(i.country, o.country, '') \
    OR COALESCE(o.fulfilled_at, 0) <> COALESCE(i.fulfilled_at, o.fulfilled_at, 0) \
    OR COALESCE(o.cancelled_at, 0) <> COALESCE(i.cancelled_at, o.cancelled_at, 0) \
    OR COALESCE(o.terms_agreed_at, 0) <> COALESCE(i.terms_agreed_at, o.terms_agreed_at, 0) \
    OR (i.captured_minor > 0 AND NOT EXISTS (SELECT 1 FROM payment p \
      WHERE p.order_id = o.order_id AND p.provider = i.provider \
      AND p.capture_ref = i.capture_ref AND p.captured_minor = i.captured_minor \
      AND p.refunded_elsewhere_minor = i.refunded_elsewhere_minor))";

/// Notes what clashes with what is known.
pub fn check_orders(tx: &mut Tx<'_>, scope: &Scope, intake: Intake) -> Result<()> {
    tx.execute(
        &format!(
            "INSERT INTO intake_problem (intake, brand_id, line, field, reason, value) \
             SELECT i.intake, i.brand_id, i.line, 'order number', 'order-differs', i.number \
             FROM intake_order i {KNOWN} \
             WHERE i.intake = ?1 AND i.brand_id = ?2 AND ({PRICED_OTHERWISE}) \
             ON CONFLICT DO NOTHING"
        ),
        params![intake.0, scope.brand()],
    )?;
    Ok(())
}

/// Counts what taking the orders over would do.
pub fn count_orders(tx: &mut Tx<'_>, scope: &Scope, intake: Intake) -> Result<Counts> {
    let (all, known, changed): (u64, u64, u64) = tx.one(
        &format!(
            "SELECT COUNT(*), COUNT(o.order_id), \
               COUNT(CASE WHEN o.order_id IS NOT NULL AND ({WENT_ON}) THEN 1 END) \
             FROM intake_order i LEFT {KNOWN} WHERE i.intake = ?1 AND i.brand_id = ?2"
        ),
        params![intake.0, scope.brand()],
        |found| Ok((found.get(0)?, found.get(1)?, found.get(2)?)),
    )?;
    Ok(Counts { new: all - known, changed, unchanged: known - changed })
}

/// The terms that purchases placed in a span of time are pinned to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pinned {
    /// The first instant.
    pub from: Instant,
    /// The first instant after.
    pub until: Instant,
    /// The name of the terms.
    pub policy_hash: String,
}

/// Takes the orders over: new ones with the terms of the day they were placed, known ones with how
/// they went on.
pub fn take_orders(
    tx: &mut Tx<'_>,
    scope: &Scope,
    intake: Intake,
    terms: &[Pinned],
    now: Instant,
) -> Result<()> {
    tx.execute(
        "INSERT INTO holder \
           (holder_id, brand_id, contact_kind, contact, name, language, country, created_at) \
         SELECT holder_id, brand_id, contact_kind, contact, holder_name, NULL, country, \
           CAST(?3 AS BIGINT) \
         FROM intake_order WHERE intake = ?1 AND brand_id = ?2 ON CONFLICT DO NOTHING",
        params![intake.0, scope.brand(), now],
    )?;
    tx.execute(
        "INSERT INTO purchase_order (order_id, brand_id, number, number_key, holder_id, channel, \
           country, currency, subtotal_minor, shipping_minor, tax_minor, total_minor, \
           discount_code, terms_agreed_at, placed_at, fulfilled_at, cancelled_at) \
         SELECT i.order_id, i.brand_id, i.number, i.number_key, h.holder_id, i.channel, \
           i.country, i.currency, i.subtotal_minor, i.shipping_minor, i.tax_minor, \
           i.total_minor, i.discount_code, i.terms_agreed_at, i.placed_at, i.fulfilled_at, \
           i.cancelled_at \
         FROM intake_order i JOIN holder h ON h.brand_id = i.brand_id AND h.contact = i.contact \
         WHERE i.intake = ?1 AND i.brand_id = ?2 \
         ON CONFLICT (brand_id, number_key) DO UPDATE SET \
           country = COALESCE(excluded.country, purchase_order.country), \
           fulfilled_at = COALESCE(excluded.fulfilled_at, purchase_order.fulfilled_at), \
           cancelled_at = COALESCE(excluded.cancelled_at, purchase_order.cancelled_at), \
           terms_agreed_at = COALESCE(excluded.terms_agreed_at, purchase_order.terms_agreed_at)",
        params![intake.0, scope.brand()],
    )?;
    for pinned in terms {
        take_lines(tx, scope, &intake, pinned)?;
    }
    tx.execute(
        &format!(
            "INSERT INTO payment (payment_id, brand_id, order_id, provider, capture_ref, \
               currency, captured_minor, refunded_elsewhere_minor, captured_at) \
             SELECT i.payment_id, i.brand_id, o.order_id, i.provider, i.capture_ref, i.currency, \
               i.captured_minor, i.refunded_elsewhere_minor, i.captured_at \
             FROM intake_order i {KNOWN} \
             WHERE i.intake = ?1 AND i.brand_id = ?2 AND i.captured_minor > 0 \
             ON CONFLICT (order_id, provider, capture_ref) DO UPDATE SET \
               captured_minor = excluded.captured_minor, \
               refunded_elsewhere_minor = excluded.refunded_elsewhere_minor"
        ),
        params![intake.0, scope.brand()],
    )?;
    Ok(())
}

/// Takes over the new lines of the orders that were placed under these terms.
fn take_lines(tx: &mut Tx<'_>, scope: &Scope, intake: &Intake, pinned: &Pinned) -> Result<()> {
    tx.execute(
        "INSERT INTO order_line (order_line_id, brand_id, order_id, position, product_id, \
           quantity, unit_price_minor, paid_minor, policy_hash) \
         SELECT l.order_line_id, l.brand_id, o.order_id, l.position, l.product_id, l.quantity, \
           l.unit_price_minor, l.paid_minor, CAST(?3 AS TEXT) \
         FROM intake_line l JOIN purchase_order o \
           ON o.brand_id = l.brand_id AND o.number_key = l.number_key \
         WHERE l.intake = ?1 AND l.brand_id = ?2 AND o.placed_at >= ?4 AND o.placed_at < ?5 \
         ON CONFLICT (order_id, position) DO NOTHING",
        params![intake.0, scope.brand(), pinned.policy_hash, pinned.from, pinned.until],
    )?;
    Ok(())
}
