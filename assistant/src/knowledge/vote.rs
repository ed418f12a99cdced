//! "Did this help?": one vote a visitor and article, which they may change.

use simcare_authority::HolderScope;
use simcare_base::{Instant, Locale, Result};
use simcare_store::{Tx, params};

/// Keeps a visitor's vote; the same again changes nothing, the other one replaces it.
///
/// # Errors
/// When the store cannot be written.
pub fn vote_put(
    tx: &mut Tx<'_>,
    scope: &HolderScope,
    (slug, language, version): (&str, Locale, i64),
    is_helpful: bool,
    at: Instant,
) -> Result<()> {
    tx.execute(
        "INSERT INTO article_vote (brand_id, slug, voter, language, version, is_helpful, \
         created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) \
         ON CONFLICT (brand_id, slug, voter) DO UPDATE SET language = excluded.language, \
         version = excluded.version, is_helpful = excluded.is_helpful, \
         created_at = excluded.created_at",
        params![scope.brand(), slug, scope.holder(), language, version, is_helpful, at],
    )?;
    Ok(())
}

/// What a visitor has voted, if they have.
///
/// # Errors
/// When the store cannot be read.
pub fn vote_of(tx: &mut Tx<'_>, scope: &HolderScope, slug: &str) -> Result<Option<bool>> {
    tx.optional(
        "SELECT is_helpful FROM article_vote WHERE brand_id = ?1 AND slug = ?2 AND voter = ?3",
        params![scope.brand(), slug, scope.holder()],
        |row| row.get(0),
    )
}
