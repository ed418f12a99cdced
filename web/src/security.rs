//! What every answer says to the browser about how little it may do, and the refusal of requests
//! that another site made.

use crate::problem::Failure;
use axum::extract::Request;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN,
    REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use simcare_base::Problem;

const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
);
const PERMISSIONS: HeaderValue =
    HeaderValue::from_static("camera=(), microphone=(), geolocation=(), payment=(), usb=()");

/// Adds the headers to every answer that has not set its own.
pub async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let head = response.headers_mut();
    let mut set = |name: HeaderName, value: HeaderValue| {
        head.entry(name).or_insert(value);
    };
    set(CONTENT_SECURITY_POLICY, POLICY);
    set(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // Addresses hold ids of cards and cases: they are nobody else's business.
    set(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    set(HeaderName::from_static("permissions-policy"), PERMISSIONS);
    set(
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    );
    set(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("same-origin"),
    );
    // Pages are made for one person and one moment.
    set(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Refuses what changes something when another site sent it. API calls carry a token that a
/// browser does not add by itself, and providers' hooks are signed: both stay outside.
pub async fn same_origin(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let elsewhere = path.starts_with("/api/") || path.starts_with("/hooks/");
    if request.method().is_safe() || elsewhere || from_here(request.headers()) {
        return next.run(request).await;
    }
    Failure::from(Problem::forbidden("other-site")).into_response()
}

/// Browsers say where a request comes from; what is no browser says nothing and has no cookies
/// that somebody else could make it send.
fn from_here(headers: &HeaderMap) -> bool {
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(&HeaderName::from_static("sec-fetch-site")) {
        return site == "same-origin" || site == "none";
    }
    match (text(&ORIGIN), text(&HOST)) {
        (None, _) => true,
        (Some(origin), Some(host)) => {
            origin.split_once("://").is_some_and(|(_, origin_host)| origin_host == host)
        }
        (Some(_), None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_may_change_things() {
        let check = |pairs: &[(&'static str, &'static str)], expect: bool| {
            let headers = pairs.iter().map(|(name, value)| {
                (HeaderName::from_static(name), HeaderValue::from_static(value))
            });
            assert_eq!(from_here(&headers.collect()), expect, "{pairs:?}");
        };
        check(&[], true);
        check(&[("sec-fetch-site", "same-origin")], true);
        check(&[("sec-fetch-site", "none")], true);
        check(&[("sec-fetch-site", "cross-site")], false);
        check(&[("sec-fetch-site", "same-site")], false);
        check(&[("origin", "https://care.example"), ("host", "care.example")], true);
        check(&[("origin", "https://evil.example"), ("host", "care.example")], false);
        check(&[("origin", "null"), ("host", "care.example")], false);
        check(&[("origin", "https://care.example")], false);
    }
}
