//! A holder of a brand, as the desk and programs read them.

use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, HolderId, Problem, Result};
use simcare_sims::card::{self, Card};
use simcare_sims::holder::{self, Holder};
use simcare_sims::order::{self, Order};

/// Cards and orders that are shown with a holder.
const BESIDE_MAX: u32 = 100;

/// A holder with what is theirs.
#[derive(Debug, Clone)]
pub struct HolderFacts {
    /// The holder.
    pub holder: Holder,
    /// Their cards, the latest first.
    pub cards: Vec<Card>,
    /// Their orders, the latest first.
    pub orders: Vec<Order>,
}

/// The brand's holder of this id.
///
/// # Errors
/// `right-missing`; `holder-unknown`.
pub async fn holder_get(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &HolderId,
) -> Result<HolderFacts> {
    let scope = authorise(actor, Right::ReadCards, brand)?;
    let id = id.clone();
    app.store()
        .read(move |tx| {
            let found = holder::by_id(tx, &scope, &id)?;
            Ok(HolderFacts {
                holder: found.ok_or_else(|| Problem::not_found("holder-unknown"))?,
                cards: card::of_one_holder(tx, &scope, &id, BESIDE_MAX)?,
                orders: order::of_one_holder(tx, &scope, &id, BESIDE_MAX)?,
            })
        })
        .await
}
