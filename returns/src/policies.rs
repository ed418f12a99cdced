//! Published terms: written once, looked up by brand and hash.
//!
//! What a brand promises is public, so reading needs only the brand.

use crate::row::actor;
use crate::version::{PolicyHash, PolicyVersion};
use simcare_authority::{ActorRef, Scope};
use simcare_base::{BrandId, Instant, Problem, Result};
use simcare_store::{Tx, params};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// A published version in a list.
#[derive(Debug, Clone)]
pub struct PublishedPolicy {
    /// Its name.
    pub hash: PolicyHash,
    /// The brand's own name for it.
    pub title: String,
    /// When it was published.
    pub published_at: Instant,
    /// By whom.
    pub published_by: ActorRef,
    /// Whether purchases of today are pinned to it.
    pub is_current: bool,
}

/// Versions that were read lately. A hash names one text for ever, so nothing here grows stale.
static READ_LATELY: LazyLock<Mutex<HashMap<PolicyHash, Arc<PolicyVersion>>>> =
    LazyLock::new(Mutex::default);
const READ_LATELY_MAX: usize = 256;

/// Publishes a version and makes it the one that purchases are pinned to from now on. Publishing
/// the same again changes nothing but which one is current.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn publish(
    tx: &mut Tx<'_>,
    scope: &Scope,
    version: &PolicyVersion,
    now: Instant,
) -> Result<bool> {
    let form = version.form_json().map_err(Problem::internal)?;
    let written = tx.execute(
        "INSERT INTO policy_version
           (brand_id, hash, title, form, cedar, published_at, published_by_kind, published_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (brand_id, hash) DO NOTHING",
        params![
            scope.brand(),
            version.hash(),
            version.form().title,
            form,
            version.cedar_text(),
            now,
            scope.actor().kind(),
            scope.actor().id()
        ],
    )?;
    tx.execute(
        "INSERT INTO policy_current (brand_id, hash, since) VALUES (?1, ?2, ?3)
         ON CONFLICT (brand_id) DO UPDATE SET hash = excluded.hash, since = excluded.since",
        params![scope.brand(), version.hash(), now],
    )?;
    tx.execute(
        "INSERT INTO policy_period (brand_id, since, hash) VALUES (?1, ?2, ?3)
         ON CONFLICT (brand_id, since) DO UPDATE SET hash = excluded.hash",
        params![scope.brand(), now, version.hash()],
    )?;
    Ok(written > 0)
}

/// Since when which version was current, the earliest first.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn periods(tx: &mut Tx<'_>, brand: &BrandId) -> Result<Vec<(Instant, PolicyHash)>> {
    tx.all(
        "SELECT since, hash FROM policy_period WHERE brand_id = ?1 ORDER BY since",
        params![brand],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The version that purchases of today are pinned to.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn current(tx: &mut Tx<'_>, brand: &BrandId) -> Result<Option<Arc<PolicyVersion>>> {
    let hash: Option<PolicyHash> = tx.optional(
        "SELECT hash FROM policy_current WHERE brand_id = ?1",
        params![brand],
        |row| row.get(0),
    )?;
    hash.map(|hash| by_hash(tx, brand, &hash)).transpose()
}

/// The brand's version of this name.
///
/// # Errors
/// `policy-unknown` when the brand never published it.
pub fn by_hash(tx: &mut Tx<'_>, brand: &BrandId, hash: &PolicyHash) -> Result<Arc<PolicyVersion>> {
    let stored = tx.optional(
        "SELECT form, cedar FROM policy_version WHERE brand_id = ?1 AND hash = ?2",
        params![brand, hash],
        |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)),
    )?;
    let (form, cedar) = stored.ok_or_else(|| Problem::not_found("policy-unknown"))?;
    if let Some(known) = lately().get(hash) {
        return Ok(Arc::clone(known));
    }
    let version = PolicyVersion::restore(hash, &form, cedar).map_err(Problem::internal)?;
    let version = Arc::new(version);
    let mut lately = lately();
    if lately.len() >= READ_LATELY_MAX {
        lately.clear();
    }
    lately.insert(hash.clone(), Arc::clone(&version));
    Ok(version)
}

fn lately() -> std::sync::MutexGuard<'static, HashMap<PolicyHash, Arc<PolicyVersion>>> {
    // Whoever panicked while holding it left a whole map behind: entries go in at once.
    READ_LATELY.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Every version the brand published, the latest first.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn list(tx: &mut Tx<'_>, brand: &BrandId) -> Result<Vec<PublishedPolicy>> {
    tx.all(
        "SELECT v.hash, v.title, v.published_at, v.published_by_kind, v.published_by,
                CASE WHEN c.hash = v.hash THEN 1 ELSE 0 END
         FROM policy_version v LEFT JOIN policy_current c ON c.brand_id = v.brand_id
         WHERE v.brand_id = ?1 ORDER BY v.published_at DESC, v.hash",
        params![brand],
        |row| {
            Ok(PublishedPolicy {
                hash: row.get(0)?,
                title: row.get(1)?,
                published_at: row.get(2)?,
                published_by: actor(row, 3)?,
                is_current: row.get(5)?,
            })
        },
    )
}
