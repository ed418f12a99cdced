//! What was understood of a text, and what to do with it.

use crate::Intent;
use simcare_base::Locale;

/// What was understood of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Understanding {
    /// The language it is written in.
    pub language: Locale,
    /// Every intent with its probability, the likeliest first. They add up to one.
    pub intents: Vec<(Intent, f32)>,
    /// What to do with it.
    pub advice: Advice,
}

/// What to do with what was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// Go on with this one.
    Sure(Intent),
    /// Ask which of these is meant, the likeliest first.
    OneOf([Intent; 3]),
    /// Say that it was not understood, and offer a person.
    Unknown,
}

/// From which probabilities on something is done. Chosen from what `cargo xtask eval assistant`
/// shows: see the line "advice" there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// The first intent is believed without asking.
    pub sure: f32,
    /// The first three together are worth a question.
    pub one_of: f32,
    /// As likely as this to be about something else, nothing is offered.
    pub out_of_scope: f32,
}

impl Understanding {
    /// Puts the intents in order and draws the conclusion.
    pub(crate) fn new(language: Locale, probabilities: &[f32], thresholds: Thresholds) -> Self {
        let all = Intent::ALL.iter().copied().zip(probabilities.iter().copied());
        let mut intents: Vec<(Intent, f32)> = all.collect();
        // A stable sort: what is equally likely stays in the order of the list.
        intents.sort_by(|a, b| b.1.total_cmp(&a.1));
        let advice = advise(&intents, thresholds);
        Self { language, intents, advice }
    }

    /// The likeliest intent.
    pub fn first(&self) -> Intent {
        self.intents.first().map_or(Intent::OutOfScope, |(intent, _)| *intent)
    }

    /// How likely an intent is.
    pub fn probability(&self, intent: Intent) -> f32 {
        let found = self.intents.iter().find(|(known, _)| *known == intent);
        found.map_or(0.0, |(_, probability)| *probability)
    }

    /// How likely it is that the text is not about the card or this service.
    pub fn out_of_scope(&self) -> f32 {
        self.probability(Intent::OutOfScope)
    }

    /// What to do with it.
    pub fn advice(&self) -> Advice {
        self.advice
    }
}

fn advise(intents: &[(Intent, f32)], thresholds: Thresholds) -> Advice {
    let in_scope = || intents.iter().filter(|(intent, _)| *intent != Intent::OutOfScope);
    let outside: f32 = 1.0 - in_scope().map(|(_, probability)| probability).sum::<f32>();
    if outside >= thresholds.out_of_scope {
        return Advice::Unknown;
    }
    let mut best = in_scope().copied();
    let (Some(a), Some(b), Some(c)) = (best.next(), best.next(), best.next()) else {
        return Advice::Unknown;
    };
    if a.1 >= thresholds.sure {
        return Advice::Sure(a.0);
    }
    if a.1 + b.1 + c.1 >= thresholds.one_of {
        return Advice::OneOf([a.0, b.0, c.0]);
    }
    Advice::Unknown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_unsure_asks_and_who_knows_nothing_says_so() {
        let thresholds = Thresholds { sure: 0.6, one_of: 0.5, out_of_scope: 0.5 };
        let check = |given: &[(Intent, f32)], expect: Advice| {
            let mut probabilities = vec![0.0; Intent::COUNT];
            for (intent, probability) in given {
                probabilities[intent.index()] = *probability;
            }
            let found = Understanding::new(Locale::English, &probabilities, thresholds);
            assert_eq!(found.advice(), expect, "{given:?}");
        };
        use Intent::{Activate, Apn, Calls, NoData, OutOfScope};
        check(&[(NoData, 0.7), (Apn, 0.3)], Advice::Sure(NoData));
        check(
            &[(Apn, 0.2), (NoData, 0.4), (Calls, 0.1), (OutOfScope, 0.3)],
            Advice::OneOf([NoData, Apn, Calls]),
        );
        check(&[(NoData, 0.2), (Apn, 0.1), (Activate, 0.1)], Advice::Unknown);
        check(&[(OutOfScope, 0.6), (NoData, 0.4)], Advice::Unknown);
    }
}
