//! What the assistant understood, for those who answer: beside the messages, and to be put right.

use crate::App;
use simcare_access::audit;
use simcare_assistant::Intent;
use simcare_assistant::knowledge::{Heard, heard_correct, heard_in};
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, ConversationId, MessageId, Moment, Problem, Result};
use std::collections::BTreeMap;

/// What was understood of an entry, by its place in the conversation.
pub type HeardEntry = BTreeMap<i64, Heard>;

/// What was understood in a conversation.
///
/// # Errors
/// `right-missing`.
pub async fn heard_beside(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
) -> Result<HeardEntry> {
    let scope = authorise(actor, Right::ReadConversations, brand)?;
    let id = conversation.clone();
    let all = app.store().read(move |tx| heard_in(tx, &scope, &id)).await?;
    Ok(all.into_iter().map(|heard| (heard.seq, heard)).collect())
}

/// Says what a message was really about. It is kept as a labelled example.
///
/// # Errors
/// `right-missing`; `intent-unknown`; `message-unheard` for a message that was never understood.
pub async fn heard_rightly(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    (message, intent): (&MessageId, &str),
    moment: Moment,
) -> Result<()> {
    let scope = authorise(actor, Right::WriteConversations, brand)?;
    let intent: Intent = intent.parse().map_err(|_| Problem::field("intent", "intent-unknown"))?;
    let message = message.clone();
    app.store()
        .write(move |tx| {
            if !heard_correct(tx, &scope, &message, intent.id(), moment.now)? {
                return Err(Problem::not_found("message-unheard"));
            }
            let entry = audit::NewEntry {
                brand: scope.brand(),
                actor: scope.actor(),
                action: "assistant.correct",
                subject: message.as_str(),
                details: serde_json::json!({ "intent": intent }),
            };
            audit::write(tx, &mut moment.dice_for("heard-rightly"), moment.now, &entry)
        })
        .await
}
