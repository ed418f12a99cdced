//! Whom to be first: for each brand an order with a card that nobody has used yet.

use simcare_app::App;
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{Instant, Result};
use simcare_sims::{brand, card, order};
use simcare_store::Tx;

/// Cards looked through for one that is still unused; the latest are.
const LOOKED_THROUGH: u32 = 400;

/// Somebody to be: a brand's page, and what to type there to prove a card.
#[derive(Debug, Clone)]
pub struct FirstVisitor {
    /// The brand's name in addresses.
    pub slug: String,
    /// The order's number.
    pub order_number: String,
    /// The token of the QR code on the card.
    pub qr_token: String,
}

/// One for each brand that has one.
///
/// # Errors
/// When the store cannot be read.
pub fn first_visitors(app: &App) -> Result<Vec<FirstVisitor>> {
    let now = app.moment().now;
    app.store().read_blocking(move |tx| {
        let mut found = Vec::new();
        for brand in brand::list_all(tx)? {
            let scope = authorise(&Actor::System("demo"), Right::ReadCards, &brand.id)?;
            found.extend(first_visitor(tx, &scope, &brand.slug, now)?);
        }
        Ok(found)
    })
}

fn first_visitor(
    tx: &mut Tx<'_>,
    scope: &Scope,
    slug: &str,
    now: Instant,
) -> Result<Option<FirstVisitor>> {
    for card in card::page(tx, scope, None, LOOKED_THROUGH)? {
        // At hand for some days, so that it arrived for certain and its window is open.
        let at_hand = card.life.delivered_at.or(card.life.qr_sent_at);
        let is_new = card.life.activated_at.is_none()
            && card.life.installed_at.is_none()
            && at_hand.is_some_and(|at| at < now);
        if !is_new {
            continue;
        }
        if let Some(order) = order::by_id(tx, scope, &card.order_id)? {
            return Ok(Some(FirstVisitor {
                slug: slug.to_owned(),
                order_number: order.number.as_str().to_owned(),
                qr_token: card.qr_token,
            }));
        }
    }
    Ok(None)
}
