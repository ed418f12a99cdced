//! Clauses: the single sentences that a policy is made of.
//!
//! A form is taken apart into clauses. Each becomes one Cedar policy with the clause's id, and
//! one sentence in every language (`clause-<kind>`) with values, so that what the engine says
//! about a case can be read to the person it is about.

use crate::facts::CaseFacts;
use crate::form::{
    Clock, EvidenceDemand, PolicyForm, Promise, Refusal, Stage, UsageLimit, Window, WindowUnit,
};
use serde::{Deserialize, Serialize};
use simcare_base::{ByteCount, Instant};
use std::collections::BTreeMap;

/// One sentence of a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// `<promise>.<what>`, or `every.<what>` for what holds for every promise.
    pub id: String,
    /// The promise it belongs to; none when it holds for every one.
    pub promise: Option<String>,
    /// What it says.
    pub kind: ClauseKind,
}

/// What a clause says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClauseKind {
    /// What is given, and for whom.
    Grant,
    /// Until when.
    Window(Window),
    /// How much may have been used.
    Usage(UsageLimit),
    /// How far into use it may have come.
    Stage(Stage),
    /// In which states a card is taken.
    Condition,
    /// What must be shown.
    Evidence(EvidenceDemand),
    /// How long the desk may try to mend it first.
    Repair(u16),
    /// Discounted purchases end at installation.
    Discount,
    /// What refuses every promise.
    Refusal(Refusal),
    /// A person looks when there were many refunds lately.
    Review(u16),
}

/// A value in a clause's sentence, typed so that it can be formatted for the reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClauseArg {
    /// A number.
    Number(i64),
    /// A point in time.
    Instant(Instant),
    /// An amount of data.
    Bytes(ByteCount),
    /// One of a few words that the message tells apart.
    Word(String),
}

/// The values of a sentence by name.
pub type ClauseArgs = BTreeMap<String, ClauseArg>;

impl Clause {
    /// All clauses of a form, in its order.
    pub fn all_of(form: &PolicyForm) -> Vec<Self> {
        let mut clauses = Vec::new();
        for refusal in &form.refusals {
            clauses.push(Self::every(refusal.word(), ClauseKind::Refusal(*refusal)));
        }
        if let Some(count) = form.review.recent_refunds_at_least {
            clauses.push(Self::every("review", ClauseKind::Review(count)));
        }
        for promise in &form.promises {
            promise_clauses(promise, &mut clauses);
        }
        clauses
    }

    fn every(what: &str, kind: ClauseKind) -> Self {
        Self { id: format!("every.{what}"), promise: None, kind }
    }

    /// The id of its sentence.
    pub fn message(&self) -> String {
        let what = match &self.kind {
            ClauseKind::Grant => "grant",
            ClauseKind::Window(window) => match window.from {
                Clock::Purchase => "window-purchase",
                Clock::Receipt => "window-receipt",
                Clock::Fault => "window-fault",
                Clock::Report => "window-report",
                Clock::Activation => "window-activation",
            },
            ClauseKind::Usage(UsageLimit::Any | UsageLimit::Unused) => "usage-unused",
            ClauseKind::Usage(UsageLimit::PerMille(_)) => "usage-share",
            ClauseKind::Usage(UsageLimit::Bytes(_)) => "usage-bytes",
            ClauseKind::Stage(_) => "stage",
            ClauseKind::Condition => "condition",
            ClauseKind::Evidence(_) => "evidence",
            ClauseKind::Repair(_) => "repair",
            ClauseKind::Discount => "discount",
            ClauseKind::Refusal(refusal) => refusal.word(),
            ClauseKind::Review(_) => "review",
        };
        format!("clause-{what}")
    }

    /// The values of its sentence for this case.
    pub fn args(&self, form: &PolicyForm, facts: &CaseFacts) -> ClauseArgs {
        let mut args = ClauseArgs::new();
        let mut put = |name: &str, value| args.insert(name.to_owned(), value);
        match &self.kind {
            ClauseKind::Window(window) => {
                put("count", ClauseArg::Number(i64::from(window.count)));
                put("unit", ClauseArg::Word(unit_word(window.unit).to_owned()));
                if let Some(start) = window.from.start(facts, form.presumed_delivery_days) {
                    let zone = facts.destination_zone.as_deref();
                    let end = window.unit.end(start, window.count, zone).plus_ms(-1);
                    put("start", ClauseArg::Instant(start));
                    put("end", ClauseArg::Instant(end));
                }
            }
            ClauseKind::Usage(limit) => {
                put("used", ClauseArg::Bytes(facts.used));
                match limit {
                    UsageLimit::Bytes(most) => put("most", ClauseArg::Bytes(ByteCount(*most))),
                    UsageLimit::PerMille(most) => {
                        put("most", ClauseArg::Number(i64::from(*most)));
                        put("share", ClauseArg::Number(facts.used_per_mille()))
                    }
                    UsageLimit::Any | UsageLimit::Unused => None,
                };
            }
            ClauseKind::Stage(latest) => {
                put("latest", ClauseArg::Word(latest.word().to_owned()));
                put("stage", ClauseArg::Word(facts.stage().word().to_owned()));
            }
            ClauseKind::Condition => {
                if let Some(condition) = facts.condition {
                    put("condition", ClauseArg::Word(condition.word().to_owned()));
                }
            }
            ClauseKind::Repair(days) => {
                let until = facts.told_at().plus_days(i64::from(*days));
                put("days", ClauseArg::Number(i64::from(*days)));
                put("until", ClauseArg::Instant(until));
            }
            ClauseKind::Review(count) => {
                put("count", ClauseArg::Number(i64::from(*count)));
            }
            ClauseKind::Grant
            | ClauseKind::Evidence(_)
            | ClauseKind::Discount
            | ClauseKind::Refusal(_) => {}
        }
        args
    }
}

const fn unit_word(unit: WindowUnit) -> &'static str {
    match unit {
        WindowUnit::Days24h => "days",
        WindowUnit::DaysHongKong | WindowUnit::DaysDestination => "calendar-days",
        WindowUnit::BusinessDaysHongKong => "business-days",
        WindowUnit::MonthsHongKong => "months",
    }
}

fn promise_clauses(promise: &Promise, clauses: &mut Vec<Clause>) {
    let mut push = |what: &str, kind| {
        clauses.push(Clause {
            id: format!("{}.{what}", promise.id),
            promise: Some(promise.id.clone()),
            kind,
        });
    };
    push("grant", ClauseKind::Grant);
    if let Some(window) = promise.window {
        push("window", ClauseKind::Window(window));
    }
    if promise.usage != UsageLimit::Any {
        push("usage", ClauseKind::Usage(promise.usage));
    }
    if let Some(stage) = promise.latest_stage {
        push("stage", ClauseKind::Stage(stage));
    }
    if !promise.conditions.is_empty() {
        push("condition", ClauseKind::Condition);
    }
    if let Some(days) = promise.repair_days {
        push("repair", ClauseKind::Repair(days));
    }
    if promise.excludes_discounted_installed {
        push("discount", ClauseKind::Discount);
    }
    for (place, demand) in promise.evidence.iter().enumerate() {
        push(&format!("evidence-{}", place + 1), ClauseKind::Evidence(demand.clone()));
    }
}
