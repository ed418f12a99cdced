//! What is known at present, worked out from what happened: an observation holds until a remedy
//! changes what was observed.

use crate::case::{CaseState, UNCLEAR_MAX};
use crate::catalogue::{Catalogue, Fault, Test};
use crate::condition::Truth;
use crate::step::{Aim, Entry, Heard, StepKind};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// How often something is given up because nobody understood what was said, before it is for good.
const UNCLEAR_ROUNDS_MAX: u32 = 2;

/// What a check shows, as far as is known.
#[derive(Debug, Clone)]
struct Seen {
    value: Value,
    /// Not observed: a remedy was said to have set it so.
    is_presumed: bool,
}

/// What is known at present.
#[derive(Debug)]
pub struct Known<'a> {
    catalogue: &'a Catalogue,
    is_quick: bool,
    /// What is complained of.
    pub complaint: Option<&'a str>,
    seen: BTreeMap<&'a str, Seen>,
    /// The last value of each check, however old.
    last: BTreeMap<&'a str, Value>,
    /// How often each check could not be answered since it last changed.
    silent: BTreeMap<&'a str, u32>,
    /// How often each value of a check was observed.
    counts: BTreeMap<(&'a str, String), u32>,
    /// Entry of the last change, counted from one.
    changed_at: usize,
    /// Entry of the last answer to each test, counted from one.
    tested_at: BTreeMap<&'a str, usize>,
    /// How often nobody understood the answers to a check, after asking again.
    unclear: BTreeMap<&'a str, u32>,
    /// The same for plans.
    unclear_plans: BTreeMap<(String, usize), u32>,
    /// Tests that nobody could make.
    untestable: BTreeSet<&'a str>,
    /// How often a test failed.
    failed_tests: u32,
    /// Passes in a row without a change between them.
    passes: u32,
    /// Whether something was said that cannot be so.
    pub has_doubt: bool,
    /// How often each plan was carried out to its end.
    done: BTreeMap<(String, usize), u32>,
    /// Plans that will not be tried again.
    failed: BTreeSet<(String, usize)>,
    /// Remedies that are not wanted.
    pub refused: BTreeSet<String>,
    /// Remedies that cannot be done here.
    impossible: BTreeSet<String>,
    accepted: BTreeSet<(String, usize, String)>,
    /// Faults that were seen, in order.
    found: Vec<String>,
}

impl<'a> Known<'a> {
    /// Works it out.
    pub fn of(catalogue: &'a Catalogue, state: &'a CaseState) -> Self {
        let mut known = Self {
            catalogue,
            is_quick: state.is_quick,
            complaint: state.complaint.as_deref(),
            seen: BTreeMap::new(),
            last: BTreeMap::new(),
            silent: BTreeMap::new(),
            counts: BTreeMap::new(),
            changed_at: 0,
            tested_at: BTreeMap::new(),
            unclear: BTreeMap::new(),
            unclear_plans: BTreeMap::new(),
            untestable: BTreeSet::new(),
            failed_tests: 0,
            passes: 0,
            has_doubt: false,
            done: BTreeMap::new(),
            failed: BTreeSet::new(),
            refused: BTreeSet::new(),
            impossible: BTreeSet::new(),
            accepted: BTreeSet::new(),
            found: Vec::new(),
        };
        for (index, entry) in state.log.iter().enumerate() {
            match entry.step.kind {
                StepKind::Check => known.checked(index + 1, entry),
                StepKind::Remedy => known.treated(index + 1, entry),
                StepKind::Confirm => known.confirmed(entry),
                StepKind::Resolved | StepKind::Case | StepKind::Handover => known.reopened(entry),
            }
        }
        known
    }

    fn checked(&mut self, index: usize, entry: &'a Entry) {
        let check = entry.step.subject.as_str();
        if check == "complaint" {
            match &entry.heard {
                Heard::Observed(Value::String(id)) => self.complaint = Some(id),
                // Nobody can say what it is: the first, which is the most frequent, covers most.
                Heard::Unknown | Heard::Cannot => {
                    self.complaint = self.catalogue.complaints.first().map(|c| c.id.as_str());
                }
                Heard::Unclear if entry.step.asked >= UNCLEAR_MAX => {
                    self.complaint = self.catalogue.complaints.first().map(|c| c.id.as_str());
                }
                _ => {}
            }
            return;
        }
        let is_test = self.tests().iter().any(|test| test.check == check);
        match &entry.heard {
            Heard::Observed(value) => {
                let before = self.seen.get(check);
                self.has_doubt |= before.is_some_and(|seen| seen.value != *value);
                self.seen.insert(check, Seen { value: value.clone(), is_presumed: false });
                self.last.insert(check, value.clone());
                *self.counts.entry((check, value.to_string())).or_default() += 1;
                if is_test {
                    self.tested(index, check);
                }
            }
            Heard::Unknown => {
                *self.silent.entry(check).or_default() += 1;
                if is_test {
                    self.tested_at.insert(check, index);
                    self.untestable.insert(check);
                }
            }
            Heard::Unclear if entry.step.asked >= UNCLEAR_MAX => {
                let times = self.unclear.entry(check).or_default();
                *times += 1;
                if *times >= UNCLEAR_ROUNDS_MAX {
                    self.silent.insert(check, 1);
                    if is_test {
                        self.untestable.insert(check);
                    }
                }
                if is_test {
                    self.tested_at.insert(check, index);
                }
            }
            _ => {}
        }
    }

    fn tested(&mut self, index: usize, check: &'a str) {
        self.tested_at.insert(check, index);
        let test = self.tests().iter().find(|test| test.check == check);
        if test.is_some_and(|test| self.holds(&test.pass) == Truth::Yes) {
            self.passes += 1;
            return;
        }
        self.failed_tests += 1;
        self.passes = 0;
        // What remedies were said to have set must be looked at: it does not work yet.
        self.seen.retain(|_, seen| !seen.is_presumed);
    }

    fn treated(&mut self, index: usize, entry: &'a Entry) {
        let id = &entry.step.subject;
        let is_done = matches!(entry.heard, Heard::Done | Heard::Already);
        if let Some(remedy) = self.catalogue.remedy(id).filter(|_| is_done) {
            // What is tried blindly was reported to be in order: it is not asked all over again.
            if entry.step.aim.as_ref().is_none_or(|aim| !aim.blind) {
                self.apply(remedy, entry.heard == Heard::Done);
            }
            if entry.heard == Heard::Done {
                self.changed(index);
            }
        }
        let Some(aim) = &entry.step.aim else { return };
        self.note_found(aim);
        let plan = (aim.fault.clone(), aim.plan);
        match entry.heard {
            Heard::Done | Heard::Already if self.is_last(aim) => {
                *self.done.entry(plan).or_default() += 1;
            }
            Heard::Refused | Heard::No => {
                self.refused.insert(id.clone());
                self.give_up(aim, id);
            }
            Heard::Cannot | Heard::Unknown => {
                self.impossible.insert(id.clone());
                self.give_up(aim, id);
            }
            Heard::Unclear if entry.step.asked >= UNCLEAR_MAX => {
                let times = self.unclear_plans.entry(plan).or_default();
                *times += 1;
                if *times >= UNCLEAR_ROUNDS_MAX {
                    self.give_up(aim, id);
                }
            }
            _ => {}
        }
    }

    /// The plan goes on without what is optional; otherwise it is not tried again.
    fn give_up(&mut self, aim: &Aim, remedy: &str) {
        let plan = (aim.fault.clone(), aim.plan);
        let is_optional = self.catalogue.remedy(remedy).is_some_and(|remedy| remedy.optional);
        if is_optional && aim.place > 0 {
            *self.done.entry(plan).or_default() += 1;
        } else {
            self.failed.insert(plan);
        }
    }

    /// Whatever was tested must be tested again.
    fn changed(&mut self, index: usize) {
        self.changed_at = index;
        self.passes = 0;
        for test in self.tests() {
            self.seen.remove(test.check.as_str());
        }
        self.seen.remove("good-enough");
    }

    fn apply(&mut self, remedy: &'a crate::Remedy, is_change: bool) {
        if is_change {
            for check in &remedy.changes {
                self.seen.remove(check.as_str());
                self.silent.remove(check.as_str());
            }
        }
        for (check, value) in &remedy.sets {
            let seen = Seen { value: value.clone(), is_presumed: true };
            self.seen.insert(check, seen);
        }
    }

    fn confirmed(&mut self, entry: &'a Entry) {
        let Some(aim) = &entry.step.aim else { return };
        self.note_found(aim);
        let remedy = entry.step.subject.clone();
        match entry.heard {
            Heard::Yes => {
                self.accepted.insert((aim.fault.clone(), aim.plan, remedy));
            }
            Heard::No => {
                self.failed.insert((aim.fault.clone(), aim.plan));
                self.refused.insert(remedy);
            }
            _ => {}
        }
    }

    /// Somebody said after the end that it does not work after all.
    fn reopened(&mut self, entry: &Entry) {
        if entry.heard == Heard::No {
            for test in self.tests() {
                self.seen.remove(test.check.as_str());
            }
            self.seen.retain(|_, seen| !seen.is_presumed);
            self.passes = 0;
            self.has_doubt = true;
            self.failed_tests += 1;
        }
    }

    fn note_found(&mut self, aim: &Aim) {
        if !aim.blind && !self.found.contains(&aim.fault) {
            self.found.push(aim.fault.clone());
        }
    }

    /// Whether nothing of the plan follows, but for what is left out.
    fn is_last(&self, aim: &Aim) -> bool {
        let Some(fault) = self.catalogue.fault(&aim.fault) else { return true };
        let rest = self.catalogue.plan(fault, aim.plan);
        rest.iter().skip(aim.place + 1).all(|remedy| self.is_out(&remedy.id))
    }

    /// The tests of the complaint.
    pub fn tests(&self) -> &'a [Test] {
        let complaint = self.complaint.and_then(|id| self.catalogue.complaint(id));
        complaint.map_or(&[], |complaint| match complaint.quick_tests.as_slice() {
            quick @ [_, ..] if self.is_quick => quick,
            _ => complaint.tests.as_slice(),
        })
    }

    /// The test to be made: the first that can be.
    pub fn test(&self) -> Option<&'a Test> {
        self.tests().iter().find(|test| !self.untestable.contains(test.check.as_str()))
    }

    /// Whether a condition holds.
    pub fn holds(&self, condition: &crate::Condition) -> Truth {
        condition.holds(|check| self.value(check))
    }

    /// What a check shows at present.
    pub fn value(&self, check: &str) -> Option<&Value> {
        self.seen.get(check).map(|seen| &seen.value)
    }

    /// What a check showed last, however long ago.
    pub fn last_value(&self, check: &str) -> Option<&Value> {
        self.last.get(check)
    }

    /// Whether a check was asked in vain and nothing has changed since.
    pub fn is_silent(&self, check: &str) -> bool {
        self.silent.contains_key(check)
    }

    /// Whether nobody understood the answers to a check.
    pub fn is_unclear(&self, check: &str) -> bool {
        self.unclear.contains_key(check)
    }

    /// Whether nobody understood whether a plan was carried out.
    pub fn is_plan_unclear(&self, fault: &str, plan: usize) -> bool {
        self.unclear_plans.contains_key(&(fault.to_owned(), plan))
    }

    /// How often the check showed what it shows now.
    pub fn times_seen(&self, check: &str) -> u32 {
        let Some(value) = self.value(check) else { return 0 };
        self.counts.get(&(check, value.to_string())).copied().unwrap_or_default()
    }

    /// Whether the fault is there. `strictly` counts only what speaks of the fault itself.
    pub fn fault(&self, fault: &Fault, strictly: bool) -> Truth {
        let any = |conditions: &[crate::Condition]| {
            conditions.iter().any(|condition| self.holds(condition) == Truth::Yes)
        };
        if any(&fault.unless) {
            Truth::No
        } else if any(&fault.present) {
            Truth::Yes
        } else if any(&fault.clear) || (!strictly && any(&fault.ruled_out)) {
            Truth::No
        } else {
            Truth::Unknown
        }
    }

    /// Whether something changed since the test was last made.
    pub fn is_untested(&self) -> bool {
        let tests = self.tests().iter();
        let last = tests.filter_map(|test| self.tested_at.get(test.check.as_str())).max();
        last.is_none_or(|last| *last <= self.changed_at)
    }

    /// Whether anything was changed at all.
    pub fn has_changed(&self) -> bool {
        self.changed_at > 0
    }

    /// What is known, short enough to compare: not how it came to be known.
    pub fn digest(&self) -> String {
        let seen: Vec<_> = self.seen.iter().map(|(check, seen)| (check, &seen.value)).collect();
        let (untested, failed) = (self.is_untested(), self.failed_tests.min(2));
        format!("{seen:?} {:?} {:?} {untested} {failed}", self.refused, self.impossible)
    }

    /// How often a test failed.
    pub fn failed_tests(&self) -> u32 {
        self.failed_tests
    }

    /// Passes in a row since the last change.
    pub fn passes(&self) -> u32 {
        self.passes
    }

    /// How often any plan of the fault was carried out.
    pub fn tries(&self, fault: &str) -> u32 {
        self.done.iter().filter(|((id, _), _)| id == fault).map(|(_, count)| *count).sum()
    }

    /// How often this plan was carried out.
    pub fn tries_of(&self, fault: &str, plan: usize) -> u32 {
        self.done.get(&(fault.to_owned(), plan)).copied().unwrap_or_default()
    }

    /// Whether a plan is not tried again.
    pub fn is_failed(&self, fault: &str, plan: usize) -> bool {
        self.failed.contains(&(fault.to_owned(), plan))
    }

    /// Whether a remedy is out of the question.
    pub fn is_out(&self, remedy: &str) -> bool {
        self.refused.contains(remedy) || self.impossible.contains(remedy)
    }

    /// Whether the holder accepted a remedy's risk for this plan.
    pub fn is_accepted(&self, fault: &str, plan: usize, remedy: &str) -> bool {
        self.accepted.contains(&(fault.to_owned(), plan, remedy.to_owned()))
    }
}

/// The faults that were found, and those of them that were mended.
pub fn findings(catalogue: &Catalogue, state: &CaseState) -> (Vec<String>, Vec<String>) {
    let known = Known::of(catalogue, state);
    let mut found = known.found.clone();
    for fault in &catalogue.faults {
        let is_new = !found.contains(&fault.id);
        let is_about = known.complaint.is_some_and(|c| fault.likelihood.contains_key(c));
        if is_new && is_about && known.fault(fault, true) == Truth::Yes {
            found.push(fault.id.clone());
        }
    }
    let is_fixed = |id: &&String| {
        let fault = catalogue.fault(id);
        known.tries(id) > 0 && fault.is_some_and(|fault| known.fault(fault, true) != Truth::Yes)
    };
    let fixed = found.iter().filter(is_fixed).cloned().collect();
    (found, fixed)
}
