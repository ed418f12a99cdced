//! Learning from sentences: which pieces there are, what each says for and against each answer, and
//! how sure one may be.
//!
//! Small on purpose. It knows numbers only: neither languages nor intents.

pub mod calibration;
pub mod solver;
pub mod vocabulary;
