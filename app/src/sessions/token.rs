//! Programs are recognised by their token.

use crate::App;
use simcare_access::api_token;
use simcare_authority::Actor;
use simcare_base::{Moment, Problem, Result};

/// Who a token's text stands for.
///
/// # Errors
/// `unauthenticated` when it is not good.
pub async fn token_actor(app: &App, text: &str, moment: Moment) -> Result<Actor> {
    let text = text.to_owned();
    let found = app.store().read(move |tx| api_token::actor(tx, &text, moment.now)).await?;
    found.ok_or_else(Problem::unauthenticated)
}
