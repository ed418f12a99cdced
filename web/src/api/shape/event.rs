//! Something that happened.

use serde::Serialize;
use simcare_store::OutboxEvent;
use utoipa::ToSchema;

/// Something that happened at a brand: what it is about and where to read more, not what it says.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventShape {
    /// Its place in the one order of events; grows, with gaps where other brands' events stand.
    pub position: i64,
    /// `conversation`, `card`, `case`, `refund` ...
    pub topic: String,
    /// The id of what it is about.
    pub subject: String,
    /// What happened to it: names and numbers, never words of people.
    pub payload: serde_json::Value,
}

impl From<OutboxEvent> for EventShape {
    fn from(event: OutboxEvent) -> Self {
        Self {
            position: event.position,
            topic: event.topic,
            subject: event.subject,
            payload: event.payload,
        }
    }
}
