//! `GET /api/v1/brands/{brand}/registrations/{registration}`: how one stands.

use crate::api::caller::Caller;
use crate::api::query::At;
use crate::api::shape::RegistrationShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::registrations;
use simcare_base::{BrandId, RegistrationId};

/// How a registration stands
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/registrations/{registration}",
    tag = "registrations",
    params(
        ("brand" = String, Path, description = "The brand's id."),
        ("registration" = String, Path, description = "The registration's id."),
    ),
    responses((status = 200, description = "Found.", body = RegistrationShape)),
)]
pub async fn registration_get(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, RegistrationId)>,
) -> Answer<Json<RegistrationShape>> {
    let found = registrations::registration_read(state.app(), &caller.actor, &brand, &id).await?;
    Ok(Json(found.registration.into()))
}
