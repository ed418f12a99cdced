//! What every act on a conversation leaves behind: an event for who watches, a line of the audit
//! trail.

use simcare_access::audit;
use simcare_authority::{ActorRef, Scope};
use simcare_base::{ConversationId, Dice, Instant, Result};
use simcare_desk::{Content, Conversation, Posted};
use simcare_store::{Event, Tx};

/// The topic of everything about conversations in the outbox.
pub const TOPIC: &str = "conversation";

/// Tells watchers of a new entry: where it stands, not what it says.
pub(crate) fn emit_posted(tx: &mut Tx<'_>, posted: &Posted) -> Result<()> {
    let what = match &posted.entry.content {
        Content::Message { .. } | Content::Answer { .. } => "message",
        Content::Note { .. } => "note",
        Content::Event(happening) => happening.name(),
    };
    let payload = serde_json::json!({
        "what": what,
        "seq": posted.entry.seq,
        "public_seq": posted.entry.public_seq,
    });
    let c = &posted.conversation;
    tx.emit(&Event::new(&c.brand, TOPIC, c.id.as_str(), payload))
}

/// Tells watchers of something that is no entry: who is there, how far the holder has read.
pub(crate) fn emit_passing(tx: &mut Tx<'_>, c: &Conversation, what: &str) -> Result<()> {
    let payload = serde_json::json!({ "what": what });
    tx.emit(&Event::new(&c.brand, TOPIC, c.id.as_str(), payload))
}

/// Writes the line of the audit trail.
pub(crate) fn audited(
    tx: &mut Tx<'_>,
    (dice, now): (&mut Dice, Instant),
    scope: &Scope,
    action: &'static str,
    id: &ConversationId,
    details: serde_json::Value,
) -> Result<()> {
    let actor: &ActorRef = scope.actor();
    let subject = id.as_str();
    let entry = audit::NewEntry { brand: scope.brand(), actor, action, subject, details };
    audit::write(tx, dice, now, &entry)
}
