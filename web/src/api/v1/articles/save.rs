//! `POST /api/v1/brands/{brand}/articles`: the next version of an article.

use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::shape::ArticleShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use simcare_app::knowledge::{self, ArticleInput};
use simcare_base::Problem;
use utoipa::ToSchema;

/// A text to be kept.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ArticleBody {
    /// The article's name in addresses; a new article begins with a new name.
    slug: String,
    /// `start`, `connection`, `esim`, `balance`, `returns` or `card`.
    topic: String,
    /// What people ask when this is the answer.
    #[serde(default)]
    intents: Vec<String>,
    /// The language of the text.
    language: String,
    /// The heading.
    title: String,
    /// The text in markup, with names of values such as `{brand}`.
    body: String,
    /// Whether readers see it at once; otherwise it is a draft.
    #[serde(default)]
    publish: bool,
}

/// Keep a text as the next version of an article
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/articles",
    tag = "knowledge",
    params(("brand" = String, Path, description = "The brand's id.")),
    request_body = ArticleBody,
    responses((status = 201, description = "The article with the new version.", body = ArticleShape)),
)]
pub async fn article_save(
    State(state): State<WebState>,
    caller: Caller,
    once: Once<ArticleBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    once.run(&state, &caller, |body, asked| async move {
        let unknown = |_| Problem::field("language", "language-unknown");
        let input = ArticleInput {
            slug: body.slug,
            topic: body.topic,
            intents: body.intents,
            language: body.language.parse().map_err(unknown)?,
            title: body.title,
            body: body.body,
            restored_from: None,
            client_key: asked.client_key(),
            is_published: body.publish,
        };
        let kept = knowledge::article_save(app, actor, &asked.brand, input, moment).await?;
        let text = (kept.slug.as_str(), kept.language);
        let shown = knowledge::article_show(app, actor, &asked.brand, text).await?;
        Ok((StatusCode::CREATED, ArticleShape::from(shown)))
    })
    .await
}
