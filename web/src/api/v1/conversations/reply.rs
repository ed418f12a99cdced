//! `POST /api/v1/brands/{brand}/conversations/{conversation}/reply`: the desk answers.

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
pub struct ReplyBody {
    /// The words, at most 8,000 characters.
    body: String,
}

/// Answer the holder
///
/// The holder sees it at once where they have the page open, and is sent a notice when they have not
/// read it after a while.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/conversations/{conversation}/reply",
    tag = "conversations",
    params(("brand" = String, Path, description = "The brand's id."), ("conversation" = String, Path, description = "The conversation's id.")),
    request_body = ReplyBody,
    responses((status = 201, description = "Written.", body = EntryShape)),
)]
pub async fn conversation_reply(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, ConversationId)>,
    once: Once<ReplyBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |body, asked| async move {
        let message = conversations::DeskMessage {
            client_key: asked.client_key(),
            body: body.body,
            attachments: Vec::new(),
        };
        let posted =
            conversations::conversation_reply(app, actor, brand, id, message, moment).await?;
        Ok((StatusCode::CREATED, EntryShape::from(posted.entry)))
    })
    .await
}
