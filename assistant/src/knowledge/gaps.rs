//! What people asked in vain, grouped so that a brand sees what to write, to mend or to sell.

use simcare_base::{Instant, Locale};
use simcare_store::index_tokens;
use std::collections::{BTreeMap, HashSet};

/// Weeks that a gap's course shows.
const WEEKS: usize = 8;
/// Sample questions of a group.
const SAMPLES_MAX: usize = 4;
/// Two questions with this share of words in common ask the same.
const LIKENESS_MIN: f32 = 0.34;
/// What people ask for that a brand may not have: ideas for products.
const IDEAS: [&str; 9] = [
    "feedback",
    "change_plan",
    "upgrade_plan",
    "coverage_where",
    "share_family",
    "gift_data",
    "switch_network",
    "topup",
    "extend_validity",
];

/// One question that was asked in vain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapRow {
    /// What it asked for; empty when it was not understood.
    pub intent: String,
    /// The question, without anything private.
    pub question: String,
    /// Its language.
    pub language: Locale,
    /// When.
    pub at: Instant,
}

/// What a gap calls for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GapKind {
    /// People want something the brand may not sell.
    Idea,
    /// It was understood, but there was nothing to answer with.
    Unanswered,
    /// It was not understood.
    NotUnderstood,
}

impl GapKind {
    /// Its name in message ids and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Unanswered => "unanswered",
            Self::NotUnderstood => "not-understood",
        }
    }

    fn of(intent: &str) -> Self {
        match intent {
            "" | "out_of_scope" => Self::NotUnderstood,
            intent if IDEAS.contains(&intent) => Self::Idea,
            _ => Self::Unanswered,
        }
    }
}

/// Questions that ask the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// What it calls for.
    pub kind: GapKind,
    /// What was asked for; empty when it was not understood.
    pub intent: String,
    /// How often.
    pub count: usize,
    /// How often in each of the last weeks, the present one last.
    pub weeks: Vec<usize>,
    /// The latest of them.
    pub last_at: Instant,
    /// Some of the questions, without anything private.
    pub samples: Vec<(Locale, String)>,
}

/// Groups questions, given the latest first, by what they ask for and by their words. The groups
/// that come up most come first.
pub fn gaps_group(rows: &[GapRow], now: Instant) -> Vec<Gap> {
    let mut groups: BTreeMap<&str, Vec<(HashSet<String>, Gap)>> = BTreeMap::new();
    for row in rows {
        let words: HashSet<String> = index_tokens(&row.question).into_iter().collect();
        let alike = groups.entry(&row.intent).or_default();
        let found = alike.iter_mut().find(|(known, _)| likeness(known, &words) >= LIKENESS_MIN);
        match found {
            Some((_, gap)) => note(gap, row, now),
            None => {
                let mut gap = Gap {
                    kind: GapKind::of(&row.intent),
                    intent: row.intent.clone(),
                    count: 0,
                    weeks: vec![0; WEEKS],
                    last_at: row.at,
                    samples: Vec::new(),
                };
                note(&mut gap, row, now);
                alike.push((words, gap));
            }
        }
    }
    let mut gaps: Vec<Gap> = groups.into_values().flatten().map(|(_, gap)| gap).collect();
    gaps.sort_by(|a, b| b.count.cmp(&a.count).then(b.last_at.cmp(&a.last_at)));
    gaps
}

fn note(gap: &mut Gap, row: &GapRow, now: Instant) {
    const WEEK_MS: i64 = 7 * 24 * 60 * 60 * 1_000;
    gap.count += 1;
    gap.last_at = gap.last_at.max(row.at);
    let weeks_ago = usize::try_from(now.ms_since(row.at).max(0) / WEEK_MS).unwrap_or(WEEKS);
    if weeks_ago < WEEKS {
        gap.weeks[WEEKS - 1 - weeks_ago] += 1;
    }
    let sample = (row.language, row.question.clone());
    if gap.samples.len() < SAMPLES_MAX && !gap.samples.contains(&sample) {
        gap.samples.push(sample);
    }
}

/// The share of words that two questions have in common.
fn likeness(a: &HashSet<String>, b: &HashSet<String>) -> f32 {
    let common = a.intersection(b).count() as f32;
    let all = a.union(b).count() as f32;
    if all == 0.0 { 1.0 } else { common / all }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_ms(1_795_000_000_000);

    fn row(intent: &str, question: &str, days_ago: i64) -> GapRow {
        GapRow {
            intent: intent.to_owned(),
            question: question.to_owned(),
            language: Locale::English,
            at: NOW.plus_days(-days_ago),
        }
    }

    #[test]
    fn questions_that_ask_the_same_are_one_gap() {
        let rows = [
            row("", "does it work on the ferry to macau", 0),
            row("", "will it work on the macau ferry", 1),
            row("coverage_where", "do you cover Mongolia", 2),
            row("", "can I pay with crypto", 9),
            row("", "does it work on the ferry", 80),
        ];
        let gaps = gaps_group(&rows, NOW);
        let shown: Vec<_> = gaps.iter().map(|gap| (gap.kind, gap.count)).collect();
        assert_eq!(
            shown,
            [(GapKind::NotUnderstood, 3), (GapKind::Idea, 1), (GapKind::NotUnderstood, 1)]
        );
        assert_eq!(gaps[0].weeks, [0, 0, 0, 0, 0, 0, 0, 2]);
        assert_eq!(gaps[0].samples.len(), 3);
        assert!(gaps_group(&[], NOW).is_empty());
    }
}
