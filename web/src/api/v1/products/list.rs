//! `GET /api/v1/brands/{brand}/products`: the brand's catalogue.

use crate::api::caller::Caller;
use crate::api::page::Page;
use crate::api::shape::ProductShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::catalogue;

/// The brand's catalogue
///
/// What is sold no longer stands at the end.
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/products",
    tag = "products",
    params(("brand" = String, Path, description = "The brand's id.")),
    responses((status = 200, description = "All of it.", body = Page<ProductShape>)),
)]
pub async fn products_list(
    State(state): State<WebState>,
    caller: Caller,
) -> Answer<Json<Page<ProductShape>>> {
    let products = catalogue::product_list(state.app(), caller.brand()?).await?;
    Ok(Json(Page::whole(products.into_iter().map(Into::into).collect())))
}
