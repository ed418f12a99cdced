//! `POST /api/v1/brands/{brand}/cases/{case}/reject`: the desk says no.

use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::query::At;
use crate::api::shape::CaseShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use simcare_app::cases;
use simcare_base::{BrandId, CaseId};
use utoipa::ToSchema;

/// Why not.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RejectBody {
    /// Why; kept with the case.
    note: String,
}

/// Say no to a case
///
/// Once money is allowed this also needs `refunds.approve`.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/cases/{case}/reject",
    tag = "cases",
    params(("brand" = String, Path, description = "The brand's id."), ("case" = String, Path, description = "The case's id.")),
    request_body = RejectBody,
    responses((status = 200, description = "As it stands now.", body = CaseShape)),
)]
pub async fn case_reject(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, CaseId)>,
    once: Once<RejectBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |body, _| async move {
        let case = cases::case_reject(app, actor, brand, id, body.note, moment).await?;
        Ok((StatusCode::OK, CaseShape::from(case)))
    })
    .await
}
