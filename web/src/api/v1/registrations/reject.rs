//! `POST /api/v1/brands/{brand}/registrations/{registration}/reject`: the desk says no.

use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::query::At;
use crate::api::shape::RegistrationShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use simcare_app::registrations::{Reason, Verdict, registration_decide};
use simcare_base::{BrandId, Problem, RegistrationId};
use utoipa::ToSchema;

/// Why not.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RegistrationRejectBody {
    /// `photo-unclear`, `name-differs`, `number-differs`, `document-expired`, `document-kind`,
    /// `adult-missing` or `company-differs`. The holder is told what to bring.
    reason: String,
}

/// Refuse a registration for a reason
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/registrations/{registration}/reject",
    tag = "registrations",
    params(
        ("brand" = String, Path, description = "The brand's id."),
        ("registration" = String, Path, description = "The registration's id."),
    ),
    request_body = RegistrationRejectBody,
    responses((status = 200, description = "As it stands now.", body = RegistrationShape)),
)]
pub async fn registration_reject(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, RegistrationId)>,
    once: Once<RegistrationRejectBody>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id) = (&brand, &id);
    once.run(&state, &caller, |body, _| async move {
        let reason = Reason::from_name(&body.reason);
        let reason = reason.ok_or_else(|| Problem::field("reason", "required"))?;
        let verdict = Verdict::Reject(reason);
        let decided = registration_decide(app, actor, brand, id, verdict, moment).await?;
        Ok((StatusCode::OK, RegistrationShape::from(decided)))
    })
    .await
}
