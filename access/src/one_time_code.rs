//! One-time codes: the proof that somebody has the contact of an order.

use crate::digest::{digest, same};
use simcare_base::{BrandId, Dice, HolderId, Instant, Moment, Problem, Result};
use simcare_store::{Tx, params};

/// Digits of a code.
pub const DIGITS: usize = 6;
/// How long a code is good.
pub const LASTS_MINUTES: i64 = 10;
/// Wrong guesses that a code bears.
pub const TRIES: u32 = 5;
/// Codes that may be asked for within [`WINDOW_MINUTES`], for one number and for one holder.
pub const CODES_LIMIT: u32 = 3;
/// The window of [`CODES_LIMIT`].
pub const WINDOW_MINUTES: i64 = 15;

/// A code that was made.
pub struct Issued {
    /// Names the code in the form that asks for it; tells nothing.
    pub id: String,
    /// The digits, for the notice to the contact alone.
    pub code: String,
}

/// Makes a code for what somebody typed, whether or not it led to a holder.
///
/// # Errors
/// `codes-too-many` when too many were asked for lately.
pub fn issue(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    asked_for: &str,
    holder: Option<&HolderId>,
    moment: &Moment,
) -> Result<Issued> {
    issue_drawn(tx, brand, asked_for, holder, (moment.now, &mut moment.dice_for("one-time-code")))
}

/// The same for a use case that makes more than one code: each is drawn from the dice it brings.
///
/// # Errors
/// As [`issue`].
pub fn issue_drawn(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    asked_for: &str,
    holder: Option<&HolderId>,
    (now, dice): (Instant, &mut Dice),
) -> Result<Issued> {
    let since = now.plus_minutes(-WINDOW_MINUTES);
    let asked_for = digest(&[asked_for]);
    let recent: u32 = tx.one(
        "SELECT COUNT(*) FROM one_time_code
         WHERE brand_id = ?1 AND created_at > ?2 AND (asked_for = ?3 OR holder_id = CAST(?4 AS TEXT))",
        params![brand, since, asked_for, holder],
        |row| row.get(0),
    )?;
    if recent >= CODES_LIMIT {
        return Err(Problem::too_many("codes-too-many").with("minutes", WINDOW_MINUTES));
    }
    let (id, code) = (dice.token(), dice.code(DIGITS));
    tx.execute(
        "INSERT INTO one_time_code (id, brand_id, asked_for, holder_id, code_hash, tries_left,
                                    created_at, expires_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            id,
            brand,
            asked_for,
            holder,
            digest(&[&id, &code]),
            TRIES,
            now,
            now.plus_minutes(LASTS_MINUTES)
        ],
    )?;
    Ok(Issued { id, code })
}

/// What became of a guess.
#[derive(Debug, PartialEq, Eq)]
pub enum Guess {
    /// Right: this holder has proven their contact.
    Right(HolderId),
    /// Wrong, with so many tries left; 0 means that a new code is needed.
    Wrong {
        /// Guesses that are left.
        tries_left: u32,
    },
    /// Too late, used already, or never made.
    Gone,
}

/// Tries a code. A right one is used up; a wrong one costs a try, which the caller must commit.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn guess(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    id: &str,
    code: &str,
    now: Instant,
) -> Result<Guess> {
    // The try is taken before it is compared: two guesses at once cost two.
    let open = tx.optional(
        "UPDATE one_time_code SET tries_left = tries_left - 1
         WHERE id = ?1 AND brand_id = ?2 AND used_at IS NULL AND expires_at > ?3 AND tries_left > 0
         RETURNING code_hash, holder_id, tries_left",
        params![id, brand, now],
        |row| Ok((row.get::<String>(0)?, row.get::<Option<HolderId>>(1)?, row.get::<u32>(2)?)),
    )?;
    let Some((code_hash, holder, tries_left)) = open else { return Ok(Guess::Gone) };
    let typed: String = code.chars().filter(char::is_ascii_digit).collect();
    match holder {
        Some(holder) if same(&code_hash, &digest(&[id, &typed])) => {
            tx.execute("UPDATE one_time_code SET used_at = ?1 WHERE id = ?2", params![now, id])?;
            Ok(Guess::Right(holder))
        }
        _ => Ok(Guess::Wrong { tries_left }),
    }
}

/// Forgets codes that count against no limit any more. Answers how many.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn prune(tx: &mut Tx<'_>, now: Instant) -> Result<u64> {
    tx.execute(
        "DELETE FROM one_time_code WHERE created_at < ?1",
        params![now.plus_minutes(-WINDOW_MINUTES.max(LASTS_MINUTES))],
    )
}
