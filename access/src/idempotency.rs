//! The memory of idempotent requests: the same key with the same request gets the same answer.

use crate::digest::digest;
use simcare_base::{BrandId, Instant, Problem, Result};
use simcare_store::{Tx, params};

/// How long answers are remembered.
pub const KEPT_HOURS: i64 = 48;

/// An answer given before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remembered {
    /// Its HTTP status.
    pub status: u16,
    /// Its JSON body.
    pub answer: String,
}

/// What a caller sent.
#[derive(Debug, Clone)]
pub struct Request<'a> {
    /// Who calls: `token:...`, `staff:...`.
    pub caller: &'a str,
    /// The brand it is about.
    pub brand: &'a BrandId,
    /// The caller's key.
    pub key: &'a str,
    /// Method, path and body, which must be the same each time.
    pub content: &'a str,
}

/// Binds the key to this request, before its work begins, and answers what was answered before.
///
/// None means: do the work. That is also so when the first call is still at it or died on the way;
/// so the work itself must be safe to do twice under one key.
///
/// # Errors
/// `idempotency-reused` when the key came with another request.
pub fn begin(tx: &mut Tx<'_>, request: &Request<'_>, now: Instant) -> Result<Option<Remembered>> {
    let hash = digest(&[request.content]);
    tx.execute(
        "INSERT INTO idempotency (caller, brand_id, key, request_hash, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (caller, key) DO NOTHING",
        params![request.caller, request.brand, request.key, hash, now],
    )?;
    let (bound, status, answer) = tx.one(
        "SELECT request_hash, status, answer FROM idempotency WHERE caller = ?1 AND key = ?2",
        params![request.caller, request.key],
        |row| {
            Ok((row.get::<String>(0)?, row.get::<Option<u16>>(1)?, row.get::<Option<String>>(2)?))
        },
    )?;
    if bound != hash {
        return Err(Problem::conflict("idempotency-reused"));
    }
    Ok(status.zip(answer).map(|(status, answer)| Remembered { status, answer }))
}

/// Remembers the answer. The first one stays.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn remember(tx: &mut Tx<'_>, request: &Request<'_>, answer: &Remembered) -> Result<()> {
    tx.execute(
        "UPDATE idempotency SET status = ?3, answer = ?4
         WHERE caller = ?1 AND key = ?2 AND request_hash = ?5 AND status IS NULL",
        params![
            request.caller,
            request.key,
            answer.status,
            answer.answer,
            digest(&[request.content])
        ],
    )?;
    Ok(())
}

/// Gives the key free again: the request was refused and changed nothing, so its caller may mend it
/// and send it under the same key.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn release(tx: &mut Tx<'_>, request: &Request<'_>) -> Result<()> {
    tx.execute(
        "DELETE FROM idempotency
         WHERE caller = ?1 AND key = ?2 AND request_hash = ?3 AND status IS NULL",
        params![request.caller, request.key, digest(&[request.content])],
    )?;
    Ok(())
}

/// Forgets answers older than [`KEPT_HOURS`]. Answers how many.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn prune(tx: &mut Tx<'_>, now: Instant) -> Result<u64> {
    tx.execute(
        "DELETE FROM idempotency WHERE created_at < ?1",
        params![now.plus_minutes(-KEPT_HOURS * 60)],
    )
}
