//! An entry of a conversation, as the desk sees it.

use super::{ActorShape, instant};
use serde::Serialize;
use simcare_desk::{Content, Entry};
use utoipa::ToSchema;

/// A message, an automatic answer, an internal note, or something that happened.
#[derive(Debug, Serialize, ToSchema)]
pub struct EntryShape {
    /// Its id.
    pub id: String,
    /// The conversation.
    pub conversation: String,
    /// Its place among all entries: 1, 2, 3 without a gap.
    pub seq: i64,
    /// Its place among what the holder sees; null when the holder does not see it.
    pub public_seq: Option<i64>,
    /// `message`, `answer` (one that no person wrote), `note` or `event`.
    pub kind: &'static str,
    /// Who wrote or did it.
    pub author: ActorShape,
    /// The words; empty for an event.
    pub body: String,
    /// The ids of its pictures.
    pub attachments: Vec<String>,
    /// What happened, for an event: `closed`, `assigned`, `case-decided` and so on.
    pub event: Option<&'static str>,
    /// The case it is about, for an event that is about one.
    pub case: Option<String>,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
}

impl From<Entry> for EntryShape {
    fn from(entry: Entry) -> Self {
        let (kind, happening) = match &entry.content {
            Content::Message { .. } => ("message", None),
            Content::Answer { .. } => ("answer", None),
            Content::Note { .. } => ("note", None),
            Content::Event(happening) => ("event", Some(happening)),
        };
        Self {
            id: entry.id.to_string(),
            conversation: entry.conversation.to_string(),
            seq: entry.seq,
            public_seq: entry.public_seq,
            kind,
            author: (&entry.author).into(),
            body: entry.content.body().to_owned(),
            attachments: entry.content.attachments().iter().map(ToString::to_string).collect(),
            event: happening.map(simcare_desk::Happening::name),
            case: happening.and_then(|happening| happening.case()).map(ToString::to_string),
            at: instant(entry.at),
        }
    }
}
