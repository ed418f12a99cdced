//! A step of the doctor in the reader's words: pages and the API say the same.

use serde_json::{Map, Value};
use simcare_base::{ByteCount, Money};
use simcare_doctor::{Manner, Os, Phone, Step, StepKind, catalogue};
use simcare_words::Words;

/// A step as a person reads it.
#[derive(Debug, Clone)]
pub struct StepText {
    /// What to look at or do, in one short sentence.
    pub title: String,
    /// Where to find it, or what the end means. May be empty.
    pub text: String,
    /// Why it is asked or done, in one short sentence. May be empty.
    pub why: String,
    /// What can be answered: the value to send, and what it is called.
    pub choices: Vec<Choice>,
    /// What exactly is set: what it is called, and the value, to be copied.
    pub details: Vec<Detail>,
}

/// Something that can be answered.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What it is called.
    pub text: String,
}

/// Something that is set.
#[derive(Debug, Clone)]
pub struct Detail {
    /// What it is called.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// The words of a step.
pub fn step_text(words: Words, phone: &Phone, step: &Step) -> StepText {
    StepText {
        title: title(words, step),
        text: text(words, phone, step),
        why: why(words, step),
        choices: choices(words, step),
        details: details(words, &step.params),
    }
}

/// What a complaint is called.
pub fn complaint_text(words: Words, id: &str) -> String {
    if words.has_label("doctor-complaint", id) {
        return words.label("doctor-complaint", id).into_owned();
    }
    id.to_owned()
}

/// What a fault, or another reason of an end, is called.
pub fn fault_text(words: Words, id: &str) -> String {
    if words.has_label("doctor-fault", id) {
        return words.label("doctor-fault", id).into_owned();
    }
    id.to_owned()
}

/// What a check asks, or a remedy asks to do.
pub fn subject_text(words: Words, step: &Step) -> String {
    match step.kind {
        StepKind::Check if step.subject == "complaint" => {
            words.text("doctor-complaint-ask").into_owned()
        }
        StepKind::Check => check_text(words, &step.subject),
        StepKind::Remedy | StepKind::Confirm => remedy_text(words, &step.subject),
        _ => fault_text(words, &step.subject),
    }
}

/// What a check asks.
pub fn check_text(words: Words, id: &str) -> String {
    if words.has_label("doctor-check", id) {
        return words.label("doctor-check", id).into_owned();
    }
    id.to_owned()
}

/// What a remedy asks to do.
pub fn remedy_text(words: Words, id: &str) -> String {
    if words.has_label("doctor-remedy", id) {
        return words.label("doctor-remedy", id).into_owned();
    }
    id.to_owned()
}

/// Where a check is found or how a remedy is done, for every kind of phone.
pub fn how_text(words: Words, id: &str, is_remedy: bool) -> String {
    how(words, &Phone::default(), id, is_remedy)
}

/// What an observed value is called.
pub fn value_text(words: Words, check: &str, value: &Value) -> String {
    match value {
        Value::String(word) => choice_text(words, check, word),
        Value::Object(map) => {
            let fields = map.iter().filter(|(_, value)| !value.is_null());
            let shown = fields.map(|(_, value)| match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            });
            shown.collect::<Vec<_>>().join(" · ")
        }
        Value::Null => words.label("doctor-answer", "unknown").into_owned(),
        other => other.to_string(),
    }
}

fn title(words: Words, step: &Step) -> String {
    match step.kind {
        StepKind::Confirm => confirm(words, step),
        StepKind::Resolved => words.text("doctor-resolved").into_owned(),
        StepKind::Case => words.text("doctor-case").into_owned(),
        StepKind::Handover => words.text("doctor-handover").into_owned(),
        StepKind::Check | StepKind::Remedy => subject_text(words, step),
    }
}

fn text(words: Words, phone: &Phone, step: &Step) -> String {
    let first = match step.manner {
        Manner::WhichOfThese => Some(words.text("doctor-again-which")),
        Manner::LongerHow => Some(words.text("doctor-again-how")),
        Manner::Waiting => Some(words.text("doctor-again-wait")),
        Manner::LookAgain => Some(words.text("doctor-again-look")),
        Manner::Plain | Manner::Offered => None,
    };
    let rest = match step.kind {
        StepKind::Check => how(words, phone, &step.subject, false),
        StepKind::Remedy => how(words, phone, &step.subject, true),
        StepKind::Confirm => words.text("doctor-confirm-text").into_owned(),
        StepKind::Resolved => words.text("doctor-resolved-text").into_owned(),
        StepKind::Case => words.text("doctor-case-text").into_owned(),
        StepKind::Handover => words.text("doctor-handover-text").into_owned(),
    };
    let parts = first.map(std::borrow::Cow::into_owned).into_iter().chain([rest]);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Where to find it: for this kind of phone where the way differs, both ways where it is not known.
fn how(words: Words, phone: &Phone, id: &str, is_remedy: bool) -> String {
    let find = |ending: &str| {
        let code = format!("{id}-{ending}");
        if is_remedy {
            words.has_label("doctor-remedy", &code).then(|| words.label("doctor-remedy", &code))
        } else {
            words.has_label("doctor-check", &code).then(|| words.label("doctor-check", &code))
        }
    };
    let own = phone.os.map(|os| match os {
        Os::Ios => "how-ios",
        Os::Android => "how-android",
    });
    let endings = match own {
        Some(ending) => vec!["how", ending],
        None => vec!["how", "how-ios", "how-android"],
    };
    let found = endings.into_iter().filter_map(find);
    found.map(std::borrow::Cow::into_owned).collect::<Vec<_>>().join("\n")
}

fn why(words: Words, step: &Step) -> String {
    match (step.kind, &step.aim) {
        (StepKind::Case | StepKind::Handover, _) => fault_text(words, &step.subject),
        (StepKind::Remedy | StepKind::Confirm, Some(aim)) if !aim.blind => {
            fault_text(words, &aim.fault)
        }
        (StepKind::Remedy, Some(_)) => words.text("doctor-why-blind").into_owned(),
        _ => String::new(),
    }
}

fn confirm(words: Words, step: &Step) -> String {
    if !words.has_label("doctor-confirm", &step.subject) {
        return remedy_text(words, &step.subject);
    }
    let price = step.params.get("price").map(|price| price_text(words, price));
    let price = price.unwrap_or_else(|| words.text("doctor-price-unknown").into_owned());
    let bytes = step.params.get("bytes").and_then(Value::as_u64);
    let bytes = bytes.map_or_else(String::new, |bytes| words.bytes(ByteCount(bytes)));
    let name = step.params.get("name").and_then(Value::as_str).unwrap_or_default();
    let id = format!("doctor-confirm-{}", step.subject);
    let values = [("price", price.into()), ("bytes", bytes.into()), ("name", name.into())];
    words.text_with(&id, &values).into_owned()
}

/// A price as carriers write it: an amount with its currency, or whatever they said.
pub fn price_text(words: Words, price: &Value) -> String {
    let minor = price["minor"].as_i64().or_else(|| price["amount_minor"].as_i64());
    let currency = price["currency"].as_str().and_then(|code| code.parse().ok());
    match (minor, currency, price) {
        (Some(minor), Some(currency), _) => words.money(Money::new(minor, currency)),
        (_, _, Value::String(text)) => text.clone(),
        (_, _, other) => other.to_string(),
    }
}

fn choices(words: Words, step: &Step) -> Vec<Choice> {
    let shape = step.shape(catalogue());
    let name = |value: &String| match step.kind {
        StepKind::Check if step.subject == "complaint" => complaint_text(words, value),
        StepKind::Check => choice_text(words, &step.subject, value),
        _ => words.label("doctor-answer", value).into_owned(),
    };
    let own = shape.choices().iter();
    own.map(|value| Choice { value: value.clone(), text: name(value) }).collect()
}

fn choice_text(words: Words, check: &str, value: &str) -> String {
    let code = format!("{check}-{value}");
    if words.has_label("doctor-value", &code) {
        return words.label("doctor-value", &code).into_owned();
    }
    value.to_owned()
}

/// What is set, where it has a name for people: the rest is for programs.
fn details(words: Words, params: &Map<String, Value>) -> Vec<Detail> {
    let shown = params.iter().filter(|(name, _)| words.has_label("doctor-param", name));
    shown
        .map(|(name, value)| Detail {
            name: words.label("doctor-param", name).into_owned(),
            value: detail(words, name, value),
        })
        .collect()
}

fn detail(words: Words, name: &str, value: &Value) -> String {
    match (name, value) {
        ("price" | "amount", price) => price_text(words, price),
        ("bytes", bytes) => bytes.as_u64().map_or_else(String::new, |b| words.bytes(ByteCount(b))),
        (_, Value::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use simcare_base::Locale;

    /// The other languages have the same messages; the words' own test sees to that.
    #[test]
    fn everything_in_the_catalogue_has_its_words() {
        let words = Words::of(Locale::English);
        let must = |family: &str, id: &str| {
            let text = words.text(&format!("{family}-{id}"));
            assert!(!text.contains('⟦'), "{text}");
        };
        let catalogue = catalogue();
        catalogue.complaints.iter().for_each(|one| must("doctor-complaint", &one.id));
        catalogue.faults.iter().for_each(|one| must("doctor-fault", &one.id));
        for check in &catalogue.checks {
            must("doctor-check", &check.id);
            for value in check.value.choices() {
                must("doctor-value", &format!("{}-{value}", check.id));
            }
        }
        for remedy in &catalogue.remedies {
            must("doctor-remedy", &remedy.id);
            if !remedy.risks.is_empty() {
                assert!(words.has_label("doctor-confirm", &remedy.id), "{}", remedy.id);
            }
        }
        simcare_doctor::REMEDY_ANSWERS.iter().for_each(|answer| must("doctor-answer", answer));
    }
}
