//! Refunds.

pub mod approve;
pub mod execute;
pub mod get;
pub mod retry;
pub mod settle;
