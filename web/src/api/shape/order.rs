//! An order, alone and with its lines and cards.

use super::{Amount, CardShape, instant, instant_if_any};
use serde::Serialize;
use simcare_app::orders::OrderFacts;
use simcare_sims::payment::Payment;
use simcare_sims::{Order, OrderLine};
use utoipa::ToSchema;

/// An order, as a shop took it.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrderShape {
    /// Its id.
    pub id: String,
    /// The shop's number.
    #[schema(example = "#1001")]
    pub number: String,
    /// Who ordered.
    pub holder: String,
    /// `direct`, or `reseller` for somebody who sells on.
    pub channel: &'static str,
    /// The country of the buyer by two letters, where it is known.
    pub country: Option<String>,
    /// The lines after discounts, before shipping and tax that is added on top.
    pub subtotal: Amount,
    /// Shipping.
    pub shipping: Amount,
    /// Tax.
    pub tax: Amount,
    /// All that was asked for.
    pub total: Amount,
    /// A discount code that was used.
    pub discount_code: Option<String>,
    /// When it was placed.
    #[schema(format = DateTime)]
    pub placed_at: String,
    /// When it was sent or handed over.
    #[schema(format = DateTime)]
    pub fulfilled_at: Option<String>,
    /// When it was cancelled.
    #[schema(format = DateTime)]
    pub cancelled_at: Option<String>,
}

impl From<Order> for OrderShape {
    fn from(order: Order) -> Self {
        Self {
            id: order.id.to_string(),
            number: order.number.as_str().to_owned(),
            holder: order.holder_id.to_string(),
            channel: order.channel.as_str(),
            country: order.country,
            subtotal: order.subtotal.into(),
            shipping: order.shipping.into(),
            tax: order.tax.into(),
            total: order.total.into(),
            discount_code: order.discount_code,
            placed_at: instant(order.placed_at),
            fulfilled_at: instant_if_any(order.fulfilled_at),
            cancelled_at: instant_if_any(order.cancelled_at),
        }
    }
}

/// A line of an order.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrderLineShape {
    /// Its id.
    pub id: String,
    /// Its place in the order, from 1.
    pub position: u32,
    /// What was bought.
    pub product: String,
    /// How many.
    pub quantity: u32,
    /// The price of one, before discounts.
    pub unit_price: Amount,
    /// What was really paid for all of its pieces.
    pub paid: Amount,
    /// The terms that were promised at purchase, by the hash that names their version.
    pub policy: String,
}

impl From<OrderLine> for OrderLineShape {
    fn from(line: OrderLine) -> Self {
        Self {
            id: line.id.to_string(),
            position: line.position,
            product: line.product_id.to_string(),
            quantity: line.quantity,
            unit_price: line.unit_price.into(),
            paid: line.paid.into(),
            policy: line.policy_hash,
        }
    }
}

/// What was captured for an order.
#[derive(Debug, Serialize, ToSchema)]
pub struct PaymentShape {
    /// Its id.
    pub id: String,
    /// Who moved the money.
    pub provider: String,
    /// What the provider calls the capture.
    pub capture_ref: String,
    /// What was captured.
    pub captured: Amount,
    /// What the shop gave back by itself before the desk knew of the order.
    pub refunded_elsewhere: Amount,
    /// When it was captured.
    #[schema(format = DateTime)]
    pub captured_at: String,
}

impl From<Payment> for PaymentShape {
    fn from(payment: Payment) -> Self {
        Self {
            id: payment.id.to_string(),
            provider: payment.provider,
            capture_ref: payment.capture_ref,
            captured: payment.captured.into(),
            refunded_elsewhere: payment.refunded_elsewhere.into(),
            captured_at: instant(payment.captured_at),
        }
    }
}

/// An order with its lines, cards and payments.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrderFactsShape {
    /// The order.
    #[serde(flatten)]
    pub order: OrderShape,
    /// Its lines, in order.
    pub lines: Vec<OrderLineShape>,
    /// The cards that came with it.
    pub cards: Vec<CardShape>,
    /// What was captured for it.
    pub payments: Vec<PaymentShape>,
}

impl From<OrderFacts> for OrderFactsShape {
    fn from(facts: OrderFacts) -> Self {
        Self {
            order: facts.order.into(),
            lines: facts.lines.into_iter().map(Into::into).collect(),
            cards: facts.cards.into_iter().map(Into::into).collect(),
            payments: facts.payments.into_iter().map(Into::into).collect(),
        }
    }
}
