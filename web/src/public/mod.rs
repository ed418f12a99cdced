//! The cardholder's site: one page a file.

use crate::state::WebState;
use axum::Router;

/// The addresses of all of them.
pub fn routes() -> Router<WebState> {
    Router::new()
}
