//! Log-ins of staff, and visits of cardholders.

use crate::digest::digest;
use simcare_base::{BrandId, HolderId, Instant, Locale, Moment, Result, SessionId, StaffId};
use simcare_store::{Row, Tx, params};

/// A visitor's session lasts as long as most trips and their complaints do.
pub const HOLDER_LASTS_DAYS: i64 = 60;
/// A session of staff lasts a shift.
pub const STAFF_LASTS_HOURS: i64 = 14;

/// Whose session it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// Somebody at the desk.
    Staff(StaffId),
    /// Somebody at a brand's pages.
    Holder {
        /// The brand.
        brand: BrandId,
        /// Who they are there; a guest until they prove a card.
        holder: HolderId,
        /// Whether they have proven that a card or order is theirs.
        is_proven: bool,
    },
}

/// A session, found by its cookie.
#[derive(Clone)]
pub struct Session {
    /// Its id, fit for logs.
    pub id: SessionId,
    /// Whose it is.
    pub subject: Subject,
    /// What every form of this session must carry.
    pub csrf_token: String,
    /// The language chosen in this session.
    pub locale: Option<Locale>,
    /// The IANA zone the browser told.
    pub time_zone: Option<String>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session")
            .field("id", &self.id)
            .field("subject", &self.subject)
            .finish_non_exhaustive()
    }
}

/// Opens a session. Answers it with the token for the cookie, which is kept nowhere.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn open(tx: &mut Tx<'_>, subject: &Subject, moment: &Moment) -> Result<(Session, String)> {
    let mut dice = moment.dice_for("session");
    let (id, token, csrf_token): (SessionId, _, _) = (dice.id(), dice.token(), dice.token());
    let (brand, staff, holder, is_proven, lasts_minutes) = match subject {
        Subject::Staff(staff) => ("", Some(staff.clone()), None, true, STAFF_LASTS_HOURS * 60),
        Subject::Holder { brand, holder, is_proven } => {
            (brand.as_str(), None, Some(holder.clone()), *is_proven, HOLDER_LASTS_DAYS * 24 * 60)
        }
    };
    tx.execute(
        "INSERT INTO session (id, brand_id, token_hash, staff_id, holder_id, is_proven, csrf_token,
                              created_at, expires_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            id,
            brand,
            digest(&[&token]),
            staff,
            holder,
            is_proven,
            csrf_token,
            moment.now,
            moment.now.plus_minutes(lasts_minutes)
        ],
    )?;
    let session =
        Session { id, subject: subject.clone(), csrf_token, locale: None, time_zone: None };
    Ok((session, token))
}

/// The session of a cookie, unless it has ended.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn by_token(tx: &mut Tx<'_>, token: &str, now: Instant) -> Result<Option<Session>> {
    let found = tx.optional(
        "SELECT id, brand_id, staff_id, holder_id, is_proven, csrf_token, locale, time_zone
         FROM session WHERE token_hash = ?1 AND expires_at > ?2",
        params![digest(&[token]), now],
        read,
    )?;
    Ok(found.flatten())
}

fn read(row: &Row<'_>) -> Result<Option<Session>> {
    let (staff, holder): (Option<StaffId>, Option<HolderId>) = (row.get(2)?, row.get(3)?);
    let subject = match (staff, holder) {
        (Some(staff), _) => Subject::Staff(staff),
        (None, Some(holder)) => {
            Subject::Holder { brand: row.get(1)?, holder, is_proven: row.get(4)? }
        }
        (None, None) => return Ok(None),
    };
    Ok(Some(Session {
        id: row.get(0)?,
        subject,
        csrf_token: row.get(5)?,
        locale: row.get(6)?,
        time_zone: row.get(7)?,
    }))
}

/// Makes a visitor's session that of the holder whose card they have proven. The cookie's token
/// is replaced, so that one planted before the proof opens nothing after it; answers the new one.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn prove(
    tx: &mut Tx<'_>,
    session: &SessionId,
    holder: &HolderId,
    moment: &Moment,
) -> Result<String> {
    let mut dice = moment.dice_for("proven-session");
    let (token, csrf_token) = (dice.token(), dice.token());
    tx.execute(
        "UPDATE session SET holder_id = ?1, is_proven = 1, token_hash = ?2, csrf_token = ?3,
                            expires_at = ?4 WHERE id = ?5",
        params![
            holder,
            digest(&[&token]),
            csrf_token,
            moment.now.plus_days(HOLDER_LASTS_DAYS),
            session
        ],
    )?;
    Ok(token)
}

/// Keeps the language and zone of a session; what is none stays as it was.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn prefer(
    tx: &mut Tx<'_>,
    session: &SessionId,
    locale: Option<Locale>,
    time_zone: Option<&str>,
) -> Result<()> {
    tx.execute(
        "UPDATE session SET locale = COALESCE(CAST(?1 AS TEXT), locale),
                            time_zone = COALESCE(CAST(?2 AS TEXT), time_zone) WHERE id = ?3",
        params![locale, time_zone, session],
    )?;
    Ok(())
}

/// Ends a session.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn close(tx: &mut Tx<'_>, session: &SessionId) -> Result<()> {
    tx.execute("DELETE FROM session WHERE id = ?1", params![session])?;
    Ok(())
}

/// Forgets sessions that have ended. Answers how many.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn prune(tx: &mut Tx<'_>, now: Instant) -> Result<u64> {
    tx.execute("DELETE FROM session WHERE expires_at <= ?1", params![now])
}
