//! `GET /api/v1/brands/{brand}/cards/by-iccid/{iccid}`: a card by the number printed on it.

use crate::api::caller::Caller;
use crate::api::query::At;
use crate::api::shape::CardFactsShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::cards;
use simcare_base::BrandId;

/// A card by the number printed on it
///
/// Blanks in the number do not matter; its check digit does.
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/cards/by-iccid/{iccid}",
    tag = "cards",
    params(
        ("brand" = String, Path, description = "The brand's id."),
        ("iccid" = String, Path, description = "The number.", example = "8985200012345678905"),
    ),
    responses((status = 200, description = "Found.", body = CardFactsShape)),
)]
pub async fn card_find(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, iccid)): At<(BrandId, String)>,
) -> Answer<Json<CardFactsShape>> {
    let card = cards::card_find(state.app(), &caller.actor, &brand, &iccid).await?;
    let facts = cards::card_get(state.app(), &caller.actor, &brand, &card.id, caller.moment);
    Ok(Json(facts.await?.into()))
}
