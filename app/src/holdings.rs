//! What a proven holder has: their cards with what is left of them, orders, return cases.

use crate::App;
use simcare_authority::{Actor, HolderScope, holder_scope};
use simcare_base::{BrandId, CardId, Instant, Problem, Result};
use simcare_returns::case::{Case, cases_of_holder};
use simcare_sims::{
    Card, CardState, Dossier, Holder, Order, Product, Remaining, allowance, brand, card,
    card_state, dossier, holder, order,
};
use simcare_store::Tx;
use std::collections::BTreeMap;

/// More than anybody has; who has more talks to the desk.
const SHOWN_LIMIT: u32 = 50;

/// A card with what a holder wants to know of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldCard {
    /// The card.
    pub card: Card,
    /// What it is.
    pub product: Product,
    /// Where it stands.
    pub state: CardState,
    /// What is left.
    pub remaining: Remaining,
}

/// Everything that is a holder's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holdings {
    /// Who it is.
    pub holder: Holder,
    /// The cards, the latest first.
    pub cards: Vec<HeldCard>,
    /// The orders, the latest first.
    pub orders: Vec<Order>,
    /// The cases, the latest first.
    pub cases: Vec<Case>,
}

/// What the holder has.
///
/// # Errors
/// `unauthenticated` for anybody but a holder of this brand.
pub async fn holdings(app: &App, actor: &Actor, brand: &BrandId, now: Instant) -> Result<Holdings> {
    let scope = holder_scope(actor, brand)?;
    app.store()
        .read(move |tx| {
            let cards = card::of_holder(tx, &scope, SHOWN_LIMIT)?;
            Ok(Holdings {
                holder: holder::own(tx, &scope)?,
                cards: with_products(tx, &scope, cards, now)?,
                orders: order::of_holder(tx, &scope, SHOWN_LIMIT)?,
                cases: cases_of_holder(tx, &scope, SHOWN_LIMIT)?,
            })
        })
        .await
}

/// One card of the holder's own with everything about it.
///
/// # Errors
/// `card-unknown` when it is not theirs.
pub async fn own_dossier(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &CardId,
) -> Result<Dossier> {
    let (scope, id) = (holder_scope(actor, brand)?, id.clone());
    let found = app.store().read(move |tx| dossier::of_own_card(tx, &scope, &id)).await?;
    found.ok_or_else(|| Problem::not_found("card-unknown"))
}

fn with_products(
    tx: &mut Tx<'_>,
    scope: &HolderScope,
    cards: Vec<Card>,
    now: Instant,
) -> Result<Vec<HeldCard>> {
    let of = scope.brand();
    let brand = brand::by_id(tx, of)?.ok_or_else(|| Problem::not_found("brand-unknown"))?;
    let zone = brand.zone();
    let products = simcare_sims::product::of_brand(tx, of)?;
    let products: BTreeMap<_, _> = products.into_iter().map(|one| (one.id.clone(), one)).collect();
    let held = cards.into_iter().filter_map(|card| {
        let product = products.get(&card.product_id)?.clone();
        let state = card_state(&card, &product, now, &zone);
        let remaining = allowance::remaining(&card, &product, now, &zone);
        Some(HeldCard { card, product, state, remaining })
    });
    Ok(held.collect())
}
