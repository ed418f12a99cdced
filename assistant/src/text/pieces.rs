//! The pieces of a text that a model weighs: runs of letters within and across words, words, pairs
//! of words, and what words mean.

use super::fold::Folded;
use crate::lexicon::Lexicon;
use crate::recipe::Recipe;

/// How many kinds of piece there are.
pub const KINDS: usize = 4;

/// A kind of piece. Each is weighed by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub enum Kind {
    /// Runs of letters.
    Letters = 0,
    /// Words and pairs of words.
    Words = 1,
    /// Runs of letters with their marks.
    Marked = 2,
    /// What words mean, by the lexicon.
    Meaning = 3,
}

/// One piece: its kind, and a number that stands for it.
pub type Piece = (Kind, u64);

/// The blank before the first word and after the last, and between words.
const BLANK: char = ' ';

/// All pieces of a text, as often as they stand in it.
pub fn pieces(text: &Folded, lexicon: &Lexicon, recipe: &Recipe) -> Vec<Piece> {
    let mut found = Vec::with_capacity(text.plain.len() * 5);
    runs(&text.plain, recipe, |run| found.push((Kind::Letters, hash(0, run))));
    if let Some(marked) = &text.marked
        && recipe.marked_weight > 0.0
    {
        runs(marked, recipe, |run| found.push((Kind::Marked, hash(1, run))));
    }
    let words: Vec<&[char]> = text.plain.split(|c| *c == BLANK).filter(|w| !w.is_empty()).collect();
    let of_words: Vec<u64> = words.iter().map(|word| hash(2, word)).collect();
    in_pairs(&of_words, |piece| found.push((Kind::Words, piece)));
    if recipe.meaning_weight > 0.0 {
        found.extend(meanings(text, lexicon));
    }
    found
}

/// The meanings of a text and their pairs.
pub fn meanings(text: &Folded, lexicon: &Lexicon) -> Vec<Piece> {
    let found = lexicon.meanings(&text.plain);
    let mut pieces = Vec::with_capacity(found.len() * (found.len() + 1) / 2);
    for (place, meaning) in found.iter().enumerate() {
        pieces.push((Kind::Meaning, mix(3, *meaning)));
        for other in &found[place + 1..] {
            let (low, high) = (meaning.min(other), meaning.max(other));
            pieces.push((Kind::Meaning, mix(mix(4, *low), *high)));
        }
    }
    pieces
}

/// Every run of letters, with a blank at both ends of the text.
fn runs(text: &[char], recipe: &Recipe, mut each: impl FnMut(&[char])) {
    let mut padded = Vec::with_capacity(text.len() + 2);
    padded.push(BLANK);
    padded.extend_from_slice(text);
    padded.push(BLANK);
    for start in 0..padded.len() {
        let rest = &padded[start..];
        // A blank at the start belongs to what follows it.
        let first = if rest[0] == BLANK { rest.get(1).copied() } else { Some(rest[0]) };
        let (least, most) = lengths(first.unwrap_or(BLANK), recipe);
        for length in least..=most.min(rest.len()) {
            let run = &rest[..length];
            if run != [BLANK] {
                each(run);
            }
        }
    }
}

/// How short and how long runs are, by the script they begin in.
fn lengths(c: char, recipe: &Recipe) -> (usize, usize) {
    match u32::from(c) {
        0x3041..=0x30ff | 0x3400..=0x9fff | 0xac00..=0xd7af => (1, recipe.characters_most),
        0x0e00..=0x0e7f => (2, recipe.thai_most),
        _ => (2, recipe.letters_most),
    }
}

/// Each word, each pair of neighbours, and each pair with one word between.
fn in_pairs(words: &[u64], mut each: impl FnMut(u64)) {
    for (place, word) in words.iter().enumerate() {
        each(*word);
        if let Some(next) = words.get(place + 1) {
            each(mix(mix(1, *word), *next));
        }
        if let Some(later) = words.get(place + 2) {
            each(mix(mix(2, *word), *later));
        }
    }
}

/// A number for a run of letters, the same on every machine.
pub fn hash(seed: u64, letters: &[char]) -> u64 {
    letters.iter().fold(mix(0x51_7c_c1, seed), |state, c| mix(state, u64::from(u32::from(*c))))
}

fn mix(state: u64, value: u64) -> u64 {
    let mixed = (state.rotate_left(5) ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 29)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold::folded;

    #[test]
    fn runs_go_across_words_and_know_where_the_text_ends() {
        let check = |text: &str, expect: &[&str]| {
            let mut found = Vec::new();
            let recipe = Recipe { letters_most: 3, characters_most: 2, ..Recipe::default() };
            runs(&folded(text).plain, &recipe, |run| found.push(run.iter().collect::<String>()));
            assert_eq!(found, expect, "{text}");
        };
        check("a b", &[" a", " a ", "a ", "a b", " b", " b ", "b "]);
        check("退款", &[" 退", "退", "退款", "款", "款 "]);
    }

    #[test]
    fn a_text_with_marks_shares_pieces_with_the_same_without() {
        let recipe = Recipe::default();
        let with = pieces(&folded("hoàn tiền"), &Lexicon::default(), &recipe);
        let without = pieces(&folded("hoan tien"), &Lexicon::default(), &recipe);
        assert!(without.iter().all(|piece| with.contains(piece)));
        assert!(with.len() > without.len());
    }
}
