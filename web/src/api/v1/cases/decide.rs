//! `POST /api/v1/brands/{brand}/cases/{case}/decide`: a case is decided again.

use super::claim::ClaimBody;
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

/// What was corrected.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecideBody {
    /// The claim as it should stand; the holder's own words are never changed.
    claim: Option<ClaimBody>,
    /// Why; kept with the decision.
    #[serde(default)]
    note: String,
}

/// Decide a case again, by its own terms
///
/// The last decision is in force; earlier ones stay to be read.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/cases/{case}/decide",
    tag = "cases",
    params(("brand" = String, Path, description = "The brand's id."), ("case" = String, Path, description = "The case's id.")),
    request_body = DecideBody,
    responses((status = 200, description = "As it stands now.", body = CaseShape)),
)]
pub async fn case_decide(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, CaseId)>,
    once: Once<DecideBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |body, _| async move {
        let claim = body.claim.map(ClaimBody::read).transpose()?;
        let case = cases::case_redecide(app, actor, brand, id, (claim, body.note), moment).await?;
        Ok((StatusCode::OK, CaseShape::from(case)))
    })
    .await
}
