//! Reading a conversation, for the desk and, apart from it, for the holder.

use crate::Reach;
use crate::conversation_get;
use crate::entry::{COLUMNS, Entry, PublicEntry, from_row};
use crate::limits::ENTRIES_PAGE_MAX;
use simcare_authority::{HolderScope, Scope};
use simcare_base::{ConversationId, Result};
use simcare_store::{Tx, params};

/// What follows the entry with this `seq`, in order; from the start after 0.
pub fn entries_after(
    tx: &mut Tx<'_>,
    scope: &Scope,
    id: &ConversationId,
    after_seq: i64,
    limit: u32,
) -> Result<Vec<Entry>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM entry WHERE conversation_id = ?1 AND brand_id = ?2 AND seq > ?3 \
         ORDER BY seq LIMIT ?4"
    );
    let limit = limit.min(ENTRIES_PAGE_MAX);
    tx.all(&sql, params![id, scope.brand(), after_seq, limit], from_row)
}

/// The entries just before the one with this `seq`, in order. A conversation is read from its end.
pub fn entries_before(
    tx: &mut Tx<'_>,
    scope: &Scope,
    id: &ConversationId,
    before_seq: i64,
    limit: u32,
) -> Result<Vec<Entry>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM entry WHERE conversation_id = ?1 AND brand_id = ?2 AND seq < ?3 \
         ORDER BY seq DESC LIMIT ?4"
    );
    let limit = limit.min(ENTRIES_PAGE_MAX);
    let mut entries = tx.all(&sql, params![id, scope.brand(), before_seq, limit], from_row)?;
    entries.reverse();
    Ok(entries)
}

/// What the holder sees after their cursor, in order.
pub fn public_entries_after(
    tx: &mut Tx<'_>,
    scope: &HolderScope,
    id: &ConversationId,
    after_public_seq: i64,
    limit: u32,
) -> Result<Vec<PublicEntry>> {
    // Not theirs is not there.
    conversation_get(tx, Reach::Holder(scope), id)?;
    let sql = format!(
        "SELECT {COLUMNS} FROM entry WHERE conversation_id = ?1 AND brand_id = ?2 \
         AND public_seq > ?3 ORDER BY public_seq LIMIT ?4"
    );
    let limit = limit.min(ENTRIES_PAGE_MAX);
    let entries = tx.all(&sql, params![id, scope.brand(), after_public_seq, limit], from_row)?;
    Ok(entries.iter().filter_map(PublicEntry::from_entry).collect())
}

/// What the holder sees before their cursor, in order: the latest, read backwards.
pub fn public_entries_before(
    tx: &mut Tx<'_>,
    scope: &HolderScope,
    id: &ConversationId,
    before_public_seq: i64,
    limit: u32,
) -> Result<Vec<PublicEntry>> {
    conversation_get(tx, Reach::Holder(scope), id)?;
    let sql = format!(
        "SELECT {COLUMNS} FROM entry WHERE conversation_id = ?1 AND brand_id = ?2 \
         AND public_seq < ?3 ORDER BY public_seq DESC LIMIT ?4"
    );
    let limit = limit.min(ENTRIES_PAGE_MAX);
    let entries = tx.all(&sql, params![id, scope.brand(), before_public_seq, limit], from_row)?;
    Ok(entries.iter().rev().filter_map(PublicEntry::from_entry).collect())
}

/// Remembers how far the holder has read; true when that is further than before.
pub fn holder_seen(
    tx: &mut Tx<'_>,
    scope: &HolderScope,
    id: &ConversationId,
    public_seq: i64,
) -> Result<bool> {
    let rows = tx.execute(
        "UPDATE conversation SET holder_seen = ?1 WHERE id = ?2 AND brand_id = ?3 \
         AND holder_id = ?4 AND holder_seen < ?1 AND public_seq >= ?1",
        params![public_seq, id, scope.brand(), scope.holder()],
    )?;
    Ok(rows > 0)
}
