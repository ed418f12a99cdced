//! `GET /api/v1/brands/{brand}/cards/{card}`: a card with what belongs to it.

use crate::api::caller::Caller;
use crate::api::query::At;
use crate::api::shape::CardFactsShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::cards;
use simcare_base::{BrandId, CardId};

/// A card with its state, product, order and holder
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/cards/{card}",
    tag = "cards",
    params(
        ("brand" = String, Path, description = "The brand's id."),
        ("card" = String, Path, description = "The card's id."),
    ),
    responses((status = 200, description = "Found.", body = CardFactsShape)),
)]
pub async fn card_get(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, CardId)>,
) -> Answer<Json<CardFactsShape>> {
    Ok(Json(cards::card_get(state.app(), &caller.actor, &brand, &id, caller.moment).await?.into()))
}
