//! `GET /api/v1/brands/{brand}/orders/{order}`: an order with lines, cards and payments.

use crate::api::caller::Caller;
use crate::api::query::At;
use crate::api::shape::OrderFactsShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::orders;
use simcare_base::{BrandId, OrderId};

/// An order with its lines, cards and payments
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/orders/{order}",
    tag = "orders",
    params(
        ("brand" = String, Path, description = "The brand's id."),
        ("order" = String, Path, description = "The order's id."),
    ),
    responses((status = 200, description = "Found.", body = OrderFactsShape)),
)]
pub async fn order_get(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, OrderId)>,
) -> Answer<Json<OrderFactsShape>> {
    Ok(Json(orders::order_get(state.app(), &caller.actor, &brand, &id).await?.into()))
}
