//! `GET /api/v1/brands/{brand}/conversations/{conversation}/entries`: what follows a number.

use crate::api::caller::Caller;
use crate::api::page;
use crate::api::query::{At, Query};
use crate::api::shape::EntryShape;
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use simcare_app::conversations::conversation_entries_after;
use simcare_base::{BrandId, ConversationId};
use utoipa::{IntoParams, ToSchema};

/// From where on.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct EntriesQuery {
    /// The `seq` of the last entry that is known; 0 for the beginning.
    #[param(minimum = 0, default = 0)]
    after: Option<i64>,
    /// How many entries, 1 to 200; 50 unless said.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
}

/// Entries, in order.
#[derive(Serialize, ToSchema)]
pub struct Entries {
    /// The entries. Their `seq` goes up by one each time: a gap would be an error.
    items: Vec<EntryShape>,
    /// Send it as `after` the next time.
    next: i64,
    /// The number of the last entry there is.
    seq: i64,
}

/// The entries that follow a number
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/conversations/{conversation}/entries",
    tag = "conversations",
    params(("brand" = String, Path, description = "The brand's id."), ("conversation" = String, Path, description = "The conversation's id."), EntriesQuery),
    responses((status = 200, description = "What follows.", body = Entries)),
)]
pub async fn entries_list(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, ConversationId)>,
    Query(query): Query<EntriesQuery>,
) -> Answer<Json<Entries>> {
    let (after, limit) = (query.after.unwrap_or(0).max(0), page::limit(query.limit)?);
    let app = state.app();
    let found =
        conversation_entries_after(app, &caller.actor, &brand, &id, after, caller.moment).await?;
    let mut entries = found.entries;
    entries.truncate(limit as usize);
    let next = entries.last().map_or(after, |entry| entry.seq);
    let items = entries.into_iter().map(Into::into).collect();
    Ok(Json(Entries { items, next, seq: found.conversation.seq }))
}
