//! Somebody sends a picture: it is made anew and kept, once a key.

use crate::App;
use simcare_authority::{Actor, ActorRef, Right, authorise, holder_scope};
use simcare_base::{AttachmentId, BrandId, HolderId, Moment, Problem, Result};
use simcare_files::{NewAttachment, Picture, PictureRefused, attachment_put, picture_anew};
use simcare_sims::holder;
use tokio::sync::Semaphore;

/// Pictures that are made anew at the same time: each may take 150 MB for a moment.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// Keeps a holder's picture.
///
/// # Errors
/// `unauthenticated`; a field problem of `file`: `picture-kind`, `picture-bytes`,
/// `picture-pixels`, `picture-broken`.
pub async fn picture_put(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    (client_key, sent): (&str, Vec<u8>),
    moment: Moment,
) -> Result<AttachmentId> {
    let scope = holder_scope(actor, brand)?;
    let owner = (brand.clone(), scope.holder().clone(), scope.actor());
    keep(app, owner, client_key, sent, moment).await
}

/// Keeps a picture that the desk sends to a holder.
///
/// # Errors
/// As [`picture_put`]; `right-missing`, `holder-unknown`.
pub async fn picture_put_for(
    app: &App,
    actor: &Actor,
    (brand, to): (&BrandId, &HolderId),
    (client_key, sent): (&str, Vec<u8>),
    moment: Moment,
) -> Result<AttachmentId> {
    let scope = authorise(actor, Right::WriteConversations, brand)?;
    let (reader, holder_id) = (scope.clone(), to.clone());
    let known = app.store().read(move |tx| holder::by_id(tx, &reader, &holder_id)).await?;
    known.ok_or_else(|| Problem::not_found("holder-unknown"))?;
    let owner = (brand.clone(), to.clone(), scope.actor().clone());
    keep(app, owner, client_key, sent, moment).await
}

async fn keep(
    app: &App,
    (brand_id, holder_id, by): (BrandId, HolderId, ActorRef),
    client_key: &str,
    sent: Vec<u8>,
    moment: Moment,
) -> Result<AttachmentId> {
    let picture = made_anew(sent).await?;
    let new = NewAttachment {
        id: moment.dice_for("picture-put").id(),
        brand_id,
        holder_id,
        client_key: client_key.to_owned(),
        picture,
        at: moment.now,
        by,
    };
    app.store().write(move |tx| attachment_put(tx, &new)).await
}

async fn made_anew(sent: Vec<u8>) -> Result<Picture> {
    picture_made_anew(sent).await.map_err(|code| Problem::field("file", code))
}

/// A picture made anew that is kept elsewhere; the error is the code of why not.
///
/// Decoding and encoding keep a processor busy: they run where nothing else waits for it.
pub(crate) async fn picture_made_anew(sent: Vec<u8>) -> Result<Picture, &'static str> {
    // The places are never closed; if they were, no picture could be read.
    let _place = AT_ONCE.acquire().await.map_err(|_| PictureRefused::Broken.code())?;
    let made = tokio::task::spawn_blocking(move || picture_anew(&sent)).await;
    // A decoder that panics on a picture has not read it.
    made.unwrap_or(Err(PictureRefused::Broken)).map_err(PictureRefused::code)
}
