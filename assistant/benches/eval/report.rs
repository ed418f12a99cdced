//! The figures on paper.

use crate::figures::figures;
use crate::trial::Outcome;
use simcare_assistant::Intent;
use simcare_base::Locale;
use std::collections::BTreeMap;

/// Prints a table of languages, and what is told wrongly most.
pub fn show(title: &str, outcomes: &[Outcome], with_confusions: bool) {
    println!("{title}");
    println!(
        "{:<11} {:>5}  first  of 3  outside  vague   ECE  language   sure (right)  asks (right)",
        "", "n"
    );
    let mut means = [0.0; 6];
    let mut languages = 0.0;
    for locale in Locale::ALL {
        let own: Vec<&Outcome> = outcomes.iter().filter(|o| o.language == locale).collect();
        if own.is_empty() {
            continue;
        }
        line(locale.tag(), &own);
        let f = figures(&own);
        let row =
            [f.first, f.third, f.outside_auroc, f.vague_auroc, f.calibration_error, f.language];
        means.iter_mut().zip(row).for_each(|(mean, figure)| *mean += figure);
        languages += 1.0;
    }
    let [first, third, outside, vague, error, language] = means.map(|mean| mean / languages);
    println!(
        "{:<11} {:>5}  {:5.1}  {:4.1}  {:7.3}  {:5.3}  {:4.2}  {:8.1}",
        "mean",
        outcomes.len(),
        first * 100.0,
        third * 100.0,
        outside,
        vague,
        error,
        language * 100.0
    );
    worst(outcomes);
    if with_confusions {
        confusions(outcomes);
    }
    println!();
}

fn line(name: &str, outcomes: &[&Outcome]) {
    let f = figures(outcomes);
    println!(
        "{name:<11} {:>5}  {:5.1}  {:4.1}  {:7.3}  {:5.3}  {:4.2}  {:8.1}   {:4.1} ({:4.1})   {:4.1} ({:4.1})",
        f.count,
        f.first * 100.0,
        f.third * 100.0,
        f.outside_auroc,
        f.vague_auroc,
        f.calibration_error,
        f.language * 100.0,
        f.sure.0 * 100.0,
        f.sure.1 * 100.0,
        f.one_of.0 * 100.0,
        f.one_of.1 * 100.0,
    );
}

/// The intents that are told worst, and which is taken for which most often.
fn worst(outcomes: &[Outcome]) {
    let mut intents: BTreeMap<Intent, (usize, usize)> = BTreeMap::new();
    let mut pairs: BTreeMap<(Intent, Intent), usize> = BTreeMap::new();
    for outcome in outcomes {
        let entry = intents.entry(outcome.intent).or_default();
        entry.1 += 1;
        if outcome.rank() == 0 {
            entry.0 += 1;
        } else if let Some((said, _)) = outcome.said.first() {
            *pairs.entry((outcome.intent, *said)).or_default() += 1;
        }
    }
    let mut shares: Vec<(f64, Intent)> = intents
        .iter()
        .map(|(intent, (right, all))| (100.0 * *right as f64 / (*all).max(1) as f64, *intent))
        .collect();
    shares.sort_by(|a, b| a.0.total_cmp(&b.0));
    let worst = shares.iter().take(10).map(|(share, intent)| format!("{intent} {share:.0}"));
    println!("worst: {}", worst.collect::<Vec<_>>().join(", "));
    let mut pairs: Vec<_> = pairs.into_iter().collect();
    pairs.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let most = pairs.iter().take(12).map(|((right, said), n)| format!("{right} as {said} {n}"));
    println!("taken: {}", most.collect::<Vec<_>>().join(", "));
}

fn confusions(outcomes: &[Outcome]) {
    for outcome in outcomes.iter().filter(|o| o.rank() > 0) {
        let said: Vec<String> =
            outcome.said.iter().take(3).map(|(intent, p)| format!("{intent} {p:.2}")).collect();
        println!(
            "{} {:<18} {}\n    {} ({})",
            outcome.language,
            outcome.intent,
            outcome.text,
            said.join(", "),
            outcome.said_language
        );
    }
}
