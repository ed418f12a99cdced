//! The desk over a real store. The stories run the whole path on both engines.

mod canned;
mod holder_side;
mod inbox;
mod numbering;

use crate::{
    Content, Conversation, NewConversation, NewEntry, Posted, Reach, entry_post, thread_open,
};
use simcare_authority::{Actor, Grant, HolderScope, Right, Role, Scope, authorise, holder_scope};
use simcare_base::{
    BrandId, ConversationId, HolderId, Instant, Locale, MessageId, Result, StaffId,
};
use simcare_store::{Store, StoreSettings, Tx};
use std::sync::atomic::{AtomicU64, Ordering};

pub(crate) const NOW: Instant = Instant::from_ms(1_795_000_000_000);

pub(crate) fn opened() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = Store::open(&StoreSettings::sqlite(folder.path().join("a.db"))).expect("opens");
    store.migrate(&[crate::SCHEMA]).expect("migrates");
    (folder, store)
}

pub(crate) fn brand(number: u128) -> BrandId {
    BrandId::from_bits(number)
}

pub(crate) fn agent(number: u128, at: u128) -> Scope {
    let grants = vec![Grant { brand: brand(at), role: Role::Lead }];
    let actor = Actor::Staff { staff: StaffId::from_bits(number), grants };
    authorise(&actor, Right::WriteConversations, &brand(at)).expect("leads write")
}

pub(crate) fn holder(number: u128, at: u128) -> HolderScope {
    let actor = Actor::Holder { brand: brand(at), holder: HolderId::from_bits(number) };
    holder_scope(&actor, &brand(at)).expect("is a holder")
}

pub(crate) fn message_id() -> MessageId {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    MessageId::from_bits(u128::from(NEXT.fetch_add(1, Ordering::Relaxed)))
}

pub(crate) fn talk(
    tx: &mut Tx<'_>,
    who: &HolderScope,
    id: u128,
    at: Instant,
) -> Result<Conversation> {
    let new = NewConversation {
        id: ConversationId::from_bits(id),
        language: Locale::English,
        card: None,
        at,
    };
    thread_open(tx, who, new)
}

pub(crate) fn say(
    tx: &mut Tx<'_>,
    reach: Reach<'_>,
    id: &ConversationId,
    (key, body): (&str, &str),
    at: Instant,
) -> Result<Posted> {
    let content = Content::Message { body: body.to_owned(), attachments: vec![] };
    put(tx, reach, id, (key, content), at)
}

pub(crate) fn put(
    tx: &mut Tx<'_>,
    reach: Reach<'_>,
    id: &ConversationId,
    (key, content): (&str, Content),
    at: Instant,
) -> Result<Posted> {
    let new = NewEntry { id: message_id(), content, client_key: Some(key.to_owned()), at };
    entry_post(tx, reach, id, new)
}
