//! The doctor's catalogue.

use super::diagnosis::ChoiceShape;
use crate::diagnosis_text::{
    check_text, complaint_text, fault_text, how_text, remedy_text, value_text,
};
use serde::Serialize;
use serde_json::{Map, Value, json};
use simcare_doctor::{Catalogue, Check, Ending, Fault, REMEDY_ANSWERS, Remedy, ValueShape};
use simcare_words::Words;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Everything the doctor knows.
#[derive(Debug, Serialize, ToSchema)]
pub struct CatalogueShape {
    /// What people complain of.
    pub complaints: Vec<ComplaintShape>,
    /// What can be wrong.
    pub faults: Vec<FaultShape>,
    /// What can be observed.
    pub checks: Vec<CheckShape>,
    /// What can be done.
    pub remedies: Vec<RemedyShape>,
}

/// A complaint.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComplaintShape {
    /// Its id.
    #[schema(example = "no-data")]
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The checks that tell whether it is over, and what they must show. The later ones are used
    /// where the earlier cannot be made.
    pub tests: Vec<TestShape>,
}

/// A test.
#[derive(Debug, Serialize, ToSchema)]
pub struct TestShape {
    /// The check.
    pub check: String,
    /// What it must show.
    #[schema(example = "speed-test is excellent")]
    pub pass: String,
}

/// A fault.
#[derive(Debug, Serialize, ToSchema)]
pub struct FaultShape {
    /// Its id.
    #[schema(example = "airplane-mode-on")]
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The complaints it can be behind.
    pub complaints: Vec<String>,
    /// It is there when one of these holds.
    pub present: Vec<String>,
    /// What mends it: plans in order of preference, each some remedies in a row.
    pub plans: Vec<Vec<String>>,
    /// How a diagnosis ends that cannot mend it: `handover` or `case`.
    pub end: &'static str,
}

/// A check.
#[derive(Debug, Serialize, ToSchema)]
pub struct CheckShape {
    /// Its id.
    #[schema(example = "airplane-mode")]
    pub id: String,
    /// Who observes it: `holder`, `carrier` or `measurement`.
    pub by: &'static str,
    /// About how many seconds looking takes.
    pub cost: u32,
    /// What to look at, for people.
    pub title: String,
    /// Where to find it, for people.
    pub text: String,
    /// What exactly to look at.
    #[schema(value_type = Object)]
    pub params: Map<String, Value>,
    /// The JSON schema of its values. Null: it could not be found out.
    #[schema(value_type = Object)]
    pub value_schema: Value,
    /// What its words mean, for people.
    pub values: Vec<ChoiceShape>,
    /// All of these must hold before it is asked.
    pub needs: Vec<String>,
}

/// A remedy.
#[derive(Debug, Serialize, ToSchema)]
pub struct RemedyShape {
    /// Its id: one lever each.
    #[schema(example = "airplane-mode-off")]
    pub id: String,
    /// Who does it: `holder` or `carrier`.
    pub by: &'static str,
    /// About how many seconds it takes.
    pub cost: u32,
    /// What it may cost the holder, asked for by a `confirm` step before: `cost`, `data-loss`.
    pub risks: Vec<&'static str>,
    /// What to do, for people.
    pub title: String,
    /// How, for people.
    pub text: String,
    /// What the params of its steps can be: a list of values, or `from`, which names the check and
    /// field that the value is taken from.
    #[schema(value_type = Object)]
    pub params: Map<String, Value>,
    /// The JSON schema of its answer.
    #[schema(value_type = Object)]
    pub value_schema: Value,
    /// Checks that are made again after it.
    pub changes: Vec<String>,
    /// What checks show after it.
    #[schema(value_type = Object)]
    pub sets: BTreeMap<String, Value>,
}

impl CatalogueShape {
    /// The catalogue in these words.
    pub fn of(words: Words, catalogue: &Catalogue) -> Self {
        let complaints = catalogue.complaints.iter().map(|complaint| ComplaintShape {
            id: complaint.id.clone(),
            title: complaint_text(words, &complaint.id),
            tests: complaint
                .tests
                .iter()
                .map(|test| TestShape { check: test.check.clone(), pass: test.pass.to_string() })
                .collect(),
        });
        Self {
            complaints: complaints.collect(),
            faults: catalogue.faults.iter().map(|one| fault(words, one)).collect(),
            checks: catalogue.checks.iter().map(|one| check(words, one)).collect(),
            remedies: catalogue.remedies.iter().map(|one| remedy(words, catalogue, one)).collect(),
        }
    }
}

fn fault(words: Words, fault: &Fault) -> FaultShape {
    FaultShape {
        id: fault.id.clone(),
        title: fault_text(words, &fault.id),
        complaints: fault.likelihood.keys().cloned().collect(),
        present: fault.present.iter().map(ToString::to_string).collect(),
        plans: fault.plans.clone(),
        end: match fault.end {
            Ending::Handover => "handover",
            Ending::Case => "case",
        },
    }
}

fn check(words: Words, check: &Check) -> CheckShape {
    let named = check.value.choices().iter().map(|value| ChoiceShape {
        value: value.clone(),
        text: value_text(words, &check.id, &Value::String(value.clone())),
    });
    CheckShape {
        id: check.id.clone(),
        by: check.by.name(),
        cost: check.cost,
        title: check_text(words, &check.id),
        text: how_text(words, &check.id, false),
        params: check.params.clone(),
        value_schema: check.value.schema(),
        values: named.collect(),
        needs: check.needs.iter().map(ToString::to_string).collect(),
    }
}

fn remedy(words: Words, catalogue: &Catalogue, remedy: &Remedy) -> RemedyShape {
    RemedyShape {
        id: remedy.id.clone(),
        by: remedy.by.name(),
        cost: remedy.cost,
        risks: remedy.risks.iter().map(|risk| risk.name()).collect(),
        title: remedy_text(words, &remedy.id),
        text: how_text(words, &remedy.id, true),
        params: params(catalogue, &remedy.id),
        value_schema: ValueShape::choice(&REMEDY_ANSWERS).schema(),
        changes: remedy.changes.clone(),
        sets: remedy.sets.clone(),
    }
}

/// What the params of a remedy can be, over all faults that it mends.
fn params(catalogue: &Catalogue, remedy: &str) -> Map<String, Value> {
    let mut out = Map::new();
    for given in catalogue.faults.iter().filter_map(|fault| fault.params.get(remedy)) {
        for (name, value) in given {
            let reference = value.as_str().and_then(|text| text.strip_prefix('@'));
            if let Some(from) = reference {
                out.insert(name.clone(), json!({ "from": from.trim_end_matches('?') }));
                continue;
            }
            let known = out.entry(name.clone()).or_insert_with(|| json!([]));
            if let Some(list) = known.as_array_mut()
                && !list.contains(value)
            {
                list.push(value.clone());
            }
        }
    }
    out
}
