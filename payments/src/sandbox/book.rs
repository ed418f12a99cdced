//! The sandbox's own book: what it received, what it decided, and what money moved.

use super::manner::Manner;
use crate::provider::{Order, Status};
use simcare_base::{BrandId, Currency, Instant, Money, Problem, Result};
use simcare_store::{Tx, params};

/// Money that moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// The key of the refund.
    pub key: String,
    /// How much.
    pub amount: Money,
    /// When.
    pub moved_at: Instant,
}

/// What the book holds for a key after a call.
pub struct Received {
    pub is_new: bool,
    pub status: Status,
}

struct Entry {
    brand: BrandId,
    capture_ref: String,
    amount: Money,
    captured_minor: i64,
    manner: Manner,
    status: String,
    code: Option<String>,
    settles_at: Instant,
}

impl Entry {
    fn status(&self) -> Status {
        let code = || self.code.clone().unwrap_or_default();
        match self.status.as_str() {
            "succeeded" => Status::Succeeded,
            "failed" => Status::Failed(code()),
            "action-needed" => Status::ActionNeeded(code()),
            _ => Status::Pending,
        }
    }
}

/// Loses the first call under a key. Says whether this was it.
pub fn lose_first(tx: &mut Tx<'_>, order: &Order, now: Instant) -> Result<bool> {
    let lost = tx.execute(
        "INSERT INTO sandbox_lost (refund_key, brand_id, lost_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (refund_key) DO NOTHING",
        params![order.key, order.brand_id, now],
    )?;
    Ok(lost > 0)
}

/// Takes a call in, once a key.
pub fn receive(tx: &mut Tx<'_>, order: &Order, manner: Manner, now: Instant) -> Result<Received> {
    let written = tx.execute(
        "INSERT INTO sandbox_refund (refund_key, brand_id, capture_ref, amount_minor, captured_minor,
           currency, manner, status, settles_at, received_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'pending', ?8, ?9)
         ON CONFLICT (refund_key) DO NOTHING",
        params![
            order.key,
            order.brand_id,
            order.capture_ref,
            order.amount.minor,
            order.captured.minor,
            order.amount.currency,
            manner.word(),
            now.plus_ms(manner.settles_after_ms()),
            now
        ],
    )?;
    let entry = entry(tx, &order.key)?.ok_or_else(|| Problem::internal("no entry in the book"))?;
    if entry.amount != order.amount || entry.capture_ref != order.capture_ref {
        // The same key for something else is a mistake that nobody may paper over.
        let status = Status::ActionNeeded("key-reused".to_owned());
        return Ok(Received { is_new: false, status });
    }
    let settled = if written > 0 { None } else { settle(tx, &order.key, now)? };
    Ok(Received { is_new: written > 0, status: settled.unwrap_or(Status::Pending) })
}

/// Decides what has been due by now, moves the money, and says how far a key is; none when the
/// key never arrived.
pub fn settle(tx: &mut Tx<'_>, key: &str, now: Instant) -> Result<Option<Status>> {
    // Holds the row, so that asking and telling at once settle one after the other.
    tx.execute("UPDATE sandbox_refund SET status = status WHERE refund_key = ?1", params![key])?;
    let Some(entry) = entry(tx, key)? else { return Ok(None) };
    if entry.status != "pending" || now < entry.settles_at {
        return Ok(Some(entry.status()));
    }
    let moved: i64 = tx.one(
        "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM sandbox_movement
         WHERE capture_ref = ?1 AND brand_id = ?2",
        params![entry.capture_ref, entry.brand],
        |row| row.get(0),
    )?;
    let is_first = key.ends_with("-1");
    let (status, code) = match entry.manner {
        _ if moved + entry.amount.minor > entry.captured_minor => {
            ("failed", Some("exceeds-captured"))
        }
        Manner::Refused => ("failed", Some("account-closed")),
        Manner::RefusedOnce if is_first => ("failed", Some("bank-declined")),
        Manner::ActionNeeded => ("action-needed", Some("balance-too-low")),
        _ => ("succeeded", None),
    };
    tx.execute(
        "UPDATE sandbox_refund SET status = ?1, code = ?2 WHERE refund_key = ?3",
        params![status, code, key],
    )?;
    if status == "succeeded" {
        move_money(tx, key, &entry, now)?;
    }
    let code = code.map(str::to_owned);
    Ok(Some(Entry { status: status.to_owned(), code, ..entry }.status()))
}

fn move_money(tx: &mut Tx<'_>, key: &str, entry: &Entry, now: Instant) -> Result<()> {
    tx.execute(
        "INSERT INTO sandbox_movement
           (refund_key, brand_id, capture_ref, amount_minor, currency, moved_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            key,
            entry.brand,
            entry.capture_ref,
            entry.amount.minor,
            entry.amount.currency,
            now
        ],
    )?;
    Ok(())
}

fn entry(tx: &mut Tx<'_>, key: &str) -> Result<Option<Entry>> {
    tx.optional(
        "SELECT brand_id, capture_ref, amount_minor, currency, captured_minor, manner, status, code,
           settles_at
         FROM sandbox_refund WHERE refund_key = ?1",
        params![key],
        |row| {
            let currency: Currency = row.get(3)?;
            let manner: String = row.get(5)?;
            Ok(Entry {
                brand: row.get(0)?,
                capture_ref: row.get(1)?,
                amount: Money::new(row.get(2)?, currency),
                captured_minor: row.get(4)?,
                manner: manner.parse().map_err(|error: &str| Problem::internal(error))?,
                status: row.get(6)?,
                code: row.get(7)?,
                settles_at: row.get(8)?,
            })
        },
    )
}

/// The movements of a capture, the first first.
pub fn movements(tx: &mut Tx<'_>, capture_ref: &str) -> Result<Vec<Movement>> {
    tx.all(
        "SELECT refund_key, amount_minor, currency, moved_at FROM sandbox_movement
         WHERE capture_ref = ?1 ORDER BY moved_at, refund_key",
        params![capture_ref],
        |row| {
            Ok(Movement {
                key: row.get(0)?,
                amount: Money::new(row.get(1)?, row.get(2)?),
                moved_at: row.get(3)?,
            })
        },
    )
}
