//! A card by the number printed on it.

use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Problem, Result};
use simcare_sims::Iccid;
use simcare_sims::card::{self, Card};

/// The brand's card with this number, however it is grouped.
///
/// # Errors
/// `right-missing`; the field `iccid` with what is wrong with the number; `card-unknown`.
pub async fn card_find(app: &App, actor: &Actor, brand: &BrandId, iccid: &str) -> Result<Card> {
    let scope = authorise(actor, Right::ReadCards, brand)?;
    let iccid: Iccid = iccid
        .parse()
        .map_err(|error: simcare_sims::IccidError| Problem::field("iccid", error.code()))?;
    let found = app.store().read(move |tx| card::by_iccid(tx, &scope, &iccid)).await?;
    found.ok_or_else(|| Problem::not_found("card-unknown"))
}
