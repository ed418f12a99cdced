//! The desk is done with a conversation.

use super::tell;
use crate::App;
use crate::knowledge;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, ConversationId, Moment, Result};
use simcare_desk::{self as desk, Conversation, Reach, Step, conversation_get};

/// Closes it; one that is closed already stays so.
///
/// # Errors
/// `right-missing`, `conversation-unknown`.
pub async fn conversation_close(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
    moment: Moment,
) -> Result<Conversation> {
    let scope = authorise(actor, Right::WriteConversations, brand)?;
    let id = conversation.clone();
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("conversation-close");
            let step = Step { entry: dice.id(), at: moment.now };
            let Some(posted) = desk::conversation_close(tx, &scope, &id, step)? else {
                return conversation_get(tx, Reach::Desk(&scope), &id);
            };
            tell::emit_posted(tx, &posted)?;
            knowledge::propose(tx, &scope, &posted.conversation, moment.now)?;
            let at = (&mut dice, moment.now);
            let details = serde_json::json!({});
            tell::audited(tx, at, &scope, "conversation.close", &id, details)?;
            Ok(posted.conversation)
        })
        .await
}
