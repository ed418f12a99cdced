//! The desk writes something for itself. No holder ever reads it.

use super::tell;
use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, ConversationId, Moment, Result};
use simcare_desk::{Content, NewEntry, Posted, Reach, entry_post};

/// Writes an internal note.
///
/// # Errors
/// `right-missing`, `conversation-unknown`, and as [`simcare_desk::entry_post`].
pub async fn conversation_note(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
    (client_key, body): (String, String),
    moment: Moment,
) -> Result<Posted> {
    let scope = authorise(actor, Right::WriteConversations, brand)?;
    let id = conversation.clone();
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("conversation-note");
            let new = NewEntry {
                id: dice.id(),
                content: Content::Note { body: body.clone() },
                client_key: Some(client_key.clone()),
                at: moment.now,
            };
            let posted = entry_post(tx, Reach::Desk(&scope), &id, new)?;
            if posted.is_new {
                tell::emit_posted(tx, &posted)?;
                let details = serde_json::json!({ "seq": posted.entry.seq });
                let at = (&mut dice, moment.now);
                tell::audited(tx, at, &scope, "conversation.note", &id, details)?;
            }
            Ok(posted)
        })
        .await
}
