//! What the doctor knows.

pub mod catalogue;
