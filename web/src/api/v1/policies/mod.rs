//! Terms and their versions.

pub mod get;
pub mod list;
