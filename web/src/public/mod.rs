//! The cardholder's site: one page a file.

mod at_brand;
mod brand;
mod home;

use crate::state::WebState;
use axum::Router;
use axum::routing::get;

/// The addresses of all of them.
pub fn routes() -> Router<WebState> {
    Router::new().route("/", get(home::home)).route("/b/{slug}", get(brand::brand))
}
