//! `GET /api/v1/brands/{brand}/policies`: every version of the brand's terms.

use crate::api::caller::Caller;
use crate::api::page::Page;
use crate::api::shape::PolicyShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::policies;

/// Every version of the brand's terms, the latest first
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/policies",
    tag = "policies",
    params(("brand" = String, Path, description = "The brand's id.")),
    responses((status = 200, description = "All of them.", body = Page<PolicyShape>)),
)]
pub async fn policies_list(
    State(state): State<WebState>,
    caller: Caller,
) -> Answer<Json<Page<PolicyShape>>> {
    let found = policies::policy_list(state.app(), &caller.actor, caller.brand()?).await?;
    Ok(Json(Page::whole(found.into_iter().map(Into::into).collect())))
}
