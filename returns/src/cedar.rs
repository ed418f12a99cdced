//! Cedar text from clauses.
//!
//! The question put to Cedar is: may this *promise* (principal) give this *remedy* (action) on
//! this *claim* (resource)? A promise's scope is a permit. Each of its terms is a forbid of its
//! own, because Cedar gives no reason for a default deny and one failed term must be told apart
//! from another. Each kind of evidence is an entity of its own, so that partial evaluation can
//! leave exactly those unknown that were not shown.

use crate::clause::{Clause, ClauseKind};
use crate::form::{
    CardForm, Clock, PolicyForm, Promise, Refusal, Remedy, Stage, UsageLimit, WindowUnit, attribute,
};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The schema that every form's text is written against.
pub fn schema_text() -> String {
    let mut elapsed = String::new();
    for clock in Clock::ALL {
        for unit in WindowUnit::ALL {
            let _ = writeln!(elapsed, "  {}?: Long,", attribute(clock, unit));
        }
    }
    let actions: Vec<String> =
        Remedy::ALL.iter().map(|remedy| format!("\"{}\"", remedy.word())).collect();
    format!(
        "entity Promise;\n\
         entity Evidence = {{ provided: Bool }};\n\
         type Elapsed = {{\n{elapsed}}};\n\
         entity Claim = {{\n\
         \x20 cause: String,\n\
         \x20 card_form: String,\n\
         \x20 class: String,\n\
         \x20 channel: String,\n\
         \x20 condition?: String,\n\
         \x20 stage: Long,\n\
         \x20 is_used: Bool,\n\
         \x20 used_bytes: Long,\n\
         \x20 used_per_mille: Long,\n\
         \x20 is_fully_used: Bool,\n\
         \x20 is_expired: Bool,\n\
         \x20 is_deleted: Bool,\n\
         \x20 is_discounted: Bool,\n\
         \x20 recent_refunds: Long,\n\
         \x20 elapsed: Elapsed,\n\
         }};\n\
         action {} appliesTo {{ principal: [Promise], resource: [Claim] }};\n",
        actions.join(", ")
    )
}

/// The Cedar text of a whole form.
pub fn policy_text(form: &PolicyForm) -> String {
    let mut text = String::new();
    for clause in Clause::all_of(form) {
        let promise = clause.promise.as_deref().and_then(|id| form.promise(id));
        let _ = writeln!(text, "{}", clause_text(&clause, promise));
    }
    text
}

fn clause_text(clause: &Clause, promise: Option<&Promise>) -> String {
    let head = format!("@id(\"{}\")\n@reason(\"{}\")\n", clause.id, clause.message());
    let who = promise.map_or_else(
        || "principal".to_owned(),
        |promise| format!("principal == Promise::\"{}\"", promise.id),
    );
    match (&clause.kind, promise) {
        (ClauseKind::Grant, Some(promise)) => {
            let remedies: Vec<String> = promise
                .remedies
                .iter()
                .map(|remedy| format!("Action::\"{}\"", remedy.word()))
                .collect();
            format!(
                "{head}permit ({who}, action in [{}], resource){};\n",
                remedies.join(", "),
                scope(promise)
            )
        }
        // Reviewing is a question of its own: it never takes anything from the holder.
        (ClauseKind::Review(count), _) => format!(
            "{head}permit (principal, action == Action::\"{}\", resource)\n\
             when {{ resource.recent_refunds >= {count} }};\n",
            Remedy::Review.word()
        ),
        (kind, _) => {
            format!("{head}forbid ({who}, action, resource)\n{};\n", refusal(kind, promise))
        }
    }
}

/// Whom a promise is meant for.
fn scope(promise: &Promise) -> String {
    let causes = words(promise.causes.iter().map(|cause| cause.word()));
    let forms = words(promise.card_forms.iter().map(|form| form.word()));
    let classes = words(promise.classes.iter().map(|class| class.word()));
    let mut parts = Vec::new();
    for (attribute, list) in [("cause", causes), ("card_form", forms), ("class", classes)] {
        if let Some(list) = list {
            parts.push(format!("{list}.contains(resource.{attribute})"));
        }
    }
    if parts.is_empty() {
        return String::new();
    }
    format!("\nwhen {{ {} }}", parts.join(" && "))
}

fn words<'a>(items: impl Iterator<Item = &'a str>) -> Option<String> {
    let quoted: Vec<String> = items.map(|item| format!("\"{item}\"")).collect();
    (!quoted.is_empty()).then(|| format!("[{}]", quoted.join(", ")))
}

/// When a term refuses.
fn refusal(kind: &ClauseKind, promise: Option<&Promise>) -> String {
    let when = |condition: String| format!("when {{ {condition} }}");
    match kind {
        ClauseKind::Window(window) => {
            let name = window.attribute();
            when(format!(
                "resource.elapsed has {name} && resource.elapsed.{name} > {}",
                window.count
            ))
        }
        ClauseKind::Usage(UsageLimit::PerMille(most)) => {
            when(format!("resource.used_per_mille > {most}"))
        }
        ClauseKind::Usage(UsageLimit::Bytes(most)) => {
            let most = i64::try_from(*most).unwrap_or(i64::MAX);
            when(format!("resource.used_bytes > {most}"))
        }
        ClauseKind::Usage(UsageLimit::Any | UsageLimit::Unused) => when("resource.is_used".into()),
        ClauseKind::Stage(latest) => when(format!("resource.stage > {}", latest.rank())),
        ClauseKind::Condition => {
            let none = BTreeSet::new();
            let taken = promise.map_or(&none, |promise| &promise.conditions);
            let list = words(taken.iter().map(|one| one.word())).unwrap_or_else(|| "[]".into());
            when(format!("resource has condition && !({list}.contains(resource.condition))"))
        }
        ClauseKind::Repair(days) => {
            let name = attribute(Clock::Report, WindowUnit::Days24h);
            when(format!("!(resource.elapsed has {name} && resource.elapsed.{name} > {days})"))
        }
        ClauseKind::Discount => {
            when(format!("resource.is_discounted && resource.stage >= {}", Stage::Installed.rank()))
        }
        ClauseKind::Evidence(demand) => {
            let shown: Vec<String> = demand
                .any_of
                .iter()
                .map(|kind| format!("Evidence::\"{}\".provided", kind.word()))
                .collect();
            let demanded = words(demand.when_condition.iter().map(|one| one.word())).map_or_else(
                || "true".to_owned(),
                |list| format!("resource has condition && {list}.contains(resource.condition)"),
            );
            format!("when {{ {demanded} }}\nunless {{ {} }}", shown.join(" || "))
        }
        ClauseKind::Refusal(refusal) => when(match refusal {
            Refusal::Reseller => "resource.channel == \"reseller\"".into(),
            Refusal::Expired => "resource.is_expired".into(),
            Refusal::FullyUsed => "resource.is_fully_used".into(),
            Refusal::ProfileDeleted => {
                format!(
                    "resource.card_form == \"{}\" && resource.is_deleted",
                    CardForm::Esim.word()
                )
            }
        }),
        // Permits are written elsewhere; a forbid that never speaks is the safe rest.
        ClauseKind::Grant | ClauseKind::Review(_) => when("false".into()),
    }
}
