//! An order with its lines and cards.

use crate::App;
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{BrandId, OrderId, Problem, Result};
use simcare_sims::card::{self, Card};
use simcare_sims::order::{self, Order, OrderLine};
use simcare_sims::payment::{self, Payment};
use simcare_store::Tx;

/// An order with what belongs to it.
#[derive(Debug, Clone)]
pub struct OrderFacts {
    /// The order.
    pub order: Order,
    /// Its lines, in order.
    pub lines: Vec<OrderLine>,
    /// The cards that came with it.
    pub cards: Vec<Card>,
    /// What was captured for it.
    pub payments: Vec<Payment>,
}

/// The brand's order of this id.
///
/// # Errors
/// `right-missing`; `order-unknown`.
pub async fn order_get(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &OrderId,
) -> Result<OrderFacts> {
    let scope = authorise(actor, Right::ReadCards, brand)?;
    let id = id.clone();
    app.store()
        .read(move |tx| {
            let found = order::by_id(tx, &scope, &id)?;
            complete(tx, &scope, found)
        })
        .await
}

pub(super) fn complete(tx: &mut Tx<'_>, scope: &Scope, found: Option<Order>) -> Result<OrderFacts> {
    let order = found.ok_or_else(|| Problem::not_found("order-unknown"))?;
    Ok(OrderFacts {
        lines: order::lines(tx, scope.brand(), &order.id)?,
        cards: card::of_order(tx, scope, &order.id)?,
        payments: payment::of_order(tx, scope.brand(), &order.id)?,
        order,
    })
}
