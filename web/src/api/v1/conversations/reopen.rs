//! `POST /api/v1/brands/{brand}/conversations/{conversation}/reopen`: the desk takes it up again.

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

/// Take a closed conversation up again
///
/// One that is open stays so.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/conversations/{conversation}/reopen",
    tag = "conversations",
    params(("brand" = String, Path, description = "The brand's id."), ("conversation" = String, Path, description = "The conversation's id.")),
    responses((status = 200, description = "As it stands now.", body = ConversationShape)),
)]
pub async fn conversation_reopen(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, ConversationId)>,
    once: Once<Nothing>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |_, _| async move {
        let found = conversations::conversation_reopen(app, actor, brand, id, moment).await?;
        Ok((StatusCode::OK, ConversationShape::from(found)))
    })
    .await
}
