//! The audit trail: who changed what, when. Rows are only ever added.

use simcare_authority::{ActorRef, Scope};
use simcare_base::{AuditId, BrandId, Dice, Instant, Problem, Result};
use simcare_store::{Json, Row, Tx, params};

/// An entry to be written.
#[derive(Debug)]
pub struct NewEntry<'a> {
    /// Whose rows were changed.
    pub brand: &'a BrandId,
    /// Who did it.
    pub actor: &'a ActorRef,
    /// What was done, `conversation.close`; also a message id: `audit-conversation-close`.
    pub action: &'static str,
    /// The id of what it was done to.
    pub subject: &'a str,
    /// From what to what: ids, states and amounts, never message bodies or contacts.
    pub details: serde_json::Value,
}

/// An entry as it is read.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its id.
    pub id: AuditId,
    /// When.
    pub at: Instant,
    /// Who did it.
    pub actor: ActorRef,
    /// What was done.
    pub action: String,
    /// The id of what it was done to.
    pub subject: String,
    /// From what to what.
    pub details: serde_json::Value,
}

/// Writes an entry, in the transaction of the change itself.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn write(tx: &mut Tx<'_>, dice: &mut Dice, now: Instant, entry: &NewEntry<'_>) -> Result<()> {
    let id: AuditId = dice.id();
    tx.execute(
        "INSERT INTO audit (id, brand_id, at, actor_kind, actor_id, action, subject, details)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            id,
            entry.brand,
            now,
            entry.actor.kind(),
            entry.actor.id(),
            entry.action,
            entry.subject,
            Json(entry.details.clone())
        ],
    )?;
    Ok(())
}

/// Entries of the scope's brand, newest first, before `before` (an instant and an id) if given,
/// about `subject` alone if given.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn list(
    tx: &mut Tx<'_>,
    scope: &Scope,
    subject: Option<&str>,
    before: Option<(Instant, &AuditId)>,
    limit: u32,
) -> Result<Vec<Entry>> {
    let (at, id) = match before {
        Some((at, id)) => (at, id.as_str().to_owned()),
        None => (Instant::from_ms(i64::MAX), String::new()),
    };
    let select = "SELECT id, at, actor_kind, actor_id, action, subject, details FROM audit";
    match subject {
        Some(subject) => tx.all(
            &format!(
                "{select} WHERE brand_id = ?1 AND subject = ?2 AND (at, id) < (?3, ?4)
                 ORDER BY at DESC, id DESC LIMIT ?5"
            ),
            params![scope.brand(), subject, at, id, limit],
            read,
        ),
        None => tx.all(
            &format!(
                "{select} WHERE brand_id = ?1 AND (at, id) < (?2, ?3)
                 ORDER BY at DESC, id DESC LIMIT ?4"
            ),
            params![scope.brand(), at, id, limit],
            read,
        ),
    }
}

fn read(row: &Row<'_>) -> Result<Entry> {
    let (kind, id): (String, String) = (row.get(2)?, row.get(3)?);
    let Json(details) = row.get(6)?;
    Ok(Entry {
        id: row.get(0)?,
        at: row.get(1)?,
        actor: ActorRef::parse(&kind, &id)
            .ok_or_else(|| Problem::internal("an audit entry by nobody"))?,
        action: row.get(4)?,
        subject: row.get(5)?,
        details,
    })
}
