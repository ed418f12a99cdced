//! `GET /api/v1/brands/{brand}`: one brand.

use crate::api::caller::Caller;
use crate::api::shape::BrandShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::brands;

/// One brand
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}",
    tag = "brands",
    params(("brand" = String, Path, description = "The brand's id.")),
    responses((status = 200, description = "The brand.", body = BrandShape)),
)]
pub async fn brand_get(State(state): State<WebState>, caller: Caller) -> Answer<Json<BrandShape>> {
    Ok(Json(brands::brand_get(state.app(), caller.brand()?).await?.into()))
}
