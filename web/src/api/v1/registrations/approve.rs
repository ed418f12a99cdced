//! `POST /api/v1/brands/{brand}/registrations/{registration}/approve`: the desk says yes.

use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::query::At;
use crate::api::shape::RegistrationShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use simcare_app::registrations::{Verdict, registration_decide};
use simcare_base::{BrandId, RegistrationId};
use utoipa::ToSchema;

/// Nothing more is needed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApproveBody {}

/// Approve a registration
///
/// Somebody has to have looked at it before.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/registrations/{registration}/approve",
    tag = "registrations",
    params(
        ("brand" = String, Path, description = "The brand's id."),
        ("registration" = String, Path, description = "The registration's id."),
    ),
    request_body = ApproveBody,
    responses((status = 200, description = "As it stands now.", body = RegistrationShape)),
)]
pub async fn registration_approve(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, RegistrationId)>,
    once: Once<ApproveBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |_, _| async move {
        let decided = registration_decide(app, actor, brand, id, Verdict::Approve, moment).await?;
        Ok((StatusCode::OK, RegistrationShape::from(decided)))
    })
    .await
}
