//! What an answer means: a value as programs send it, or a person's own words.

use crate::catalogue::Catalogue;
use crate::phrases::{self, Phrases, find, plain};
use crate::step::{Heard, Step, StepKind};
use crate::value::{Shape, ValueShape, spelled};
use serde_json::{Map, Value};
use simcare_base::Locale;

/// A text longer than this is no answer.
const TEXT_CHARS_MAX: usize = 500;
/// How far before a word something may stand that turns it into its opposite.
const NEGATION_WORDS: usize = 3;

/// What can be answered to a remedy, in the order in which it is shown.
pub const REMEDY_ANSWERS: [&str; 5] = ["done", "already", "cannot", "not-found", "refused"];

impl Step {
    /// What can be answered to the step.
    pub fn shape(&self, catalogue: &Catalogue) -> ValueShape {
        match self.kind {
            StepKind::Check if self.subject == "complaint" => {
                let ids: Vec<&str> = catalogue.complaints.iter().map(|c| c.id.as_str()).collect();
                ValueShape::choice(&ids)
            }
            StepKind::Check => {
                let check = catalogue.check(&self.subject);
                check.map_or_else(|| ValueShape::choice(&[]), |check| check.value.clone())
            }
            StepKind::Remedy => ValueShape::choice(&REMEDY_ANSWERS),
            StepKind::Confirm | StepKind::Resolved => ValueShape::choice(&["yes", "no"]),
            StepKind::Case | StepKind::Handover => ValueShape::choice(&[]),
        }
    }
}

/// What a value means. Words that are no value are taken for a person's own.
pub fn hear_value(catalogue: &Catalogue, step: &Step, value: &Value, locale: Locale) -> Heard {
    let shape = step.shape(catalogue);
    if value.is_null() {
        return Heard::Unknown;
    }
    if step.kind == StepKind::Check {
        if let Some(value) = fits(&shape, step, value) {
            return Heard::Observed(value);
        }
        if let Some(heard) = value.as_str().and_then(reply_word) {
            return heard;
        }
    } else if let Some(heard) = act_word(step, value) {
        return heard;
    }
    match value {
        Value::String(text) => hear(catalogue, step, text, locale),
        _ => Heard::Unclear,
    }
}

/// The value in the catalogue's spelling; also as `{"value": ..}` or under the check's own id.
fn fits(shape: &ValueShape, step: &Step, value: &Value) -> Option<Value> {
    let inner = value.as_object().and_then(|map| {
        ["value", "observation", step.subject.as_str()].iter().find_map(|key| map.get(*key))
    });
    shape.read(value).or_else(|| shape.read(inner?))
}

fn reply_word(word: &str) -> Option<Heard> {
    Some(match spelled(word).as_str() {
        "unknown" | "dontknow" | "null" | "none" | "na" | "unavailable" => Heard::Unknown,
        "cannot" | "unsupported" | "impossible" | "error" => Heard::Cannot,
        "notfound" => Heard::NotFound,
        "refused" | "refuse" => Heard::Refused,
        "wait" | "waiting" => Heard::Wait,
        "human" | "person" | "agent" => Heard::Person,
        _ => return None,
    })
}

/// What a value says of something that was to be done or allowed.
fn act_word(step: &Step, value: &Value) -> Option<Heard> {
    let is_remedy = step.kind == StepKind::Remedy;
    let word = match value {
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) if is_remedy => "cannot".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(word) => spelled(word),
        Value::Object(map) => {
            let keys = ["value", "result", "status", "observation", "ok", "done", "success"];
            let inner = keys.iter().find_map(|key| map.get(*key))?;
            return if inner.is_object() { None } else { act_word(step, inner) };
        }
        _ => return None,
    };
    Some(match (word.as_str(), is_remedy) {
        ("done" | "yes" | "ok" | "success" | "true" | "executed" | "completed", true) => {
            Heard::Done
        }
        ("already" | "alreadydone" | "alreadyso", true) => Heard::Already,
        ("failed" | "failure" | "false", true) => Heard::Cannot,
        ("yes" | "ok" | "accept" | "accepted" | "agree" | "approved" | "true" | "done", false) => {
            Heard::Yes
        }
        ("no" | "false" | "reject" | "rejected" | "declined" | "decline", false) => Heard::No,
        ("declined" | "decline" | "rejected", true) => Heard::Refused,
        (other, _) => return reply_word(other),
    })
}

/// What a person's own words mean.
pub fn hear(catalogue: &Catalogue, step: &Step, text: &str, locale: Locale) -> Heard {
    let text: String = text.trim().chars().take(TEXT_CHARS_MAX).collect();
    if text.starts_with(['{', '[', '"'])
        && let Ok(value) = serde_json::from_str::<Value>(&text)
    {
        return hear_value(catalogue, step, &value, locale);
    }
    let shape = step.shape(catalogue);
    let as_it_is = Value::String(text.clone());
    if step.kind == StepKind::Check {
        if let Some(complaint) = complaint(step, &text, locale) {
            return Heard::Observed(complaint.into());
        }
        // A text field takes any words: only what is meant as a value is one.
        let is_free = shape.kind == Shape::Object || shape.kind == Shape::List;
        if !is_free && let Some(value) = shape.read(&as_it_is) {
            return Heard::Observed(value);
        }
    } else if let Some(heard) = act_word(step, &as_it_is) {
        return heard;
    }
    let words = plain(&text);
    let best = best_match(step, &shape, &words, locale);
    if let Some(heard) = bars(step, &words, locale, best.as_ref()) {
        return heard;
    }
    best.map_or(Heard::Unclear, |found| meaning(step, &shape, &words, &found, locale))
}

fn complaint(step: &Step, text: &str, locale: Locale) -> Option<String> {
    (step.subject == "complaint").then(|| phrases::complaint_of(text, locale)).flatten()
}

/// A phrase that was found.
struct Found {
    phrase: String,
    at: usize,
    /// A value of the check, or what is said whatever the question is.
    value: Option<String>,
    reply: String,
}

/// The longest phrase in the text; values before what is said whatever the question is.
fn best_match(step: &Step, shape: &ValueShape, words: &str, locale: Locale) -> Option<Found> {
    let mut best: Option<Found> = None;
    let mut offer = |phrase: &str, value: Option<&str>, reply: &str| {
        let Some(at) = find(words, phrase) else { return };
        let is_longer =
            best.as_ref().is_none_or(|b| phrase.chars().count() > b.phrase.chars().count());
        if is_longer {
            best = Some(Found {
                phrase: phrase.to_owned(),
                at,
                value: value.map(ToOwned::to_owned),
                reply: reply.to_owned(),
            });
        }
    };
    let choices = if step.kind == StepKind::Check { values_of(shape) } else { Vec::new() };
    for phrases in phrases::of(locale) {
        for value in &choices {
            let own = phrases.values_of.get(&step.subject).and_then(|all| all.get(value));
            for phrase in own.into_iter().chain(phrases.values.get(value)).flatten() {
                offer(phrase, Some(value), "");
            }
        }
    }
    for value in &choices {
        offer(&plain(value), Some(value), "");
    }
    for phrases in phrases::of(locale) {
        for (reply, list) in &phrases.replies {
            for phrase in list {
                offer(phrase, None, reply);
            }
        }
    }
    best
}

/// The words a text may stand for: the choices, and those of an object's chief field.
fn values_of(shape: &ValueShape) -> Vec<String> {
    let chief = shape.primary.as_ref().and_then(|name| shape.fields.get(name));
    let inner = chief.map_or(&[][..], |field| field.choices());
    shape.choices().iter().chain(inner).cloned().collect()
}

fn meaning(step: &Step, shape: &ValueShape, words: &str, found: &Found, locale: Locale) -> Heard {
    let is_check = step.kind == StepKind::Check;
    if let Some(value) = &found.value {
        let pair = shape.choices();
        let is_opposite = pair.len() == 2 && is_negated(words, found, locale);
        let value = match pair.iter().find(|other| *other != value).filter(|_| is_opposite) {
            Some(other) => other,
            None => value,
        };
        let read = shape.read(&Value::String(value.clone()));
        return read.map_or(Heard::Unclear, Heard::Observed);
    }
    let pair = shape.choices();
    match found.reply.as_str() {
        "yes" if is_check && pair.len() == 2 => Heard::Observed(pair[0].clone().into()),
        "no" if is_check && pair.len() == 2 => Heard::Observed(pair[1].clone().into()),
        "yes" | "done" | "already" if step.kind == StepKind::Confirm => Heard::Yes,
        "no" | "refused" | "cannot" if step.kind == StepKind::Confirm => Heard::No,
        "yes" | "done" if step.kind == StepKind::Remedy => Heard::Done,
        "already" if step.kind == StepKind::Remedy => Heard::Already,
        "yes" | "done" if step.kind.is_end() => Heard::Yes,
        "no" | "cannot" if step.kind.is_end() => Heard::No,
        "refused" => Heard::Refused,
        "cannot" => Heard::Cannot,
        "not-found" => Heard::NotFound,
        "unknown" => Heard::Unknown,
        "wait" => Heard::Wait,
        "person" => Heard::Person,
        _ => Heard::Unclear,
    }
}

/// Whether a word shortly before says the opposite: "it is not on".
fn is_negated(words: &str, found: &Found, locale: Locale) -> bool {
    let before = &words[..found.at];
    let near: Vec<&str> = before.split(' ').filter(|word| !word.is_empty()).collect();
    let near = near[near.len().saturating_sub(NEGATION_WORDS)..].join(" ");
    phrases::of(locale).any(|phrases| negates(phrases, &near))
}

fn negates(phrases: &Phrases, near: &str) -> bool {
    phrases.negations.iter().any(|word| find(near, word).is_some())
}

/// "4 bars, LTE": the signal in numbers.
fn bars(step: &Step, words: &str, locale: Locale, best: Option<&Found>) -> Option<Heard> {
    if step.kind != StepKind::Check || step.subject != "signal" {
        return None;
    }
    let is_named = phrases::of(locale).any(|p| p.bars.iter().any(|bar| find(words, bar).is_some()));
    let tokens: Vec<&str> = words.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    let mut seen = Map::new();
    for token in &tokens {
        let digits: String = token.chars().take_while(char::is_ascii_digit).collect();
        match (digits.parse::<i64>(), &token[digits.len()..]) {
            (Ok(bars @ 0..=5), "") if is_named || tokens.len() == 1 => {
                seen.insert("bars".into(), bars.into());
            }
            (Ok(2..=5), "g") => {
                seen.insert("radio".into(), (*token).into());
            }
            _ if ["lte", "nr", "hspa", "edge"].contains(token) => {
                let radio = match *token {
                    "lte" => "4g",
                    "nr" => "5g",
                    "hspa" => "3g",
                    _ => "2g",
                };
                seen.insert("radio".into(), radio.into());
            }
            _ => {}
        }
    }
    let is_better = best.is_none_or(|found| found.value.is_none() || seen.contains_key("bars"));
    (!seen.is_empty() && is_better).then_some(Heard::Observed(Value::Object(seen)))
}
