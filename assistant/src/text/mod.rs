//! A text as the learner sees it: folded, its script, and its pieces.

pub mod fold;
pub mod pieces;
pub mod script;
