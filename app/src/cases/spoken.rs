//! A decision in the reader's language: what is given, why, and what is still to be shown.

use simcare_base::{ByteCount, Money};
use simcare_returns::form::{Cause, Condition, Destination, EvidenceKind, Remedy, Stage};
use simcare_returns::refund::RefundState;
use simcare_returns::{
    ClauseArg, Decision, Effect, MissingEvidence, Outcome, SpokenClause, StepKind,
};
use simcare_words::{Value, Words, Zone};

/// A clause as a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The clause's id in the terms.
    pub clause: String,
    /// What it did.
    pub effect: Effect,
    /// What it says about this case.
    pub text: String,
}

/// Every clause that spoke, as sentences for a reader in this zone.
pub fn reasons(words: Words, zone: &Zone, decision: &Decision) -> Vec<Reason> {
    let sentence = |clause: &SpokenClause| Reason {
        clause: clause.id.clone(),
        effect: clause.effect,
        text: sentence(words, zone, decision, clause),
    };
    decision.clauses.iter().map(sentence).collect()
}

/// What is still to be shown, one text a demand; any one of what it names is enough.
pub fn missing(words: Words, decision: &Decision) -> Vec<String> {
    decision.missing.iter().map(|missing| demand(words, missing)).collect()
}

/// How the amount was reckoned: what was done, and what stood there afterwards.
pub fn reckoning(words: Words, decision: &Decision) -> Vec<(String, Money)> {
    let steps = decision.amount.iter().flat_map(|amount| &amount.steps);
    let name = |kind: StepKind| match kind {
        StepKind::Price => words.text("amount-price"),
        StepKind::UnusedByData => words.text("amount-unused-by-data"),
        StepKind::UnusedByDays => words.text("amount-unused-by-days"),
        StepKind::Fee => words.text("amount-fee"),
        StepKind::Capped => words.text("amount-capped"),
    };
    steps.map(|step| (name(step.kind).into_owned(), step.money)).collect()
}

/// The name of a cause.
pub fn cause_name(words: Words, cause: Cause) -> String {
    words.label("cause", cause.word()).into_owned()
}

/// The name of a plastic card's condition.
pub fn condition_name(words: Words, condition: Condition) -> String {
    words.label("condition", condition.word()).into_owned()
}

/// The name of a kind of evidence, to stand within a sentence.
pub fn evidence_name(words: Words, kind: EvidenceKind) -> String {
    words.label("evidence", kind.word()).into_owned()
}

/// The name of a remedy.
pub fn remedy_name(words: Words, remedy: Remedy) -> String {
    words.label("remedy", remedy.word()).into_owned()
}

/// Where money goes.
pub fn destination_name(words: Words, destination: Destination) -> String {
    words.label("destination", destination.word()).into_owned()
}

/// How a decision ended, in a word.
pub fn outcome_name(words: Words, outcome: Outcome) -> String {
    words.label("outcome", outcome.word()).into_owned()
}

/// Where a refund stands.
pub fn refund_state_name(words: Words, state: RefundState) -> String {
    words.label("refund-state", state.word()).into_owned()
}

/// The causes worth offering for a card: nobody lost or broke an eSIM.
pub fn causes_for(is_esim: bool) -> Vec<Cause> {
    let is_plastic_only = |cause: &Cause| {
        matches!(cause, Cause::DefectiveCard | Cause::NotDelivered | Cause::LostCard)
    };
    Cause::ALL.iter().copied().filter(|cause| !(is_esim && is_plastic_only(cause))).collect()
}

fn demand(words: Words, missing: &MissingEvidence) -> String {
    let names: Vec<String> =
        missing.any_of.iter().map(|kind| evidence_name(words, *kind)).collect();
    match names.as_slice() {
        [only] => only.clone(),
        several => words.with("evidence-choice", "choices", several.join(" / ")).into_owned(),
    }
}

fn sentence(words: Words, zone: &Zone, decision: &Decision, clause: &SpokenClause) -> String {
    let code = clause.message.strip_prefix("clause-").unwrap_or_default();
    let is_known = match clause.message.strip_prefix("met-") {
        Some(met) => words.has_label("met", met),
        None => words.has_label("clause", code),
    };
    if !is_known {
        // A clause of a time whose words are gone: its name is better than nothing.
        return clause.id.clone();
    }
    let mut values = values(words, zone, clause);
    match code {
        "grant" => {
            let remedy = decision.remedy.unwrap_or(Remedy::Review);
            values.push(("remedy", remedy.word().to_owned().into()));
        }
        "evidence" => {
            let asked = decision.missing.iter().find(|missing| missing.clause == clause.id);
            let what = asked.map(|missing| demand(words, missing)).unwrap_or_default();
            values.push(("what", what.into()));
        }
        _ => {}
    }
    words.text_with(&clause.message, &values).into_owned()
}

fn values(words: Words, zone: &Zone, clause: &SpokenClause) -> Vec<(&'static str, Value<'static>)> {
    let arg = |name: &str| clause.args.get(name);
    let mut values: Vec<(&'static str, Value<'static>)> = Vec::new();
    if let (Some(ClauseArg::Number(count)), Some(ClauseArg::Word(unit))) =
        (arg("count"), arg("unit"))
    {
        let unit = if unit == "calendar-days" { "days" } else { unit };
        let parts = [("count", Value::from(*count)), ("unit", unit.to_owned().into())];
        values.push(("span", words.text_with("window-span", &parts).into_owned().into()));
    } else if let Some(ClauseArg::Number(count)) = arg("count") {
        values.push(("count", (*count).into()));
    }
    for name in ["end", "until"] {
        if let Some(ClauseArg::Instant(at)) = arg(name) {
            values.push((name, words.date_time_zone(*at, zone).into()));
        }
    }
    if let Some(ClauseArg::Number(days)) = arg("days") {
        values.push(("days", (*days).into()));
    }
    for name in ["used", "most", "share"] {
        match arg(name) {
            Some(ClauseArg::Bytes(ByteCount(bytes))) => {
                values.push((name, words.bytes(ByteCount(*bytes)).into()));
            }
            Some(ClauseArg::Number(per_mille)) => values.push((name, percent(*per_mille).into())),
            _ => {}
        }
    }
    for name in ["stage", "latest"] {
        if let Some(stage) = word_of::<Stage>(arg(name)) {
            values.push((name, words.label("stage", stage.word()).into_owned().into()));
        }
    }
    if let Some(condition) = word_of::<Condition>(arg("condition")) {
        values.push(("condition", condition_name(words, condition).into()));
    }
    values
}

fn word_of<T: std::str::FromStr>(arg: Option<&ClauseArg>) -> Option<T> {
    match arg {
        Some(ClauseArg::Word(word)) => word.parse().ok(),
        _ => None,
    }
}

/// `12.3%` from thousandths; no language shipped writes it another way.
pub fn percent(per_mille: i64) -> String {
    match per_mille % 10 {
        0 => format!("{}%", per_mille / 10),
        rest => format!("{}.{rest}%", per_mille / 10),
    }
}
