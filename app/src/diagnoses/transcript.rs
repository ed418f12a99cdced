//! What was asked and done, as the desk reads it: one line a step, in the desk's language.

use serde_json::Value;
use simcare_base::{BrandId, Locale, Result};
use simcare_doctor::{Diagnosis, Entry, Heard, StepKind, catalogue, findings};
use simcare_sims::brand;
use simcare_store::Tx;
use simcare_words::Words;

/// The words of the language that the brand's desk prefers.
pub(super) fn desk_words(tx: &mut Tx<'_>, id: &BrandId) -> Result<Words> {
    let found = brand::by_id(tx, id)?;
    let language = found.and_then(|brand| brand.languages.first().copied());
    Ok(Words::of(language.unwrap_or(Locale::English)))
}

/// What is complained of, in the holder's own words where there are any.
pub(super) fn complaint(diagnosis: &Diagnosis, words: Words) -> String {
    let id = diagnosis.facts.complaint.as_deref().unwrap_or_default();
    let is_own = !diagnosis.words.is_empty() && diagnosis.words != id;
    match is_own {
        true => diagnosis.words.clone(),
        false if words.has_label("doctor-complaint", id) => {
            words.label("doctor-complaint", id).into_owned()
        }
        false => words.text("doctor-fault-unexplained").into_owned(),
    }
}

/// The transcript of a diagnosis.
pub(super) fn of(diagnosis: &Diagnosis, words: Words) -> String {
    let mut lines = vec![words.text("doctor-transcript-title").into_owned()];
    if let Some(step) = &diagnosis.facts.current {
        let reason = match step.kind {
            StepKind::Resolved => words.text("doctor-resolved"),
            _ => words.label("doctor-fault", &step.subject),
        };
        lines.push(reason.into_owned());
    }
    let (found, _) = findings(catalogue(), &diagnosis.facts);
    if !found.is_empty() {
        let names: Vec<_> = found.iter().map(|id| words.label("doctor-fault", id)).collect();
        lines.push(words.with("doctor-transcript-found", "faults", names.join("; ")).into_owned());
    }
    lines.extend(diagnosis.facts.log.iter().map(|entry| line(words, entry)));
    let mut text = lines.join("\n");
    // An entry of a conversation has a limit; what matters most stands first.
    if let Some((end, _)) = text.char_indices().nth(7_000) {
        text.truncate(end);
    }
    text
}

fn line(words: Words, Entry { step, heard }: &Entry) -> String {
    let what = match step.kind {
        StepKind::Check if step.subject == "complaint" => words.text("doctor-complaint-ask"),
        StepKind::Check => words.label("doctor-check", &step.subject),
        StepKind::Resolved => words.text("doctor-resolved"),
        _ => words.label("doctor-remedy", &step.subject),
    };
    let answer = match heard {
        Heard::Observed(value) => shown(words, &step.subject, value),
        other => words.label("doctor-answer", other.name()).into_owned(),
    };
    format!("{}. {what} – {answer}", step.id.trim_start_matches('s'))
}

fn shown(words: Words, check: &str, value: &Value) -> String {
    match value.as_str() {
        Some(word) if words.has_label("doctor-value", &format!("{check}-{word}")) => {
            words.label("doctor-value", &format!("{check}-{word}")).into_owned()
        }
        Some(word) => word.to_owned(),
        None => value.to_string(),
    }
}
