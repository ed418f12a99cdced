//! Understanding what somebody wrote: the language, and what has to happen next.

use simcare_assistant::{Classifier, Understanding};
use simcare_base::{Locale, Problem, Result};

/// Longer texts are refused: nobody writes so much to say what they want.
pub const TEXT_CHARS_MAX: usize = 2_000;

/// The language of a text and what it asks for. It is about no brand and keeps nothing, so it asks
/// for no right.
///
/// # Errors
/// `text-missing` for a text without a sign in it, `text-too-long` for one that is too long.
pub async fn understand(text: String, writer: Option<Locale>) -> Result<Understanding> {
    if text.trim().is_empty() {
        return Err(Problem::field("text", "text-missing"));
    }
    if text.chars().count() > TEXT_CHARS_MAX {
        return Err(Problem::field("text", "text-too-long"));
    }
    // A language that is needed for the first time is learned now, which takes a while.
    let task = tokio::task::spawn_blocking(move || Classifier::shared().classify(&text, writer));
    task.await.map_err(Problem::internal)
}
