//! The access point of the holder's own card.

use crate::App;
use simcare_authority::{Actor, holder_scope};
use simcare_base::{BrandId, CardId, Problem, Result};
use simcare_sims::apn::{self, Apn};
use simcare_sims::dossier::{self, Dossier};

/// A card with the access point of its product.
#[derive(Debug, Clone)]
pub struct OwnApn {
    /// The card and what belongs to it.
    pub dossier: Dossier,
    /// The access point.
    pub apn: Apn,
}

/// What the holder's phone needs for this card.
///
/// # Errors
/// `unauthenticated`; `card-unknown` when it is not theirs.
pub async fn own_apn(app: &App, actor: &Actor, brand: &BrandId, card: &CardId) -> Result<OwnApn> {
    let (scope, card) = (holder_scope(actor, brand)?, card.clone());
    app.store()
        .read(move |tx| {
            let found = dossier::of_own_card(tx, &scope, &card)?;
            let dossier = found.ok_or_else(|| Problem::not_found("card-unknown"))?;
            let apn = apn::current(tx, scope.brand(), &dossier.product)?;
            Ok(OwnApn { dossier, apn })
        })
        .await
}
