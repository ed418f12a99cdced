//! The log of decisions: appended to, never changed. The last of a case is in force.

use super::{Case, announce};
use crate::decision::Decision;
use crate::facts::CaseFacts;
use crate::row::actor;
use crate::version::PolicyHash;
use simcare_authority::ActorRef;
use simcare_base::{BrandId, CaseId, DecisionId, Instant, Result};
use simcare_store::{Json, Row, Tx, params};

/// A decision as it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedDecision {
    /// Its id.
    pub id: DecisionId,
    /// The case.
    pub case_id: CaseId,
    /// The brand.
    pub brand_id: BrandId,
    /// Its place among the case's decisions, from 1.
    pub seq: i64,
    /// The terms it was made by.
    pub policy_hash: PolicyHash,
    /// What was known.
    pub facts: CaseFacts,
    /// What was decided, with every clause that spoke.
    pub decision: Decision,
    /// What whoever decided had to say; may be empty.
    pub note: String,
    /// When.
    pub decided_at: Instant,
    /// Who.
    pub decided_by: ActorRef,
}

const COLUMNS: &str = "id, case_id, brand_id, seq, policy_hash, facts, decided, note, decided_at, \
    decided_by_kind, decided_by";

fn from_row(row: &Row<'_>) -> Result<LoggedDecision> {
    let (Json(facts), Json(decision)) = (row.get(5)?, row.get(6)?);
    Ok(LoggedDecision {
        id: row.get(0)?,
        case_id: row.get(1)?,
        brand_id: row.get(2)?,
        seq: row.get(3)?,
        policy_hash: row.get(4)?,
        facts,
        decision,
        note: row.get(7)?,
        decided_at: row.get(8)?,
        decided_by: actor(row, 9)?,
    })
}

/// Appends a decision to a locked case.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn decision_append(
    tx: &mut Tx<'_>,
    case: &mut Case,
    id: DecisionId,
    facts: &CaseFacts,
    decision: &Decision,
    note: &str,
    by: (&ActorRef, Instant),
) -> Result<()> {
    case.decisions += 1;
    tx.execute(
        "INSERT INTO decision (case_id, seq, id, brand_id, policy_hash, facts, outcome, decided, note,
           decided_at, decided_by_kind, decided_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            case.id,
            case.decisions,
            id,
            case.brand_id,
            case.policy_hash,
            Json(facts.clone()),
            decision.outcome.word(),
            Json(decision.clone()),
            note,
            by.1,
            by.0.kind(),
            by.0.id()
        ],
    )?;
    tx.execute(
        "UPDATE return_case SET decisions = ?1 WHERE brand_id = ?2 AND id = ?3",
        params![case.decisions, case.brand_id, case.id],
    )?;
    announce(tx, case)
}

/// The decisions of a case that the caller was given already, the latest first.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn decisions_of(tx: &mut Tx<'_>, case: &CaseId) -> Result<Vec<LoggedDecision>> {
    let sql = format!("SELECT {COLUMNS} FROM decision WHERE case_id = ?1 ORDER BY seq DESC");
    tx.all(&sql, params![case], from_row)
}

/// A page of all decisions ever made, of every brand, that follow `after`: for replaying them.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn decision_page(
    tx: &mut Tx<'_>,
    after: Option<(&CaseId, i64)>,
    limit: u32,
) -> Result<Vec<LoggedDecision>> {
    let (case, seq) = after.map_or(("", 0), |(case, seq)| (case.as_str(), seq));
    let sql = format!(
        "SELECT {COLUMNS} FROM decision WHERE (case_id, seq) > (?1, ?2)
         ORDER BY case_id, seq LIMIT ?3"
    );
    tx.all(&sql, params![case, seq, limit], from_row)
}
