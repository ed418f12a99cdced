//! A carrier behind a small JSON protocol over HTTPS, `carriers/openapi.yaml`: what a brand's own
//! system answers to take part.
//!
//! Every call has a time limit and is tried a few times, with pauses drawn from the moment's dice.
//! That is safe: reading changes nothing, and a change carries the same `Idempotency-Key` each
//! time. A carrier that failed often is left alone for a while, so that nobody waits for it.

mod answer;
mod breaker;
mod client;
mod operations;
mod retry;

pub use breaker::{Breaker, BreakerState};
pub use client::{HttpCarrier, HttpSettings, HttpUnfit};
pub use operations::OPERATIONS;

/// The protocol, as it is written down for whoever implements it.
pub const PROTOCOL: &str = include_str!("../../openapi.yaml");
