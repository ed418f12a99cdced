//! `POST /api/v1/brands/{brand}/imports/catalogue`: brands, products and terms, as JSON.

use super::outcome::{ImportQuery, Imported, run};
use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::query::Query;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::{Request, State};
use simcare_app::import::{Format, import_catalogue};
use simcare_base::Problem;

/// Check or take over a catalogue
///
/// What is in the file is written; what is not in it stays. Without `apply` nothing is changed.
/// Every brand in the file must be one where the token has the right.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/imports/catalogue",
    tag = "imports",
    params(("brand" = String, Path, description = "The brand's id."), ImportQuery),
    request_body(content = String, content_type = "application/json"),
    responses((status = 200, description = "What it came to.", body = Imported)),
)]
pub async fn catalogue_import(
    State(state): State<WebState>,
    caller: Caller,
    Query(query): Query<ImportQuery>,
    request: Request,
) -> Answer {
    let once = Once::received(request, &state).await?;
    let (app, actor, moment) = (state.app().clone(), caller.actor.clone(), caller.moment);
    once.run(&state, &caller, |file, _| {
        run(move |watcher| {
            let text = std::str::from_utf8(&file.bytes)
                .map_err(|cause| Problem::invalid("form-broken").because(cause))?;
            import_catalogue(&app, &actor, text, Format::Json, query.apply, moment, watcher)
        })
    })
    .await
}
