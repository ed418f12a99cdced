//! How the registration of the holder's own card stands.

use super::keys::keys;
use crate::App;
use simcare_authority::{Actor, HolderScope, holder_scope};
use simcare_base::{BrandId, CardId, Instant, Problem, Result};
use simcare_sims::dossier::{self, Dossier};
use simcare_sims::registration::{Pack, Registration, State, by_own_card, pack_for};
use simcare_sims::{Contact, binding};
use simcare_store::Tx;

/// A card with what is known of its registration.
#[derive(Debug, Clone)]
pub struct OwnRegistration {
    /// The card and what belongs to it.
    pub dossier: Dossier,
    /// The rules it falls under; none where nothing asks for it.
    pub pack: Option<&'static Pack>,
    /// How it stands, once it was begun.
    pub registration: Option<Registration>,
    /// What is bound to the card: a contact of its own, or the order's.
    pub contact: Option<Contact>,
    /// Whether anything can be taken in here.
    pub is_open: bool,
}

impl OwnRegistration {
    /// The state that the holder is shown.
    pub fn state(&self) -> State {
        match (&self.registration, self.pack) {
            (Some(registration), _) => registration.standing.state,
            (None, Some(_)) => State::Open,
            (None, None) => State::NotNeeded,
        }
    }
}

/// How it stands.
///
/// # Errors
/// `unauthenticated`; `card-unknown` when it is not theirs.
pub async fn own_registration(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    card: &CardId,
    now: Instant,
) -> Result<OwnRegistration> {
    let (scope, card) = (holder_scope(actor, brand)?, card.clone());
    let is_open = keys(app).is_ok();
    app.store().read(move |tx| read(tx, &scope, &card, is_open, now)).await
}

pub(super) fn read(
    tx: &mut Tx<'_>,
    scope: &HolderScope,
    card: &CardId,
    is_open: bool,
    now: Instant,
) -> Result<OwnRegistration> {
    let found = dossier::of_own_card(tx, scope, card)?;
    let dossier = found.ok_or_else(|| Problem::not_found("card-unknown"))?;
    let contact = binding::bound(tx, scope, card)?.or_else(|| dossier.holder.contact.clone());
    Ok(OwnRegistration {
        pack: pack_for(&dossier.card, &dossier.product, now),
        registration: by_own_card(tx, scope, card)?,
        contact,
        dossier,
        is_open,
    })
}
