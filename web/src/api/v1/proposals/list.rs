//! `GET /api/v1/brands/{brand}/proposals`: what waits for approval.

use crate::api::caller::Caller;
use crate::api::page::Page;
use crate::api::shape::ProposalShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::knowledge;

/// More than anybody decides at once; the next come when these are decided.
const SHOWN_MAX: u32 = 200;

/// Proposals for articles that wait for approval, the latest first
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/proposals",
    tag = "knowledge",
    params(("brand" = String, Path, description = "The brand's id.")),
    responses((status = 200, description = "At most 200.", body = Page<ProposalShape>)),
)]
pub async fn proposals_list(
    State(state): State<WebState>,
    caller: Caller,
) -> Answer<Json<Page<ProposalShape>>> {
    let brand = caller.brand()?;
    let found = knowledge::proposals_list(state.app(), &caller.actor, brand, SHOWN_MAX).await?;
    Ok(Json(Page::whole(found.into_iter().map(Into::into).collect())))
}
