//! What a brand sells: public, so nobody needs a right to ask.

use crate::App;
use simcare_base::{BrandId, Problem, ProductId, Result};
use simcare_sims::product::{self, Product};

/// The brand's catalogue, what is sold no longer at the end.
///
/// # Errors
/// When the store cannot be read.
pub async fn product_list(app: &App, brand: &BrandId) -> Result<Vec<Product>> {
    let brand = brand.clone();
    app.store().read(move |tx| product::of_brand(tx, &brand)).await
}

/// The brand's product of this id.
///
/// # Errors
/// `product-unknown`.
pub async fn product_get(app: &App, brand: &BrandId, id: &ProductId) -> Result<Product> {
    let (brand, id) = (brand.clone(), id.clone());
    let found = app.store().read(move |tx| product::by_id(tx, &brand, &id)).await?;
    found.ok_or_else(|| Problem::not_found("product-unknown"))
}
