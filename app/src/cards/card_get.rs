//! A card with what belongs to it.

use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, CardId, Moment, Problem, Result};
use simcare_sims::allowance::{Remaining, remaining};
use simcare_sims::dossier::{self, Dossier};
use simcare_sims::{CardState, brand as brands, card_state};

/// A card, and where it stands now.
#[derive(Debug, Clone)]
pub struct CardFacts {
    /// The card with its product, order, holder and payments.
    pub dossier: Dossier,
    /// Its station in life.
    pub state: CardState,
    /// What is left of it.
    pub remaining: Remaining,
}

/// The brand's card of this id.
///
/// # Errors
/// `right-missing`; `card-unknown`.
pub async fn card_get(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &CardId,
    moment: Moment,
) -> Result<CardFacts> {
    let scope = authorise(actor, Right::ReadCards, brand)?;
    let id = id.clone();
    app.store()
        .read(move |tx| {
            let found = dossier::of_card(tx, &scope, &id)?;
            let dossier = found.ok_or_else(|| Problem::not_found("card-unknown"))?;
            let brand = brands::by_id(tx, scope.brand())?
                .ok_or_else(|| Problem::not_found("brand-unknown"))?;
            let (card, product, zone) = (&dossier.card, &dossier.product, brand.zone());
            let state = card_state(card, product, moment.now, &zone);
            let remaining = remaining(card, product, moment.now, &zone);
            Ok(CardFacts { dossier, state, remaining })
        })
        .await
}
