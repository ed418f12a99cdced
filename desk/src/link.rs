//! What the rest of the house tells a conversation: its card, its cases, its money.

use crate::Reach;
use crate::conversation;
use crate::entry::Content;
use crate::event::Happening;
use crate::post::{self, NewEntry, Posted};
use simcare_authority::Scope;
use simcare_base::{CardId, ConversationId, Instant, MessageId, Result};
use simcare_store::Tx;

/// Writes into the conversation that something happened. The same `client_key` twice is once.
pub fn happening_add(
    tx: &mut Tx<'_>,
    scope: &Scope,
    id: &ConversationId,
    happening: Happening,
    client_key: String,
    (entry, at): (MessageId, Instant),
) -> Result<Posted> {
    let new = NewEntry {
        id: entry,
        content: Content::Event(happening),
        client_key: Some(client_key),
        at,
    };
    post::entry_post(tx, Reach::Desk(scope), id, new)
}

/// Says which card the conversation is about. None when that was known.
pub fn conversation_link_card(
    tx: &mut Tx<'_>,
    scope: &Scope,
    id: &ConversationId,
    card: &CardId,
    (entry, at): (MessageId, Instant),
) -> Result<Option<Posted>> {
    let mut held = conversation::lock(tx, Reach::Desk(scope), id)?;
    if held.card.as_ref() == Some(card) {
        return Ok(None);
    }
    held.card = Some(card.clone());
    let new = NewEntry {
        id: entry,
        content: Content::Event(Happening::CardLinked { card: card.clone() }),
        client_key: None,
        at,
    };
    post::append(tx, held, scope.actor().clone(), new).map(Some)
}
