//! `POST /api/v1/brands/{brand}/tokens/{token}/revoke`: a token is good no more.

use crate::api::caller::Caller;
use crate::api::once::{Nothing, Once};
use crate::api::query::At;
use crate::api::shape::TokenShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use simcare_app::tokens;
use simcare_base::{ApiTokenId, BrandId};

/// Revoke a token
///
/// It is good no more from the next call on. A token may revoke itself.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/tokens/{token}/revoke",
    tag = "tokens",
    params(
        ("brand" = String, Path, description = "The brand's id."),
        ("token" = String, Path, description = "The token's id."),
    ),
    responses((status = 200, description = "Revoked.", body = TokenShape)),
)]
pub async fn token_revoke(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, ApiTokenId)>,
    once: Once<Nothing>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |_, _| async move {
        let token = tokens::token_revoke(app, actor, brand, id, moment).await?;
        Ok((StatusCode::OK, TokenShape::from(token)))
    })
    .await
}
