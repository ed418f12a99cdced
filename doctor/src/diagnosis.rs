//! The rows of a diagnosis. Its id cannot be guessed and is the key to it: who has the id may read
//! and answer, as with a session, so these queries take no scope.

use crate::case::CaseState;
use simcare_base::{
    BrandId, CardId, ConversationId, DiagnosisId, HolderId, Instant, Locale, Problem, Result,
};
use simcare_store::{Json, Row, Tx, params};

/// A diagnosis as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnosis {
    /// Its id, which cannot be guessed.
    pub id: DiagnosisId,
    /// The brand.
    pub brand: BrandId,
    /// Whose card it is about, where that is known.
    pub holder: Option<HolderId>,
    /// The card, where it is known.
    pub card: Option<CardId>,
    /// The conversation beside it, if there is one.
    pub conversation: Option<ConversationId>,
    /// The language it is held in.
    pub language: Locale,
    /// `open`, `resolved`, `case` or `handover`.
    pub state: String,
    /// What happened so far.
    pub facts: CaseState,
    /// What the holder complained of, in their own words.
    pub words: String,
    /// Grows with every change.
    pub version: i64,
    /// When it began.
    pub created_at: Instant,
    /// When something was last answered.
    pub active_at: Instant,
    /// When it ended, if it did.
    pub ended_at: Option<Instant>,
}

/// What a new diagnosis is made from.
pub type NewDiagnosis = Diagnosis;

const COLUMNS: &str = "id, brand_id, holder_id, card_id, conversation_id, language, state, facts, \
    words, version, created_at, active_at, ended_at";

fn from_row(row: &Row<'_>) -> Result<Diagnosis> {
    Ok(Diagnosis {
        id: row.get(0)?,
        brand: row.get(1)?,
        holder: row.get(2)?,
        card: row.get(3)?,
        conversation: row.get(4)?,
        language: row.get(5)?,
        state: row.get(6)?,
        facts: row.get::<Json<CaseState>>(7)?.0,
        words: row.get(8)?,
        version: row.get(9)?,
        created_at: row.get(10)?,
        active_at: row.get(11)?,
        ended_at: row.get(12)?,
    })
}

/// The diagnosis of this id.
///
/// # Errors
/// `diagnosis-unknown`.
pub fn diagnosis_get(tx: &mut Tx<'_>, id: &DiagnosisId) -> Result<Diagnosis> {
    let sql = format!("SELECT {COLUMNS} FROM diagnosis WHERE id = ?1");
    tx.optional(&sql, params![id], from_row)?.ok_or_else(|| Problem::not_found("diagnosis-unknown"))
}

/// The latest diagnosis beside a conversation of the brand.
///
/// # Errors
/// When the store cannot be read.
pub fn diagnosis_of_conversation(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    conversation: &ConversationId,
) -> Result<Option<Diagnosis>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM diagnosis WHERE brand_id = ?1 AND conversation_id = ?2 \
         ORDER BY active_at DESC, id DESC LIMIT 1"
    );
    tx.optional(&sql, params![brand, conversation], from_row)
}

/// Keeps a new diagnosis.
///
/// # Errors
/// When the store cannot be written.
pub fn diagnosis_insert(tx: &mut Tx<'_>, new: &NewDiagnosis) -> Result<()> {
    tx.execute(
        "INSERT INTO diagnosis (id, brand_id, holder_id, card_id, conversation_id, language, \
         state, facts, words, version, created_at, active_at, ended_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) \
         ON CONFLICT (id) DO NOTHING",
        params![
            new.id,
            new.brand,
            new.holder,
            new.card,
            new.conversation,
            new.language,
            new.state,
            Json(new.facts.clone()),
            new.words,
            new.version,
            new.created_at,
            new.active_at,
            new.ended_at
        ],
    )?;
    Ok(())
}

/// Keeps what a diagnosis has become, unless somebody else has written since `version` was read;
/// the answers that are new since `known` of the log stay as they were given. False when somebody
/// else was first.
///
/// # Errors
/// When the store cannot be written.
pub fn diagnosis_save(tx: &mut Tx<'_>, now: &Diagnosis, answered: &[crate::Entry]) -> Result<bool> {
    let rows = tx.execute(
        "UPDATE diagnosis SET conversation_id = ?1, state = ?2, facts = ?3, version = version + 1, \
         active_at = ?4, ended_at = ?5 WHERE id = ?6 AND version = ?7",
        params![
            now.conversation,
            now.state,
            Json(now.facts.clone()),
            now.active_at,
            now.ended_at,
            now.id,
            now.version
        ],
    )?;
    if rows == 0 {
        return Ok(false);
    }
    for (number, entry) in answered.iter().enumerate() {
        tx.execute(
            "INSERT INTO diagnosis_answer (diagnosis_id, version, number, brand_id, step_id, \
             kind, subject, heard, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) \
             ON CONFLICT (diagnosis_id, version, number) DO NOTHING",
            params![
                now.id,
                now.version,
                number,
                now.brand,
                entry.step.id,
                entry.step.kind.name(),
                entry.step.subject,
                Json(entry.heard.clone()),
                now.active_at
            ],
        )?;
    }
    Ok(true)
}
