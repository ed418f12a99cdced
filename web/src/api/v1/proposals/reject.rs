//! `POST /api/v1/brands/{brand}/proposals/{conversation}/reject`: a proposal is put aside.

use crate::api::caller::Caller;
use crate::api::once::{Nothing, Once};
use crate::api::query::At;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Serialize;
use simcare_app::knowledge;
use simcare_base::{BrandId, ConversationId};
use utoipa::ToSchema;

/// That it was put aside.
#[derive(Debug, Serialize, ToSchema)]
pub struct PutAside {
    /// The conversation it came from.
    conversation: String,
}

/// Put a proposal aside
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/proposals/{conversation}/reject",
    tag = "knowledge",
    params(("brand" = String, Path, description = "The brand's id."), ("conversation" = String, Path, description = "The conversation's id.")),
    responses((status = 200, description = "It waits no more.", body = PutAside)),
)]
pub async fn proposal_reject(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, ConversationId)>,
    once: Once<Nothing>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |_, _| async move {
        knowledge::proposal_reject(app, actor, brand, id, moment).await?;
        Ok((StatusCode::OK, PutAside { conversation: id.to_string() }))
    })
    .await
}
