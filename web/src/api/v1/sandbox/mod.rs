//! Lines that are only played: what is wrong with them, for whoever tries things out.

pub mod get;
pub mod put;
