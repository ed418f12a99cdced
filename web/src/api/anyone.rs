//! The gate before operations that anybody may call: only not too often.

use crate::problem::Failure;
use crate::rate;
use crate::state::WebState;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Lets anybody in who does not ask too often.
pub async fn admit_anyone(State(state): State<WebState>, request: Request, next: Next) -> Response {
    let who = rate::client_key(&request, state.settings().trust_forwarded);
    match state.gates().answer(who) {
        Ok(()) => next.run(request).await,
        Err(problem) => Failure::from(problem).into_response(),
    }
}
