//! A refund with its attempts, as the desk and programs read it.

use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, RefundId, Result};
use simcare_returns::refund::{Attempt, Refund, attempts_of, refund_by_id};

/// The brand's refund of this id, and its attempts.
///
/// # Errors
/// `right-missing`, `refund-unknown`.
pub async fn refund_get(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &RefundId,
) -> Result<(Refund, Vec<Attempt>)> {
    let (scope, id) = (authorise(actor, Right::ReadCases, brand)?, id.clone());
    app.store().read(move |tx| Ok((refund_by_id(tx, &scope, &id)?, attempts_of(tx, &id)?))).await
}
