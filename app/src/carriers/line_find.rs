//! Lines by the number of their card, its last four digits, or the number of their order.

use crate::App;
use simcare_authority::{Actor, Right, authorise_each};
use simcare_base::{Moment, Result};
use simcare_sims::{
    Card, CardState, Iccid, OrderNumber, Product, brand, card, card_state, order, product,
};

/// Lines that one number may lead to.
const LINES_MAX: u32 = 20;

/// A line that was found.
#[derive(Debug, Clone)]
pub struct LineHit {
    /// Its card.
    pub card: Card,
    /// What the card is.
    pub product: Product,
    /// The card's station in life.
    pub state: CardState,
}

/// The lines that a number leads to, at every brand where the reader may manage carriers.
///
/// # Errors
/// `right-missing`.
pub async fn line_find(
    app: &App,
    actor: &Actor,
    number: &str,
    moment: Moment,
) -> Result<Vec<LineHit>> {
    let scopes = authorise_each(actor, Right::ManageCarriers)?;
    let text = number.trim().to_owned();
    app.store()
        .read(move |tx| {
            let mut hits = Vec::new();
            for scope in &scopes {
                let is_end = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
                let mut cards = match text.parse::<Iccid>() {
                    Ok(iccid) => Vec::from_iter(card::by_iccid(tx, scope, &iccid)?),
                    Err(_) if is_end => card::by_last_four(tx, scope, &text, LINES_MAX)?,
                    Err(_) => Vec::new(),
                };
                if let Some(number) = OrderNumber::new(&text)
                    && let Some(order) = order::by_number(tx, scope, &number)?
                {
                    cards.extend(card::of_order(tx, scope, &order.id)?);
                }
                let Some(brand) = brand::by_id(tx, scope.brand())? else { continue };
                for card in cards.into_iter().take(LINES_MAX as usize) {
                    let found = product::by_id(tx, &brand.id, &card.product_id)?;
                    let Some(product) = found else { continue };
                    let state = card_state(&card, &product, moment.now, &brand.zone());
                    hits.push(LineHit { card, product, state });
                }
            }
            Ok(hits)
        })
        .await
}
