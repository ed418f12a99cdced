//! `ETag` and `If-None-Match`: who asks again for what has not changed is told so in a few bytes.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, HeaderValue, IF_NONE_MATCH};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

/// Answers larger than this are passed on as they are.
const BODY_BYTES_MAX: usize = 4 * 1_024 * 1_024;
/// To be kept by the caller alone, and asked for again each time.
const KEPT: HeaderValue = HeaderValue::from_static("private, no-cache");

/// Names every JSON answer to a GET by its content, and leaves it out when the caller has it.
pub async fn conditional(request: Request, next: Next) -> Response {
    let is_get = request.method() == Method::GET;
    let known = request.headers().get(IF_NONE_MATCH).cloned();
    let response = next.run(request).await;
    let media_type = response.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes);
    if !is_get || response.status() != StatusCode::OK || media_type != Some(b"application/json") {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, BODY_BYTES_MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let digest: String =
        Sha256::digest(&bytes).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    let Ok(tag) = HeaderValue::from_str(&format!("\"{digest}\"")) else {
        return Response::from_parts(parts, Body::from(bytes));
    };
    let is_known = known.as_ref().is_some_and(|known| names(known, &tag));
    parts.headers.insert(ETAG, tag);
    parts.headers.insert(CACHE_CONTROL, KEPT);
    if is_known {
        parts.status = StatusCode::NOT_MODIFIED;
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, Body::from(bytes))
}

/// Whether a list of tags has this one. Compression on the way makes a tag weak, which is as good
/// here.
fn names(known: &HeaderValue, tag: &HeaderValue) -> bool {
    let (Ok(known), Ok(tag)) = (known.to_str(), tag.to_str()) else { return false };
    known == "*" || known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_known_when_the_list_has_it() {
        let tag = HeaderValue::from_static("\"ab\"");
        let check = |known: &'static str, expect: bool| {
            assert_eq!(names(&HeaderValue::from_static(known), &tag), expect, "{known}");
        };
        check("\"ab\"", true);
        check("W/\"ab\"", true);
        check("\"cd\", \"ab\"", true);
        check("*", true);
        check("\"abc\"", false);
        check("", false);
    }
}
