//! What could come next without asking anybody: the steps that a phone can go on with by itself
//! while it has no connection, worked out ahead as a graph. The phone only walks it; as soon as it
//! is back, the engine goes on from what was answered.

use crate::case::CaseState;
use crate::catalogue::Catalogue;
use crate::engine::next;
use crate::known::Known;
use crate::step::{By, Heard, Step, StepKind};
use crate::understand::hear_value;
use serde_json::Value;
use simcare_base::Locale;
use std::collections::{BTreeMap, HashMap, VecDeque};

/// A step ahead.
#[derive(Debug, Clone, PartialEq)]
pub struct Ahead {
    /// The step; its id is that of one of the ways that lead to it.
    pub step: Step,
    /// Where each answer leads, by place in the graph. An answer that is missing leads to what
    /// only the program can say.
    pub ways: BTreeMap<String, usize>,
}

/// The steps ahead of a diagnosis, the present one first; at most `limit` of them, the nearest.
///
/// Two ways that come to the same step with the same things known are one from there on, even if
/// they did different things before: that keeps the graph small, and the engine sees to the rest.
pub fn ahead(catalogue: &Catalogue, state: &CaseState, limit: usize) -> Vec<Ahead> {
    let mut graph: Vec<Ahead> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut open = VecDeque::new();
    let first = state.current.clone().unwrap_or_else(|| next(catalogue, state));
    if !is_shown(&first) {
        return graph;
    }
    open.push_back((0, state.clone()));
    graph.push(Ahead { step: first, ways: BTreeMap::new() });
    while let Some((place, state)) = open.pop_front() {
        let step = graph[place].step.clone();
        for value in answers(catalogue, &step) {
            let heard =
                hear_value(catalogue, &step, &Value::String(value.clone()), Locale::English);
            let mut after = state.clone();
            after.record(step.clone(), heard);
            let then = next(catalogue, &after);
            if !is_shown(&then) {
                continue;
            }
            let key = key(catalogue, &after, &then);
            let to = match known.get(&key) {
                Some(to) => *to,
                None if graph.len() >= limit => continue,
                None => {
                    let to = graph.len();
                    known.insert(key, to);
                    graph.push(Ahead { step: then.clone(), ways: BTreeMap::new() });
                    after.current = Some(then);
                    open.push_back((to, after));
                    to
                }
            };
            graph[place].ways.insert(value, to);
        }
    }
    graph
}

/// Ends are for the program to tell: it is they who see whether it works.
fn is_shown(step: &Step) -> bool {
    step.by == By::Holder && (!step.kind.is_end() || step.kind == StepKind::Resolved)
}

fn answers(catalogue: &Catalogue, step: &Step) -> Vec<String> {
    let mut all: Vec<String> = match step.kind {
        StepKind::Check => step.shape(catalogue).choices().to_vec(),
        StepKind::Remedy => ["done", "already", "cannot", "refused"].map(String::from).to_vec(),
        StepKind::Confirm => vec!["no".to_owned()],
        StepKind::Resolved | StepKind::Case | StepKind::Handover => Vec::new(),
    };
    if step.kind == StepKind::Check {
        all.extend(["not-found".to_owned(), "unknown".to_owned()]);
    }
    all
}

/// What makes two ways one: the step that comes, and what is known there.
fn key(catalogue: &Catalogue, state: &CaseState, then: &Step) -> String {
    let known = Known::of(catalogue, state);
    let last = state
        .log
        .last()
        .is_some_and(|entry| matches!(entry.heard, Heard::Unclear | Heard::NotFound | Heard::Wait));
    format!(
        "{:?} {} {:?} {:?} {:?} {} {}",
        then.kind,
        then.subject,
        then.manner,
        then.params,
        then.aim.as_ref().map(|aim| (&aim.fault, aim.plan, aim.place)),
        known.digest(),
        last
    )
}
