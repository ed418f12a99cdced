//! The carriers there are, and how they are.

use crate::App;
use simcare_authority::{Actor, Right, authorise_each};
use simcare_base::{Moment, Result};
use simcare_carriers::SANDBOX;
use simcare_carriers::http::BreakerState;
use simcare_sims::{Brand, brand};

/// A carrier.
#[derive(Debug, Clone)]
pub struct CarrierSeen {
    /// Its name.
    pub name: String,
    /// Whether it is only played.
    pub is_played: bool,
    /// What its breaker does with calls, on this node; none where it has no breaker.
    pub breaker: Option<BreakerState>,
    /// The brands whose lines it keeps, of those the reader has to do with.
    pub brands: Vec<Brand>,
}

/// The carriers that keep lines of the reader's brands.
///
/// # Errors
/// `right-missing` without [`Right::ManageCarriers`] at any brand.
pub async fn carrier_list(app: &App, actor: &Actor, moment: Moment) -> Result<Vec<CarrierSeen>> {
    let scopes = authorise_each(actor, Right::ManageCarriers)?;
    let brands = app
        .store()
        .read(move |tx| {
            let mut brands = Vec::with_capacity(scopes.len());
            for scope in &scopes {
                brands.extend(brand::by_id(tx, scope.brand())?);
            }
            Ok(brands)
        })
        .await?;
    let mut seen: Vec<CarrierSeen> = Vec::new();
    for carrier in app.outside().carriers.all() {
        let keeps = |brand: &&Brand| {
            app.carrier_of(brand).is_some_and(|keeper| keeper.name() == carrier.name())
        };
        seen.push(CarrierSeen {
            name: carrier.name().to_owned(),
            is_played: carrier.name() == SANDBOX,
            breaker: carrier.breaker(moment.now),
            brands: brands.iter().filter(keeps).cloned().collect(),
        });
    }
    seen.retain(|carrier| !carrier.brands.is_empty());
    Ok(seen)
}
