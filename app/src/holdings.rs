//! What a proven holder has: their cards with what is left of them, orders, return cases.

use crate::App;
use simcare_authority::{Actor, HolderScope, holder_scope};
use simcare_base::{BrandId, CardId, Instant, Problem, ProductId, Result};
use simcare_returns::case::{Case, cases_of_holder};
use simcare_sims::{
    Card, CardState, Dossier, Holder, Order, Product, Remaining, allowance, brand, card,
    card_state, dossier, holder, order, product,
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
    // Most holders have cards of one product: the whole catalogue would be read for nothing.
    let mut products: BTreeMap<ProductId, Product> = BTreeMap::new();
    let mut held = Vec::with_capacity(cards.len());
    for card in cards {
        let product = match products.get(&card.product_id) {
            Some(known) => known.clone(),
            None => product::by_id(tx, of, &card.product_id)?
                .ok_or_else(|| Problem::internal("a card without its product"))?,
        };
        products.entry(card.product_id.clone()).or_insert_with(|| product.clone());
        let state = card_state(&card, &product, now, &zone);
        let remaining = allowance::remaining(&card, &product, now, &zone);
        held.push(HeldCard { card, product, state, remaining });
    }
    Ok(held)
}
