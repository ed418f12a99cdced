//! What the end of a diagnosis leaves behind: an event, and for the desk a note with what was done.

use simcare_authority::{Right, authorise};
use simcare_base::{Moment, Result};
use simcare_desk::{Content, NewEntry, Reach, entry_post};
use simcare_doctor::Diagnosis;
use simcare_store::{Event, Tx};

/// Tells that a diagnosis has ended, if it has.
pub(super) fn tell(tx: &mut Tx<'_>, diagnosis: &Diagnosis, moment: Moment) -> Result<()> {
    let Some(step) = diagnosis.facts.current.as_ref().filter(|step| step.kind.is_end()) else {
        return Ok(());
    };
    let payload = serde_json::json!({ "end": step.kind.name(), "reason": step.subject });
    tx.emit(&Event::new(&diagnosis.brand, "diagnosis", diagnosis.id.as_str(), payload))?;
    let Some(conversation) = &diagnosis.conversation else { return Ok(()) };
    let scope = authorise(&super::DOCTOR, Right::WriteConversations, &diagnosis.brand)?;
    let note = NewEntry {
        id: moment.dice_for("diagnosis-ending").id(),
        content: Content::Note { body: super::transcript::of(diagnosis) },
        client_key: Some(format!("{}-{}", diagnosis.id, step.id)),
        at: moment.now,
    };
    let posted = entry_post(tx, Reach::Desk(&scope), conversation, note)?;
    if posted.is_new {
        crate::conversations::tell::emit_posted(tx, &posted)?;
    }
    Ok(())
}
