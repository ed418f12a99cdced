//! `GET /api/v1/brands/{brand}/products/{product}`: one product.

use crate::api::caller::Caller;
use crate::api::query::At;
use crate::api::shape::ProductShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::catalogue;
use simcare_base::{BrandId, ProductId};

/// One product
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/products/{product}",
    tag = "products",
    params(
        ("brand" = String, Path, description = "The brand's id."),
        ("product" = String, Path, description = "The product's id."),
    ),
    responses((status = 200, description = "Found.", body = ProductShape)),
)]
pub async fn product_get(
    State(state): State<WebState>,
    _: Caller,
    At((brand, id)): At<(BrandId, ProductId)>,
) -> Answer<Json<ProductShape>> {
    Ok(Json(catalogue::product_get(state.app(), &brand, &id).await?.into()))
}
