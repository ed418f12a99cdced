//! Returns: what a brand promised, what a case gets by it, and why.
//!
//! The rules are pure. A [`PolicyForm`] is what a manager fills in; it becomes Cedar text, and
//! both together are a [`PolicyVersion`] named by its hash. [`decide`] takes a version, the facts
//! of a case and an instant, and gives a [`Decision`] with every clause that spoke. Nothing in it
//! reads a clock, a database or a random source, so any decision can be made again years later.
//!
//! Beside the rules stand the tables of this room: published terms, cases, their decisions (never
//! changed) and refunds with every attempt at a provider. Queries take a scope that only
//! authorisation makes, or the id of something the caller was given by such a query.

mod amount;
pub mod case;
mod cedar;
mod claim;
mod clause;
mod decide;
mod decision;
mod facts;
pub mod form;
pub mod policies;
pub mod refund;
mod row;
mod shipped;
mod version;

pub use amount::{Amount, AmountStep, StepKind};
pub use clause::{Clause, ClauseArg, ClauseKind};
pub use decide::decide;
pub use decision::{Decision, Effect, MissingEvidence, Outcome, SpokenClause};
pub use facts::CaseFacts;
pub use form::PolicyForm;
pub use shipped::{ESIM_TERMS, INTACT_CARD_TERMS, LENIENT_CARD_TERMS, shipped_form};
pub use version::{PolicyHash, PolicyVersion, VersionError};

use simcare_store::{Schema, Step};

/// The tables of this crate.
pub const SCHEMA: Schema = Schema {
    room: "returns",
    fresh: include_str!("../schema.sql"),
    steps: &[
        Step { name: "0001_start", sql: include_str!("../steps/0001_start.sql") },
        Step { name: "0002_policy_period", sql: include_str!("../steps/0002_policy_period.sql") },
    ],
};
