//! `GET /api/v1/brands/{brand}/gaps`: what people asked in vain.

use crate::api::caller::Caller;
use crate::api::page::Page;
use crate::api::shape::GapShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::knowledge;

/// What people asked in the last eight weeks and no article answered
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/gaps",
    tag = "knowledge",
    params(("brand" = String, Path, description = "The brand's id.")),
    responses((status = 200, description = "Grouped, those that come up most first.", body = Page<GapShape>)),
)]
pub async fn gaps_list(
    State(state): State<WebState>,
    caller: Caller,
) -> Answer<Json<Page<GapShape>>> {
    let (brand, now) = (caller.brand()?, caller.moment.now);
    let report = knowledge::gaps_report(state.app(), &caller.actor, brand, now).await?;
    Ok(Json(Page::whole(report.gaps.into_iter().map(Into::into).collect())))
}
