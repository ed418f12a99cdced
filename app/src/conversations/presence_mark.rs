//! Who at the desk looks at a conversation or types in it.

use super::tell;
use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, ConversationId, Moment, Problem, Result, StaffId};
use simcare_desk::{self as desk, Doing, Reach, conversation_get};

/// Says what somebody at the desk does with a conversation; others hear of it when it changes.
///
/// # Errors
/// `right-missing`, `conversation-unknown`; `staff-only` for programs.
pub async fn presence_mark(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
    doing: Doing,
    moment: Moment,
) -> Result<()> {
    let scope = authorise(actor, Right::ReadConversations, brand)?;
    let Actor::Staff { staff, .. } = actor else { return Err(Problem::forbidden("staff-only")) };
    let (id, staff): (ConversationId, StaffId) = (conversation.clone(), staff.clone());
    app.store()
        .write(move |tx| {
            let c = conversation_get(tx, Reach::Desk(&scope), &id)?;
            if desk::presence_mark(tx, &scope, &id, &staff, doing, moment.now)? {
                tell::emit_passing(tx, &c, "presence")?;
            }
            Ok(())
        })
        .await
}
