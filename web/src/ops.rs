//! `/healthz`, `/readyz` and `/metrics`: for who runs the program.

use crate::problem::Answer;
use crate::state::WebState;
use axum::Router;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::StatusCode;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use axum::response::IntoResponse;
use axum::routing::get;
use simcare_app::health;
use simcare_base::Problem;
use std::net::SocketAddr;

/// The addresses.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route("/healthz", get(healthz))
        .route("/readyz", get(readyz))
        .route("/metrics", get(metrics))
}

/// The process answers. Whether it can work is [`readyz`].
async fn healthz() -> &'static str {
    "ok\n"
}

/// The store answers and nobody has asked the process to end: requests may be sent here.
async fn readyz(State(state): State<WebState>) -> Answer<&'static str> {
    if *state.app().closing().borrow() {
        return Err(Problem::unavailable("unavailable").into());
    }
    match health::health_check(state.app(), state.moment().now).await {
        Ok(_) => Ok("ready\n"),
        Err(cause) => Err(Problem::unavailable("store-unreachable").because(cause).into()),
    }
}

/// The counters, for who may see them. For everybody else there is no such page.
async fn metrics(State(state): State<WebState>, request: Request) -> Answer {
    if !may_read(&state, &request) {
        return Err(Problem::not_found("not-found").into());
    }
    let health = health::health_check(state.app(), state.moment().now).await?;
    let mut response = (StatusCode::OK, state.metrics().text(&health)?).into_response();
    let media_type = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    Ok(response)
}

fn may_read(state: &WebState, request: &Request) -> bool {
    let headers = request.headers();
    if let Some(token) = &state.settings().metrics_token {
        let sent = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let sent = sent.and_then(|line| line.strip_prefix("Bearer ")).unwrap_or_default();
        return same(sent.as_bytes(), token.reveal().as_bytes());
    }
    // What a proxy on this machine passes on comes from somewhere else.
    let is_passed_on = headers.contains_key("x-forwarded-for") || headers.contains_key("forwarded");
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    !is_passed_on && peer.is_some_and(|peer| peer.0.ip().to_canonical().is_loopback())
}

/// Whether two texts are the same, in a time that does not tell where they differ.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |differing, (x, y)| differing | (x ^ y)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_compared_whole() {
        for (a, b, expect) in
            [("ab", "ab", true), ("ab", "abc", false), ("ab", "ac", false), ("", "", true)]
        {
            assert_eq!(same(a.as_bytes(), b.as_bytes()), expect, "{a} {b}");
        }
    }
}
