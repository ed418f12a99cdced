//! `POST /api/v1/brands/{brand}/conversations/{conversation}/claim`: taken for somebody, if free.

use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::query::At;
use crate::api::shape::ConversationShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use simcare_app::conversations;
use simcare_base::{BrandId, ConversationId, StaffId};
use utoipa::ToSchema;

/// For whom.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClaimBody {
    /// Somebody who answers at this brand.
    #[schema(value_type = String)]
    staff: StaffId,
}

/// Take a conversation for somebody, unless somebody else has it
///
/// Of two who claim at once one wins; the other is refused (409 `conversation-taken`).
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/conversations/{conversation}/claim",
    tag = "conversations",
    params(("brand" = String, Path, description = "The brand's id."), ("conversation" = String, Path, description = "The conversation's id.")),
    request_body = ClaimBody,
    responses((status = 200, description = "As it stands now.", body = ConversationShape)),
)]
pub async fn conversation_claim(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, ConversationId)>,
    once: Once<ClaimBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |body, _| async move {
        let to = body.staff;
        let found =
            conversations::conversation_claim_for(app, actor, brand, id, to, moment).await?;
        Ok((StatusCode::OK, ConversationShape::from(found)))
    })
    .await
}
