//! Proposals for the knowledge base, and what is missing in it.

pub mod approve;
pub mod gaps;
pub mod list;
pub mod reject;
