//! The JSON API for programs: `/api/v1`, its OpenAPI document and a readable page of it.
//!
//! Every operation stands in one list, [`operations::all`], with the right it needs. From there
//! come the router, the gate in front of each handler, and the document, so they cannot differ.
//! What callers should know beside the operations stands in the description of the document.

mod anyone;
mod body;
mod caller;
mod cursor;
mod document;
mod etag;
mod gate;
mod once;
mod operations;
mod page;
mod query;
mod readable;
mod shape;
mod v1;

pub use document::{ANY_TOKEN, NO_TOKEN, RIGHT_EXTENSION};

use crate::state::WebState;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn;
use axum::routing::get;
use axum::{Extension, Router};
use std::sync::Arc;

/// Where the document is served.
pub const DOCUMENT_PATH: &str = "/api/v1/openapi.json";
/// Where the protocol is that a carrier implements.
pub const CARRIERS_PATH: &str = "/api/carriers.yaml";
/// What a JSON body may weigh. Uploads have a limit of their own.
const BODY_BYTES_MAX: usize = 256 * 1_024;

/// The addresses of the API.
pub fn routes(state: &WebState) -> Router<WebState> {
    let (operations, document) = operations::all(state).split_for_parts();
    let about = Router::new()
        .route(DOCUMENT_PATH, get(document::serve))
        .route(CARRIERS_PATH, get(document::serve_carriers))
        .route("/api", get(readable::readable))
        .layer(Extension(Arc::new(document)));
    operations
        .layer(from_fn(etag::conditional))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .merge(about)
}
