//! `GET /b/{slug}/files/{id}`: a picture of the visitor's own, so that it can only be looked at.

use super::at_brand::AtBrand;
use crate::named::Named;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
};
use axum::response::{IntoResponse, Response};
use simcare_app::files::{Attachment, own_picture};
use simcare_base::{AttachmentId, Problem};

/// Gives it to whose it is.
pub async fn file(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, id)): Named<(String, AttachmentId)>,
) -> Answer {
    let visitor = at.visitor.as_ref().ok_or_else(Problem::unauthenticated)?;
    let picture = own_picture(state.app(), &visitor.actor, &at.brand.id, &id).await?;
    Ok(served(picture))
}

/// A picture as an answer: of the type that it was made anew as, in a sandbox, never run.
pub fn served(attachment: Attachment) -> Response {
    let kind = attachment.picture.media_type.name();
    let ending = kind.rsplit('/').next().unwrap_or_default();
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, format!("inline; filename=\"picture.{ending}\"")),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
        (CACHE_CONTROL, "private, max-age=86400, immutable".to_owned()),
        (ETAG, format!("\"{}\"", attachment.digest)),
    ];
    (headers, attachment.picture.body).into_response()
}
