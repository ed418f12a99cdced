//! `GET /api/v1/brands/{brand}/refunds/{refund}`: a refund with its attempts.

use crate::api::caller::Caller;
use crate::api::query::At;
use crate::api::shape::RefundFactsShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::refunds;
use simcare_base::{BrandId, RefundId};

/// A refund with its attempts
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/refunds/{refund}",
    tag = "refunds",
    params(("brand" = String, Path, description = "The brand's id."), ("refund" = String, Path, description = "The refund's id.")),
    responses((status = 200, description = "Found.", body = RefundFactsShape)),
)]
pub async fn refund_get(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, RefundId)>,
) -> Answer<Json<RefundFactsShape>> {
    Ok(Json(refunds::refund_get(state.app(), &caller.actor, &brand, &id).await?.into()))
}
