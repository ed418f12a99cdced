//! A program takes a conversation for somebody at the desk.

use super::tell;
use crate::App;
use simcare_access::staff;
use simcare_authority::{Actor, Right, authorise, role_has};
use simcare_base::{BrandId, ConversationId, Moment, Problem, Result, StaffId};
use simcare_desk::{
    self as desk, Claim, Conversation, Reach, Step, claim_decide, conversation_get,
};

/// Gives it to somebody, unless somebody else has it: a router of work that never takes a
/// conversation out of a person's hands.
///
/// # Errors
/// `conversation-taken` with the other's name; `assignee-unfit` for somebody who cannot answer
/// there; `right-missing`, `conversation-unknown`.
pub async fn conversation_claim_for(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
    to: StaffId,
    moment: Moment,
) -> Result<Conversation> {
    let scope = authorise(actor, Right::AssignConversations, brand)?;
    let id = conversation.clone();
    app.store()
        .write(move |tx| {
            // Writes are serialised, so what is read here still holds at the end.
            let before = conversation_get(tx, Reach::Desk(&scope), &id)?;
            match claim_decide(before.assignee.as_ref(), &to) {
                Claim::Yours => return Ok(before),
                Claim::Taken(other) => {
                    let name = staff::by_id(tx, &other)?.map_or_else(String::new, |s| s.name);
                    return Err(Problem::conflict("conversation-taken").with("name", name));
                }
                Claim::Won => {}
            }
            let fit = staff::of_brand(tx, &scope)?.into_iter().any(|(person, grant)| {
                person.id == to
                    && person.disabled_at.is_none()
                    && role_has(grant.role, Right::WriteConversations)
            });
            if !fit {
                return Err(Problem::field("staff", "assignee-unfit"));
            }
            let mut dice = moment.dice_for("conversation-claim-for");
            let step = Step { entry: dice.id(), at: moment.now };
            let Some(posted) = desk::conversation_assign(tx, &scope, &id, Some(to.clone()), step)?
            else {
                return Ok(before);
            };
            tell::emit_posted(tx, &posted)?;
            let details = serde_json::json!({ "to": to });
            tell::audited(tx, (&mut dice, moment.now), &scope, "conversation.claim", &id, details)?;
            Ok(posted.conversation)
        })
        .await
}
