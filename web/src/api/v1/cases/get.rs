//! `GET /api/v1/brands/{brand}/cases/{case}`: a case with all that belongs to it.

use crate::api::caller::Caller;
use crate::api::query::At;
use crate::api::shape::CaseFactsShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::cases;
use simcare_base::{BrandId, CaseId};

/// A case with its decisions, evidence and refunds
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/cases/{case}",
    tag = "cases",
    params(("brand" = String, Path, description = "The brand's id."), ("case" = String, Path, description = "The case's id.")),
    responses((status = 200, description = "Found.", body = CaseFactsShape)),
)]
pub async fn case_get(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, CaseId)>,
) -> Answer<Json<CaseFactsShape>> {
    Ok(Json(cases::case_read(state.app(), &caller.actor, &brand, &id).await?.into()))
}
