//! `GET /api/v1/brands/{brand}/cards`: the brand's cards.

use crate::api::caller::Caller;
use crate::api::cursor;
use crate::api::page::{Page, PageQuery};
use crate::api::query::Query;
use crate::api::shape::CardShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::cards;

const LIST: &str = "cards";

/// The brand's cards, the latest first
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/cards",
    tag = "cards",
    params(("brand" = String, Path, description = "The brand's id."), PageQuery),
    responses((status = 200, description = "A page of cards.", body = Page<CardShape>)),
)]
pub async fn cards_list(
    State(state): State<WebState>,
    caller: Caller,
    Query(query): Query<PageQuery>,
) -> Answer<Json<Page<CardShape>>> {
    let limit = query.limit()?;
    let after = cursor::instant(LIST, query.after.as_deref())?;
    let rows =
        cards::card_list(state.app(), &caller.actor, caller.brand()?, after, limit + 1).await?;
    let place =
        |row: &simcare_sims::Card| cursor::write(LIST, row.created_at.ms(), row.id.as_str());
    Ok(Json(Page::of(rows, limit, place, Into::into)))
}
