//! The access points of a brand's products, with where they come from.

use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Problem, ProductId, Result};
use simcare_sims::apn::{self, Apn, Suggestion};
use simcare_sims::product::{self, Product};

/// Changes that are shown.
const HISTORY_LIMIT: u32 = 50;
/// Suggestions that are shown: a country has a few dozen providers.
const SUGGESTIONS_LIMIT: u32 = 200;

/// A product with its access point.
#[derive(Debug, Clone)]
pub struct ProductApn {
    /// The product.
    pub product: Product,
    /// What stands.
    pub apn: Apn,
    /// What stood, the latest first; empty where the catalogue alone has spoken.
    pub history: Vec<Apn>,
    /// What public lists say for the places where the product works.
    pub suggestions: Vec<Suggestion>,
}

/// The access point of one product with its history.
///
/// # Errors
/// `right-missing`; `product-unknown`.
pub async fn product_apn(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &ProductId,
) -> Result<ProductApn> {
    let (scope, id) = (authorise(actor, Right::ReadCards, brand)?, id.clone());
    app.store()
        .read(move |tx| {
            let found = product::by_id(tx, scope.brand(), &id)?;
            let product = found.ok_or_else(|| Problem::not_found("product-unknown"))?;
            Ok(ProductApn {
                apn: apn::current(tx, scope.brand(), &product)?,
                history: apn::history(tx, scope.brand(), &id, HISTORY_LIMIT)?,
                suggestions: apn::suggestions_of(
                    tx,
                    &scope,
                    &product.countries,
                    SUGGESTIONS_LIMIT,
                )?,
                product,
            })
        })
        .await
}

/// The access points of the brand's whole catalogue.
///
/// # Errors
/// `right-missing`.
pub async fn product_apns(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
) -> Result<Vec<(Product, Apn)>> {
    let scope = authorise(actor, Right::ReadCards, brand)?;
    app.store()
        .read(move |tx| {
            let mut all = Vec::new();
            for product in product::of_brand(tx, scope.brand())? {
                let apn = apn::current(tx, scope.brand(), &product)?;
                all.push((product, apn));
            }
            Ok(all)
        })
        .await
}
