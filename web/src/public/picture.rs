//! `POST /b/{slug}/talk/picture`: a picture for the desk.

use super::at_brand::AtBrand;
use super::talk::{back, page_key};
use crate::forms::Upload;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use simcare_app::conversations::{OwnMessage, conversation_post};
use simcare_app::files::picture_put;
use simcare_base::Problem;

/// What can be wrong with a picture; the talk page says no other fault that its address names.
pub const PICTURE_FAULTS: [&str; 5] =
    ["picture-kind", "picture-bytes", "picture-pixels", "picture-broken", "required"];

/// `GET`: somebody tries again by reloading; there is nothing here but the way back.
pub async fn back_to_talk(at: AtBrand) -> Redirect {
    back(&at)
}

/// Keeps it and writes a message that holds it. What is wrong with a picture is said where it was
/// chosen.
pub async fn send(State(state): State<WebState>, at: AtBrand, upload: Upload) -> Answer {
    let slug = at.brand.slug.clone();
    keep(state, at, upload).await.or_else(|failure| {
        let problem = failure.into_problem();
        let of_file = problem.fields.iter().find(|one| one.field == "file");
        match of_file.filter(|one| PICTURE_FAULTS.contains(&one.code)) {
            Some(one) => {
                let way = format!("/b/{slug}/talk?fault={}#write", one.code);
                Ok(Redirect::to(&way).into_response())
            }
            None => Err(problem.into()),
        }
    })
}

async fn keep(state: WebState, at: AtBrand, upload: Upload) -> Answer {
    let (visitor, token) = at.met(&state).await?;
    let key = page_key(upload.field("page_key"), "picture");
    let bytes = upload.file().ok_or_else(|| Problem::field("file", "required"))?;
    let (app, brand, moment) = (state.app(), &at.brand.id, at.visit.moment);
    let picture = picture_put(app, &visitor.actor, brand, (key.as_str(), bytes), moment).await?;
    let message = OwnMessage {
        client_key: key,
        body: String::new(),
        attachments: vec![picture],
        card: None,
        language: at.words.locale(),
        choice: None,
    };
    conversation_post(app, &visitor.actor, brand, message, moment).await?;
    let mut response = back(&at).into_response();
    at.remember(&state, &mut response, token.as_deref());
    Ok(response)
}
