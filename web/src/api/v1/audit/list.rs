//! `GET /api/v1/brands/{brand}/audit`: who changed what, when.

use crate::api::caller::Caller;
use crate::api::cursor;
use crate::api::page::{self, Page};
use crate::api::query::Query;
use crate::api::shape::AuditShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use simcare_app::audit::{AuditQuery, Entry, audit_list as entries};
use utoipa::IntoParams;

const LIST: &str = "audit";

/// Which entries.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct TrailQuery {
    /// Only what was done to this id.
    subject: Option<String>,
    /// The `next` of the page before.
    after: Option<String>,
    /// How many items, 1 to 200; 50 unless said.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
}

/// Who changed what, the latest first
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/audit",
    tag = "audit",
    params(("brand" = String, Path, description = "The brand's id."), TrailQuery),
    responses((status = 200, description = "A page of entries.", body = Page<AuditShape>)),
)]
pub async fn audit_list(
    State(state): State<WebState>,
    caller: Caller,
    Query(query): Query<TrailQuery>,
) -> Answer<Json<Page<AuditShape>>> {
    let limit = page::limit(query.limit)?;
    let before = cursor::instant(LIST, query.after.as_deref())?;
    let wanted = AuditQuery { subject: query.subject, before, limit: limit + 1 };
    let rows = entries(state.app(), &caller.actor, caller.brand()?, wanted).await?;
    let place = |row: &Entry| cursor::write(LIST, row.at.ms(), row.id.as_str());
    Ok(Json(Page::of(rows, limit, place, Into::into)))
}
