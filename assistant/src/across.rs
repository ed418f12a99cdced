//! What is known across languages: what a sentence asks for by the meanings of its words alone,
//! learned from the sentences of all languages together.
//!
//! A language's own model starts from what this says. So that it does not learn to trust it more
//! than it may, it sees for each sentence what was said by a part that had not learned from that
//! sentence.

use crate::Intent;
use crate::examples::Examples;
use crate::learn::solver::{Course, Lanes, Lesson, Packed, Weights};
use crate::learn::vocabulary::{Row, Vocabulary};
use crate::lexicon::Lexicon;
use crate::recipe::Recipe;
use crate::text::fold::{Folded, folded};
use crate::text::pieces::{Piece, meanings};
use simcare_base::Locale;

/// One answer a lane.
pub const LANES: usize = 48;
const _: () = assert!(Intent::COUNT == LANES, "every intent has its lane");

/// A meaning, or a pair of them, that stands in fewer sentences than this tells nothing.
const SENTENCES_LEAST: u32 = 2;

/// What is known across languages.
#[derive(Debug)]
pub struct Across {
    recipe: Recipe,
    lexicons: Vec<Lexicon>,
    vocabulary: Vocabulary,
    whole: Packed<LANES>,
    parts: Vec<Packed<LANES>>,
}

impl Across {
    /// Learns from all sentences of all languages.
    pub fn learn(examples: &Examples, recipe: &Recipe) -> Self {
        let lexicons: Vec<Lexicon> =
            Locale::ALL.iter().map(|locale| Lexicon::new(*locale, examples)).collect();
        let mut read: Vec<(Vec<Piece>, usize, usize)> = Vec::new();
        for locale in Locale::ALL {
            for (place, example) in examples.of(locale).iter().enumerate() {
                let pieces = meanings(&folded(&example.text), &lexicons[locale as usize]);
                read.push((pieces, example.intent.index(), place % recipe.folds));
            }
        }
        let sentences = read.iter().map(|(pieces, ..)| pieces.as_slice());
        let vocabulary = Vocabulary::new(sentences, SENTENCES_LEAST);
        let rows: Vec<(Row, usize, usize)> = read
            .iter()
            .map(|(pieces, answer, part)| (vocabulary.row(pieces, recipe), *answer, *part))
            .collect();
        let course = Course {
            pieces: vocabulary.len(),
            rounds: recipe.rounds_across,
            cost_of_own: recipe.cost_of_own_intent,
        };
        let cost = recipe.cost_across;
        let without = |without: Option<usize>| -> Packed<LANES> {
            let kept = rows.iter().filter(|(_, _, part)| Some(*part) != without);
            let lessons: Vec<Lesson<'_, LANES>> =
                kept.map(|(row, answer, _)| Lesson::new(row, *answer, cost)).collect();
            Weights::learn(&lessons, course).packed()
        };
        let parts = std::thread::scope(|scope| {
            let tasks: Vec<_> =
                (0..recipe.folds).map(|part| scope.spawn(move || without(Some(part)))).collect();
            tasks.into_iter().filter_map(|task| task.join().ok()).collect()
        });
        let whole = without(None);
        Self { recipe: recipe.clone(), lexicons, vocabulary, whole, parts }
    }

    /// What the words of a language mean.
    pub fn lexicon(&self, locale: Locale) -> &Lexicon {
        &self.lexicons[locale as usize]
    }

    /// What speaks for each intent. `part` is the part that a sentence was learned in, where it was.
    pub fn scores(&self, text: &Folded, locale: Locale, part: Option<usize>) -> Lanes<LANES> {
        let pieces = meanings(text, self.lexicon(locale));
        let row = self.vocabulary.row(&pieces, &self.recipe);
        let weights = part.and_then(|part| self.parts.get(part)).unwrap_or(&self.whole);
        weights.scores(&row).map(|score| score * self.recipe.trust_across)
    }
}
