//! A conversation is given to somebody, or let go.

use super::tell;
use crate::App;
use simcare_access::staff;
use simcare_authority::{Actor, ActorRef, Right, authorise, role_has};
use simcare_base::{BrandId, ConversationId, Moment, Problem, Result, StaffId};
use simcare_desk::{self as desk, Conversation, Reach, Step, conversation_get};

/// Gives it to somebody at this brand's desk, or to nobody. Letting go of one's own needs no more
/// than the right to write; everything else is the right to assign.
///
/// # Errors
/// `right-missing`, `conversation-unknown`; `assignee-unfit` for somebody who cannot answer there.
pub async fn conversation_assign(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
    to: Option<StaffId>,
    moment: Moment,
) -> Result<Conversation> {
    let writes = authorise(actor, Right::WriteConversations, brand)?;
    let assigns = authorise(actor, Right::AssignConversations, brand);
    let id = conversation.clone();
    app.store()
        .write(move |tx| {
            let before = conversation_get(tx, Reach::Desk(&writes), &id)?;
            let is_own =
                before.assignee.clone().map(ActorRef::Staff).as_ref() == Some(writes.actor());
            let scope = match &assigns {
                Ok(scope) => scope,
                Err(_) if to.is_none() && is_own => &writes,
                Err(_) => return Err(missing_right()),
            };
            if let Some(to) = &to {
                let fit = staff::of_brand(tx, scope)?.into_iter().any(|(person, grant)| {
                    person.id == *to
                        && person.disabled_at.is_none()
                        && role_has(grant.role, Right::WriteConversations)
                });
                if !fit {
                    return Err(Problem::field("to", "assignee-unfit"));
                }
            }
            let mut dice = moment.dice_for("conversation-assign");
            let step = Step { entry: dice.id(), at: moment.now };
            let Some(posted) = desk::conversation_assign(tx, scope, &id, to.clone(), step)? else {
                return Ok(before);
            };
            tell::emit_posted(tx, &posted)?;
            let details = serde_json::json!({ "from": before.assignee, "to": to });
            let at = (&mut dice, moment.now);
            tell::audited(tx, at, scope, "conversation.assign", &id, details)?;
            Ok(posted.conversation)
        })
        .await
}

fn missing_right() -> Problem {
    Problem::forbidden("right-missing").with("right", Right::AssignConversations)
}
