//! Refunds: approving, letting go, paying, hearing from providers.

mod hear;
pub(crate) mod pay;
mod refund_desk;
mod refund_read;
mod sandbox_tell;

pub use hear::{Heard, refund_hear};
pub use refund_desk::{refund_approve, refund_execute, refund_retry, refund_settle};
pub use refund_read::refund_get;

pub(crate) use pay::PAY_JOB;
pub(crate) use sandbox_tell::sandbox_tell;
