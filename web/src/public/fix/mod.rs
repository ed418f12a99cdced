//! `/b/{slug}/fix`: the doctor for cardholders, one short step a page. Works without script; with
//! it a step is swapped in place, and goes on where there is no connection.

mod answer;
mod offline;
mod person;
mod start;
mod view;

use crate::state::WebState;
use axum::Router;
use axum::routing::{get, post};

/// The addresses of the troubleshooter.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route("/b/{slug}/fix", get(start::ask).post(start::begin))
        .route("/b/{slug}/fix/{diagnosis}", get(answer::shown).post(answer::heard))
        .route("/b/{slug}/fix/{diagnosis}/person", post(person::call))
        .route("/b/{slug}/fix/{diagnosis}/offline.json", get(offline::plan))
        .route("/b/{slug}/fix-worker.js", get(offline::worker))
}
