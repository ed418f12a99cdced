//! The proof that a card or an order is somebody's: a one-time code to the order's contact.

mod answer;
mod ask;

pub use answer::{ProofAnswer, proof_answer};
pub use ask::{ProofAsked, ProofSubject, proof_ask};
