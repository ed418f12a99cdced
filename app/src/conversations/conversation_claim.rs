//! Somebody at the desk takes a conversation.

use super::tell;
use crate::App;
use simcare_access::staff;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, ConversationId, Moment, Problem, Result};
use simcare_desk::{self as desk, Claim, Conversation, Step};
use simcare_store::Event;

/// Takes it. Of two who do so at once one wins; the other is told who has it.
///
/// # Errors
/// `conversation-taken` with the other's name; `right-missing`, `conversation-unknown`.
pub async fn conversation_claim(
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
            let mut dice = moment.dice_for("conversation-claim");
            let step = Step { entry: dice.id(), at: moment.now };
            let (claim, c) = desk::conversation_claim(tx, &scope, &id, step)?;
            match claim {
                Claim::Yours => Ok(c),
                Claim::Won => {
                    let payload = serde_json::json!({ "what": "claimed", "seq": c.seq });
                    tx.emit(&Event::new(&c.brand, tell::TOPIC, c.id.as_str(), payload))?;
                    let at = (&mut dice, moment.now);
                    let details = serde_json::json!({});
                    tell::audited(tx, at, &scope, "conversation.claim", &id, details)?;
                    Ok(c)
                }
                Claim::Taken(other) => {
                    let name = staff::by_id(tx, &other)?.map_or_else(String::new, |s| s.name);
                    Err(Problem::conflict("conversation-taken").with("name", name))
                }
            }
        })
        .await
}
