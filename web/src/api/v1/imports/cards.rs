//! `POST /api/v1/brands/{brand}/imports/cards`: cards of a shop, as CSV.

use super::outcome::{ImportQuery, Imported, run};
use crate::api::caller::Caller;
use crate::api::once::Once;
use crate::api::query::Query;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::{Request, State};
use simcare_app::brands;
use simcare_app::import::import_cards;

/// Check or take over cards
///
/// Each row names the order it belongs to. Without `apply` nothing is changed. The same file again changes nothing.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/imports/cards",
    tag = "imports",
    params(("brand" = String, Path, description = "The brand's id."), ImportQuery),
    request_body(content = String, content_type = "text/csv"),
    responses((status = 200, description = "What it came to.", body = Imported)),
)]
pub async fn cards_import(
    State(state): State<WebState>,
    caller: Caller,
    Query(query): Query<ImportQuery>,
    request: Request,
) -> Answer {
    let once = Once::received(request, &state).await?;
    let brand = brands::brand_get(state.app(), caller.brand()?).await?;
    let (app, actor, moment) = (state.app().clone(), caller.actor.clone(), caller.moment);
    once.run(&state, &caller, |file, _| {
        run(move |watcher| {
            let rows = file.bytes.as_ref();
            import_cards(&app, &actor, &brand.slug, rows, query.apply, moment, watcher)
        })
    })
    .await
}
