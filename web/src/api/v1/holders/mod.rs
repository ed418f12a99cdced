//! Holders.

pub mod get;
