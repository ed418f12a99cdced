//! The conversation a holder is in at present.
//!
//! A holder does not open tickets: there is one conversation with a brand, until it was closed
//! long ago. Two tabs, or a page and a retry, that write the first message at once must meet in
//! the same one; the row of `thread` is where they meet.

use crate::conversation::{self, COLUMNS, Conversation};
use crate::standing::{self, Standing};
use crate::{Reach, conversation_get};
use simcare_authority::{HolderScope, Scope};
use simcare_base::{CardId, ConversationId, HolderId, Instant, Locale, Result};
use simcare_store::{Tx, params};

/// What a conversation begins with.
#[derive(Debug, Clone)]
pub struct NewConversation {
    /// Its id, if one begins.
    pub id: ConversationId,
    /// The language the holder reads.
    pub language: Locale,
    /// The card it is about, where that is known.
    pub card: Option<CardId>,
    /// When.
    pub at: Instant,
}

/// The holder's present conversation, if there is one that still goes on.
pub fn thread_current(tx: &mut Tx<'_>, scope: &HolderScope) -> Result<Option<Conversation>> {
    let id: Option<ConversationId> = tx.optional(
        "SELECT conversation_id FROM thread WHERE brand_id = ?1 AND holder_id = ?2",
        params![scope.brand(), scope.holder()],
        |row| row.get(0),
    )?;
    id.map(|id| conversation_get(tx, Reach::Holder(scope), &id)).transpose()
}

/// The holder's present conversation, begun when there is none or the last was closed long ago.
pub fn thread_open(
    tx: &mut Tx<'_>,
    scope: &HolderScope,
    new: NewConversation,
) -> Result<Conversation> {
    // The row is taken or made in one statement, so whoever comes second waits and finds it.
    let present: ConversationId = tx.one(
        "INSERT INTO thread (brand_id, holder_id, conversation_id) VALUES (?1, ?2, ?3) \
         ON CONFLICT (brand_id, holder_id) DO UPDATE SET conversation_id = thread.conversation_id \
         RETURNING conversation_id",
        params![scope.brand(), scope.holder(), new.id],
        |row| row.get(0),
    )?;
    if present != new.id {
        let present = conversation_get(tx, Reach::Holder(scope), &present)?;
        if standing::continues(present.standing.state, present.closed_at, new.at) {
            return Ok(present);
        }
        tx.execute(
            "UPDATE thread SET conversation_id = ?3 WHERE brand_id = ?1 AND holder_id = ?2",
            params![scope.brand(), scope.holder(), new.id],
        )?;
    }
    begin(tx, scope, new)
}

fn begin(tx: &mut Tx<'_>, scope: &HolderScope, new: NewConversation) -> Result<Conversation> {
    let conversation = Conversation {
        id: new.id,
        brand: scope.brand().clone(),
        holder: scope.holder().clone(),
        card: new.card,
        language: new.language,
        topic: String::new(),
        standing: Standing::START,
        assignee: None,
        seq: 0,
        public_seq: 0,
        holder_seen: 0,
        snippet: String::new(),
        is_snippet_of_holder: true,
        created_at: new.at,
        active_at: new.at,
        closed_at: None,
        with_person_since: None,
    };
    conversation::insert(tx, &conversation)?;
    conversation_get(tx, Reach::Holder(scope), &conversation.id)
}

/// Gives a visitor's present conversation to the holder that the visitor has proven to be, and
/// says which it was. The holder's earlier conversations stay as they are.
pub fn thread_move(
    tx: &mut Tx<'_>,
    scope: &Scope,
    from: &HolderId,
    to: &HolderId,
) -> Result<Option<Conversation>> {
    let moved: Option<ConversationId> = tx.optional(
        "DELETE FROM thread WHERE brand_id = ?1 AND holder_id = ?2 RETURNING conversation_id",
        params![scope.brand(), from],
        |row| row.get(0),
    )?;
    let Some(id) = moved else { return Ok(None) };
    tx.execute(
        "INSERT INTO thread (brand_id, holder_id, conversation_id) VALUES (?1, ?2, ?3) \
         ON CONFLICT (brand_id, holder_id) DO UPDATE SET conversation_id = ?3",
        params![scope.brand(), to, id],
    )?;
    let sql = format!(
        "UPDATE conversation SET holder_id = ?1 WHERE id = ?2 AND brand_id = ?3 RETURNING {COLUMNS}"
    );
    tx.one(&sql, params![to, id, scope.brand()], conversation::from_row).map(Some)
}
