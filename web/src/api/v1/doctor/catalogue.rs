//! `GET /api/v1/doctor/catalogue`: every complaint, fault, check and remedy there is.

use crate::api::query::Query;
use crate::api::shape::CatalogueShape;
use crate::context::Visit;
use crate::problem::Answer;
use axum::Json;
use serde::Deserialize;
use simcare_base::Locale;
use simcare_doctor::catalogue;
use simcare_words::Words;

/// The query string.
#[derive(Debug, Default, Deserialize)]
pub struct Ask {
    /// The language of the texts.
    #[serde(default)]
    locale: Option<String>,
}

/// Everything the doctor knows
///
/// Every check with what to observe and a JSON schema of its values, every remedy with its one lever
/// and what its `params` can be, and which faults they belong to. Ids and values stay; more may be
/// added.
#[utoipa::path(
    get,
    path = "/api/v1/doctor/catalogue",
    tag = "doctor",
    params(("locale" = Option<String>, Query, description = "The language of the texts, as a BCP 47 tag.")),
    responses((status = 200, description = "The catalogue.", body = CatalogueShape)),
)]
pub async fn catalogue_get(visit: Visit, Query(ask): Query<Ask>) -> Answer<Json<CatalogueShape>> {
    let wished = ask.locale.as_deref().and_then(Locale::nearest);
    let words = wished.map_or(visit.words, Words::of);
    Ok(Json(CatalogueShape::of(words, catalogue())))
}
