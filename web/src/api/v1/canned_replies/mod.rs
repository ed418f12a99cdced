//! Canned replies.

pub mod list;
pub mod save;
