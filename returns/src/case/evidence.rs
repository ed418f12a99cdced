//! What was shown for a case.

use super::{Case, announce};
use crate::form::EvidenceKind;
use crate::row::{actor, word};
use simcare_authority::ActorRef;
use simcare_base::{AttachmentId, CaseId, Instant, Problem, Result};
use simcare_store::{Row, Tx, params};

/// How many pieces a case may have.
const EVIDENCE_MAX: i64 = 30;

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The key its giver chose; names it within the case.
    pub client_key: String,
    /// What it shows.
    pub kind: EvidenceKind,
    /// The picture, where it is one.
    pub attachment: Option<AttachmentId>,
    /// What was written; may be empty beside a picture.
    pub words: String,
    /// When it was given.
    pub given_at: Instant,
    /// By whom.
    pub given_by: ActorRef,
    /// Whether the desk found that it does not show what it should.
    pub is_refused: bool,
}

/// A piece of evidence to be added.
#[derive(Debug, Clone)]
pub struct NewEvidence {
    /// The caller's key: the same key twice is the same piece.
    pub client_key: String,
    /// What it shows.
    pub kind: EvidenceKind,
    /// The picture, where it is one.
    pub attachment: Option<AttachmentId>,
    /// What was written.
    pub words: String,
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: ActorRef,
}

/// Adds a piece to a locked case. Says whether it was new.
///
/// # Errors
/// `evidence-empty` when it shows nothing; `evidence-too-many`.
pub fn evidence_add(tx: &mut Tx<'_>, case: &Case, new: &NewEvidence) -> Result<bool> {
    let is_empty = match new.kind.is_picture() {
        true => new.attachment.is_none(),
        false => new.words.trim().is_empty() && new.attachment.is_none(),
    };
    if is_empty {
        return Err(Problem::field("evidence", "evidence-empty"));
    }
    let count: i64 =
        tx.one("SELECT COUNT(*) FROM evidence WHERE case_id = ?1", params![case.id], |row| {
            row.get(0)
        })?;
    if count >= EVIDENCE_MAX {
        return Err(Problem::too_many("evidence-too-many"));
    }
    let written = tx.execute(
        "INSERT INTO evidence (case_id, client_key, brand_id, kind, attachment_id, words, given_at,
           given_by_kind, given_by, is_refused)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0) ON CONFLICT (case_id, client_key) DO NOTHING",
        params![
            case.id,
            new.client_key,
            case.brand_id,
            new.kind.word(),
            new.attachment,
            new.words.trim(),
            new.at,
            new.by.kind(),
            new.by.id()
        ],
    )?;
    if written > 0 {
        announce(tx, case)?;
    }
    Ok(written > 0)
}

/// Says of a piece that it does, or does not, show what it should.
///
/// # Errors
/// `evidence-unknown`.
pub fn evidence_refuse(
    tx: &mut Tx<'_>,
    case: &Case,
    client_key: &str,
    is_refused: bool,
) -> Result<()> {
    let touched = tx.execute(
        "UPDATE evidence SET is_refused = ?1 WHERE case_id = ?2 AND client_key = ?3",
        params![is_refused, case.id, client_key],
    )?;
    if touched == 0 { Err(Problem::not_found("evidence-unknown")) } else { announce(tx, case) }
}

/// Everything shown for a case that the caller was given already, the earliest first.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn evidence_of(tx: &mut Tx<'_>, case: &CaseId) -> Result<Vec<Evidence>> {
    tx.all(
        "SELECT client_key, kind, attachment_id, words, given_at, given_by_kind, given_by, is_refused
         FROM evidence WHERE case_id = ?1 ORDER BY given_at, client_key",
        params![case],
        read,
    )
}

fn read(row: &Row<'_>) -> Result<Evidence> {
    Ok(Evidence {
        client_key: row.get(0)?,
        kind: word(row, 1)?,
        attachment: row.get(2)?,
        words: row.get(3)?,
        given_at: row.get(4)?,
        given_by: actor(row, 5)?,
        is_refused: row.get(7)?,
    })
}
