//! `GET /favicon.ico`: the sign in the browser's tab, which browsers ask for unasked.

use axum::http::HeaderName;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};

/// Shows it. Its address has no hash, so it is kept for a week and no longer.
pub async fn icon() -> ([(HeaderName, &'static str); 2], &'static str) {
    let headers = [(CONTENT_TYPE, "image/svg+xml"), (CACHE_CONTROL, "public, max-age=604800")];
    (headers, include_str!("../../assets/icon.svg"))
}
