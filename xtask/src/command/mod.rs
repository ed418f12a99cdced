//! The subcommands, one file each.

pub mod bench;
pub mod eval;
pub mod lint;
pub mod shots;
pub mod test;
