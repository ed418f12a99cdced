//! Conversations.

pub mod assign;
pub mod claim;
pub mod close;
pub mod entries;
pub mod get;
pub mod list;
pub mod note;
pub mod reopen;
pub mod reply;
