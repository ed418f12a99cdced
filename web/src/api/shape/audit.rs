//! An entry of the audit trail.

use super::{ActorShape, instant};
use serde::Serialize;
use simcare_app::audit::Entry;
use utoipa::ToSchema;

/// An entry of the audit trail.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditShape {
    /// Its id.
    pub id: String,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// Who did it.
    pub actor: ActorShape,
    /// What was done.
    #[schema(example = "conversation.close")]
    pub action: String,
    /// The id of what it was done to.
    pub subject: String,
    /// From what to what.
    pub details: serde_json::Value,
}

impl From<Entry> for AuditShape {
    fn from(entry: Entry) -> Self {
        Self {
            id: entry.id.to_string(),
            at: instant(entry.at),
            actor: (&entry.actor).into(),
            action: entry.action,
            subject: entry.subject,
            details: entry.details,
        }
    }
}
