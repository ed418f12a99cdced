//! `POST /api/v1/brands/{brand}/conversations/{conversation}/assign`: somebody is given it.

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

/// To whom.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssignBody {
    /// Somebody who answers at this brand; null for nobody.
    #[schema(value_type = Option<String>)]
    staff: Option<StaffId>,
}

/// Give a conversation to somebody, whoever has it now
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/conversations/{conversation}/assign",
    tag = "conversations",
    params(("brand" = String, Path, description = "The brand's id."), ("conversation" = String, Path, description = "The conversation's id.")),
    request_body = AssignBody,
    responses((status = 200, description = "As it stands now.", body = ConversationShape)),
)]
pub async fn conversation_assign(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, ConversationId)>,
    once: Once<AssignBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |body, _| async move {
        let to = body.staff;
        let found = conversations::conversation_assign(app, actor, brand, id, to, moment).await?;
        Ok((StatusCode::OK, ConversationShape::from(found)))
    })
    .await
}
