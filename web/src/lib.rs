//! Everything that knows HTTP: pages, JSON, live streams. No rule of the business lives here.
//!
//! A handler reads the request, calls one use case of `app`, and shows what it gave. What every
//! page needs beside that (language, security, limits, problems) is a layer around all of them.

pub mod api;
pub mod assets;
mod console;
pub mod context;
pub mod cookies;
pub mod diagnosis_text;
pub mod forms;
mod hooks;
mod language;
pub mod metrics;
mod named;
mod ops;
pub mod page;
mod phone;
pub mod problem;
pub mod public;
pub mod rate;
pub mod reasons;
pub mod security;
pub mod server;
pub mod sse;
mod state;
mod trace;

pub use state::{Settings, WebState};

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use std::time::Duration;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

/// What a posted form may weigh; uploads have a limit of their own.
const BODY_BYTES_MAX: usize = 256 * 1_024;
/// What an upload may weigh: a picture and the form around it.
const UPLOAD_BYTES_MAX: usize = simcare_app::files::PICTURE_BYTES_MAX + 64 * 1_024;
/// No use case takes longer unless something is wrong. Live streams are not cut by this.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
/// The largest picture over a link of 128 kbit/s.
const UPLOAD_WITHIN: Duration = Duration::from_secs(15 * 60);
/// Pages are made for each reader: past this, brotli costs more time than it saves bytes.
const PAGE_COMPRESSION: CompressionLevel = CompressionLevel::Precise(6);

/// The whole site.
pub fn router(state: &WebState) -> Router {
    let uploads = public::uploads()
        .layer(DefaultBodyLimit::max(UPLOAD_BYTES_MAX))
        .layer(within(UPLOAD_WITHIN));
    Router::new()
        .merge(public::routes())
        .merge(console::routes())
        .merge(api::routes(state))
        .merge(ops::routes())
        .merge(hooks::routes())
        .route("/a/{hash}/{name}", get(assets::asset))
        .route("/a/{hash}/brand/{file}", get(assets::brand_asset))
        .route("/favicon.ico", get(assets::icon))
        .route("/language", post(language::choose))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(within(ANSWER_WITHIN))
        .merge(uploads)
        .fallback(missing)
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn(security::same_origin))
        .layer(from_fn_with_state(state.clone(), rate::by_address))
        .layer(from_fn_with_state(state.clone(), problem::show))
        .layer(from_fn_with_state(state.clone(), context::open))
        .layer(CompressionLayer::new().quality(PAGE_COMPRESSION))
        .layer(from_fn(security::headers))
        .layer(from_fn_with_state(state.clone(), trace::request))
        .with_state(state.clone())
}

fn within(time: Duration) -> TimeoutLayer {
    TimeoutLayer::with_status_code(axum::http::StatusCode::SERVICE_UNAVAILABLE, time)
}

async fn missing() -> problem::Failure {
    simcare_base::Problem::not_found("not-found").into()
}

fn panicked(_: Box<dyn std::any::Any + Send>) -> axum::response::Response {
    use axum::response::IntoResponse as _;
    axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
