//! Cards.

pub mod find;
pub mod get;
pub mod list;
