//! Sentences that were never learned from, written by people who had not read the examples, are
//! understood as well as is said in `ARCHITECTURE.md`. `cargo xtask eval assistant` shows the figures.

use simcare_assistant::{Classifier, Intent, read_examples};
use simcare_base::Locale;
use std::path::PathBuf;

/// What each language must reach, in per cent: the first intent, one of the first three, the
/// language. A little under what is measured, because one sentence in a hundred is much.
const FLOORS: &[(Locale, [f64; 3])] = &[
    (Locale::SimplifiedChinese, [90.0, 95.0, 96.0]),
    (Locale::HongKongChinese, [90.0, 94.0, 96.0]),
    (Locale::English, [90.0, 96.0, 96.0]),
    (Locale::Indonesian, [85.0, 94.0, 95.0]),
    (Locale::Hindi, [85.0, 94.0, 90.0]),
    (Locale::Nepali, [85.0, 94.0, 92.0]),
    (Locale::Punjabi, [85.0, 94.0, 92.0]),
    (Locale::Tagalog, [85.0, 94.0, 92.0]),
    (Locale::Thai, [85.0, 94.0, 96.0]),
    (Locale::Urdu, [85.0, 94.0, 90.0]),
    (Locale::Vietnamese, [90.0, 95.0, 96.0]),
    (Locale::Japanese, [84.0, 92.0, 96.0]),
    (Locale::Korean, [90.0, 95.0, 96.0]),
];

/// How well what is out of scope must stand apart: the chance that such a text is thought likelier
/// to be so than one that is in scope.
const OUTSIDE_LEAST: f64 = 0.95;

#[test]
fn every_language_is_understood_as_well_as_is_claimed() {
    let classifier = Classifier::shared();
    classifier.warm_up();
    for (locale, floors) in FLOORS {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let path = path.join("held-out").join(format!("{}.txt", locale.tag()));
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let (examples, faults) = read_examples(&text);
        assert_eq!(faults, [], "{}", path.display());
        let (mut first, mut three, mut language) = (0, 0, 0);
        let mut outside: Vec<(f32, bool)> = Vec::new();
        for example in &examples {
            let said = classifier.classify(&example.text, None);
            first += usize::from(said.first() == example.intent);
            three += usize::from(said.intents.iter().take(3).any(|(i, _)| *i == example.intent));
            language += usize::from(said.language == *locale);
            outside.push((said.out_of_scope(), example.intent == Intent::OutOfScope));
        }
        let share = |count: usize| 100.0 * count as f64 / examples.len() as f64;
        let reached = [share(first), share(three), share(language)];
        for (reached, floor) in reached.iter().zip(floors) {
            assert!(reached >= floor, "{locale}: {reached:.1} is less than {floor:.1}");
        }
        let apart = apart(&outside);
        assert!(apart >= OUTSIDE_LEAST, "{locale}: out of scope stands apart by {apart:.3} only");
    }
}

/// How often one that is meant has a higher score than one that is not.
fn apart(scored: &[(f32, bool)]) -> f64 {
    let of = |meant: bool| scored.iter().filter(move |(_, m)| *m == meant).map(|(score, _)| *score);
    let pairs = of(true).flat_map(|yes| of(false).map(move |no| (yes, no)));
    let wins: f64 = pairs.clone().map(|(yes, no)| if yes > no { 1.0 } else { 0.0 }).sum();
    wins / pairs.count() as f64
}
