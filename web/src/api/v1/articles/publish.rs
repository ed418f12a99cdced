//! `POST /api/v1/brands/{brand}/articles/{article}/publish`: which version readers see.

use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::query::At;
use crate::api::shape::VersionShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use simcare_app::knowledge::{self, ArticleKept};
use simcare_base::{BrandId, Problem};
use utoipa::ToSchema;

/// Which version.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PublishBody {
    /// The language of the text.
    language: String,
    /// The version; 0 gives the place back to the standard text.
    version: i64,
}

/// Show a version of an article to readers
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/articles/{article}/publish",
    tag = "knowledge",
    params(("brand" = String, Path, description = "The brand's id."), ("article" = String, Path, description = "The article's name in addresses.")),
    request_body = PublishBody,
    responses((status = 200, description = "The version that readers see now.", body = VersionShape)),
)]
pub async fn article_publish(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, slug)): At<(BrandId, String)>,
    once: Once<PublishBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, slug) = (&brand, &slug);
    once.run(&state, &caller, |body, _| async move {
        let unknown = |_| Problem::field("language", "language-unknown");
        let language = body.language.parse().map_err(unknown)?;
        let kept = ArticleKept { slug: slug.clone(), language, version: body.version };
        let version = knowledge::article_publish(app, actor, brand, kept, moment).await?;
        Ok((StatusCode::OK, VersionShape::from(version)))
    })
    .await
}
