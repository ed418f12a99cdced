//! One log line and one id per request. Addresses hold ids and tokens, so the route is logged,
//! not the address; nor are headers or bodies, ever.

use crate::state::WebState;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument as _;

/// The header that names a request, to find it in the log.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Names the request, runs it, and says how it went.
pub async fn request(State(state): State<WebState>, request: Request, next: Next) -> Response {
    let began = state.moment();
    let id = began.dice_for("request-id").token().get(..16).unwrap_or_default().to_owned();
    let route = request.extensions().get::<MatchedPath>();
    let route = route.map_or("none", MatchedPath::as_str).to_owned();
    let method = request.method().clone();
    // Whoever recognises the caller writes down which token it is, never the token's text.
    let caller = tracing::field::Empty;
    let span = tracing::info_span!("request", id, %method, route = %route, caller);
    async move {
        let mut response = next.run(request).await;
        let took_ms = state.moment().now.ms_since(began.now);
        let status = response.status();
        tracing::info!(status = status.as_u16(), took_ms, "answered");
        state.metrics().answered(&method, &route, status, took_ms);
        if let Ok(value) = HeaderValue::from_str(&id) {
            response.headers_mut().insert(REQUEST_ID, value);
        }
        response
    }
    .instrument(span)
    .await
}
