//! The assistant.

pub mod classify;
