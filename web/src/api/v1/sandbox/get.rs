//! `GET /api/v1/brands/{brand}/sandbox/lines/{iccid}`: a played line.

use crate::api::caller::Caller;
use crate::api::query::At;
use crate::api::shape::SandboxLineShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::carriers;
use simcare_base::{BrandId, Problem};
use simcare_sims::{Iccid, IccidError};

/// A played line
///
/// What is wrong with it now, what its carrier tells, and what was asked for it, the latest first.
/// A line that nobody touched is as its card says. Only where the brand's carrier is the sandbox.
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/sandbox/lines/{iccid}",
    tag = "sandbox",
    params(
        ("brand" = String, Path, description = "The brand's id."),
        ("iccid" = String, Path, description = "The number of the card.", example = "8985200012345678905"),
    ),
    responses((status = 200, description = "Found.", body = SandboxLineShape)),
)]
pub async fn sandbox_line_get(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, iccid)): At<(BrandId, String)>,
) -> Answer<Json<SandboxLineShape>> {
    let iccid = card_number(&iccid)?;
    let (app, moment) = (state.app(), caller.moment);
    let played = carriers::sandbox_line_get(app, &caller.actor, &brand, &iccid, moment).await?;
    Ok(Json(played.into()))
}

/// The number in an address.
pub(super) fn card_number(text: &str) -> Result<Iccid, Problem> {
    text.parse().map_err(|error: IccidError| Problem::field("iccid", error.code()))
}
