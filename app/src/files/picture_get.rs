//! Giving out pictures.

use crate::App;
use simcare_authority::{Actor, Right, authorise, holder_scope};
use simcare_base::{AttachmentId, BrandId, Result};
use simcare_files::{Attachment, attachment_by_id, attachment_own};

/// The holder's own picture.
///
/// # Errors
/// `unauthenticated`; `file-unknown`, also when it is somebody else's.
pub async fn own_picture(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &AttachmentId,
) -> Result<Attachment> {
    let (scope, id) = (holder_scope(actor, brand)?, id.clone());
    app.store().read(move |tx| attachment_own(tx, &scope, &id)).await
}

/// A picture, for the desk.
///
/// # Errors
/// `right-missing`, `file-unknown`.
pub async fn picture_get(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &AttachmentId,
) -> Result<Attachment> {
    let (scope, id) = (authorise(actor, Right::ReadConversations, brand)?, id.clone());
    app.store().read(move |tx| attachment_by_id(tx, &scope, &id)).await
}
