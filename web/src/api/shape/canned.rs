//! A canned reply.

use serde::Serialize;
use simcare_desk::CannedReply;
use utoipa::ToSchema;

/// A ready-made reply, with gaps such as `{holder}` that are filled when it is used.
#[derive(Debug, Serialize, ToSchema)]
pub struct CannedShape {
    /// Its id.
    pub id: String,
    /// The language it is written in.
    #[schema(example = "en")]
    pub language: &'static str,
    /// What is typed after `/`.
    #[schema(example = "apn-ios")]
    pub shortcut: String,
    /// What the list calls it.
    pub title: String,
    /// The text.
    pub body: String,
}

impl From<CannedReply> for CannedShape {
    fn from(reply: CannedReply) -> Self {
        Self {
            id: reply.id.to_string(),
            language: reply.language.tag(),
            shortcut: reply.shortcut,
            title: reply.title,
            body: reply.body,
        }
    }
}
