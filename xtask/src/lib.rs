//! The rules of the house that no compiler checks, as a library, so that `cargo xtask lint` prints
//! what the tests under `tests/` insist on.

pub mod tidy;
pub mod workspace;
