//! `POST /api/v1/brands/{brand}/registrations/{registration}/look`: opens what was brought. It is no
//! GET: it moves what waited into review, and each look is written down.

use crate::api::caller::Caller;
use crate::api::query::At;
use crate::api::shape::{PapersShape, PhotoShape};
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::header::CACHE_CONTROL;
use axum::response::IntoResponse;
use simcare_app::registrations::{registration_look, registration_photo};
use simcare_base::{BrandId, RegistrationId};

/// Look at what was brought for a registration
///
/// Every look is in the audit trail. What waited to be looked at is in review afterwards.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/registrations/{registration}/look",
    tag = "registrations",
    params(
        ("brand" = String, Path, description = "The brand's id."),
        ("registration" = String, Path, description = "The registration's id."),
    ),
    responses((status = 200, description = "What was brought.", body = PapersShape)),
)]
pub async fn registration_look_at(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, RegistrationId)>,
) -> Answer {
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let looked = registration_look(app, actor, &brand, &id, moment).await?;
    let mut photos = Vec::new();
    for part in looked.photos {
        // A moment of its own: each picture leaves a line in the audit trail.
        let picture = registration_photo(app, actor, &brand, (&id, part), state.moment()).await?;
        photos.push(PhotoShape::of(part, &picture));
    }
    let shape = PapersShape {
        registration: looked.registration.into(),
        papers: looked.papers.map(Into::into),
        photos,
    };
    Ok(([(CACHE_CONTROL, "private, no-store")], axum::Json(shape)).into_response())
}
