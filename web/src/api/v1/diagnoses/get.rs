//! `GET /api/v1/diagnoses/{diagnosis}`: how a diagnosis stands.

use crate::api::query::At;
use crate::api::shape::DiagnosisShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use simcare_app::diagnoses::diagnosis_read;
use simcare_base::DiagnosisId;
use simcare_words::Words;

/// A diagnosis with its present step and everything that was asked and done
#[utoipa::path(
    get,
    path = "/api/v1/diagnoses/{diagnosis}",
    tag = "doctor",
    params(("diagnosis" = String, Path, description = "The diagnosis's id.")),
    responses((status = 200, description = "Found.", body = DiagnosisShape)),
)]
pub async fn diagnosis_get(
    State(state): State<WebState>,
    At(id): At<DiagnosisId>,
) -> Answer<Json<DiagnosisShape>> {
    let standing = diagnosis_read(state.app(), &id).await?;
    Ok(Json(DiagnosisShape::of(Words::of(standing.language), &standing)))
}
