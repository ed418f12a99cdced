//! `POST /api/v1/brands/{brand}/canned-replies`: a canned reply, new or changed.

use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::shape::CannedShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use simcare_app::conversations::{self, CannedInput};
use simcare_base::{CannedReplyId, Problem};
use utoipa::ToSchema;

/// A canned reply to be kept.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CannedBody {
    /// Which one is changed; a new one without it.
    #[schema(value_type = Option<String>)]
    id: Option<CannedReplyId>,
    /// The language it is written in: `zh-Hans`, `zh-Hant-HK` or `en`.
    language: String,
    /// What is typed after `/`.
    shortcut: String,
    /// What the list calls it.
    title: String,
    /// The text.
    body: String,
}

/// Keep a canned reply, new or changed
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/canned-replies",
    tag = "canned replies",
    params(("brand" = String, Path, description = "The brand's id.")),
    request_body = CannedBody,
    responses((status = 200, description = "As it is kept.", body = CannedShape)),
)]
pub async fn canned_reply_save(
    State(state): State<WebState>,
    caller: Caller,
    once: Once<CannedBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    once.run(&state, &caller, |body, asked| async move {
        let unknown = |_| Problem::field("language", "language-unknown");
        let input = CannedInput {
            // A new one is named by the key, so that a second call finds the first one's.
            id: Some(body.id.unwrap_or_else(|| CannedReplyId::from_bits(asked.bits()))),
            language: body.language.parse().map_err(unknown)?,
            shortcut: body.shortcut,
            title: body.title,
            body: body.body,
        };
        let kept = conversations::canned_save(app, actor, &asked.brand, input, moment).await?;
        Ok((StatusCode::OK, CannedShape::from(kept)))
    })
    .await
}
