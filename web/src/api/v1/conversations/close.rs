//! `POST /api/v1/brands/{brand}/conversations/{conversation}/close`: the desk is done.

use crate::api::caller::Caller;
use crate::api::once::{Nothing, Once};
use crate::api::query::At;
use crate::api::shape::ConversationShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use simcare_app::conversations;
use simcare_base::{BrandId, ConversationId};

/// Close a conversation
///
/// One that is closed stays so. It opens by itself when the holder writes again.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/conversations/{conversation}/close",
    tag = "conversations",
    params(("brand" = String, Path, description = "The brand's id."), ("conversation" = String, Path, description = "The conversation's id.")),
    responses((status = 200, description = "As it stands now.", body = ConversationShape)),
)]
pub async fn conversation_close(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, ConversationId)>,
    once: Once<Nothing>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |_, _| async move {
        let found = conversations::conversation_close(app, actor, brand, id, moment).await?;
        Ok((StatusCode::OK, ConversationShape::from(found)))
    })
    .await
}
