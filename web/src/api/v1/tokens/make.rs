//! `POST /api/v1/brands/{brand}/tokens`: a new API token.

use crate::api::caller::Caller;
use crate::api::once::{Once, show_once};
use crate::api::shape::TokenShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use simcare_app::tokens::{self, NewToken};
use simcare_authority::Right;
use simcare_base::{Instant, Problem};
use utoipa::ToSchema;

/// A token to be made.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TokenBody {
    /// What to call it, at most 80 characters.
    name: String,
    /// What it may do; no more than the token that makes it.
    #[schema(example = json!(["conversations.read", "cards.read"]))]
    rights: Vec<String>,
    /// When it ends by itself.
    #[schema(value_type = Option<String>, format = DateTime)]
    expires_at: Option<Instant>,
}

/// A token that was made.
#[derive(Serialize, ToSchema)]
pub struct TokenMade {
    /// The token.
    #[serde(flatten)]
    token: TokenShape,
    /// Its text. It is kept nowhere, so it is told once: null when the same key is sent again. Who
    /// lost the first answer revokes the token and makes another.
    text: Option<String>,
}

/// Make a token
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/tokens",
    tag = "tokens",
    params(("brand" = String, Path, description = "The brand's id.")),
    request_body = TokenBody,
    responses((status = 201, description = "Made.", body = TokenMade)),
)]
pub async fn token_make(
    State(state): State<WebState>,
    caller: Caller,
    once: Once<TokenBody>,
) -> Answer {
    let mut text = None;
    let answer = once.run(&state, &caller, |body, asked| {
        let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
        let text = &mut text;
        async move {
            let rights: Result<Vec<Right>, _> =
                body.rights.iter().map(|right| right.parse()).collect();
            let new = NewToken {
                name: body.name,
                rights: rights.map_err(|_| Problem::field("rights", "right-unknown"))?,
                expires_at: body.expires_at,
                client_key: asked.client_key(),
            };
            let made = tokens::token_make(app, actor, &asked.brand, new, moment).await?;
            *text = made.text;
            Ok((StatusCode::CREATED, TokenMade { token: made.token.into(), text: None }))
        }
    });
    let answer = answer.await?;
    // What is remembered has no text in it; the first answer alone is given one on its way out.
    match text {
        Some(text) => show_once(answer, "text", text).await,
        None => Ok(answer),
    }
}
