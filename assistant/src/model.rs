//! What one language's texts ask for: learned from its own sentences, and a little from those of
//! its kin.

use crate::Intent;
use crate::across::{Across, LANES};
use crate::examples::Examples;
use crate::learn::calibration::{Calibration, Seen};
use crate::learn::solver::{Course, Lanes, Lesson, Packed, Weights};
use crate::learn::vocabulary::{Row, Vocabulary};
use crate::recipe::Recipe;
use crate::text::fold::folded;
use crate::text::pieces::{Piece, pieces};
use simcare_base::Locale;

const OUTSIDE: usize = Intent::OutOfScope.index();

/// The model of a language.
#[derive(Debug)]
pub struct Model {
    recipe: Recipe,
    locale: Locale,
    vocabulary: Vocabulary,
    weights: Packed<LANES>,
    calibration: Calibration,
}

impl Model {
    /// Learns a language.
    pub fn learn(locale: Locale, examples: &Examples, across: &Across, recipe: &Recipe) -> Self {
        let own = lessons(locale, locale, examples, across, recipe);
        let kin = if recipe.cost_of_others > 0.0 { kin(locale) } else { &[] };
        let others: Vec<Read> = kin
            .iter()
            .flat_map(|other| lessons(locale, *other, examples, across, recipe))
            .collect();
        let all = own.iter().chain(&others).map(|read| read.pieces.as_slice());
        let vocabulary = Vocabulary::new(all, recipe.sentences_least);
        let numbered = |of: &[Read]| -> Vec<Row> {
            of.iter().map(|read| vocabulary.row(&read.pieces, recipe)).collect()
        };
        let (own_rows, other_rows) = (numbered(&own), numbered(&others));
        let course = Course {
            pieces: vocabulary.len(),
            rounds: recipe.rounds,
            cost_of_own: recipe.cost_of_own_intent,
        };
        let learn = |without: Option<usize>| -> Weights<LANES> {
            let kept = own.iter().zip(&own_rows).enumerate();
            let kept = kept.filter(|(place, _)| without.is_none_or(|p| place % recipe.folds != p));
            let mut all: Vec<Lesson<'_, LANES>> =
                kept.map(|(_, (read, row))| read.lesson(row, recipe.cost)).collect();
            let cost = recipe.cost * recipe.cost_of_others;
            all.extend(others.iter().zip(&other_rows).map(|(read, row)| read.lesson(row, cost)));
            Weights::learn(&all, course)
        };
        let mut seen = Vec::new();
        for part in 0..recipe.folds {
            let weights = learn(Some(part));
            let held = own.iter().zip(&own_rows).skip(part).step_by(recipe.folds);
            seen.extend(held.map(|(read, row)| Seen {
                scores: sum(weights.scores(row), &read.before).to_vec(),
                known: row.known,
                answer: read.answer,
            }));
        }
        let calibration = match seen.len() {
            0 => Calibration::default(),
            _ => Calibration::fit(&seen, OUTSIDE),
        };
        let weights = learn(None).packed();
        Self { recipe: recipe.clone(), locale, vocabulary, weights, calibration }
    }

    /// How likely each intent is, in the order of [`Intent::ALL`].
    pub fn probabilities(&self, text: &str, across: &Across) -> Vec<f32> {
        let text = folded(text);
        let pieces = pieces(&text, across.lexicon(self.locale), &self.recipe);
        let row = self.vocabulary.row(&pieces, &self.recipe);
        let before = across.scores(&text, self.locale, None);
        let scores = sum(self.weights.scores(&row), &before);
        self.calibration.probabilities(&scores, row.known, OUTSIDE)
    }
}

/// The languages whose sentences help: those that lend it words or share its script.
fn kin(locale: Locale) -> &'static [Locale] {
    use Locale::{
        English, Hindi, HongKongChinese, Nepali, Punjabi, SimplifiedChinese, Tagalog, Urdu,
    };
    match locale {
        SimplifiedChinese => &[HongKongChinese, English],
        HongKongChinese => &[SimplifiedChinese, English],
        English => &[Tagalog],
        Hindi => &[English, Urdu, Nepali],
        Nepali => &[English, Hindi],
        Punjabi => &[English, Hindi],
        Urdu => &[English, Hindi],
        _ => &[English],
    }
}

/// A sentence that was read.
struct Read {
    pieces: Vec<Piece>,
    answer: usize,
    before: Lanes<LANES>,
}

impl Read {
    fn lesson<'a>(&self, row: &'a Row, cost: f32) -> Lesson<'a, LANES> {
        Lesson { row, answer: self.answer, cost, before: self.before }
    }
}

/// The sentences of `of` as the model of `locale` reads them.
fn lessons(
    locale: Locale,
    of: Locale,
    examples: &Examples,
    across: &Across,
    recipe: &Recipe,
) -> Vec<Read> {
    let each = examples.of(of).iter().enumerate().map(|(place, example)| {
        let text = folded(&example.text);
        Read {
            pieces: pieces(&text, across.lexicon(locale), recipe),
            answer: example.intent.index(),
            before: across.scores(&text, of, Some(place % recipe.folds)),
        }
    });
    each.collect()
}

fn sum(mut scores: Lanes<LANES>, before: &Lanes<LANES>) -> Lanes<LANES> {
    scores.iter_mut().zip(before).for_each(|(score, before)| *score += before);
    scores
}
