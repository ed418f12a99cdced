//! Answering for an asset.

use super::Asset;
use crate::problem::{Answer, Failure};
use crate::state::WebState;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderValue, VARY,
};
use axum::response::{IntoResponse, Response};
use simcare_base::Problem;

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// `GET /a/{hash}/{name}`
pub async fn asset(
    State(state): State<WebState>,
    Path((hash, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let found = state.assets().get(&name).ok_or_else(|| Problem::not_found("not-found"))?;
    answer(found, &format!("/a/{hash}/{name}"), &headers)
}

/// `GET /a/{hash}/brand/{file}`: a brand's colours.
pub async fn brand_asset(
    State(state): State<WebState>,
    Path((hash, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let found = state.looks().get(&file).ok_or_else(|| Problem::not_found("not-found"))?;
    answer(&found, &format!("/a/{hash}/brand/{file}"), &headers)
}

fn answer(asset: &Asset, asked: &str, headers: &HeaderMap) -> Result<Response, Failure> {
    // Another hash is another version: answering with this one would be kept for ever.
    if asset.address.as_ref() != asked {
        return Err(Problem::not_found("not-found").into());
    }
    let accepts = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let brotli =
        accepts.is_some_and(|list| list.split(',').any(|one| one.trim().starts_with("br")));
    let compressed = brotli && !asset.brotli.is_empty();
    let body = if compressed { asset.brotli.to_vec() } else { asset.plain.to_vec() };
    let mut response = body.into_response();
    let head = response.headers_mut();
    head.insert(CONTENT_TYPE, HeaderValue::from_static(asset.media_type));
    head.insert(CACHE_CONTROL, FOR_EVER);
    head.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if compressed {
        head.insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    Ok(response)
}
