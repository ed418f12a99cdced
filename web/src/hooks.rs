//! What payment providers tell us: `POST /hooks/payments/{provider}`.
//!
//! No session and no cookie: the signature over the body is the credential, so the body goes down
//! byte for byte. A provider that hears anything but success sends again, for hours; so a notice
//! that changes nothing is answered with success as well.

use crate::WebState;
use crate::problem::Answer;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::IntoResponse;
use axum::routing::post;
use simcare_app::refunds::refund_hear;

const SIGNATURE: HeaderName = HeaderName::from_static("x-simcare-signature");

pub(crate) fn routes() -> Router<WebState> {
    Router::new().route("/hooks/payments/{provider}", post(hear))
}

async fn hear(
    State(state): State<WebState>,
    Path(provider): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Answer {
    let signature = headers.get(SIGNATURE).and_then(|value| value.to_str().ok());
    let signed = (signature.unwrap_or_default(), body.as_ref());
    let app = state.app();
    refund_hear(app, &provider, signed, app.moment()).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
