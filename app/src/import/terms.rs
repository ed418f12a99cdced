//! The terms that a purchase is pinned to.

use simcare_base::{BrandId, Instant, Problem, Result};
use simcare_returns::policies;
use simcare_sims::intake::Pinned;
use simcare_store::Tx;

/// What the brand promised when: each purchase is pinned to the terms of its own day, however much
/// later it is imported. What was placed before the brand published any here goes by the present
/// ones.
///
/// # Errors
/// `terms-missing` for a brand that has published none: nobody could say later what was promised.
pub(super) fn promised(tx: &mut Tx<'_>, brand: &BrandId) -> Result<Vec<Pinned>> {
    let current = policies::current(tx, brand)?;
    let current = current.ok_or_else(|| Problem::conflict("terms-missing"))?;
    let mut from = Instant::from_ms(i64::MIN);
    let mut hash = current.hash().clone();
    let mut promised = Vec::new();
    for (since, next) in policies::periods(tx, brand)? {
        promised.push(Pinned { from, until: since, policy_hash: hash.to_string() });
        (from, hash) = (since, next);
    }
    let until = Instant::from_ms(i64::MAX);
    promised.push(Pinned { from, until, policy_hash: hash.to_string() });
    Ok(promised)
}
