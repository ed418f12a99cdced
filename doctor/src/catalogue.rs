//! What can be wrong, what can be observed and what can be done: the catalogue in memory.

use crate::condition::Condition;
use crate::step::By;
use crate::value::ValueShape;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What a remedy may cost the holder beside a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Risk {
    /// Money.
    Cost,
    /// Something on the phone is lost.
    DataLoss,
}

impl Risk {
    /// The name, as in the API and in message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cost => "cost",
            Self::DataLoss => "data-loss",
        }
    }
}

/// How a diagnosis ends where a fault cannot be mended by the doctor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// A person goes on.
    #[default]
    Handover,
    /// The card is replaced or refunded.
    Case,
}

/// Something that can be observed.
#[derive(Debug, Clone)]
pub struct Check {
    /// Its id.
    pub id: String,
    /// Who observes it.
    pub by: By,
    /// What it costs the one who looks, in seconds or so; nothing for programs.
    pub cost: u32,
    /// What it can answer.
    pub value: ValueShape,
    /// What exactly to look at.
    pub params: Map<String, Value>,
    /// All of these must be known to hold before it is asked.
    pub needs: Vec<Condition>,
    /// None of these may be known to hold when it is asked.
    pub unless: Vec<Condition>,
    /// The kinds of phones that have it; empty for all.
    pub os: Vec<String>,
}

/// Something that can be done.
#[derive(Debug, Clone)]
pub struct Remedy {
    /// Its id.
    pub id: String,
    /// Who does it.
    pub by: By,
    /// What it costs the one who does it, in seconds or so.
    pub cost: u32,
    /// What it may cost the holder.
    pub risks: Vec<Risk>,
    /// Checks that must be made again after it.
    pub changes: Vec<String>,
    /// What the checks show after it, unless a failing test says otherwise.
    pub sets: BTreeMap<String, Value>,
    /// Whether a plan goes on without it when it is not wanted.
    pub optional: bool,
    /// The kinds of phones that have it; empty for all.
    pub os: Vec<String>,
}

/// Something that can be wrong.
#[derive(Debug, Clone)]
pub struct Fault {
    /// Its id.
    pub id: String,
    /// How far down it is: what is lower is mended first.
    pub layer: u32,
    /// How likely it is, by complaint, among ten thousand or so. A complaint that is not named
    /// cannot come from it.
    pub likelihood: BTreeMap<String, u32>,
    /// It is there when any of these holds.
    pub present: Vec<Condition>,
    /// It is not there when any of these holds.
    pub clear: Vec<Condition>,
    /// It is hardly there when any of these holds: other observations speak against it.
    pub ruled_out: Vec<Condition>,
    /// It is no fault when any of these holds, whatever else is seen.
    pub unless: Vec<Condition>,
    /// What makes it so many times likelier.
    pub more: Vec<(Condition, u32)>,
    /// What mends it: plans in order of preference, each some remedies in a row.
    pub plans: Vec<Vec<String>>,
    /// What exactly the remedies set, by remedy. `@check.field` is what was observed there,
    /// `@overdue-bill`, `@refuel-offer` and `@plan-offer` are picked from what the carrier said.
    pub params: BTreeMap<String, Map<String, Value>>,
    /// Checks that must be made before it can be mended, once it was seen.
    pub asks: Vec<String>,
    /// These must be dealt with before.
    pub after: Vec<String>,
    /// The complaints that cannot end well while it is there.
    pub blocking: Vec<String>,
    /// How it ends where it cannot be mended.
    pub end: Ending,
    /// Where it stands among what is tried without having been seen; none where it is not.
    pub blind: Option<u32>,
}

/// A test that tells whether the complaint is over.
#[derive(Debug, Clone)]
pub struct Test {
    /// The check.
    pub check: String,
    /// It works when this holds.
    pub pass: Condition,
    /// It works somewhat when this holds: good enough for some.
    pub fair: Option<Condition>,
}

/// What somebody complains of.
#[derive(Debug, Clone)]
pub struct Complaint {
    /// Its id.
    pub id: String,
    /// What tells that it is over; the later ones where the earlier cannot be made.
    pub tests: Vec<Test>,
    /// The same for somebody who has the phone in their hand and is content when it works: what is
    /// seen at a glance first. Empty where the tests are quick enough.
    pub quick_tests: Vec<Test>,
    /// How it ends where nothing helped.
    pub end: Ending,
    /// The intents of a text that mean it.
    pub intents: Vec<String>,
}

/// All of it, in the order of the files.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    /// What can be observed.
    pub checks: Vec<Check>,
    /// What can be done.
    pub remedies: Vec<Remedy>,
    /// What can be wrong.
    pub faults: Vec<Fault>,
    /// What people complain of.
    pub complaints: Vec<Complaint>,
}

impl Catalogue {
    /// The check of this id.
    pub fn check(&self, id: &str) -> Option<&Check> {
        self.checks.iter().find(|check| check.id == id)
    }

    /// The remedy of this id.
    pub fn remedy(&self, id: &str) -> Option<&Remedy> {
        self.remedies.iter().find(|remedy| remedy.id == id)
    }

    /// The fault of this id.
    pub fn fault(&self, id: &str) -> Option<&Fault> {
        self.faults.iter().find(|fault| fault.id == id)
    }

    /// The complaint of this id.
    pub fn complaint(&self, id: &str) -> Option<&Complaint> {
        self.complaints.iter().find(|complaint| complaint.id == id)
    }

    /// The remedies of one of a fault's plans.
    pub fn plan<'a>(&'a self, fault: &'a Fault, plan: usize) -> Vec<&'a Remedy> {
        let ids = fault.plans.get(plan).map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| self.remedy(id)).collect()
    }
}
