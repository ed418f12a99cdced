//! `GET /api/v1/brands/{brand}/holders/{holder}`: a holder with cards and orders.

use crate::api::caller::Caller;
use crate::api::query::At;
use crate::api::shape::HolderFactsShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::holders;
use simcare_base::{BrandId, HolderId};

/// A holder with their cards and orders
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/holders/{holder}",
    tag = "holders",
    params(
        ("brand" = String, Path, description = "The brand's id."),
        ("holder" = String, Path, description = "The holder's id."),
    ),
    responses((status = 200, description = "Found.", body = HolderFactsShape)),
)]
pub async fn holder_get(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, HolderId)>,
) -> Answer<Json<HolderFactsShape>> {
    Ok(Json(holders::holder_get(state.app(), &caller.actor, &brand, &id).await?.into()))
}
