//! The sentences that the model learns from, built into the program.

use crate::Intent;
use rust_embed::RustEmbed;
use simcare_base::Locale;

#[derive(RustEmbed)]
#[folder = "examples/"]
#[include = "*.txt"]
struct Files;

#[derive(RustEmbed)]
#[folder = "lexicon/"]
#[include = "*.txt"]
struct Lexicons;

/// One message and what its writer wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What has to happen next.
    pub intent: Intent,
    /// What was written.
    pub text: String,
}

/// All that is learned from: sentences and forms of words, by language.
#[derive(Debug, Clone, Default)]
pub struct Examples {
    by_language: [Vec<Example>; Locale::ALL.len()],
    forms: [String; Locale::ALL.len()],
}

impl Examples {
    /// What is built in. A line that names no intent is left out; a test sees to it that there is
    /// none.
    pub fn embedded() -> Self {
        let mut all = Self::default();
        for locale in Locale::ALL {
            let file = Files::get(&format!("{}.txt", locale.tag()));
            let text = file.and_then(|file| String::from_utf8(file.data.into_owned()).ok());
            all.set(locale, text.map(|text| parse(&text).0).unwrap_or_default());
            let file = Lexicons::get(&format!("{}.txt", locale.tag()));
            let text = file.and_then(|file| String::from_utf8(file.data.into_owned()).ok());
            all.set_forms(locale, text.unwrap_or_default());
        }
        all
    }

    /// The sentences of a language.
    pub fn of(&self, locale: Locale) -> &[Example] {
        &self.by_language[locale as usize]
    }

    /// The forms of words of a language, as the file has them: `meaning: form, form`.
    pub fn forms(&self, locale: Locale) -> &str {
        &self.forms[locale as usize]
    }

    /// Puts other forms of words in the place of a language's own.
    pub fn set_forms(&mut self, locale: Locale, forms: String) {
        self.forms[locale as usize] = forms;
    }

    /// Puts other sentences in the place of a language's own.
    pub fn set(&mut self, locale: Locale, examples: Vec<Example>) {
        self.by_language[locale as usize] = examples;
    }
}

/// Reads a file of sentences, and what in it is wrong: line numbers, with a word about each.
pub fn parse(text: &str) -> (Vec<Example>, Vec<(usize, String)>) {
    let (mut examples, mut faults) = (Vec::new(), Vec::new());
    let mut present = None;
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        if let Some(id) = line.strip_prefix("## ") {
            present =
                id.trim().parse::<Intent>().map_err(|fault| faults.push((number, fault))).ok();
        } else if !line.is_empty() {
            match present {
                Some(intent) => examples.push(Example { intent, text: line.to_owned() }),
                None => faults.push((number, "stands under no intent".to_owned())),
            }
        }
    }
    (examples, faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_intents_and_their_sentences() {
        let (examples, faults) =
            parse("lost\n## apn\nwhich APN?\n\n## nothing\nx\n## thanks\nty\n");
        let found: Vec<_> = examples.iter().map(|e| (e.intent.id(), e.text.as_str())).collect();
        assert_eq!(found, [("apn", "which APN?"), ("thanks", "ty")]);
        let lines: Vec<usize> = faults.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [1, 5, 6]);
    }

    #[test]
    fn every_line_of_every_language_stands_under_an_intent() {
        for locale in Locale::ALL {
            let Some(file) = Files::get(&format!("{}.txt", locale.tag())) else { continue };
            let text = String::from_utf8(file.data.into_owned()).expect("UTF-8");
            assert_eq!(parse(&text).1, [], "{locale}");
        }
    }
}
