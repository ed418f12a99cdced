//! The gate before every operation: a good token, the brand, the right, and not too often.
//!
//! It stands before the body is read, so that somebody without the right learns nothing of what a
//! body must look like, and a large one is not even received.

use super::caller::Caller;
use crate::problem::Failure;
use crate::rate;
use crate::state::WebState;
use axum::extract::{FromRequestParts, RawPathParams, Request, State};
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, HeaderValue, WWW_AUTHENTICATE};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use simcare_app::sessions;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Moment, Problem, ProblemKind};

/// What one operation asks of its callers.
#[derive(Clone)]
pub struct Gate {
    /// The site.
    pub state: WebState,
    /// The right at the brand in the address; none where the token alone is enough.
    pub right: Option<Right>,
}

/// Lets a caller in, or says why not.
pub async fn admit(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    match enter(&gate, &mut parts).await {
        Ok(caller) => {
            tracing::Span::current().record("caller", caller.token.as_str());
            parts.extensions.insert(caller);
            next.run(Request::from_parts(parts, body)).await
        }
        Err(problem) => {
            let is_unknown = problem.kind == ProblemKind::Unauthenticated;
            let mut response = Failure::from(problem).into_response();
            if is_unknown {
                let scheme = HeaderValue::from_static("Bearer realm=\"simcare\"");
                response.headers_mut().insert(WWW_AUTHENTICATE, scheme);
            }
            response
        }
    }
}

async fn enter(gate: &Gate, parts: &mut axum::http::request::Parts) -> Result<Caller, Problem> {
    let moment = gate.state.moment();
    let unknown = |code| Problem::new(ProblemKind::Unauthenticated, code);
    let text = bearer(&parts.headers).ok_or_else(|| unknown("api-token-missing"))?.to_owned();
    let actor = match sessions::token_actor(gate.state.app(), &text, moment).await {
        Ok(actor) => actor,
        Err(problem) if problem.kind == ProblemKind::Unauthenticated => {
            // Tokens cannot be guessed, but who tries should not get the chance to.
            let trust = gate.state.settings().trust_forwarded;
            gate.state.gates().guess(format!("token {}", rate::client_of(parts, trust)))?;
            return Err(unknown("api-token-unknown"));
        }
        Err(problem) => return Err(problem),
    };
    let Actor::Token { token, .. } = &actor else { return Err(unknown("api-token-unknown")) };
    let token = token.clone();
    gate.state.gates().call(token.to_string())?;
    let brand = brand_in(parts, &gate.state).await?;
    if let Some(right) = gate.right {
        let brand = brand.as_ref().ok_or_else(|| Problem::not_found("not-found"))?;
        authorise(&actor, right, brand)?;
    }
    Ok(Caller { actor, token, brand, moment })
}

/// Who calls an operation that needs no token, where a token is sent all the same.
///
/// # Errors
/// `api-token-unknown` for a token that is none.
pub async fn actor_if_any(
    state: &WebState,
    headers: &HeaderMap,
    moment: Moment,
) -> Result<Option<Actor>, Problem> {
    let Some(text) = bearer(headers) else { return Ok(None) };
    match sessions::token_actor(state.app(), text, moment).await {
        Ok(actor) => Ok(Some(actor)),
        Err(problem) if problem.kind == ProblemKind::Unauthenticated => {
            Err(Problem::new(ProblemKind::Unauthenticated, "api-token-unknown"))
        }
        Err(problem) => Err(problem),
    }
}

/// The token of an `Authorization: Bearer` header.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let line = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = line.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}

/// The brand in the address. A text that is no brand's id is a brand that is not there.
async fn brand_in(
    parts: &mut axum::http::request::Parts,
    state: &WebState,
) -> Result<Option<BrandId>, Problem> {
    let Ok(params) = RawPathParams::from_request_parts(parts, state).await else {
        return Ok(None);
    };
    let named = params.iter().find(|(name, _)| *name == "brand").map(|(_, text)| text.parse());
    named.transpose().map_err(|_| Problem::not_found("not-found"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_bearer_token_counts() {
        let check = |line: &'static str, expect: Option<&str>| {
            let mut headers = HeaderMap::new();
            headers.insert(AUTHORIZATION, HeaderValue::from_static(line));
            assert_eq!(bearer(&headers), expect, "{line}");
        };
        check("Bearer simcare_abc", Some("simcare_abc"));
        check("bearer  simcare_abc ", Some("simcare_abc"));
        check("Basic abc", None);
        check("Bearer ", None);
        check("simcare_abc", None);
    }
}
