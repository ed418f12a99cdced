//! `GET /api/v1/brands/{brand}/products/{product}/apn`: the access point of a product.

use crate::api::caller::Caller;
use crate::api::query::At;
use crate::api::shape::ApnFactsShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::apn;
use simcare_base::{BrandId, ProductId};

/// The access point of a product, with where it comes from and what stood before
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/products/{product}/apn",
    tag = "products",
    params(
        ("brand" = String, Path, description = "The brand's id."),
        ("product" = String, Path, description = "The product's id."),
    ),
    responses((status = 200, description = "Found.", body = ApnFactsShape)),
)]
pub async fn product_apn_get(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, ProductId)>,
) -> Answer<Json<ApnFactsShape>> {
    Ok(Json(apn::product_apn(state.app(), &caller.actor, &brand, &id).await?.into()))
}
