//! Who people are to the program: staff and their roles, sessions, one-time codes, API tokens,
//! the audit trail, and the memory of idempotent requests.

pub mod api_token;
pub mod audit;
mod digest;
pub mod idempotency;
pub mod one_time_code;
pub mod password;
pub mod session;
pub mod staff;

use simcare_store::{Schema, Step};

/// The tables of this room.
pub const SCHEMA: Schema = Schema {
    room: "access",
    fresh: include_str!("../schema.sql"),
    steps: &[
        Step { name: "0001_start", sql: include_str!("../steps/0001_start.sql") },
        Step { name: "0002_forget_codes", sql: include_str!("../steps/0002_forget_codes.sql") },
    ],
};
