//! What a carrier says of a line.

use super::of_card::{brand_of, line_ref, problem};
use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, CardId, Moment, Problem, Result};
use simcare_carriers::{CarrierError, Line};
use simcare_sims::Iccid;
use std::time::Duration;

/// However patient a carrier's own limits are, nobody waits longer for an answer.
pub(super) const PATIENCE: Duration = Duration::from_secs(15);

/// A line as its carrier sees it.
#[derive(Debug, Clone)]
pub struct LineSeen {
    /// The line.
    pub line: Line,
    /// The name of the carrier.
    pub carrier: String,
    /// The card, where the brand has it.
    pub card: Option<CardId>,
}

/// Asks the brand's carrier about the line of a card number.
///
/// # Errors
/// `right-missing` without [`Right::ReadCards`]; `carrier-none` where the brand has no carrier;
/// `carrier-not-answering`; `line-unknown`.
pub async fn line_read(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    iccid: &Iccid,
    moment: Moment,
) -> Result<LineSeen> {
    let scope = authorise(actor, Right::ReadCards, brand)?;
    let iccid = iccid.clone();
    let (brand, line) = app
        .store()
        .read(move |tx| {
            let brand = brand_of(tx, &scope)?;
            let line = line_ref(tx, &scope, &brand, &iccid, moment.now)?;
            Ok((brand, line))
        })
        .await?;
    let carrier = app.carrier_of(&brand).ok_or_else(|| Problem::unavailable("carrier-none"))?;
    let asked = tokio::time::timeout(PATIENCE, carrier.line(moment, &line)).await;
    let told = asked.unwrap_or_else(|_| Err(too_long()));
    Ok(LineSeen {
        line: told.map_err(problem)?,
        carrier: carrier.name().to_owned(),
        card: line.known.map(|known| known.card.id),
    })
}

pub(super) fn too_long() -> CarrierError {
    CarrierError::NotAnswering("it took too long".to_owned())
}
