//! The subcommands, one file each.

pub mod bench;
pub mod lint;
pub mod shots;
pub mod test;
