//! `POST /api/v1/brands/{brand}/conversations/{conversation}/note`: a note for the desk.

use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::query::At;
use crate::api::shape::EntryShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use simcare_app::conversations;
use simcare_base::{BrandId, ConversationId};
use utoipa::ToSchema;

/// What is written.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NoteBody {
    /// The words, at most 8,000 characters.
    body: String,
}

/// Write an internal note
///
/// It is never shown outside the desk.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/conversations/{conversation}/note",
    tag = "conversations",
    params(("brand" = String, Path, description = "The brand's id."), ("conversation" = String, Path, description = "The conversation's id.")),
    request_body = NoteBody,
    responses((status = 201, description = "Written.", body = EntryShape)),
)]
pub async fn conversation_note(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, ConversationId)>,
    once: Once<NoteBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |body, asked| async move {
        let note = (asked.client_key(), body.body);
        let posted = conversations::conversation_note(app, actor, brand, id, note, moment).await?;
        Ok((StatusCode::CREATED, EntryShape::from(posted.entry)))
    })
    .await
}
