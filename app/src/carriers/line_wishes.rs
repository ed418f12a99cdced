//! What was asked for a line, of whichever carrier.

use super::of_card::{brand_of, line_ref};
use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Moment, Result};
use simcare_carriers::changes;
use simcare_sims::Iccid;

pub use simcare_carriers::changes::{Outcome, Wish};

/// Wishes that are shown of a line.
const WISHES_MAX: u32 = 30;

/// What was asked for the line of a card number, the latest first.
///
/// # Errors
/// `right-missing` without [`Right::ManageCarriers`].
pub async fn line_wishes(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    iccid: &Iccid,
    moment: Moment,
) -> Result<Vec<Wish>> {
    let scope = authorise(actor, Right::ManageCarriers, brand)?;
    let iccid = iccid.clone();
    app.store()
        .read(move |tx| {
            let brand = brand_of(tx, &scope)?;
            let line = line_ref(tx, &scope, &brand, &iccid, moment.now)?;
            changes::of_line(tx, &line, WISHES_MAX)
        })
        .await
}
