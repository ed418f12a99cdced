//! What the end of a diagnosis leaves behind: an event; and where a person goes on, a conversation
//! that waits for an answer, with a note for the desk of everything that was asked and done.

use super::transcript;
use simcare_authority::{Actor, Right, authorise, holder_scope};
use simcare_base::{ConversationId, Moment, Result};
use simcare_desk::{Content, NewConversation, NewEntry, Reach, entry_post, thread_open};
use simcare_doctor::{Diagnosis, StepKind};
use simcare_store::{Event, Tx};
use simcare_words::Words;

/// Tells that a diagnosis has ended, if it has.
pub(super) fn tell(tx: &mut Tx<'_>, diagnosis: &mut Diagnosis, moment: Moment) -> Result<()> {
    let Some(step) = diagnosis.facts.current.clone().filter(|step| step.kind.is_end()) else {
        return Ok(());
    };
    let payload = serde_json::json!({ "end": step.kind.name(), "reason": step.subject });
    tx.emit(&Event::new(&diagnosis.brand, "diagnosis", diagnosis.id.as_str(), payload))?;
    // Holders themselves call a person with a word of their own, from their page.
    if step.kind == StepKind::Handover && diagnosis.facts.is_for_holder {
        begin_conversation(tx, diagnosis, moment)?;
    }
    let Some(conversation) = diagnosis.conversation.clone() else { return Ok(()) };
    let scope = authorise(&super::DOCTOR, Right::WriteConversations, &diagnosis.brand)?;
    let body = transcript::of(diagnosis, transcript::desk_words(tx, &diagnosis.brand)?);
    let note = NewEntry {
        id: moment.dice_for("diagnosis-note").id(),
        content: Content::Note { body },
        client_key: Some(format!("{}-{}", diagnosis.id, step.id)),
        at: moment.now,
    };
    post(tx, Reach::Desk(&scope), &conversation, note)
}

/// The holder's present conversation, with a word that help is needed, so that it waits for an
/// answer. A diagnosis of somebody of whom nothing is known has none.
fn begin_conversation(tx: &mut Tx<'_>, diagnosis: &mut Diagnosis, moment: Moment) -> Result<()> {
    let (None, Some(holder)) = (&diagnosis.conversation, diagnosis.holder.clone()) else {
        return Ok(());
    };
    let brand = diagnosis.brand.clone();
    let scope = holder_scope(&Actor::Holder { brand: brand.clone(), holder }, &brand)?;
    let mut dice = moment.dice_for("diagnosis-conversation");
    let begin = NewConversation {
        id: dice.id(),
        language: diagnosis.language,
        card: diagnosis.card.clone(),
        at: moment.now,
    };
    let conversation = thread_open(tx, &scope, begin)?;
    let words = Words::of(diagnosis.language);
    let complaint = transcript::complaint(diagnosis, words);
    let body = words.with("doctor-handover-message", "complaint", complaint).into_owned();
    let message = NewEntry {
        id: dice.id(),
        content: Content::Message { body, attachments: Vec::new() },
        client_key: Some(format!("{}-message", diagnosis.id)),
        at: moment.now,
    };
    post(tx, Reach::Holder(&scope), &conversation.id, message)?;
    diagnosis.conversation = Some(conversation.id);
    Ok(())
}

fn post(
    tx: &mut Tx<'_>,
    reach: Reach<'_>,
    conversation: &ConversationId,
    entry: NewEntry,
) -> Result<()> {
    let posted = entry_post(tx, reach, conversation, entry)?;
    if posted.is_new {
        crate::conversations::tell::emit_posted(tx, &posted)?;
    }
    Ok(())
}
