//! `GET /api/v1/brands/{brand}/articles`: the articles of a brand and how they do.

use crate::api::caller::Caller;
use crate::api::page::Page;
use crate::api::query::Query;
use crate::api::shape::ArticleRowShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use simcare_app::knowledge;
use utoipa::IntoParams;

/// In which language.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct LocaleQuery {
    /// The language of the texts, as a BCP 47 tag; English unless said.
    pub locale: Option<String>,
}

/// The articles of a brand, with votes and how often the assistant used them
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/articles",
    tag = "knowledge",
    params(("brand" = String, Path, description = "The brand's id."), LocaleQuery),
    responses((status = 200, description = "All of them, by topic.", body = Page<ArticleRowShape>)),
)]
pub async fn articles_list(
    State(state): State<WebState>,
    caller: Caller,
    Query(query): Query<LocaleQuery>,
) -> Answer<Json<Page<ArticleRowShape>>> {
    let language = super::language(query.locale.as_deref())?;
    let brand = caller.brand()?;
    let found = knowledge::articles_list(state.app(), &caller.actor, brand, language).await?;
    Ok(Json(Page::whole(found.into_iter().map(Into::into).collect())))
}
