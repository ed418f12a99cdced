//! `GET /api/v1/brands`: the brands that the token is for.

use crate::api::caller::Caller;
use crate::api::page::Page;
use crate::api::shape::BrandShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::brands;

/// The brands that the token is for
///
/// Ask this first: every other operation has a brand's id in its address.
#[utoipa::path(
    get,
    path = "/api/v1/brands",
    tag = "brands",
    responses((status = 200, description = "All of them.", body = Page<BrandShape>)),
)]
pub async fn brands_list(
    State(state): State<WebState>,
    caller: Caller,
) -> Answer<Json<Page<BrandShape>>> {
    let mut items = Vec::new();
    for brand in caller.actor.brands() {
        items.push(brands::brand_get(state.app(), &brand).await?.into());
    }
    Ok(Json(Page::whole(items)))
}
