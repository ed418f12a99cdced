//! What one language's texts ask for: learned from its own sentences, and a little from those of
//! its kin.

use crate::Intent;
use crate::examples::{Example, Examples};
use crate::learn::calibration::{Calibration, Seen};
use crate::learn::solver::{Course, Lesson, Weights};
use crate::learn::vocabulary::{Row, Vocabulary};
use crate::lexicon::Lexicon;
use crate::recipe::Recipe;
use crate::text::fold::{Folded, folded};
use crate::text::pieces::{Piece, meanings, pieces};
use simcare_base::Locale;

/// One answer a lane.
const LANES: usize = 48;
const _: () = assert!(Intent::COUNT == LANES, "every intent has its lane");

const OUTSIDE: usize = Intent::OutOfScope.index();

/// The model of a language.
#[derive(Debug)]
pub struct Model {
    recipe: Recipe,
    lexicon: Lexicon,
    vocabulary: Vocabulary,
    weights: Weights<LANES>,
    calibration: Calibration,
}

impl Model {
    /// Learns a language.
    pub fn learn(locale: Locale, examples: &Examples, recipe: &Recipe) -> Self {
        let lexicon = Lexicon::embedded(locale);
        let own = lessons(examples.of(locale), |text| pieces(text, &lexicon, recipe));
        let mut others: Vec<Lessons> = Vec::new();
        if recipe.cost_of_others > 0.0 || own.is_empty() {
            for other in kin(locale) {
                let of = |text: &Folded| pieces(text, &lexicon, recipe);
                others.extend(lessons(examples.of(*other), of));
            }
        }
        let mut meant: Vec<Lessons> = Vec::new();
        if recipe.cost_of_meanings > 0.0 {
            for other in Locale::ALL.into_iter().filter(|other| *other != locale) {
                let lexicon = Lexicon::embedded(other);
                let of = |text: &Folded| meanings(text, &lexicon);
                meant.extend(lessons(examples.of(other), of));
            }
        }
        let all = own.iter().chain(&others).map(|lesson| lesson.pieces.as_slice());
        let vocabulary = Vocabulary::new(all, recipe.sentences_least);
        let rows = |of: &[Lessons]| -> Vec<(Row, usize)> {
            of.iter().map(|l| (vocabulary.row(&l.pieces, recipe), l.answer)).collect()
        };
        let (own, others, meant) = (rows(&own), rows(&others), rows(&meant));
        let course = Course {
            pieces: vocabulary.len(),
            rounds: recipe.rounds,
            cost_of_own: recipe.cost_of_own_intent,
        };
        let learn = |without: Option<usize>| -> Weights<LANES> {
            let kept = own
                .iter()
                .enumerate()
                .filter(|(place, _)| without.is_none_or(|part| place % recipe.folds != part))
                .map(|(_, (row, answer))| Lesson { row, answer: *answer, cost: recipe.cost });
            let cost = if own.is_empty() { 1.0 } else { recipe.cost_of_others };
            let others = others.iter().map(|(row, answer)| Lesson {
                row,
                answer: *answer,
                cost: recipe.cost * cost,
            });
            let meant = meant.iter().map(|(row, answer)| Lesson {
                row,
                answer: *answer,
                cost: recipe.cost * recipe.cost_of_meanings,
            });
            let all: Vec<Lesson<'_>> = kept.chain(others).chain(meant).collect();
            Weights::learn(&all, course)
        };
        let mut seen = Vec::new();
        for part in 0..recipe.folds {
            let weights = learn(Some(part));
            for (row, answer) in own.iter().skip(part).step_by(recipe.folds) {
                let scores = weights.scores(row).to_vec();
                seen.push(Seen { scores, known: row.known, answer: *answer });
            }
        }
        let calibration = match seen.len() {
            0 => Calibration::default(),
            _ => Calibration::fit(&seen, OUTSIDE),
        };
        let weights = learn(None);
        Self { recipe: recipe.clone(), lexicon, vocabulary, weights, calibration }
    }

    /// How likely each intent is, in the order of [`Intent::ALL`].
    pub fn probabilities(&self, text: &str) -> Vec<f32> {
        let pieces = pieces(&folded(text), &self.lexicon, &self.recipe);
        let row = self.vocabulary.row(&pieces, &self.recipe);
        self.calibration.probabilities(&self.weights.scores(&row), row.known, OUTSIDE)
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

struct Lessons {
    pieces: Vec<Piece>,
    answer: usize,
}

fn lessons(examples: &[Example], read: impl Fn(&Folded) -> Vec<Piece>) -> Vec<Lessons> {
    let each = examples.iter().map(|example| Lessons {
        pieces: read(&folded(&example.text)),
        answer: example.intent.index(),
    });
    each.collect()
}
