//! `GET /api/v1/brands/{brand}/registrations`: the brand's real-name registrations.

use crate::api::caller::Caller;
use crate::api::cursor;
use crate::api::page::{self, Page};
use crate::api::query::Query;
use crate::api::shape::RegistrationShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use simcare_app::registrations::{
    RegistrationQuery, RegistrationRow, State as Stands, registration_list,
};
use simcare_base::Problem;
use utoipa::IntoParams;

const LIST: &str = "registrations";

/// Which registrations.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct RegistrationsQuery {
    /// Only in this state, such as `documents-in`.
    state: Option<String>,
    /// The `next` of the page before.
    after: Option<String>,
    /// How many items, 1 to 200; 50 unless said.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
}

/// The brand's registrations, the one that moved last first
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/registrations",
    tag = "registrations",
    params(("brand" = String, Path, description = "The brand's id."), RegistrationsQuery),
    responses((status = 200, description = "A page of registrations.", body = Page<RegistrationShape>)),
)]
pub async fn registrations_list(
    State(state): State<WebState>,
    caller: Caller,
    Query(query): Query<RegistrationsQuery>,
) -> Answer<Json<Page<RegistrationShape>>> {
    let limit = page::limit(query.limit)?;
    let wanted = query
        .state
        .map(|text| Stands::from_name(&text).ok_or_else(|| Problem::field("state", "required")));
    let wanted = RegistrationQuery {
        brand: Some(caller.brand()?.clone()),
        state: wanted.transpose()?,
        after: cursor::instant(LIST, query.after.as_deref())?,
        limit: limit + 1,
    };
    let rows = registration_list(state.app(), &caller.actor, wanted).await?;
    let place = |row: &RegistrationRow| {
        let one = &row.registration;
        cursor::write(LIST, one.standing.moved_at.ms(), one.id.as_str())
    };
    Ok(Json(Page::of(rows, limit, place, |row| row.registration.into())))
}
