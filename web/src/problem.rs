//! Problems as a person reads them: a page in the reader's language, or RFC 9457 for programs.

use crate::context::Visit;
use crate::page::{self, Page};
use crate::state::WebState;
use askama::Template;
use axum::Json;
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT, CONTENT_LANGUAGE, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use simcare_base::{Problem, ProblemKind};
use simcare_words::Words;
use std::sync::Arc;

/// What a handler gives.
pub type Answer<T = Response> = Result<T, Failure>;

/// A problem on its way out. It becomes a page or JSON in [`show`], which knows who reads.
#[derive(Debug)]
pub struct Failure {
    problem: Problem,
    status: StatusCode,
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        let status = status(problem.kind);
        Self { problem, status }
    }
}

impl Failure {
    /// A problem with a status of HTTP's own, where the kind's is not exact enough.
    pub fn with_status(problem: Problem, status: StatusCode) -> Self {
        Self { problem, status }
    }

    /// The problem.
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// The problem itself.
    pub fn into_problem(self) -> Problem {
        self.problem
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let seconds = self.problem.args.iter().find(|(name, _)| *name == "seconds");
        let wait = seconds.and_then(|(_, seconds)| HeaderValue::from_str(seconds).ok());
        let mut response = self.status.into_response();
        if let Some(wait) = wait.filter(|_| self.status == StatusCode::TOO_MANY_REQUESTS) {
            response.headers_mut().insert(RETRY_AFTER, wait);
        }
        response.extensions_mut().insert(Arc::new(self.problem));
        response
    }
}

/// The HTTP status of a kind of problem.
pub const fn status(kind: ProblemKind) -> StatusCode {
    match kind {
        ProblemKind::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        ProblemKind::Unauthenticated => StatusCode::UNAUTHORIZED,
        ProblemKind::Forbidden => StatusCode::FORBIDDEN,
        ProblemKind::NotFound => StatusCode::NOT_FOUND,
        ProblemKind::Conflict => StatusCode::CONFLICT,
        ProblemKind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        ProblemKind::TooMany => StatusCode::TOO_MANY_REQUESTS,
        ProblemKind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        ProblemKind::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// Turns a failure into what its reader can use, and logs it: once, here.
pub async fn show(State(state): State<WebState>, request: Request, next: Next) -> Response {
    let visit = request.extensions().get::<Visit>().cloned();
    let json = wants_json(request.uri().path(), request.headers());
    let response = next.run(request).await;
    let told = response.extensions().get::<Arc<Problem>>().cloned();
    let Some(problem) = told.or_else(|| unspoken(&response).map(Arc::new)) else {
        return response;
    };
    log(&problem);
    // The layer that answered knows best; a time limit alone is told as what it means.
    let code = match response.status() {
        StatusCode::REQUEST_TIMEOUT => status(problem.kind),
        given => given,
    };
    let (Some(visit), false) = (&visit, json) else {
        let words = visit.map_or_else(Visit::fallback_words, |visit| visit.words);
        return keep_headers(response, problem_json(&problem, words, code));
    };
    let page = Page::plain(&state, visit, visit.words.text("problem-title").into_owned());
    let can_try_again = problem.kind != ProblemKind::NotFound;
    let text = visit.words.problem(&problem).into_owned();
    let template = ProblemPage { page, text, can_try_again };
    match page::render(&template) {
        Ok(page) => keep_headers(response, (code, page).into_response()),
        Err(_) => response,
    }
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    page: Page,
    text: String,
    can_try_again: bool,
}

/// The RFC 9457 form: `title` says what sort of refusal it is, `detail` what happened and what to
/// do, `code` is for programs.
pub fn problem_json(problem: &Problem, words: Words, status: StatusCode) -> Response {
    let fields: Vec<_> = problem
        .fields
        .iter()
        .map(|field| {
            let detail = words.label("problem", field.code);
            serde_json::json!({ "field": field.field, "code": field.code, "detail": detail })
        })
        .collect();
    let mut body = serde_json::json!({
        "type": format!("/api#problem-{}", problem.code),
        "title": words.label("refused", problem.kind.name()),
        "detail": words.problem(problem),
        "status": status.as_u16(),
        "code": problem.code,
    });
    if !fields.is_empty() {
        body["fields"] = fields.into();
    }
    let mut response = (status, Json(body)).into_response();
    let language = HeaderValue::from_static(words.locale().tag());
    response.headers_mut().insert(CONTENT_LANGUAGE, language);
    let media_type = HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    response
}

fn wants_json(path: &str, headers: &HeaderMap) -> bool {
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    path.starts_with("/api/") || path.starts_with("/hooks/") || accept.contains("json")
}

/// What a layer below answered with a bare status becomes a problem too.
fn unspoken(response: &Response) -> Option<Problem> {
    if response.headers().contains_key(CONTENT_TYPE) {
        return None;
    }
    match response.status() {
        StatusCode::NOT_FOUND => Some(Problem::not_found("not-found")),
        StatusCode::METHOD_NOT_ALLOWED => Some(Problem::invalid("method-not-allowed")),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Problem::too_large("too-large")),
        StatusCode::REQUEST_TIMEOUT | StatusCode::SERVICE_UNAVAILABLE => {
            Some(Problem::unavailable("unavailable"))
        }
        StatusCode::INTERNAL_SERVER_ERROR => Some(Problem::internal("a handler panicked")),
        _ => None,
    }
}

fn keep_headers(from: Response, mut to: Response) -> Response {
    for (name, value) in from.headers() {
        to.headers_mut().entry(name).or_insert_with(|| value.clone());
    }
    to
}

fn log(problem: &Problem) {
    let at = problem.location();
    let (file, line) = (at.file(), at.line());
    let code = problem.code;
    let cause = std::error::Error::source(problem).map(ToString::to_string);
    match problem.kind {
        ProblemKind::Internal => tracing::error!(code, file, line, cause, "request failed"),
        ProblemKind::Unavailable => tracing::warn!(code, file, line, cause, "request put off"),
        _ => tracing::debug!(code, file, line, "request refused"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_get_json_and_people_get_pages() {
        let check = |path: &str, accept: &'static str, expect: bool| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT, HeaderValue::from_static(accept));
            assert_eq!(wants_json(path, &headers), expect, "{path} {accept}");
        };
        check("/api/v1/cards", "*/*", true);
        check("/hooks/payments/sandbox", "*/*", true);
        check("/b/roamly/talk", "application/json", true);
        check("/b/roamly/talk", "text/html,application/xhtml+xml", false);
        check("/apiary", "text/html", false);
    }
}
