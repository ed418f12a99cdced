//! `POST /language`: choosing a language, and back to the same page.

use crate::context::LANGUAGE_COOKIE;
use crate::cookies::Cookie;
use crate::forms::{Filled, local_address};
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};
use simcare_base::{Locale, Problem};

/// What the switch sends.
#[derive(Debug, serde::Deserialize)]
pub struct Choice {
    language: String,
    #[serde(default)]
    to: String,
}

/// Keeps the choice in a cookie for a year.
pub async fn choose(State(state): State<WebState>, Filled(choice): Filled<Choice>) -> Answer {
    let language: Locale =
        choice.language.parse().map_err(|_| Problem::field("language", "required"))?;
    Ok(back_with(&state, language, local_address(&choice.to, "/")))
}

fn back_with(state: &WebState, language: Locale, to: &str) -> Response {
    let cookie = Cookie {
        name: LANGUAGE_COOKIE,
        value: language.tag(),
        path: "/",
        max_age_seconds: 365 * 24 * 3_600,
        secure: state.has_secure_cookies(),
        script_may_read: true,
    };
    let mut response = Redirect::to(to).into_response();
    if let Some(line) = cookie.header() {
        response.headers_mut().insert(SET_COOKIE, line);
    }
    response
}
