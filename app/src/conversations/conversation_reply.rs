//! The desk answers a holder.

use super::tell;
use crate::App;
use crate::notices;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{AttachmentId, BrandId, ConversationId, Moment, Result};
use simcare_desk::{Content, NewEntry, Posted, Reach, entry_post};

/// What the desk sends.
#[derive(Debug, Clone)]
pub struct DeskMessage {
    /// The caller's key for it: sent twice it is one message.
    pub client_key: String,
    /// The words.
    pub body: String,
    /// The pictures, uploaded before.
    pub attachments: Vec<AttachmentId>,
}

/// Sends an answer, and a notice after a while if the holder has not seen it by then.
///
/// # Errors
/// `right-missing`, `conversation-unknown`, and as [`simcare_desk::entry_post`].
pub async fn conversation_reply(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
    message: DeskMessage,
    moment: Moment,
) -> Result<Posted> {
    let scope = authorise(actor, Right::WriteConversations, brand)?;
    let id = conversation.clone();
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("conversation-reply");
            let new = NewEntry {
                id: dice.id(),
                content: Content::Message {
                    body: message.body.clone(),
                    attachments: message.attachments.clone(),
                },
                client_key: Some(message.client_key.clone()),
                at: moment.now,
            };
            let posted = entry_post(tx, Reach::Desk(&scope), &id, new)?;
            if posted.is_new {
                notices::look_later(tx, &mut dice, &posted, moment.now)?;
                tell::emit_posted(tx, &posted)?;
                let details = serde_json::json!({ "seq": posted.entry.seq });
                tell::audited(
                    tx,
                    (&mut dice, moment.now),
                    &scope,
                    "conversation.reply",
                    &id,
                    details,
                )?;
            }
            Ok(posted)
        })
        .await
}
