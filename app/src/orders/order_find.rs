//! An order by the number that the shop gave it.

use super::order_get::{OrderFacts, complete};
use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Problem, Result};
use simcare_sims::{OrderNumber, order};

/// The brand's order with this number, however it is written.
///
/// # Errors
/// `right-missing`; `order-unknown`.
pub async fn order_find(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    number: &str,
) -> Result<OrderFacts> {
    let scope = authorise(actor, Right::ReadCards, brand)?;
    let number = OrderNumber::new(number).ok_or_else(|| Problem::not_found("order-unknown"))?;
    app.store()
        .read(move |tx| {
            let found = order::by_number(tx, &scope, &number)?;
            complete(tx, &scope, found)
        })
        .await
}
