//! The store: one SQL text on two engines, with transactions, an outbox, leased jobs and search.
//!
//! Only this crate knows which engine runs. A unit of work is a closure over a [`Tx`]; it may be
//! run again (the database asked for a retry), so it does no other I/O and reads no clock. Nobody
//! is answered before the commit is on disk.

mod column;
mod engine_error;
mod jobs;
mod outbox;
mod postgres;
mod row;
mod schema;
mod search;
mod settings;
mod sql;
mod sqlite;
mod store;
mod tokens;
mod tx;
mod unit;
mod value;

#[cfg(test)]
mod tests;

pub use column::{Column, Json};
pub use jobs::{Job, NewJob};
pub use outbox::{Event, OutboxEvent};
pub use row::Row;
pub use schema::{Schema, Step};
pub use settings::{EngineSettings, StoreSettings};
pub use sql::placeholders;
pub use store::{Store, StoreStats};
pub use tokens::{folded, half_width, index_tokens};
pub use tx::Tx;
pub use value::{Value, ValueRef};
