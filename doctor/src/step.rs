//! One step of a diagnosis, and what was heard in answer to it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What sort of step it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Observe something and say what you see.
    Check,
    /// Do something and say whether it is done.
    Remedy,
    /// Say whether something that costs or risks something may be done.
    Confirm,
    /// The end: it was observed to work.
    Resolved,
    /// The end: the card must be replaced or refunded.
    Case,
    /// The end: a person goes on.
    Handover,
}

impl StepKind {
    /// The name, as in the API and in message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Remedy => "remedy",
            Self::Confirm => "confirm",
            Self::Resolved => "resolved",
            Self::Case => "case",
            Self::Handover => "handover",
        }
    }

    /// Whether nothing follows.
    pub const fn is_end(self) -> bool {
        matches!(self, Self::Resolved | Self::Case | Self::Handover)
    }
}

/// Who observes or acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// The carrier's systems.
    Carrier,
    /// Measurements of the network.
    Measurement,
    /// The person with the phone.
    Holder,
}

impl By {
    /// The name, as in the API.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Carrier => "carrier",
            Self::Measurement => "measurement",
            Self::Holder => "holder",
        }
    }
}

/// How a step is put.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Manner {
    /// As usual.
    #[default]
    Plain,
    /// Again, because the answer was not understood: which of these?
    WhichOfThese,
    /// Again, with the longer way to find it.
    LongerHow,
    /// Again, because it was to be waited for.
    Waiting,
    /// Look once more: what follows from it is grave, or it does not fit what was seen before.
    LookAgain,
    /// Not asked at all: it was told by itself.
    Offered,
}

impl Manner {
    /// The name, as in the API and in message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::WhichOfThese => "which-of-these",
            Self::LongerHow => "longer-how",
            Self::Waiting => "waiting",
            Self::LookAgain => "look-again",
            Self::Offered => "offered",
        }
    }
}

/// Which fault a remedy is aimed at, and where it stands in that fault's plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Aim {
    /// The fault.
    pub fault: String,
    /// Which of the fault's plans.
    pub plan: usize,
    /// Which remedy of that plan.
    pub place: usize,
    /// Whether it is tried without the fault having been seen.
    pub blind: bool,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Its name within the diagnosis: `s1`, `s2`, ...
    pub id: String,
    /// What sort of step it is.
    pub kind: StepKind,
    /// What it is about: the id of a check, of a remedy, or, at an end, of the fault that made the
    /// end (`complaint` asks what the trouble is).
    pub subject: String,
    /// Who observes or acts.
    pub by: By,
    /// What exactly to observe or to set, and what it costs.
    #[serde(default)]
    pub params: Map<String, Value>,
    /// How it is put.
    #[serde(default)]
    pub manner: Manner,
    /// How often it was put before without an answer that could be used.
    #[serde(default)]
    pub asked: u8,
    /// What a remedy is aimed at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aim: Option<Aim>,
}

/// What was heard in answer to a step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "heard", content = "value")]
pub enum Heard {
    /// What was observed.
    Observed(Value),
    /// It could not be found out.
    Unknown,
    /// The remedy is done.
    Done,
    /// It was so already.
    Already,
    /// It cannot be done here.
    Cannot,
    /// The place to look or to set it was not found.
    NotFound,
    /// It is not wanted.
    Refused,
    /// It may be done.
    Yes,
    /// It may not be done.
    No,
    /// It was not understood.
    Unclear,
    /// It takes a while yet.
    Wait,
    /// A person is wanted.
    Person,
}

impl Heard {
    /// The name, as in message ids and in the API.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Observed(_) => "observed",
            Self::Unknown => "unknown",
            Self::Done => "done",
            Self::Already => "already",
            Self::Cannot => "cannot",
            Self::NotFound => "not-found",
            Self::Refused => "refused",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unclear => "unclear",
            Self::Wait => "wait",
            Self::Person => "person",
        }
    }
}

/// A step with its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The step.
    pub step: Step,
    /// What was heard.
    pub heard: Heard,
}
