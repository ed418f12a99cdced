//! `GET /api/v1/brands/{brand}/orders/by-number`: an order by the number the shop gave it.

use crate::api::caller::Caller;
use crate::api::query::Query;
use crate::api::shape::OrderFactsShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use simcare_app::orders;
use utoipa::IntoParams;

/// Which order.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct NumberQuery {
    /// The shop's number, with or without its sign: `#1001` and `1001` are the same.
    #[param(example = "#1001")]
    number: String,
}

/// An order by the number the shop gave it
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/orders/by-number",
    tag = "orders",
    params(("brand" = String, Path, description = "The brand's id."), NumberQuery),
    responses((status = 200, description = "Found.", body = OrderFactsShape)),
)]
pub async fn order_find(
    State(state): State<WebState>,
    caller: Caller,
    Query(query): Query<NumberQuery>,
) -> Answer<Json<OrderFactsShape>> {
    let found = orders::order_find(state.app(), &caller.actor, caller.brand()?, &query.number);
    Ok(Json(found.await?.into()))
}
