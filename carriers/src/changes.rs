//! Changes that were asked of carriers, written down before the call: a key is used once.

use crate::carrier::{Change, LineRef, Order};
use simcare_base::{Instant, Result};
use simcare_store::{Json, Tx, params};

/// Writes down what is wanted, before the carrier is called. Says whether the key stands for this
/// very change: now, or since it was asked for the first time.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn begin(tx: &mut Tx<'_>, order: &Order, carrier: &str, now: Instant) -> Result<bool> {
    tx.execute(
        "INSERT INTO line_change
           (brand_id, change_key, iccid, wanted, carrier, outcome, asked_at)
         VALUES (?1, ?2, ?3, ?4, ?5, 'asked', ?6) ON CONFLICT (brand_id, change_key) DO NOTHING",
        params![
            order.line.brand_id,
            order.key,
            order.line.iccid.as_str(),
            Json(order.change.clone()),
            carrier,
            now
        ],
    )?;
    tx.one(
        "SELECT iccid, wanted FROM line_change WHERE brand_id = ?1 AND change_key = ?2",
        params![order.line.brand_id, order.key],
        |row| {
            let iccid: String = row.get(0)?;
            let Json(change) = row.get::<Json<Change>>(1)?;
            Ok(iccid == order.line.iccid.as_str() && change == order.change)
        },
    )
}

/// Writes down how it ended. Says whether that is news.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn land(tx: &mut Tx<'_>, order: &Order, refused: Option<&str>, now: Instant) -> Result<bool> {
    let outcome = if refused.is_some() { "refused" } else { "done" };
    let rows = tx.execute(
        "UPDATE line_change SET outcome = ?1, code = ?2, answered_at = ?3
         WHERE brand_id = ?4 AND change_key = ?5 AND outcome = 'asked'",
        params![outcome, refused, now, order.line.brand_id, order.key],
    )?;
    Ok(rows > 0)
}

/// A change that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// What was wanted.
    pub change: Change,
    /// What became of it.
    pub outcome: Outcome,
    /// When it was asked for.
    pub asked_at: Instant,
}

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Not known: the carrier did not answer.
    Asked,
    /// Done.
    Done,
    /// Refused, by this code.
    Refused(String),
}

/// What was asked for a line, the latest first.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn of_line(tx: &mut Tx<'_>, line: &LineRef, limit: u32) -> Result<Vec<Wish>> {
    tx.all(
        "SELECT wanted, outcome, code, asked_at FROM line_change
         WHERE brand_id = ?1 AND iccid = ?2 ORDER BY asked_at DESC, change_key DESC LIMIT ?3",
        params![line.brand_id, line.iccid.as_str(), limit],
        |row| {
            let Json(change) = row.get::<Json<Change>>(0)?;
            let (outcome, code): (String, Option<String>) = (row.get(1)?, row.get(2)?);
            let outcome = match outcome.as_str() {
                "done" => Outcome::Done,
                "refused" => Outcome::Refused(code.unwrap_or_default()),
                _ => Outcome::Asked,
            };
            Ok(Wish { change, outcome, asked_at: row.get(3)? })
        },
    )
}
