//! What the store promises, told on both engines.

mod durable;
mod jobs;
mod notes;
mod outbox;
mod restart;
mod schema;
mod shutdown;
