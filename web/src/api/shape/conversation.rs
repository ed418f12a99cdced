//! A conversation.

use super::{instant, instant_if_any};
use serde::Serialize;
use simcare_app::conversations::ListRow;
use simcare_desk::Conversation;
use utoipa::ToSchema;

/// A conversation between a holder and the desk.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConversationShape {
    /// Its id.
    pub id: String,
    /// With whom.
    pub holder: String,
    /// The card it is about, once known.
    pub card: Option<String>,
    /// The language the holder writes in.
    #[schema(example = "zh-Hant-HK")]
    pub language: &'static str,
    /// The first line of the first message.
    pub topic: String,
    /// `open` (the desk's turn), `waiting` (the holder's turn) or `closed`.
    pub state: &'static str,
    /// Since when the holder waits for an answer.
    #[schema(format = DateTime)]
    pub waiting_since: Option<String>,
    /// Who at the desk has it.
    pub assignee: Option<String>,
    /// The number of the last entry.
    pub seq: i64,
    /// The number of the last entry that the holder sees.
    pub public_seq: i64,
    /// How far the holder has read, in `public_seq`.
    pub holder_seen: i64,
    /// When it began.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When somebody last wrote or did something.
    #[schema(format = DateTime)]
    pub active_at: String,
    /// When it was closed, if it is.
    #[schema(format = DateTime)]
    pub closed_at: Option<String>,
}

impl From<Conversation> for ConversationShape {
    fn from(c: Conversation) -> Self {
        Self {
            id: c.id.to_string(),
            holder: c.holder.to_string(),
            card: c.card.map(|card| card.to_string()),
            language: c.language.tag(),
            topic: c.topic,
            state: c.standing.state.as_str(),
            waiting_since: instant_if_any(c.standing.waiting_since),
            assignee: c.assignee.map(|staff| staff.to_string()),
            seq: c.seq,
            public_seq: c.public_seq,
            holder_seen: c.holder_seen,
            created_at: instant(c.created_at),
            active_at: instant(c.active_at),
            closed_at: instant_if_any(c.closed_at),
        }
    }
}

/// A conversation in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConversationRowShape {
    /// The conversation.
    #[serde(flatten)]
    pub conversation: ConversationShape,
    /// What to call the holder; empty where it is not known.
    pub holder_name: String,
    /// The name of who has it.
    pub assignee_name: Option<String>,
    /// The last message, short.
    pub snippet: String,
    /// Whether the last message was the holder's.
    pub is_snippet_of_holder: bool,
}

impl From<ListRow> for ConversationRowShape {
    fn from(row: ListRow) -> Self {
        Self {
            holder_name: row.holder_name,
            assignee_name: row.assignee_name,
            snippet: row.conversation.snippet.clone(),
            is_snippet_of_holder: row.conversation.is_snippet_of_holder,
            conversation: row.conversation.into(),
        }
    }
}
