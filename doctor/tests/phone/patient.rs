//! Who holds the phone, and how they answer.

use super::{Phone, adapter};
use serde_json::{Value, json};
use simcare_base::Locale;
use simcare_doctor::{
    CaseState, Heard, Line, STEPS_MAX, Step, StepKind, catalogue, hear, hear_value, next,
};

/// How somebody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Says what is so and does what is asked.
    Honest,
    /// The same, in their own words.
    InWords,
    /// Now and then says something else, or says done without having done it.
    SometimesWrong,
    /// Does not want to pay.
    RefusesCost,
    /// Wants to do nothing.
    RefusesAll,
    /// Finds nothing at first, and some things never.
    CannotFind,
    /// Has no idea of anything.
    KnowsNothing,
    /// Says things that mean nothing.
    Rambles,
    /// Asks for a moment again and again.
    Waits,
}

pub const MANNERS: [Manner; 9] = [
    Manner::Honest,
    Manner::InWords,
    Manner::SometimesWrong,
    Manner::RefusesCost,
    Manner::RefusesAll,
    Manner::CannotFind,
    Manner::KnowsNothing,
    Manner::Rambles,
    Manner::Waits,
];

/// A stream of numbers that is the same each time.
#[derive(Debug, Clone)]
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound.max(1)
    }
}

/// How it went.
#[derive(Debug)]
pub struct Story {
    pub phone: Phone,
    pub end: Step,
    pub state: CaseState,
    /// Steps that a person saw.
    pub steps: usize,
    /// Remedies with a risk that were ordered without having been accepted.
    pub unasked: Vec<String>,
}

/// Somebody with a phone.
pub struct Patient {
    pub phone: Phone,
    pub manner: Manner,
    pub chance: Chance,
    /// One answer in so many is wrong.
    pub wrong_one_in: u64,
    accepted: Vec<String>,
}

impl Patient {
    pub fn new(phone: Phone, manner: Manner, seed: u64) -> Self {
        Self { phone, manner, chance: Chance(seed), wrong_one_in: 10, accepted: Vec::new() }
    }

    /// What they answer to a step: a value, or words.
    pub fn answer(&mut self, step: &Step) -> Value {
        let is_person = step.by.name() == "holder";
        let honest = !is_person;
        match self.manner {
            Manner::RefusesAll if is_person && step.kind == StepKind::Remedy => json!("refused"),
            Manner::RefusesAll | Manner::RefusesCost if step.kind == StepKind::Confirm => {
                json!("no")
            }
            Manner::CannotFind if !honest && self.chance.below(3) > 0 => json!("not-found"),
            Manner::KnowsNothing if is_person => Value::Null,
            Manner::Rambles if is_person && self.chance.below(2) == 0 => json!("purple monday"),
            Manner::Waits if is_person && self.chance.below(2) == 0 => json!("please wait"),
            Manner::SometimesWrong if is_person && self.chance.below(self.wrong_one_in) == 0 => {
                self.wrong(step)
            }
            _ => self.right(step),
        }
    }

    fn right(&mut self, step: &Step) -> Value {
        match step.kind {
            StepKind::Check => adapter::observe(&self.phone, &step.subject),
            StepKind::Confirm => {
                self.accepted.push(step.subject.clone());
                json!("yes")
            }
            _ => adapter::act(&mut self.phone, &step.subject, &step.params).into(),
        }
    }

    fn wrong(&mut self, step: &Step) -> Value {
        match step.kind {
            StepKind::Check => {
                let shape = step.shape(catalogue());
                let choices = shape.choices();
                if choices.is_empty() {
                    return Value::Null;
                }
                choices[self.chance.below(choices.len() as u64) as usize].clone().into()
            }
            StepKind::Confirm => self.right(step),
            _ => json!("done"),
        }
    }

    fn heard(&mut self, step: &Step) -> Heard {
        let value = self.answer(step);
        match (&self.manner, words(step, &value)) {
            (Manner::InWords, Some(text)) => hear(catalogue(), step, text, Locale::English),
            _ => hear_value(catalogue(), step, &value, Locale::English),
        }
    }

    /// Lives through a whole diagnosis.
    pub fn live(mut self, complaint: &str) -> Story {
        let mut state = CaseState {
            complaint: Some(complaint.to_owned()),
            line: Line::Caller,
            ..CaseState::default()
        };
        let (mut steps, mut unasked) = (0, Vec::new());
        loop {
            let step = next(catalogue(), &state);
            assert_eq!(next(catalogue(), &state), step, "the same observations, the same step");
            assert!(state.log.len() < STEPS_MAX, "it ends");
            if step.kind.is_end() {
                return Story { phone: self.phone, end: step, state, steps, unasked };
            }
            steps += usize::from(step.by.name() == "holder");
            let remedy = catalogue().remedy(&step.subject);
            let is_risky = remedy.is_some_and(|remedy| !remedy.risks.is_empty());
            if step.kind == StepKind::Remedy && is_risky && !self.accepted.contains(&step.subject) {
                unasked.push(step.subject.clone());
            }
            let heard = match step.by.name() {
                "measurement" => Heard::Unknown,
                _ => self.heard(&step),
            };
            state.record(step, heard);
        }
    }
}

/// A value as somebody says it.
fn words(step: &Step, value: &Value) -> Option<&'static str> {
    let holder = step.by.name() == "holder";
    Some(match (value.as_str()?, step.kind) {
        _ if !holder => return None,
        ("on", _) => "Yes, it's switched on.",
        ("off", _) => "It is not on",
        ("done", StepKind::Remedy) => "ok I did it",
        ("cannot", StepKind::Remedy) => "sorry, I can't do that",
        ("yes", StepKind::Confirm) => "Sure, go ahead",
        ("none", _) => "there is no internet",
        ("very-poor", _) => "It says very poor",
        ("excellent", _) => "wow, excellent!",
        ("missing", _) => "it says no SIM card",
        ("pin-locked", _) => "it asks for a PIN code",
        ("service", _) => "there are bars and the network name",
        ("no-service", _) => "No service",
        ("airplane", _) => "I see a little plane icon",
        ("2g-only", _) => "only 2G",
        _ => return None,
    })
}
