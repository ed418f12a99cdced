//! The language of a text, what it asks for, and what the knowledge base answers.
//!
//! [`Classifier`] learns from the sentences under `examples/` when the process first needs a language.
//! Nothing is downloaded and nothing is generated beforehand: who changes a sentence changes the
//! model. The same sentences always give the same model.

mod across;
mod classifier;
pub mod drafts;
mod examples;
mod intent;
pub mod knowledge;
mod language;
mod learn;
mod lexicon;
mod model;
mod recipe;
mod text;
mod understanding;

pub use classifier::Classifier;
pub use examples::{Example, Examples, parse as read_examples};
pub use intent::Intent;
pub use recipe::Recipe;
pub use understanding::{Advice, Understanding};

use simcare_store::{Schema, Step};

/// The tables of the assistant.
pub const SCHEMA: Schema = Schema {
    room: "assistant",
    fresh: include_str!("../schema.sql"),
    steps: &[Step { name: "0001_start", sql: include_str!("../steps/0001_start.sql") }],
};
