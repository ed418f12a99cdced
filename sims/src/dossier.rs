//! Everything about one card in one piece: what stands beside a conversation and what a decision
//! on a return is made from.

use crate::card::{self, Card};
use crate::holder::{self, Holder};
use crate::order::{self, Order, OrderLine};
use crate::payment::{self, Payment};
use crate::product::{self, Product};
use simcare_authority::{HolderScope, Scope};
use simcare_base::{BrandId, CardId, Problem, Result};
use simcare_store::{Tx, params};

/// A card with its product, its order and line, its holder and what was paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    /// The card.
    pub card: Card,
    /// What it is.
    pub product: Product,
    /// The order that it came with.
    pub order: Order,
    /// The line of that order.
    pub line: OrderLine,
    /// Whose it is.
    pub holder: Holder,
    /// What was captured for the order.
    pub payments: Vec<Payment>,
}

/// The dossier of a card of the brand.
pub fn of_card(tx: &mut Tx<'_>, scope: &Scope, id: &CardId) -> Result<Option<Dossier>> {
    let Some(card) = card::by_id(tx, scope, id)? else { return Ok(None) };
    complete(tx, scope.brand(), card).map(Some)
}

/// The dossier of the holder's own card.
pub fn of_own_card(tx: &mut Tx<'_>, scope: &HolderScope, id: &CardId) -> Result<Option<Dossier>> {
    let Some(card) = card::own(tx, scope, id)? else { return Ok(None) };
    complete(tx, scope.brand(), card).map(Some)
}

/// What belongs to a card that the caller was given already.
fn complete(tx: &mut Tx<'_>, brand: &BrandId, card: Card) -> Result<Dossier> {
    let gone = |what: &'static str| move || Problem::internal(format!("a card without its {what}"));
    let product = product::by_id(tx, brand, &card.product_id)?.ok_or_else(gone("product"))?;
    let order = order::by_id_of_brand(tx, brand, &card.order_id)?.ok_or_else(gone("order"))?;
    let lines = order::lines(tx, brand, &card.order_id)?;
    let line = lines.into_iter().find(|line| line.id == card.order_line_id);
    let line = line.ok_or_else(gone("order line"))?;
    let sql =
        format!("SELECT {} FROM holder WHERE brand_id = ?1 AND holder_id = ?2", holder::COLUMNS);
    let holder = tx.optional(&sql, params![brand, &card.holder_id], holder::from_row)?;
    let holder = holder.ok_or_else(gone("holder"))?;
    let payments = payment::of_order(tx, brand, &card.order_id)?;
    Ok(Dossier { card, product, order, line, holder, payments })
}
