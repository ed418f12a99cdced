//! Logging in and out, and the language that somebody at the desk reads.

use super::at_desk::{AtDesk, DESK_COOKIE};
use crate::context::Visit;
use crate::cookies::Cookie;
use crate::forms::{Filled, local_address};
use crate::page;
use crate::problem::{Answer, Failure};
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use simcare_app::sessions::{self, LogIn};
use simcare_base::{Locale, ProblemKind};
use simcare_words::Words;

#[derive(Template)]
#[template(path = "console/login.html")]
struct LoginPage {
    words: Words,
    css: String,
    form_token: String,
    to: String,
    email: String,
    problem: Option<String>,
}

/// Where to go afterwards.
#[derive(Debug, Deserialize)]
pub struct Wish {
    #[serde(default)]
    to: String,
}

/// `GET /console/login`
pub async fn page(State(state): State<WebState>, visit: Visit, Query(wish): Query<Wish>) -> Answer {
    page::render(&login_page(&state, &visit, wish.to, String::new(), None))
}

fn login_page(
    state: &WebState,
    visit: &Visit,
    to: String,
    email: String,
    problem: Option<String>,
) -> LoginPage {
    LoginPage {
        words: visit.words,
        css: state.assets().address("console.css").to_owned(),
        form_token: visit.form_token.clone(),
        to: local_address(&to, "/console").to_owned(),
        email,
        problem,
    }
}

/// What is typed.
#[derive(Deserialize)]
pub struct LogInForm {
    email: String,
    password: String,
    #[serde(default)]
    to: String,
}

/// `POST /console/login`
pub async fn log_in(
    State(state): State<WebState>,
    visit: Visit,
    Filled(form): Filled<LogInForm>,
) -> Answer {
    let to = local_address(&form.to, "/console").to_owned();
    let typed = LogIn { email: form.email.clone(), password: form.password };
    match sessions::staff_log_in(state.app(), typed, visit.moment).await {
        Ok((_, token)) => {
            let mut response = Redirect::to(&to).into_response();
            remember(&state, &mut response, &token, 14 * 3_600);
            Ok(response)
        }
        Err(problem) if problem.kind == ProblemKind::Invalid => {
            let text = visit.words.problem(&problem).into_owned();
            let page = login_page(&state, &visit, to, form.email, Some(text));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page::render(&page)?).into_response())
        }
        Err(problem) => Err(Failure::from(problem)),
    }
}

/// `POST /console/logout`
pub async fn log_out(State(state): State<WebState>, at: AtDesk, Filled(()): Filled<()>) -> Answer {
    sessions::staff_log_out(state.app(), at.me.session.id.clone()).await?;
    let mut response = Redirect::to("/console/login").into_response();
    remember(&state, &mut response, "gone", 0);
    Ok(response)
}

/// The language chosen.
#[derive(Debug, Deserialize)]
pub struct LanguageForm {
    language: Locale,
    #[serde(default)]
    to: String,
}

/// `POST /console/language`: kept with the person, wherever they log in.
pub async fn language(
    State(state): State<WebState>,
    at: AtDesk,
    Filled(form): Filled<LanguageForm>,
) -> Answer {
    sessions::staff_prefer(state.app(), &at.me, form.language).await?;
    Ok(Redirect::to(local_address(&form.to, "/console")).into_response())
}

fn remember(state: &WebState, response: &mut Response, token: &str, max_age_seconds: u32) {
    let cookie = Cookie {
        name: DESK_COOKIE,
        value: token,
        path: "/console",
        max_age_seconds,
        secure: state.has_secure_cookies(),
        script_may_read: false,
    };
    if let Some(line) = cookie.header() {
        response.headers_mut().append(SET_COOKIE, line);
    }
}
