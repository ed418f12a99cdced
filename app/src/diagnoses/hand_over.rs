//! A person goes on: the diagnosis is put beside the conversation, with its transcript as a note.

use super::{DOCTOR, transcript};
use crate::App;
use simcare_authority::{Actor, Right, authorise, holder_scope};
use simcare_base::{ConversationId, DiagnosisId, Moment, Result};
use simcare_desk::{Content, NewEntry, Reach, conversation_get, entry_post};
use simcare_doctor::{diagnosis_get, diagnosis_save};

/// Puts the diagnosis beside the holder's conversation. Done again it changes nothing.
///
/// # Errors
/// `diagnosis-unknown`; `conversation-unknown` for a conversation that is not theirs.
pub async fn diagnosis_hand_over(
    app: &App,
    actor: &Actor,
    id: &DiagnosisId,
    conversation: &ConversationId,
    moment: Moment,
) -> Result<()> {
    let (actor, id, conversation) = (actor.clone(), id.clone(), conversation.clone());
    app.store()
        .write(move |tx| {
            let mut diagnosis = diagnosis_get(tx, &id)?;
            let holder = holder_scope(&actor, &diagnosis.brand)?;
            conversation_get(tx, Reach::Holder(&holder), &conversation)?;
            // The end of a diagnosis has left its note where it knew the conversation.
            if diagnosis.conversation.as_ref() == Some(&conversation)
                && diagnosis.ended_at.is_some()
            {
                return Ok(());
            }
            let scope = authorise(&DOCTOR, Right::WriteConversations, &diagnosis.brand)?;
            let words = transcript::desk_words(tx, &diagnosis.brand)?;
            let note = NewEntry {
                id: moment.dice_for("diagnosis-hand-over").id(),
                content: Content::Note { body: transcript::of(&diagnosis, words) },
                client_key: Some(format!("{id}-hand-over")),
                at: moment.now,
            };
            let posted = entry_post(tx, Reach::Desk(&scope), &conversation, note)?;
            if posted.is_new {
                crate::conversations::tell::emit_posted(tx, &posted)?;
            }
            if diagnosis.conversation.as_ref() != Some(&conversation) {
                diagnosis.conversation = Some(conversation.clone());
                diagnosis_save(tx, &diagnosis, &[])?;
            }
            Ok(())
        })
        .await
}
