//! What happened so far in one diagnosis: plain data, from which the engine works everything out.

use crate::catalogue::Risk;
use crate::step::{Entry, Heard, Manner, Step, StepKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// No diagnosis has more steps than this, those of carrier and measurements included.
pub const STEPS_MAX: usize = 240;
/// How often a step is put again because the answer was not understood.
pub(crate) const UNCLEAR_MAX: u8 = 2;
/// How often a step waits.
const WAITS_MAX: u8 = 12;

/// What runs on the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Os {
    /// iOS.
    Ios,
    /// Android.
    Android,
}

impl Os {
    /// The name, as in the catalogue and in message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ios => "ios",
            Self::Android => "android",
        }
    }

    /// From what a caller wrote.
    pub fn from_name(name: &str) -> Option<Self> {
        match name.trim().to_ascii_lowercase().as_str() {
            "ios" | "ipados" | "iphone" => Some(Self::Ios),
            "android" => Some(Self::Android),
            _ => None,
        }
    }
}

/// What is known of the phone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Phone {
    /// What runs on it.
    pub os: Option<Os>,
    /// Its version.
    pub os_version: Option<String>,
    /// Who made it.
    pub maker: Option<String>,
}

/// Who answers for the carrier.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    /// Nobody: it is not known which line it is.
    #[default]
    None,
    /// Whoever calls plays the carrier.
    Caller,
    /// The program asks the carrier itself.
    Ours,
}

/// What happened so far.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CaseState {
    /// What is complained of; none until it is known.
    pub complaint: Option<String>,
    /// The phone.
    pub phone: Phone,
    /// Who answers for the carrier.
    pub line: Line,
    /// Whether a glance is enough to tell that it works: a person has no time for measurements.
    pub is_quick: bool,
    /// Whether the desk or a program leads it on a holder's behalf.
    pub is_for_holder: bool,
    /// Risks that the holder accepted beforehand.
    pub accepts: BTreeSet<Risk>,
    /// Every answered step, in order.
    pub log: Vec<Entry>,
    /// How often an older answer was corrected.
    pub corrections: u32,
    /// The step that waits for an answer.
    pub current: Option<Step>,
}

impl CaseState {
    /// The id of the step that comes next.
    pub fn next_id(&self) -> String {
        format!("s{}", self.log.len() + self.corrections as usize + 1)
    }

    /// Takes down what was heard in answer to a step. What is not found or takes a while is asked
    /// again a few times; then it counts as not known or not possible.
    pub fn record(&mut self, step: Step, heard: Heard) {
        let is_check = step.kind == StepKind::Check;
        let given_up = if is_check { Heard::Unknown } else { Heard::Cannot };
        let heard = match heard {
            Heard::NotFound if step.manner == Manner::LongerHow => given_up,
            Heard::Wait if step.asked >= WAITS_MAX => given_up,
            Heard::Refused if is_check => Heard::Unknown,
            Heard::Cannot if is_check => Heard::Unknown,
            Heard::Unknown if step.kind == StepKind::Remedy => Heard::Cannot,
            Heard::Unclear if step.asked >= UNCLEAR_MAX && step.kind == StepKind::Confirm => {
                Heard::No
            }
            Heard::Unknown | Heard::Cannot | Heard::Refused if step.kind == StepKind::Confirm => {
                Heard::No
            }
            other => other,
        };
        self.log.push(Entry { step, heard });
    }

    /// Corrects what was heard in answer to an older step. False when nothing is different, or
    /// the step was never answered.
    pub fn correct(&mut self, step: &str, heard: Heard) -> bool {
        let is_usable = !matches!(heard, Heard::Unclear | Heard::NotFound | Heard::Wait);
        let entry = self.log.iter_mut().find(|entry| entry.step.id == step);
        // Ends are not corrected: who says that it does not work answers the end itself.
        match entry.filter(|entry| !entry.step.kind.is_end()) {
            Some(entry) if is_usable && entry.heard != heard => {
                entry.heard = heard;
                self.corrections += 1;
                true
            }
            _ => false,
        }
    }

    /// Whether a step of this id was ever put.
    pub fn had(&self, step: &str) -> bool {
        let number = step.strip_prefix('s').and_then(|number| number.parse::<usize>().ok());
        number.is_some_and(|n| n > 0 && n <= self.log.len() + self.corrections as usize + 1)
    }

    /// The last answer to a step that was put.
    pub fn last_asked(&self) -> Option<&Entry> {
        self.log.iter().rev().find(|entry| entry.step.manner != Manner::Offered)
    }

    /// The answered step of this id.
    pub fn answered(&self, step: &str) -> Option<&Entry> {
        self.log.iter().find(|entry| entry.step.id == step)
    }
}
