//! How a diagnosis stands.

use super::Standing;
use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, ConversationId, DiagnosisId, Result};
use simcare_doctor::{diagnosis_get, diagnosis_of_conversation};

/// How a diagnosis stands. Its id cannot be guessed: who has it may read it.
///
/// # Errors
/// `diagnosis-unknown`.
pub async fn diagnosis_read(app: &App, id: &DiagnosisId) -> Result<Standing> {
    let id = id.clone();
    app.store().read(move |tx| diagnosis_get(tx, &id)).await.map(Standing::of)
}

/// The latest diagnosis beside a conversation, for the desk.
///
/// # Errors
/// `right-missing` without [`Right::UseDoctor`].
pub async fn diagnosis_beside(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
) -> Result<Option<Standing>> {
    let scope = authorise(actor, Right::UseDoctor, brand)?;
    let conversation = conversation.clone();
    let found = app
        .store()
        .read(move |tx| diagnosis_of_conversation(tx, scope.brand(), &conversation))
        .await?;
    Ok(found.map(Standing::of))
}
