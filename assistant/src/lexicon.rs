//! What words mean, whichever language they are in: forms of many languages under one meaning.
//!
//! A sentence's meanings are learned from across all languages. So a word that no example of a
//! language has is still understood where the lexicon of that language knows it.

use crate::examples::Examples;
use crate::text::fold::folded;
use simcare_base::Locale;
use std::collections::HashMap;

/// Longest form that is looked for.
const FORM_CHARS_MAX: usize = 40;

/// The forms of one language.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// Meanings by form, and whether a form may be the beginning of a longer word.
    forms: HashMap<Vec<char>, Vec<(u64, bool)>>,
    longest: usize,
}

impl Lexicon {
    /// The lexicon of a language: its own forms, those of a language written in the same
    /// characters, and English ones, which people everywhere mix in.
    pub fn new(locale: Locale, examples: &Examples) -> Self {
        let mut lexicon = Self::default();
        for lender in lenders(locale) {
            lexicon.read(examples.forms(lender));
        }
        lexicon
    }

    /// Reads lines of `meaning: form, form, beginning*`.
    fn read(&mut self, text: &str) {
        let lexicon = self;
        let lines = text.lines().filter_map(|line| line.split_once(':'));
        for (meaning, forms) in lines {
            let meaning = name(meaning.trim());
            for form in forms.split([',', '、', '،', '，']) {
                let form = form.trim();
                let is_beginning = form.ends_with('*');
                let form = folded(form.trim_end_matches('*')).plain;
                if form.is_empty() || form.len() > FORM_CHARS_MAX {
                    continue;
                }
                lexicon.longest = lexicon.longest.max(form.len());
                let meanings = lexicon.forms.entry(form).or_default();
                if !meanings.iter().any(|(known, _)| *known == meaning) {
                    meanings.push((meaning, is_beginning));
                }
            }
        }
    }

    /// The meanings in a folded text, in the order of their first place, each once.
    pub fn meanings(&self, text: &[char]) -> Vec<u64> {
        let mut found = Vec::new();
        for start in 0..text.len() {
            let is_inside = start > 0 && is_spaced(text[start]) && is_spaced(text[start - 1]);
            if text[start] == ' ' || is_inside {
                continue;
            }
            for end in start + 1..=text.len().min(start + self.longest) {
                let Some(meanings) = self.forms.get(&text[start..end]) else { continue };
                let ends = end == text.len() || !is_spaced(text[end]) || !is_spaced(text[end - 1]);
                for (meaning, is_beginning) in meanings {
                    if (ends || *is_beginning) && !found.contains(meaning) {
                        found.push(*meaning);
                    }
                }
            }
        }
        found
    }
}

/// Whose forms a language understands.
fn lenders(locale: Locale) -> Vec<Locale> {
    let mut all = vec![locale];
    match locale {
        Locale::HongKongChinese => all.push(Locale::SimplifiedChinese),
        Locale::Urdu | Locale::Nepali | Locale::Punjabi => all.push(Locale::Hindi),
        _ => {}
    }
    if locale != Locale::English {
        all.push(Locale::English);
    }
    all
}

/// A number for a meaning's name.
fn name(meaning: &str) -> u64 {
    crate::text::pieces::hash(9, &meaning.chars().collect::<Vec<_>>())
}

/// Whether a letter is of a script with blanks between words.
fn is_spaced(c: char) -> bool {
    c != ' '
        && !matches!(u32::from(c), 0x3041..=0x30ff | 0x3400..=0x9fff | 0xac00..=0xd7af
            | 0x0e00..=0x0e7f)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_found_as_words_beginnings_and_within_unspaced_text() {
        let mut lexicon = Lexicon::default();
        lexicon.read("money: refund*, money back\nnot: no\nback: 退款, 退返錢\n");
        let check = |text: &str, expect: &[&str]| {
            let expect: Vec<u64> = expect.iter().map(|meaning| name(meaning)).collect();
            assert_eq!(lexicon.meanings(&folded(text).plain), expect, "{text}");
        };
        check("No refunds!", &["not", "money"]);
        check("I know my Money-back rights", &["money"]);
        check("norefund", &[]);
        check("我想退返錢俾我", &["back"]);
    }
}
