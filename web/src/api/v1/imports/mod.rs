//! Files of a shop, taken over whole or not at all.

pub mod cards;
pub mod catalogue;
pub mod orders;
mod outcome;
