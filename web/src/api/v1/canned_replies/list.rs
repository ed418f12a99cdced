//! `GET /api/v1/brands/{brand}/canned-replies`: the brand's canned replies.

use crate::api::caller::Caller;
use crate::api::page::Page;
use crate::api::shape::CannedShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::conversations;

/// The brand's canned replies, by shortcut
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/canned-replies",
    tag = "canned replies",
    params(("brand" = String, Path, description = "The brand's id.")),
    responses((status = 200, description = "All of them.", body = Page<CannedShape>)),
)]
pub async fn canned_replies_list(
    State(state): State<WebState>,
    caller: Caller,
) -> Answer<Json<Page<CannedShape>>> {
    let found = conversations::canned_list(state.app(), &caller.actor, caller.brand()?).await?;
    Ok(Json(Page::whole(found.into_iter().map(Into::into).collect())))
}
