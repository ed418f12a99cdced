//! `GET /api/v1/brands/{brand}/orders`: the brand's orders.

use crate::api::caller::Caller;
use crate::api::cursor;
use crate::api::page::{Page, PageQuery};
use crate::api::query::Query;
use crate::api::shape::OrderShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::orders;

const LIST: &str = "orders";

/// The brand's orders, the latest first
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/orders",
    tag = "orders",
    params(("brand" = String, Path, description = "The brand's id."), PageQuery),
    responses((status = 200, description = "A page of orders.", body = Page<OrderShape>)),
)]
pub async fn orders_list(
    State(state): State<WebState>,
    caller: Caller,
    Query(query): Query<PageQuery>,
) -> Answer<Json<Page<OrderShape>>> {
    let limit = query.limit()?;
    let after = cursor::instant(LIST, query.after.as_deref())?;
    let rows =
        orders::order_list(state.app(), &caller.actor, caller.brand()?, after, limit + 1).await?;
    let place =
        |row: &simcare_sims::Order| cursor::write(LIST, row.placed_at.ms(), row.id.as_str());
    Ok(Json(Page::of(rows, limit, place, Into::into)))
}
