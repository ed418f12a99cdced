//! `GET /api/v1/brands/{brand}/conversations/{conversation}`: one conversation.

use crate::api::caller::Caller;
use crate::api::query::At;
use crate::api::shape::{ConversationShape, EntryShape};
use crate::problem::Answer;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use serde::Serialize;
use simcare_app::conversations::conversation_read;
use simcare_base::{BrandId, ConversationId};
use utoipa::ToSchema;

/// Entries that come along.
const LAST_ENTRIES: u32 = 50;

/// A conversation with its last entries.
#[derive(Serialize, ToSchema)]
pub struct ConversationWhole {
    /// The conversation.
    #[serde(flatten)]
    conversation: ConversationShape,
    /// Its last 50 entries, in order, notes included.
    entries: Vec<EntryShape>,
    /// Who could be given it.
    colleagues: Vec<Colleague>,
}

/// Somebody who answers at this brand.
#[derive(Serialize, ToSchema)]
pub struct Colleague {
    /// The id.
    id: String,
    /// The name.
    name: String,
}

/// One conversation with its last entries
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/conversations/{conversation}",
    tag = "conversations",
    params(("brand" = String, Path, description = "The brand's id."), ("conversation" = String, Path, description = "The conversation's id.")),
    responses((status = 200, description = "Found.", body = ConversationWhole)),
)]
pub async fn conversation_get(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, ConversationId)>,
) -> Answer<Json<ConversationWhole>> {
    let found =
        conversation_read(state.app(), &caller.actor, &brand, &id, LAST_ENTRIES, caller.moment);
    let found = found.await?;
    let colleagues = found.colleagues.into_iter();
    Ok(Json(ConversationWhole {
        conversation: found.conversation.into(),
        entries: found.entries.into_iter().map(Into::into).collect(),
        colleagues: colleagues.map(|(id, name)| Colleague { id: id.to_string(), name }).collect(),
    }))
}
