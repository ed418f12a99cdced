//! `GET /api/v1/brands/{brand}/policies/{hash}`: one version of the brand's terms.

use crate::api::caller::Caller;
use crate::api::query::At;
use crate::api::shape::PolicyTextShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::policies;
use simcare_base::{BrandId, Problem};

/// One version of the brand's terms
///
/// A version never changes: its name is the hash of what it says.
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/policies/{hash}",
    tag = "policies",
    params(("brand" = String, Path, description = "The brand's id."), ("hash" = String, Path, description = "The hash that names it.")),
    responses((status = 200, description = "Found.", body = PolicyTextShape)),
)]
pub async fn policy_get(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, hash)): At<(BrandId, String)>,
) -> Answer<Json<PolicyTextShape>> {
    let hash = hash.parse().map_err(|_| Problem::not_found("policy-unknown"))?;
    let version = policies::policy_get(state.app(), &caller.actor, &brand, &hash).await?;
    Ok(Json(PolicyTextShape::of(&version)?))
}
