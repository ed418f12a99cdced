//! Real-name registrations.

pub mod approve;
pub mod get;
pub mod list;
pub mod papers;
pub mod reject;
