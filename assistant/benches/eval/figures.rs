//! The figures: each from what was said and what is right.

use crate::trial::Outcome;
use simcare_assistant::{Advice, Intent};

/// What a set of outcomes comes to, in shares of one.
pub struct Figures {
    pub count: usize,
    pub first: f64,
    pub third: f64,
    pub outside_auroc: f64,
    pub vague_auroc: f64,
    pub calibration_error: f64,
    pub language: f64,
    /// The share that is answered without asking back, and how much of that is right.
    pub sure: (f64, f64),
    /// The share that is asked back about, and how often the right one is offered.
    pub one_of: (f64, f64),
}

/// What these outcomes come to.
pub fn figures(outcomes: &[&Outcome]) -> Figures {
    let share = |test: &dyn Fn(&Outcome) -> bool| {
        outcomes.iter().filter(|o| test(o)).count() as f64 / outcomes.len().max(1) as f64
    };
    let of = |test: &dyn Fn(&Outcome) -> bool, right: &dyn Fn(&Outcome) -> bool| {
        let met = outcomes.iter().filter(|o| test(o));
        let hit = met.clone().filter(|o| right(o)).count();
        (share(test), hit as f64 / met.count().max(1) as f64)
    };
    let auroc_of = |score: &dyn Fn(&Outcome) -> f32| {
        let scored = outcomes.iter().map(|o| (score(o), o.intent == Intent::OutOfScope));
        auroc(scored.collect())
    };
    Figures {
        count: outcomes.len(),
        first: share(&|o| o.rank() == 0),
        third: share(&|o| o.rank() < 3),
        outside_auroc: auroc_of(&|o| o.probability(Intent::OutOfScope)),
        vague_auroc: auroc_of(&|o| {
            let inside = o.said.iter().find(|(intent, _)| *intent != Intent::OutOfScope);
            1.0 - inside.map_or(0.0, |(_, probability)| *probability)
        }),
        calibration_error: calibration_error(outcomes),
        language: share(&|o| o.language == o.said_language),
        sure: of(&|o| matches!(o.advice, Advice::Sure(_)), &|o| o.advice == Advice::Sure(o.intent)),
        one_of: of(
            &|o| matches!(o.advice, Advice::OneOf(_)),
            &|o| matches!(o.advice, Advice::OneOf(three) if three.contains(&o.intent)),
        ),
    }
}

impl Outcome {
    /// Where the right intent stands among what was said.
    pub fn rank(&self) -> usize {
        let place = self.said.iter().position(|(intent, _)| *intent == self.intent);
        place.unwrap_or(usize::MAX)
    }

    /// How likely an intent was said to be.
    pub fn probability(&self, intent: Intent) -> f32 {
        let found = self.said.iter().find(|(known, _)| *known == intent);
        found.map_or(0.0, |(_, probability)| *probability)
    }
}

/// How often something that is meant has a higher score than something that is not.
fn auroc(mut scored: Vec<(f32, bool)>) -> f64 {
    scored.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut below, mut wins, mut meant) = (0.0, 0.0, 0.0);
    for tied in scored.chunk_by(|a, b| a.0 == b.0) {
        let yes = tied.iter().filter(|(_, is_meant)| *is_meant).count() as f64;
        let no = tied.len() as f64 - yes;
        wins += yes * (below + no / 2.0);
        below += no;
        meant += yes;
    }
    if meant == 0.0 || below == 0.0 { f64::NAN } else { wins / (meant * below) }
}

/// By how much what was said to be likely differs from what was right, in ten steps of likelihood.
fn calibration_error(outcomes: &[&Outcome]) -> f64 {
    let mut steps = [(0.0_f64, 0.0_f64, 0.0_f64); 10];
    for outcome in outcomes {
        let Some((_, likely)) = outcome.said.first() else { continue };
        let step = &mut steps[((likely * 10.0) as usize).min(9)];
        step.0 += 1.0;
        step.1 += f64::from(*likely);
        step.2 += f64::from(u8::from(outcome.rank() == 0));
    }
    let misses = steps.iter().map(|(_, said, right)| (said - right).abs()).sum::<f64>();
    misses / outcomes.len().max(1) as f64
}
