//! What happens elsewhere in the house and belongs into a conversation: which card is meant, how a
//! case moves.

use super::tell;
use crate::App;
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{
    BrandId, CardId, ConversationId, Dice, HolderId, Instant, Moment, Problem, Result,
};
use simcare_desk::{
    self as desk, Happening, Reach, conversation_get, conversations_of_holder, thread_move,
};
use simcare_sims::card;
use simcare_store::Tx;

/// Says which card a conversation is about. It must be the holder's.
///
/// # Errors
/// `right-missing`, `conversation-unknown`; `card-unknown` for a card that is not the holder's.
pub async fn conversation_link_card(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    (conversation, card): (&ConversationId, &CardId),
    moment: Moment,
) -> Result<()> {
    let scope = authorise(actor, Right::WriteConversations, brand)?;
    let cards = authorise(actor, Right::ReadCards, brand)?;
    let (id, card) = (conversation.clone(), card.clone());
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("conversation-link-card");
            let c = conversation_get(tx, Reach::Desk(&scope), &id)?;
            let found = card::by_id(tx, &cards, &card)?.filter(|card| card.holder_id == c.holder);
            let Some(found) = found else { return Err(Problem::not_found("card-unknown")) };
            let entry = (dice.id(), moment.now);
            match desk::conversation_link_card(tx, &scope, &id, &found.id, entry)? {
                None => Ok(()),
                Some(posted) => {
                    tell::emit_posted(tx, &posted)?;
                    let at = (&mut dice, moment.now);
                    let details = serde_json::json!({ "card": found.id });
                    tell::audited(tx, at, &scope, "conversation.link-card", &id, details)
                }
            }
        })
        .await
}

/// Tells of a step of a case in the holder's latest conversation, if they have any; inside the
/// transaction of the step itself. `key` names the step: told twice it is told once.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn case_moved(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    holder: &HolderId,
    (happening, key): (Happening, String),
    (dice, now): (&mut Dice, Instant),
) -> Result<()> {
    let scope = authorise(&Actor::System("cases"), Right::WriteConversations, brand)?;
    let Some(c) = conversations_of_holder(tx, &scope, holder, 1)?.into_iter().next() else {
        return Ok(());
    };
    let posted = desk::happening_add(tx, &scope, &c.id, happening, key, (dice.id(), now))?;
    if posted.is_new {
        tell::emit_posted(tx, &posted)?;
    }
    Ok(())
}

/// Gives a guest's present conversation, if they have one, to the holder that the guest has proven
/// to be, and says so in it; inside the transaction of the proof.
///
/// # Errors
/// An internal problem with the engine's error.
pub(crate) fn holder_proven(
    tx: &mut Tx<'_>,
    scope: &Scope,
    (guest, holder): (&HolderId, &HolderId),
    (dice, now): (&mut Dice, Instant),
) -> Result<()> {
    let Some(moved) = thread_move(tx, scope, guest, holder)? else { return Ok(()) };
    let (happening, key) = (Happening::HolderProven, format!("proven-{guest}"));
    let posted = desk::happening_add(tx, scope, &moved.id, happening, key, (dice.id(), now))?;
    tell::emit_posted(tx, &posted)
}
