//! Who a brand is: public, so nobody needs a right to ask.

use crate::App;
use simcare_authority::Actor;
use simcare_base::{BrandId, Problem, Result};
use simcare_sims::{Brand, brand, card};

/// The brand of this name in addresses.
///
/// # Errors
/// `brand-unknown`.
pub async fn brand_find(app: &App, slug: &str) -> Result<Brand> {
    let slug = slug.to_owned();
    let found = app.store().read(move |tx| brand::by_slug(tx, &slug)).await?;
    found.ok_or_else(|| Problem::not_found("brand-unknown"))
}

/// The brand of this id.
///
/// # Errors
/// `brand-unknown`.
pub async fn brand_get(app: &App, id: &BrandId) -> Result<Brand> {
    let id = id.clone();
    let found = app.store().read(move |tx| brand::by_id(tx, &id)).await?;
    found.ok_or_else(|| Problem::not_found("brand-unknown"))
}

/// The brands that are shown to everybody.
///
/// # Errors
/// When the store cannot be read.
pub async fn brands_listed(app: &App) -> Result<Vec<Brand>> {
    app.store().read(brand::list_public).await
}

/// The brand of the card whose printed code says this. Nothing else about the card is told.
///
/// # Errors
/// `qr-unknown`.
pub async fn brand_of_qr(app: &App, token: &str) -> Result<Brand> {
    let token = token.to_owned();
    let found = app
        .store()
        .read(move |tx| match card::by_qr_token(tx, &token)? {
            Some(card) => brand::by_id(tx, &card.brand_id),
            None => Ok(None),
        })
        .await?;
    found.ok_or_else(|| Problem::not_found("qr-unknown"))
}

/// The brands that somebody has to do with.
///
/// # Errors
/// When the store cannot be read.
pub async fn brands_of(app: &App, actor: &Actor) -> Result<Vec<Brand>> {
    let ids = actor.brands();
    app.store()
        .read(move |tx| {
            let mut brands = Vec::with_capacity(ids.len());
            for id in &ids {
                brands.extend(brand::by_id(tx, id)?);
            }
            Ok(brands)
        })
        .await
}
