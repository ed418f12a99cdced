//! The catalogue's files: reading them, and saying exactly what does not fit.

use crate::catalogue::{Catalogue, Check, Complaint, Ending, Fault, Remedy, Risk, Test};
use crate::condition::Condition;
use crate::step::By;
use crate::value::{Shape, ValueShape};
use rust_embed::RustEmbed;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::OnceLock;

#[derive(RustEmbed)]
#[folder = "catalogue/"]
#[include = "*.toml"]
struct Files;

/// A file of the catalogue: its name and its text.
#[derive(Debug, Clone)]
pub struct CatalogueFile {
    /// The name, for errors.
    pub name: String,
    /// The text.
    pub text: String,
}

/// What does not fit, with the file and the id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueError(pub String);

impl fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CatalogueError {}

/// The catalogue that is part of the program.
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| read(&own_files()).expect("a test reads the catalogue's own files"))
}

/// The files that are part of the program, by name.
pub(crate) fn own_files() -> Vec<CatalogueFile> {
    let mut names: Vec<_> = Files::iter().collect();
    names.sort_unstable();
    let file = |name: std::borrow::Cow<'static, str>| {
        let text = String::from_utf8(Files::get(&name)?.data.into_owned()).ok()?;
        Some(CatalogueFile { name: name.into_owned(), text })
    };
    names.into_iter().filter_map(file).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    check: Vec<RawCheck>,
    #[serde(default)]
    remedy: Vec<RawRemedy>,
    #[serde(default)]
    fault: Vec<RawFault>,
    #[serde(default)]
    complaint: Vec<RawComplaint>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCheck {
    id: String,
    by: By,
    #[serde(default)]
    cost: u32,
    value: ValueShape,
    #[serde(default)]
    params: Map<String, Value>,
    #[serde(default)]
    needs: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    os: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRemedy {
    id: String,
    by: By,
    #[serde(default)]
    cost: u32,
    #[serde(default)]
    risks: Vec<Risk>,
    #[serde(default)]
    changes: Vec<String>,
    #[serde(default)]
    sets: BTreeMap<String, Value>,
    #[serde(default)]
    optional: bool,
    #[serde(default)]
    os: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFault {
    id: String,
    #[serde(default)]
    layer: u32,
    #[serde(default)]
    likelihood: BTreeMap<String, u32>,
    #[serde(default)]
    present: Vec<String>,
    #[serde(default)]
    clear: Vec<String>,
    #[serde(default)]
    ruled_out: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    more: BTreeMap<String, u32>,
    #[serde(default)]
    plans: Vec<Vec<String>>,
    #[serde(default)]
    params: BTreeMap<String, Map<String, Value>>,
    #[serde(default)]
    asks: Vec<String>,
    #[serde(default)]
    after: Vec<String>,
    #[serde(default)]
    blocking: Vec<String>,
    #[serde(default)]
    end: Ending,
    #[serde(default)]
    blind: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawComplaint {
    id: String,
    tests: Vec<RawTest>,
    #[serde(default)]
    quick_tests: Vec<RawTest>,
    #[serde(default)]
    end: Ending,
    #[serde(default)]
    intents: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTest {
    check: String,
    pass: String,
    #[serde(default)]
    fair: Option<String>,
}

/// Where something stands, for errors.
struct Place<'a> {
    file: &'a str,
    id: &'a str,
}

impl Place<'_> {
    fn error(&self, what: impl fmt::Display) -> CatalogueError {
        CatalogueError(format!("{}: `{}`: {what}", self.file, self.id))
    }

    fn condition(&self, text: &str) -> Result<Condition, CatalogueError> {
        Condition::parse(text).map_err(|error| self.error(error))
    }

    fn conditions(&self, texts: &[String]) -> Result<Vec<Condition>, CatalogueError> {
        texts.iter().map(|text| self.condition(text)).collect()
    }
}

/// Reads the files as one catalogue and sees to it that everything they name is there.
///
/// # Errors
/// The first thing that does not fit, with its file and id.
pub fn read(files: &[CatalogueFile]) -> Result<Catalogue, CatalogueError> {
    let mut catalogue = Catalogue::default();
    let mut homes: BTreeMap<String, &str> = BTreeMap::new();
    for file in files {
        let raw: Raw = toml::from_str(&file.text)
            .map_err(|error| CatalogueError(format!("{}: {error}", file.name)))?;
        let mut home = |kind: &str, id: &str| {
            let is_plain = !id.is_empty()
                && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            let place = Place { file: &file.name, id };
            if !is_plain {
                return Err(place.error("an id is small letters, digits and hyphens"));
            }
            match homes.insert(format!("{kind} {id}"), &file.name) {
                Some(before) => Err(place.error(format!("is in {before} already"))),
                None => Ok(()),
            }
        };
        for raw in raw.check {
            home("check", &raw.id)?;
            catalogue.checks.push(check(&file.name, raw)?);
        }
        for raw in raw.remedy {
            home("remedy", &raw.id)?;
            catalogue.remedies.push(remedy(raw));
        }
        for raw in raw.fault {
            home("fault", &raw.id)?;
            catalogue.faults.push(fault(&file.name, raw)?);
        }
        for raw in raw.complaint {
            home("complaint", &raw.id)?;
            catalogue.complaints.push(complaint(&file.name, raw)?);
        }
    }
    validate(&catalogue, &homes)?;
    Ok(catalogue)
}

fn check(file: &str, raw: RawCheck) -> Result<Check, CatalogueError> {
    let place = Place { file, id: &raw.id };
    let (needs, unless) = (place.conditions(&raw.needs)?, place.conditions(&raw.unless)?);
    let RawCheck { id, by, cost, value, params, os, .. } = raw;
    Ok(Check { id, by, cost, value, params, needs, unless, os })
}

fn remedy(raw: RawRemedy) -> Remedy {
    let RawRemedy { id, by, cost, risks, changes, sets, optional, os } = raw;
    Remedy { id, by, cost, risks, changes, sets, optional, os }
}

fn fault(file: &str, raw: RawFault) -> Result<Fault, CatalogueError> {
    let place = Place { file, id: &raw.id };
    let present = place.conditions(&raw.present)?;
    let clear = place.conditions(&raw.clear)?;
    let ruled_out = place.conditions(&raw.ruled_out)?;
    let unless = place.conditions(&raw.unless)?;
    let more = raw.more.iter().map(|(text, times)| Ok((place.condition(text)?, *times)));
    let more = more.collect::<Result<_, CatalogueError>>()?;
    Ok(Fault {
        id: raw.id,
        layer: raw.layer,
        likelihood: raw.likelihood,
        present,
        clear,
        ruled_out,
        unless,
        more,
        plans: raw.plans,
        params: raw.params,
        asks: raw.asks,
        after: raw.after,
        blocking: raw.blocking,
        end: raw.end,
        blind: raw.blind,
    })
}

fn complaint(file: &str, raw: RawComplaint) -> Result<Complaint, CatalogueError> {
    let place = Place { file, id: &raw.id };
    let test = |raw: &RawTest| {
        let fair = raw.fair.as_deref().map(|text| place.condition(text)).transpose()?;
        Ok(Test { check: raw.check.clone(), pass: place.condition(&raw.pass)?, fair })
    };
    let all = |tests: &[RawTest]| tests.iter().map(test).collect::<Result<Vec<_>, _>>();
    let (tests, quick_tests) = (all(&raw.tests)?, all(&raw.quick_tests)?);
    if tests.is_empty() {
        return Err(place.error("has no test that tells when it is over"));
    }
    Ok(Complaint { id: raw.id, tests, quick_tests, end: raw.end, intents: raw.intents })
}

fn validate(catalogue: &Catalogue, homes: &BTreeMap<String, &str>) -> Result<(), CatalogueError> {
    let file = |kind: &str, id: &str| homes.get(&format!("{kind} {id}")).copied().unwrap_or("");
    for check in &catalogue.checks {
        let place = Place { file: file("check", &check.id), id: &check.id };
        shape(&place, &check.value)?;
        known(catalogue, &place, check.needs.iter().chain(&check.unless))?;
    }
    for remedy in &catalogue.remedies {
        let place = Place { file: file("remedy", &remedy.id), id: &remedy.id };
        for id in &remedy.changes {
            catalogue.check(id).ok_or_else(|| place.error(format!("no check `{id}`")))?;
        }
        for (id, value) in &remedy.sets {
            let check = catalogue.check(id);
            let check = check.ok_or_else(|| place.error(format!("no check `{id}`")))?;
            if check.value.read(value).as_ref() != Some(value) {
                return Err(place.error(format!("`{id}` cannot show {value}")));
            }
        }
    }
    for complaint in &catalogue.complaints {
        let place = Place { file: file("complaint", &complaint.id), id: &complaint.id };
        for test in complaint.tests.iter().chain(&complaint.quick_tests) {
            let conditions = std::iter::once(&test.pass).chain(&test.fair);
            known(catalogue, &place, conditions)?;
            let id = &test.check;
            catalogue.check(id).ok_or_else(|| place.error(format!("no check `{id}`")))?;
        }
    }
    for fault in &catalogue.faults {
        validate_fault(catalogue, &Place { file: file("fault", &fault.id), id: &fault.id }, fault)?;
    }
    Ok(())
}

fn validate_fault(
    catalogue: &Catalogue,
    place: &Place<'_>,
    fault: &Fault,
) -> Result<(), CatalogueError> {
    let conditions = fault.present.iter().chain(&fault.clear).chain(&fault.ruled_out);
    let conditions = conditions.chain(&fault.unless);
    known(catalogue, place, conditions.chain(fault.more.iter().map(|(condition, _)| condition)))?;
    for id in fault.likelihood.keys().chain(&fault.blocking) {
        catalogue.complaint(id).ok_or_else(|| place.error(format!("no complaint `{id}`")))?;
    }
    for id in fault.plans.iter().flatten().chain(fault.params.keys()) {
        catalogue.remedy(id).ok_or_else(|| place.error(format!("no remedy `{id}`")))?;
    }
    for id in &fault.asks {
        catalogue.check(id).ok_or_else(|| place.error(format!("no check `{id}`")))?;
    }
    for id in &fault.after {
        catalogue.fault(id).ok_or_else(|| place.error(format!("no fault `{id}`")))?;
    }
    if fault.plans.iter().any(Vec::is_empty) {
        return Err(place.error("a plan without a remedy"));
    }
    let is_silent = fault.present.is_empty() && fault.blind.is_none();
    if is_silent && !fault.likelihood.is_empty() {
        return Err(place.error("nothing shows it, and it is not tried blindly either"));
    }
    let is_risky = |id: &String| catalogue.remedy(id).is_some_and(|r| !r.risks.is_empty());
    if fault.blind.is_some() && fault.plans.first().is_none_or(|plan| plan.iter().any(is_risky)) {
        return Err(place.error("what is tried blindly has a first plan without any risk"));
    }
    Ok(())
}

/// Every place that a condition reads exists and can hold what it is compared with.
fn known<'a>(
    catalogue: &Catalogue,
    place: &Place<'_>,
    conditions: impl Iterator<Item = &'a Condition>,
) -> Result<(), CatalogueError> {
    for condition in conditions {
        for path in condition.paths() {
            let id = &path.check;
            let check = catalogue.check(id);
            let check =
                check.ok_or_else(|| place.error(format!("no check `{id}` ({condition})")))?;
            if let Some(field) = &path.field
                && !check.value.fields.contains_key(field)
            {
                return Err(place.error(format!("`{id}` has no field `{field}` ({condition})")));
            }
        }
        for (path, word) in condition.values() {
            let check = catalogue.check(&path.check);
            let shape = check.and_then(|check| match &path.field {
                None => Some(&check.value),
                Some(field) => check.value.fields.get(field),
            });
            let can = shape.is_none_or(|shape| can_hold(shape, word));
            if !can {
                return Err(place.error(format!("can never be `{word}` ({condition})")));
            }
        }
    }
    Ok(())
}

fn can_hold(shape: &ValueShape, word: &str) -> bool {
    let is_named = |words: &[String]| words.iter().any(|one| one == word);
    match shape.kind {
        Shape::Choice | Shape::Words => is_named(&shape.of),
        Shape::Object | Shape::List => is_named(&shape.or),
        Shape::Flag => ["true", "false"].contains(&word),
        Shape::Integer => word.parse::<i64>().is_ok() || is_named(&shape.or),
        Shape::Text | Shape::Price => true,
    }
}

fn shape(place: &Place<'_>, value: &ValueShape) -> Result<(), CatalogueError> {
    let is_list = matches!(value.kind, Shape::Choice | Shape::Words);
    if is_list && value.of.is_empty() {
        return Err(place.error("a choice of nothing"));
    }
    let words: BTreeSet<_> = value.of.iter().chain(&value.or).collect();
    if words.len() != value.of.len() + value.or.len() {
        return Err(place.error("the same word twice"));
    }
    if let Some(other) = value.alias.values().find(|word| !words.contains(word)) {
        return Err(place.error(format!("another spelling of `{other}`, which is no choice")));
    }
    if let Some(primary) = &value.primary
        && !value.fields.contains_key(primary)
    {
        return Err(place.error(format!("no field `{primary}`")));
    }
    value.fields.values().try_for_each(|inner| shape(place, inner))
}
