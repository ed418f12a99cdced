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

/// The answer given to this request before, if it was answered.
///
/// # Errors
/// `idempotency-reused` when the key came with another request; `idempotency-running` when the
/// first one is not answered yet.
pub fn recall(tx: &mut Tx<'_>, request: &Request<'_>) -> Result<Option<Remembered>> {
    let found = tx.optional(
        "SELECT request_hash, status, answer FROM idempotency WHERE caller = ?1 AND key = ?2",
        params![request.caller, request.key],
        |row| {
            Ok((row.get::<String>(0)?, row.get::<Option<u16>>(1)?, row.get::<Option<String>>(2)?))
        },
    )?;
    match found {
        None => Ok(None),
        Some((hash, _, _)) if hash != digest(&[request.content]) => {
            Err(Problem::conflict("idempotency-reused"))
        }
        Some((_, Some(status), Some(answer))) => Ok(Some(Remembered { status, answer })),
        Some(_) => Err(Problem::conflict("idempotency-running")),
    }
}

/// Remembers an answer, in the transaction of the change itself. The first one stays.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn remember(
    tx: &mut Tx<'_>,
    request: &Request<'_>,
    answer: &Remembered,
    now: Instant,
) -> Result<()> {
    tx.execute(
        "INSERT INTO idempotency (caller, brand_id, key, request_hash, status, answer, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (caller, key) DO NOTHING",
        params![
            request.caller,
            request.brand,
            request.key,
            digest(&[request.content]),
            answer.status,
            answer.answer,
            now
        ],
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
