//! A page of a brand's orders.

use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Instant, OrderId, Result};
use simcare_sims::order::{self, Order};

/// The brand's orders, the latest first, that follow the one placed at `after`.
///
/// # Errors
/// `right-missing`.
pub async fn order_list(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    after: Option<(Instant, OrderId)>,
    limit: u32,
) -> Result<Vec<Order>> {
    let scope = authorise(actor, Right::ReadCards, brand)?;
    app.store()
        .read(move |tx| {
            let after = after.as_ref().map(|(at, id)| (*at, id));
            order::page(tx, &scope, after, limit)
        })
        .await
}
