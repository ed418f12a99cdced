//! `GET /api/v1/brands/{brand}/articles/{article}`: one article with its versions.

use super::list::LocaleQuery;
use crate::api::caller::Caller;
use crate::api::query::{At, Query};
use crate::api::shape::ArticleShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::knowledge;
use simcare_base::BrandId;

/// One article in one language, with every version
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/articles/{article}",
    tag = "knowledge",
    params(("brand" = String, Path, description = "The brand's id."), ("article" = String, Path, description = "The article's name in addresses."), LocaleQuery),
    responses((status = 200, description = "The article.", body = ArticleShape)),
)]
pub async fn article_get(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, slug)): At<(BrandId, String)>,
    Query(query): Query<LocaleQuery>,
) -> Answer<Json<ArticleShape>> {
    let language = super::language(query.locale.as_deref())?;
    let text = (slug.as_str(), language);
    let found = knowledge::article_show(state.app(), &caller.actor, &brand, text).await?;
    Ok(Json(found.into()))
}
