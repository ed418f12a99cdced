//! The terms that a purchase is pinned to.

use simcare_base::{BrandId, Problem, Result};
use simcare_returns::policies;
use simcare_store::Tx;

/// The name of the version that the brand promises today.
///
/// # Errors
/// `terms-missing` for a brand that has published none: nobody could say later what was promised.
pub(super) fn in_force(tx: &mut Tx<'_>, brand: &BrandId) -> Result<String> {
    let current = policies::current(tx, brand)?;
    let version = current.ok_or_else(|| Problem::conflict("terms-missing"))?;
    Ok(version.hash().as_str().to_owned())
}
