//! A holder's conversation as the holder sees it.

use crate::App;
use simcare_access::staff;
use simcare_authority::{Actor, HolderScope, holder_scope};
use simcare_base::{BrandId, ConversationId, Result, StaffId};
use simcare_desk::{
    Conversation, PublicEntry, Reach, State, conversation_get, public_entries_after,
    public_entries_before, thread_current,
};
use simcare_store::Tx;
use std::collections::BTreeMap;

/// One entry for the holder's eyes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnEntry {
    /// The entry.
    pub entry: PublicEntry,
    /// The name of who wrote it at the desk.
    pub staff_name: Option<String>,
}

/// A conversation for the holder's eyes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnConversation {
    /// Its id.
    pub id: ConversationId,
    /// Whether it is closed; writing opens it again.
    pub is_closed: bool,
    /// Whether a person has it, so that nothing answers by itself.
    pub is_with_person: bool,
    /// The number of the last entry there is.
    pub public_seq: i64,
    /// Entries, in order.
    pub entries: Vec<OwnEntry>,
}

/// The holder's present conversation with its last entries, if they have one.
///
/// # Errors
/// `unauthenticated` for anybody but a holder of this brand.
pub async fn own_conversation(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    limit: u32,
) -> Result<Option<OwnConversation>> {
    let scope = holder_scope(actor, brand)?;
    app.store()
        .read(move |tx| {
            let Some(c) = thread_current(tx, &scope)? else { return Ok(None) };
            let entries = public_entries_before(tx, &scope, &c.id, i64::MAX, limit)?;
            shown(tx, &c, entries).map(Some)
        })
        .await
}

/// What follows the holder's cursor in a conversation of theirs.
///
/// # Errors
/// `conversation-unknown` when it is not theirs.
pub async fn own_entries_after(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
    after_public_seq: i64,
    limit: u32,
) -> Result<OwnConversation> {
    read(app, holder_scope(actor, brand)?, conversation, move |tx, scope, id| {
        public_entries_after(tx, scope, id, after_public_seq, limit)
    })
    .await
}

/// What comes before the holder's cursor, for reading back.
///
/// # Errors
/// `conversation-unknown` when it is not theirs.
pub async fn own_entries_before(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
    before_public_seq: i64,
    limit: u32,
) -> Result<OwnConversation> {
    read(app, holder_scope(actor, brand)?, conversation, move |tx, scope, id| {
        public_entries_before(tx, scope, id, before_public_seq, limit)
    })
    .await
}

async fn read(
    app: &App,
    scope: HolderScope,
    conversation: &ConversationId,
    page: impl Fn(&mut Tx<'_>, &HolderScope, &ConversationId) -> Result<Vec<PublicEntry>>
    + Send
    + 'static,
) -> Result<OwnConversation> {
    let id = conversation.clone();
    app.store()
        .read(move |tx| {
            let c = conversation_get(tx, Reach::Holder(&scope), &id)?;
            let entries = page(tx, &scope, &id)?;
            shown(tx, &c, entries)
        })
        .await
}

fn shown(tx: &mut Tx<'_>, c: &Conversation, entries: Vec<PublicEntry>) -> Result<OwnConversation> {
    let mut names: BTreeMap<StaffId, Option<String>> = BTreeMap::new();
    for staff in entries.iter().filter_map(|entry| entry.staff.as_ref()) {
        if !names.contains_key(staff) {
            let name = staff::by_id(tx, staff)?.map(|person| person.name);
            names.insert(staff.clone(), name);
        }
    }
    let named = |entry: PublicEntry| {
        let staff_name = entry.staff.as_ref().and_then(|staff| names.get(staff)?.clone());
        OwnEntry { entry, staff_name }
    };
    Ok(OwnConversation {
        id: c.id.clone(),
        is_closed: c.standing.state == State::Closed,
        is_with_person: c.with_person_since.is_some(),
        public_seq: c.public_seq,
        entries: entries.into_iter().map(named).collect(),
    })
}
