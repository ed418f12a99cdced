//! `GET /console/files/{file}`: a picture, for the desk.

use super::at_desk::AtDesk;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::{Path, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue,
};
use axum::response::IntoResponse;
use simcare_app::files::picture_get;
use simcare_base::{AttachmentId, Problem};

/// Gives it out. Whatever the bytes are, the browser may show them as a picture and nothing else.
pub async fn picture(State(state): State<WebState>, at: AtDesk, Path(id): Path<String>) -> Answer {
    let unknown = || Problem::not_found("file-unknown");
    let id: AttachmentId = id.parse().map_err(|_| unknown())?;
    for brand in &at.brands {
        let Ok(found) = picture_get(state.app(), at.actor(), &brand.id, &id).await else {
            continue;
        };
        let media_type = HeaderValue::from_static(found.picture.media_type.name());
        let mut response = found.picture.body.into_response();
        let head = response.headers_mut();
        head.insert(CONTENT_TYPE, media_type);
        head.insert(CONTENT_DISPOSITION, HeaderValue::from_static("inline"));
        let policy = HeaderValue::from_static("default-src 'none'; sandbox");
        head.insert(CONTENT_SECURITY_POLICY, policy);
        head.insert(CACHE_CONTROL, HeaderValue::from_static("private, max-age=3600, immutable"));
        return Ok(response);
    }
    Err(unknown().into())
}
