//! `GET /api/v1/brands/{brand}/tokens`: the brand's API tokens.

use crate::api::caller::Caller;
use crate::api::page::Page;
use crate::api::shape::TokenShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::tokens;

/// The brand's API tokens, the latest first
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/tokens",
    tag = "tokens",
    params(("brand" = String, Path, description = "The brand's id.")),
    responses((status = 200, description = "All of them.", body = Page<TokenShape>)),
)]
pub async fn tokens_list(
    State(state): State<WebState>,
    caller: Caller,
) -> Answer<Json<Page<TokenShape>>> {
    let found = tokens::token_list(state.app(), &caller.actor, caller.brand()?).await?;
    Ok(Json(Page::whole(found.into_iter().map(Into::into).collect())))
}
