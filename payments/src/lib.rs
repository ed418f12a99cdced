//! Payment providers: one trait, the conventions all of them share, and a sandbox.
//!
//! A refund is sent under a key that was written down before. The key is the idempotency: while
//! it is not known whether a call arrived, the same key is sent again with the same amount, and
//! the provider moves money at most once for it. Accepted is not succeeded: the truth comes by
//! asking or by a webhook, whichever is first. Nothing here knows cases or terms.

mod provider;
mod providers;
mod sandbox;
mod webhook;

pub use provider::{Answer, Limits, Order, Provider, ProviderFuture, Status, Unanswered};
pub use providers::Providers;
pub use sandbox::{Manner, Movement, SANDBOX, SANDBOX_WEBHOOK_JOB, Sandbox, SandboxSettings};
pub use webhook::{Notice, Signed, WebhookKey, WebhookRefused};

use simcare_store::{Schema, Step};

/// The tables of this crate.
pub const SCHEMA: Schema = Schema {
    room: "payments",
    fresh: include_str!("../schema.sql"),
    steps: &[Step { name: "0001_start", sql: include_str!("../steps/0001_start.sql") }],
};
