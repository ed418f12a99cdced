//! `Idempotency-Key`: a change that was asked for twice happens once, and is answered alike.

use super::body;
use super::caller::Caller;
use crate::problem::{Answer, Failure};
use crate::state::WebState;
use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use simcare_app::answers::{self, Asked, Remembered};
use simcare_base::Problem;

/// The header with the caller's key.
pub const KEY_HEADER: HeaderName = HeaderName::from_static("idempotency-key");
/// Says that an answer was given before and is given again.
pub const REPLAYED_HEADER: HeaderName = HeaderName::from_static("idempotency-replayed");
/// Characters of a key.
const KEY_CHARS_MAX: usize = 200;
/// More than any single answer.
const ANSWER_BYTES_MAX: usize = 1_024 * 1_024;

/// A change with its body and the caller's key for it.
#[derive(Debug)]
pub struct Once<T> {
    /// The body.
    pub body: T,
    /// The key and what it stands for.
    pub asked: Asked,
}

impl<T: DeserializeOwned> FromRequest<WebState> for Once<T> {
    type Rejection = Failure;
    async fn from_request(request: Request, state: &WebState) -> Result<Self, Failure> {
        let Once { body: Raw { headers, bytes }, asked } =
            Once::<Raw>::received(request, state).await?;
        Ok(Self { body: body::read(&headers, &bytes)?, asked })
    }
}

/// A body as it came.
#[derive(Debug)]
pub struct Raw {
    /// The headers, which say what it is.
    pub headers: HeaderMap,
    /// The bytes.
    pub bytes: Bytes,
}

impl Once<Raw> {
    /// The request with its key, and its body as it came.
    ///
    /// # Errors
    /// `idempotency-missing`, `idempotency-unfit`; `too-large`.
    pub async fn received(request: Request, state: &WebState) -> Result<Self, Failure> {
        let headers = request.headers().clone();
        let key = key_of(&headers)?.to_owned();
        let caller = request.extensions().get::<Caller>().cloned();
        let caller = caller.ok_or_else(|| Problem::internal("an operation without its gate"))?;
        let what = format!("{} {}", request.method(), request.uri());
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|_| Problem::too_large("too-large"))?;
        let digest: String =
            Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let asked = Asked {
            token: caller.token.clone(),
            brand: caller.brand()?.clone(),
            key,
            content: format!("{what} {digest}"),
        };
        Ok(Self { body: Raw { headers, bytes }, asked })
    }
}

impl<T> Once<T> {
    /// Does the work unless it was answered before, and answers the same either way.
    ///
    /// # Errors
    /// What the work answers; `idempotency-reused` when the key stands for another request.
    pub async fn run<S, F, W>(self, state: &WebState, caller: &Caller, work: F) -> Answer
    where
        S: Serialize,
        F: FnOnce(T, Asked) -> W,
        W: Future<Output = Result<(StatusCode, S), Failure>>,
    {
        let Self { body, asked } = self;
        let app = state.app();
        if let Some(before) = answers::answer_begin(app, &asked, caller.moment).await? {
            let mut response = answer(&before)?;
            response.headers_mut().insert(REPLAYED_HEADER, HeaderValue::from_static("true"));
            return Ok(response);
        }
        match work(body, asked.clone()).await {
            Ok((status, shape)) => {
                let text = serde_json::to_string(&shape).map_err(Problem::internal)?;
                let given = Remembered { status: status.as_u16(), answer: text };
                answers::answer_keep(app, &asked, given.clone()).await?;
                answer(&given)
            }
            Err(failure) => {
                answers::answer_refused(app, &asked, failure.problem()).await?;
                Err(failure)
            }
        }
    }
}

/// The body of a change that needs none.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Adds a text to an answer on its way out, which is therefore not remembered with it.
///
/// # Errors
/// Internal, when the answer is no JSON object.
pub async fn show_once(answer: Response, name: &str, text: String) -> Answer {
    let (parts, body) = answer.into_parts();
    let bytes = to_bytes(body, ANSWER_BYTES_MAX).await.map_err(Problem::internal)?;
    let mut shape: serde_json::Value = serde_json::from_slice(&bytes).map_err(Problem::internal)?;
    shape[name] = text.into();
    fresh(parts.status, &shape)
}

fn key_of(headers: &HeaderMap) -> Result<&str, Problem> {
    let header = headers.get(KEY_HEADER).ok_or_else(|| Problem::invalid("idempotency-missing"))?;
    let fits = |key: &&str| {
        (1..=KEY_CHARS_MAX).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_graphic())
    };
    header
        .to_str()
        .ok()
        .filter(fits)
        .ok_or_else(|| Problem::invalid("idempotency-unfit").with("max", KEY_CHARS_MAX))
}

fn answer(given: &Remembered) -> Answer {
    let status = StatusCode::from_u16(given.status).map_err(Problem::internal)?;
    let mut response = (status, given.answer.clone()).into_response();
    let media_type = HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    Ok(response)
}

fn fresh(status: StatusCode, shape: &impl Serialize) -> Answer {
    let text = serde_json::to_string(shape).map_err(Problem::internal)?;
    answer(&Remembered { status: status.as_u16(), answer: text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_short_and_plain() {
        let check = |key: Option<&'static str>, expect: Result<&str, &str>| {
            let mut headers = HeaderMap::new();
            if let Some(key) = key {
                headers.insert(KEY_HEADER, HeaderValue::from_static(key));
            }
            assert_eq!(key_of(&headers).map_err(|problem| problem.code), expect);
        };
        check(Some("order-1001/refund"), Ok("order-1001/refund"));
        check(None, Err("idempotency-missing"));
        check(Some(""), Err("idempotency-unfit"));
        check(Some("two words"), Err("idempotency-unfit"));
    }
}
