//! `GET /api/v1/brands/{brand}/articles/by-question`: what readers would find.

use crate::api::caller::Caller;
use crate::api::page::Page;
use crate::api::query::Query;
use crate::api::shape::FoundShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use simcare_app::{brands, knowledge};
use utoipa::IntoParams;

/// What is sought.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct QuestionQuery {
    /// The question, or some words of it.
    pub q: String,
    /// The reader's language, as a BCP 47 tag; English unless said.
    pub locale: Option<String>,
}

/// What readers find for a question, the best first
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/articles/by-question",
    tag = "knowledge",
    params(("brand" = String, Path, description = "The brand's id."), QuestionQuery),
    responses((status = 200, description = "What fits, at most 20.", body = Page<FoundShape>)),
)]
pub async fn article_find(
    State(state): State<WebState>,
    caller: Caller,
    Query(query): Query<QuestionQuery>,
) -> Answer<Json<Page<FoundShape>>> {
    let language = super::language(query.locale.as_deref())?;
    let brand = brands::brand_get(state.app(), caller.brand()?).await?;
    let found = knowledge::help_search(state.app(), &brand, language, &query.q).await?;
    Ok(Json(Page::whole(found.articles.into_iter().map(Into::into).collect())))
}
