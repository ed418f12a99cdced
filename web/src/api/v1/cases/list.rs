//! `GET /api/v1/brands/{brand}/cases`: the brand's return cases.

use super::claim::word;
use crate::api::caller::Caller;
use crate::api::cursor;
use crate::api::page::{self, Page};
use crate::api::query::Query;
use crate::api::shape::CaseShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use simcare_app::cases::{CaseQuery, CaseRow, case_list};
use utoipa::IntoParams;

const LIST: &str = "cases";

/// Which cases.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct CasesQuery {
    /// Only in this state, such as `review` or `allowed`.
    state: Option<String>,
    /// Words to find; there is one page then.
    q: Option<String>,
    /// The `next` of the page before.
    after: Option<String>,
    /// How many items, 1 to 200; 50 unless said.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
}

/// The brand's return cases, the one that moved last first
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/cases",
    tag = "cases",
    params(("brand" = String, Path, description = "The brand's id."), CasesQuery),
    responses((status = 200, description = "A page of cases.", body = Page<CaseShape>)),
)]
pub async fn cases_list(
    State(state): State<WebState>,
    caller: Caller,
    Query(query): Query<CasesQuery>,
) -> Answer<Json<Page<CaseShape>>> {
    let limit = page::limit(query.limit)?;
    let wanted = CaseQuery {
        brand: Some(caller.brand()?.clone()),
        state: query.state.map(|text| word("state", &text)).transpose()?,
        search: query.q,
        after: cursor::instant(LIST, query.after.as_deref())?,
        limit: limit + 1,
    };
    let rows = case_list(state.app(), &caller.actor, wanted).await?;
    let place = |row: &CaseRow| cursor::write(LIST, row.case.moved_at.ms(), row.case.id.as_str());
    Ok(Json(Page::of(rows, limit, place, |row| row.case.into())))
}
