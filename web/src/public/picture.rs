//! `POST /b/{slug}/talk/picture`: a picture for the desk.

use super::at_brand::AtBrand;
use super::talk::{back, page_key};
use crate::forms::Upload;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::response::IntoResponse;
use simcare_app::conversations::{OwnMessage, conversation_post};
use simcare_app::files::picture_put;
use simcare_base::Problem;

/// Keeps it and writes a message that holds it.
pub async fn send(State(state): State<WebState>, at: AtBrand, upload: Upload) -> Answer {
    let (visitor, token) = at.met(&state).await?;
    let key = page_key(upload.field("page_key"), "picture");
    let bytes = upload.file.ok_or_else(|| Problem::field("file", "required"))?;
    let (app, brand, moment) = (state.app(), &at.brand.id, at.visit.moment);
    let picture = picture_put(app, &visitor.actor, brand, (key.as_str(), bytes), moment).await?;
    let message = OwnMessage {
        client_key: key,
        body: String::new(),
        attachments: vec![picture],
        card: None,
        language: at.words.locale(),
    };
    conversation_post(app, &visitor.actor, brand, message, moment).await?;
    let mut response = back(&at).into_response();
    at.remember(&state, &mut response, token.as_deref());
    Ok(response)
}
