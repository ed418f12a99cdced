//! A page of a brand's cards.

use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, CardId, Instant, Result};
use simcare_sims::card::{self, Card};

/// The brand's cards, the latest first, that follow the one known since `after`.
///
/// # Errors
/// `right-missing`.
pub async fn card_list(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    after: Option<(Instant, CardId)>,
    limit: u32,
) -> Result<Vec<Card>> {
    let scope = authorise(actor, Right::ReadCards, brand)?;
    app.store()
        .read(move |tx| {
            let after = after.as_ref().map(|(at, id)| (*at, id));
            card::page(tx, &scope, after, limit)
        })
        .await
}
