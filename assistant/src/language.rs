//! The language of a text: its script first, then what its words look like among the languages that
//! share the script, then what is known of the writer.

use crate::examples::Examples;
use crate::learn::solver::{Course, Lesson, Weights};
use crate::learn::vocabulary::{Row, Vocabulary};
use crate::lexicon::Lexicon;
use crate::recipe::Recipe;
use crate::text::fold::{Folded, lowered};
use crate::text::pieces::{Piece, pieces};
use crate::text::script::{Script, script_of};
use simcare_base::Locale;
use std::sync::OnceLock;

/// Thirteen languages and some room.
const LANES: usize = 16;
/// How much a difference of scores tells.
const SHARPNESS: f32 = 4.0;
/// What the writer's own language speaks for itself: as much as a clear word, less than a sentence.
const PRIOR: f32 = 0.35;
/// The shortest share of certainty that a second language is looked at for.
const SHARE_LEAST: f32 = 0.15;

/// Tells languages apart.
#[derive(Debug, Default)]
pub struct Languages {
    latin: OnceLock<Among>,
    han: OnceLock<Among>,
    devanagari: OnceLock<Among>,
}

impl Languages {
    /// The languages that a text may be in, with how likely each is, the likeliest first.
    pub fn of(
        &self,
        text: &str,
        writer: Option<Locale>,
        examples: &Examples,
    ) -> Vec<(Locale, f32)> {
        let script = script_of(text);
        let one = |locale| vec![(locale, 1.0)];
        let (among, known): (_, &[Locale]) = match script {
            Script::Thai => return one(Locale::Thai),
            Script::Hangul => return one(Locale::Korean),
            Script::Kana => return one(Locale::Japanese),
            Script::Gurmukhi => return one(Locale::Punjabi),
            Script::Arabic => return one(Locale::Urdu),
            Script::Latin => (&self.latin, &LATIN),
            Script::Han => (&self.han, &HAN),
            Script::Devanagari => (&self.devanagari, &DEVANAGARI),
        };
        let among = among.get_or_init(|| Among::learn(script, examples));
        let mut shares = among.shares(text, writer, known);
        shares.retain(|(_, share)| *share >= SHARE_LEAST);
        shares
    }

    /// Learns everything that will be needed.
    pub fn warm_up(&self, examples: &Examples) {
        self.latin.get_or_init(|| Among::learn(Script::Latin, examples));
        self.han.get_or_init(|| Among::learn(Script::Han, examples));
        self.devanagari.get_or_init(|| Among::learn(Script::Devanagari, examples));
    }
}

const LATIN: [Locale; 8] = [
    Locale::English,
    Locale::Indonesian,
    Locale::Vietnamese,
    Locale::Tagalog,
    Locale::Hindi,
    Locale::Urdu,
    Locale::Nepali,
    Locale::Punjabi,
];
const HAN: [Locale; 3] = [Locale::SimplifiedChinese, Locale::HongKongChinese, Locale::Japanese];
const DEVANAGARI: [Locale; 2] = [Locale::Hindi, Locale::Nepali];

/// The languages of one script.
#[derive(Debug)]
struct Among {
    recipe: Recipe,
    vocabulary: Vocabulary,
    weights: Weights<LANES>,
}

impl Among {
    fn learn(script: Script, examples: &Examples) -> Self {
        let recipe = Recipe {
            letters_most: 4,
            characters_most: 2,
            words_weight: 0.7,
            meaning_weight: 0.0,
            ..Recipe::default()
        };
        let known: &[Locale] = match script {
            Script::Han => &HAN,
            Script::Devanagari => &DEVANAGARI,
            _ => &LATIN,
        };
        let mut all: Vec<(Vec<Piece>, usize)> = Vec::new();
        for locale in known {
            let own = examples.of(*locale).iter().filter(|e| script_of(&e.text) == script);
            all.extend(own.map(|e| (read(&e.text, &recipe), *locale as usize)));
        }
        let vocabulary = Vocabulary::new(all.iter().map(|(pieces, _)| pieces.as_slice()), 2);
        let rows: Vec<(Row, usize)> =
            all.iter().map(|(pieces, locale)| (vocabulary.row(pieces, &recipe), *locale)).collect();
        let lessons: Vec<Lesson<'_, LANES>> =
            rows.iter().map(|(row, answer)| Lesson::new(row, *answer, 1.0)).collect();
        let course = Course { pieces: vocabulary.len(), rounds: 6, cost_of_own: 1.0 };
        let weights = Weights::learn(&lessons, course);
        Self { recipe, vocabulary, weights }
    }

    /// How likely each of the script's languages is, the likeliest first.
    fn shares(&self, text: &str, writer: Option<Locale>, known: &[Locale]) -> Vec<(Locale, f32)> {
        let row = self.vocabulary.row(&read(text, &self.recipe), &self.recipe);
        let scores = self.weights.scores(&row);
        let score = |locale: Locale| {
            let prior = if writer == Some(locale) { PRIOR } else { 0.0 };
            (SHARPNESS * (scores[locale as usize] + prior)).exp()
        };
        let sum: f32 = known.iter().map(|locale| score(*locale)).sum();
        let mut shares: Vec<_> = known.iter().map(|l| (*l, score(*l) / sum)).collect();
        shares.sort_by(|a, b| b.1.total_cmp(&a.1));
        shares
    }
}

fn read(text: &str, recipe: &Recipe) -> Vec<Piece> {
    let text = Folded { plain: lowered(text), marked: None };
    pieces(&text, &Lexicon::default(), recipe)
}
