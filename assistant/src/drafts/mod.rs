//! Replies drafted by a service for the agent's eyes. A draft is a proposal: it is never sent by
//! itself and never decides anything.

mod open_ai;

pub use open_ai::{OpenAi, OpenAiSettings};

use futures::future::BoxFuture;
use std::error::Error;

/// What the service is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// The language to write in, by its tag.
    pub language: String,
    /// What was said, the oldest first: whether the holder said it, and the words.
    pub lines: Vec<(bool, String)>,
    /// The articles that may be cited.
    pub sources: Vec<Source>,
}

/// An article that may be cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its name.
    pub slug: String,
    /// Its heading.
    pub title: String,
    /// Its text, without markup.
    pub text: String,
}

/// What the service wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The text, without the marks of its citations.
    pub text: String,
    /// The names it cites, as it wrote them: whether there are such articles is the caller's to
    /// check.
    pub cited: Vec<String>,
}

/// Why there is no draft.
pub type Failure = Box<dyn Error + Send + Sync>;

/// A service that drafts replies.
pub trait Drafter: Send + Sync + 'static {
    /// Drafts a reply.
    fn draft(&self, ask: Ask) -> BoxFuture<'_, Result<Draft, Failure>>;
    /// What it is called, for the agent.
    fn model(&self) -> &str;
}

/// The text without `[[name]]`, and the names.
fn without_marks(text: &str) -> Draft {
    let (mut out, mut cited) = (String::with_capacity(text.len()), Vec::new());
    let mut rest = text;
    while let Some((before, from)) = rest.split_once("[[") {
        let Some((name, after)) = from.split_once("]]") else { break };
        out.push_str(before.trim_end_matches(' '));
        let name = name.trim().to_owned();
        if !cited.contains(&name) {
            cited.push(name);
        }
        rest = after;
    }
    out.push_str(rest);
    Draft { text: out.trim().to_owned(), cited }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations_are_taken_out_of_the_text() {
        let check = |text: &str, expect: &str, cited: &[&str]| {
            let draft = without_marks(text);
            assert_eq!(
                (draft.text.as_str(), draft.cited.as_slice()),
                (expect, &cited.iter().map(ToString::to_string).collect::<Vec<_>>()[..])
            );
        };
        check(
            "Set the APN [[apn]]. Then restart [[apn]] [[slow]].",
            "Set the APN. Then restart.",
            &["apn", "slow"],
        );
        check("Nothing cited.", "Nothing cited.", &[]);
        check("Broken [[apn", "Broken [[apn", &[]);
    }
}
