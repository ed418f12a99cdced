//! `POST /api/v1/brands/{brand}/proposals/{conversation}/approve`: a proposal becomes a draft.

use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::query::At;
use crate::api::shape::ArticleShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use simcare_app::knowledge;
use simcare_base::{BrandId, ConversationId};
use utoipa::ToSchema;

/// What it becomes.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApproveBody {
    /// The article that gets the draft; a new one without it.
    #[serde(default)]
    article: Option<String>,
}

/// Make a draft of a proposal
///
/// Nothing is published by this.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/proposals/{conversation}/approve",
    tag = "knowledge",
    params(("brand" = String, Path, description = "The brand's id."), ("conversation" = String, Path, description = "The conversation's id.")),
    request_body = ApproveBody,
    responses((status = 200, description = "The article with its draft.", body = ArticleShape)),
)]
pub async fn proposal_approve(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, ConversationId)>,
    once: Once<ApproveBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |body, _| async move {
        let made = (id, body.article);
        let kept = knowledge::proposal_approve(app, actor, brand, made, moment).await?;
        let text = (kept.slug.as_str(), kept.language);
        let shown = knowledge::article_show(app, actor, brand, text).await?;
        Ok((StatusCode::OK, ArticleShape::from(shown)))
    })
    .await
}
