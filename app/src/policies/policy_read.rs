//! Reading terms.

use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Result};
use simcare_returns::policies::{self, PublishedPolicy};
use simcare_returns::{PolicyHash, PolicyVersion};
use std::sync::Arc;

/// Every version a brand published, the latest first.
///
/// # Errors
/// `right-missing`.
pub async fn policy_list(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
) -> Result<Vec<PublishedPolicy>> {
    let scope = authorise(actor, Right::ReadPolicies, brand)?;
    app.store().read(move |tx| policies::list(tx, scope.brand())).await
}

/// One version.
///
/// # Errors
/// `right-missing`, `policy-unknown`.
pub async fn policy_get(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    hash: &PolicyHash,
) -> Result<Arc<PolicyVersion>> {
    let (scope, hash) = (authorise(actor, Right::ReadPolicies, brand)?, hash.clone());
    app.store().read(move |tx| policies::by_hash(tx, scope.brand(), &hash)).await
}

/// The terms that a purchase of today is pinned to: public.
///
/// # Errors
/// When the store cannot be read.
pub async fn terms_current(app: &App, brand: &BrandId) -> Result<Option<Arc<PolicyVersion>>> {
    let brand = brand.clone();
    app.store().read(move |tx| policies::current(tx, &brand)).await
}
