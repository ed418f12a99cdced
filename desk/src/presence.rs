//! Who else at the desk looks at a conversation or types in it.
//!
//! A row with an end, in the database: agents on different nodes see each other, and whoever
//! closes the lid of a laptop fades by itself.

use crate::limits::PRESENCE_SECONDS;
use simcare_authority::Scope;
use simcare_base::{ConversationId, Instant, Result, StaffId};
use simcare_store::{Tx, params};

/// Somebody who is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// Who.
    pub staff: StaffId,
    /// Whether they type; otherwise they look.
    pub is_typing: bool,
}

/// What somebody does with a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Has it open.
    Looking,
    /// Writes in it.
    Typing,
    /// Has turned to something else.
    Gone,
}

/// Says what somebody does; holds for [`PRESENCE_SECONDS`]. True when others would see a change.
pub fn presence_mark(
    tx: &mut Tx<'_>,
    scope: &Scope,
    id: &ConversationId,
    staff: &StaffId,
    doing: Doing,
    now: Instant,
) -> Result<bool> {
    let before = presence_list(tx, scope, id, now)?;
    if doing == Doing::Gone {
        tx.execute(
            "DELETE FROM presence WHERE conversation_id = ?1 AND staff_id = ?2 AND brand_id = ?3",
            params![id, staff, scope.brand()],
        )?;
    } else {
        // A conversation of another brand has no row to hang this on.
        tx.execute(
            "INSERT INTO presence (conversation_id, staff_id, brand_id, is_typing, until) \
             SELECT id, CAST(?2 AS TEXT), brand_id, CAST(?3 AS BIGINT), CAST(?4 AS BIGINT) \
             FROM conversation WHERE id = ?1 AND brand_id = ?5 \
             ON CONFLICT (conversation_id, staff_id) DO UPDATE SET \
             is_typing = excluded.is_typing, until = excluded.until",
            params![
                id,
                staff,
                i64::from(doing == Doing::Typing),
                now.plus_seconds(PRESENCE_SECONDS),
                scope.brand()
            ],
        )?;
    }
    tx.execute("DELETE FROM presence WHERE conversation_id = ?1 AND until < ?2", params![id, now])?;
    Ok(before != presence_list(tx, scope, id, now)?)
}

/// Who is there now.
pub fn presence_list(
    tx: &mut Tx<'_>,
    scope: &Scope,
    id: &ConversationId,
    now: Instant,
) -> Result<Vec<Present>> {
    tx.all(
        "SELECT staff_id, is_typing FROM presence \
         WHERE conversation_id = ?1 AND brand_id = ?2 AND until >= ?3 ORDER BY staff_id LIMIT 50",
        params![id, scope.brand(), now],
        |row| Ok(Present { staff: row.get(0)?, is_typing: row.get(1)? }),
    )
}
