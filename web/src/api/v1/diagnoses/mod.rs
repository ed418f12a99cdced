//! Diagnoses: the doctor as a program talks with it.

pub mod answer;
pub mod get;
pub mod start;
