//! What comes next: one pure function of the catalogue and of what happened so far.
//!
//! In this order: the end where the test was seen to pass; carrier and measurements, which cost
//! nobody anything; the honest end where something stands in the way that cannot be mended; what
//! is known to be wrong, the lowest layer first; the test, after every change; what else could be
//! wrong, by value for cost; the same once more, trusting only what speaks of the fault itself;
//! harmless remedies without evidence, because people report wrongly; and the end.

use crate::case::{CaseState, Line, STEPS_MAX, UNCLEAR_MAX};
use crate::catalogue::{Catalogue, Check, Ending, Fault, Remedy};
use crate::condition::Truth;
use crate::known::Known;
use crate::params::resolve;
use crate::step::{Aim, By, Entry, Heard, Manner, Step, StepKind};
use serde_json::{Map, Value};

/// How often one plan is carried out.
const PLAN_TRIES_MAX: u32 = 2;
/// How often all plans of one fault are carried out together.
const FAULT_TRIES_MAX: u32 = 3;
/// How often an end is taken back because it does not work after all.
const REOPENED_MAX: usize = 2;
/// A fault that was treated is so many times less likely to be there still.
const TREATED_LESS: u64 = 5;

/// The next step.
pub fn next(catalogue: &Catalogue, state: &CaseState) -> Step {
    if let Some(step) = again(state) {
        return step;
    }
    Engine::new(catalogue, state).decide()
}

/// The same step once more, where its answer could not be used, or where it is an end.
fn again(state: &CaseState) -> Option<Step> {
    let Entry { step, heard } = state.last_asked()?;
    let manner = match heard {
        Heard::Unclear if step.asked < UNCLEAR_MAX => Manner::WhichOfThese,
        Heard::NotFound => Manner::LongerHow,
        Heard::Wait => Manner::Waiting,
        _ if step.kind.is_end() => {
            let is_reopened = |entry: &&Entry| entry.step.kind.is_end() && entry.heard == Heard::No;
            let reopened = state.log.iter().filter(is_reopened).count();
            let goes_on =
                step.kind == StepKind::Resolved && *heard == Heard::No && reopened <= REOPENED_MAX;
            return (!goes_on).then(|| Step { id: state.next_id(), ..step.clone() });
        }
        _ => return None,
    };
    let is_again = Step { id: state.next_id(), manner, asked: step.asked + 1, ..step.clone() };
    (state.log.len() < STEPS_MAX - 1).then_some(is_again)
}

struct Engine<'a> {
    catalogue: &'a Catalogue,
    state: &'a CaseState,
    known: Known<'a>,
    /// Whether each fault is there, as the catalogue has them: by all that is known, and by what
    /// speaks of the fault itself.
    truths: Vec<(Truth, Truth)>,
}

/// Whether and how a fault can be mended at present.
enum Way {
    /// By this plan.
    Plan(usize),
    /// Once something else is mended.
    Later,
    /// Not any more.
    None,
}

impl<'a> Engine<'a> {
    fn new(catalogue: &'a Catalogue, state: &'a CaseState) -> Self {
        let known = Known::of(catalogue, state);
        let both = |fault: &Fault| (known.fault(fault, false), known.fault(fault, true));
        let truths = catalogue.faults.iter().map(both).collect();
        Self { catalogue, state, known, truths }
    }

    /// Whether a fault is there.
    fn truth(&self, fault: &Fault, strictly: bool) -> Truth {
        let place = self.catalogue.faults.iter().position(|one| std::ptr::eq(one, fault));
        let truths = place.map_or((Truth::Unknown, Truth::Unknown), |place| self.truths[place]);
        if strictly { truths.1 } else { truths.0 }
    }

    fn decide(&self) -> Step {
        if self.state.log.iter().any(|entry| entry.heard == Heard::Person) {
            return self.end(Ending::Handover, "person-wanted");
        }
        if self.state.log.len() >= STEPS_MAX - 1 {
            return self.end(Ending::Handover, "too-long");
        }
        if self.known.complaint.is_none() {
            return self.step(StepKind::Check, "complaint", By::Holder);
        }
        self.go_on_with_plan()
            .or_else(|| self.passed())
            .or_else(|| self.ask_programs())
            .or_else(|| self.blocked())
            .or_else(|| self.mend(false))
            .or_else(|| self.test_change())
            .or_else(|| self.look(false))
            .or_else(|| self.test())
            .or_else(|| self.look(true))
            .or_else(|| self.mend(true))
            .or_else(|| self.test_once_more())
            .or_else(|| self.good_enough(true))
            .or_else(|| self.try_blindly())
            .or_else(|| self.good_enough(false))
            .unwrap_or_else(|| self.give_up())
    }

    /// The next remedy of a plan that was begun.
    fn go_on_with_plan(&self) -> Option<Step> {
        let Entry { step, heard } = self.state.last_asked()?;
        let aim = step.aim.as_ref()?;
        let goes_on = match step.kind {
            StepKind::Remedy => matches!(heard, Heard::Done | Heard::Already),
            StepKind::Confirm => return self.begin_confirmed(aim, heard),
            _ => false,
        };
        if !goes_on {
            return None;
        }
        let fault = self.catalogue.fault(&aim.fault)?;
        let place = self.place_from(fault, aim.plan, aim.place + 1)?;
        self.remedy(fault, Aim { place, ..aim.clone() })
    }

    fn begin_confirmed(&self, aim: &Aim, heard: &Heard) -> Option<Step> {
        let fault = self.catalogue.fault(&aim.fault)?;
        (*heard == Heard::Yes).then(|| self.begin(fault, aim.plan, aim.blind)).flatten()
    }

    /// The first remedy of a plan from a place on that is not left out.
    fn place_from(&self, fault: &Fault, plan: usize, from: usize) -> Option<usize> {
        let remedies = self.catalogue.plan(fault, plan);
        (from..remedies.len()).find(|place| !self.known.is_out(&remedies[*place].id))
    }

    /// The end, where the test was seen to pass. What is surprising is looked at twice.
    fn passed(&self) -> Option<Step> {
        let complaint = self.known.complaint.unwrap_or_default();
        let is_content = self.known.value("good-enough").is_some_and(|value| value == "yes");
        if is_content {
            return Some(self.step(StepKind::Resolved, complaint, By::Holder));
        }
        let test = self.known.tests().iter().find(|t| self.known.holds(&t.pass) == Truth::Yes)?;
        let is_surprising = !self.known.has_changed()
            || self.known.has_doubt
            || self.known.failed_tests() >= 1
            || self.about().any(|fault| self.stands_in_the_way(fault));
        if is_surprising && self.known.passes() < 2 {
            let step = self.step(StepKind::Check, &test.check, By::Holder);
            return Some(Step { manner: Manner::LookAgain, ..self.with_check(step) });
        }
        Some(self.step(StepKind::Resolved, complaint, By::Holder))
    }

    fn stands_in_the_way(&self, fault: &Fault) -> bool {
        self.is_blocking(fault) && self.truth(fault, true) == Truth::Yes
    }

    fn is_blocking(&self, fault: &Fault) -> bool {
        self.known.complaint.is_some_and(|complaint| fault.blocking.iter().any(|c| c == complaint))
    }

    /// The faults that the complaint may come from.
    fn about(&self) -> impl Iterator<Item = &Fault> {
        let complaint = self.known.complaint.unwrap_or_default();
        self.catalogue.faults.iter().filter(move |f| f.likelihood.contains_key(complaint))
    }

    /// Asks carrier and measurements everything that could matter, before anybody is bothered.
    fn ask_programs(&self) -> Option<Step> {
        let check = self.catalogue.checks.iter().find(|check| {
            let matters = || self.value_of(check, false) > 0 || self.is_asked_for(&check.id);
            check.by != By::Holder && self.can_ask(check) && matters()
        })?;
        Some(self.ask(check))
    }

    /// Whether something that was seen cannot be mended before this is known.
    fn is_asked_for(&self, check: &str) -> bool {
        let asks = |fault: &Fault| fault.asks.iter().any(|id| id == check);
        self.about().any(|fault| asks(fault) && self.truth(fault, false) == Truth::Yes)
    }

    /// The honest end, where something stands in the way that cannot be mended. What only one
    /// look of a person's says is looked at once more.
    fn blocked(&self) -> Option<Step> {
        let blocks =
            |fault: &&Fault| self.stands_in_the_way(fault) && matches!(self.way(fault), Way::None);
        let fault = self.about().find(blocks)?;
        let doubtful = self.shown_by(fault).find(|check| {
            check.by == By::Holder
                && self.known.times_seen(&check.id) < 2
                && !self.known.is_silent(&check.id)
        });
        if let Some(check) = doubtful {
            return Some(Step { manner: Manner::LookAgain, ..self.ask(check) });
        }
        Some(self.end(fault.end, &fault.id))
    }

    /// The checks whose values show the fault at present.
    fn shown_by<'b>(&'b self, fault: &'b Fault) -> impl Iterator<Item = &'b Check> {
        let shown = fault.present.iter().filter(|c| self.known.holds(c) == Truth::Yes);
        shown.flat_map(|c| c.paths()).filter_map(|path| self.catalogue.check(&path.check))
    }

    /// What is known to be wrong, the lowest layer first. `again`: also where nobody understood
    /// before whether it was done.
    fn mend(&self, again: bool) -> Option<Step> {
        let present = self.about().filter(|fault| self.truth(fault, false) == Truth::Yes);
        let is_due = |fault: &Fault, plan| again || !self.known.is_plan_unclear(&fault.id, plan);
        let mut ways: Vec<_> = present
            .filter_map(|fault| match self.way(fault) {
                Way::Plan(plan) => is_due(fault, plan).then_some((fault.layer, fault, plan)),
                Way::Later | Way::None => None,
            })
            .collect();
        ways.sort_by_key(|(layer, ..)| *layer);
        ways.into_iter().find_map(|(_, fault, plan)| self.begin(fault, plan, false))
    }

    fn way(&self, fault: &Fault) -> Way {
        for before in fault.after.iter().filter_map(|id| self.catalogue.fault(id)) {
            if self.truth(before, true) != Truth::Yes {
                continue;
            }
            match self.way(before) {
                Way::None if self.known.tries(&before.id) > 0 => {}
                Way::None => return Way::None,
                Way::Plan(_) | Way::Later => return Way::Later,
            }
        }
        if self.known.tries(&fault.id) >= FAULT_TRIES_MAX {
            return Way::None;
        }
        let mut plans: Vec<usize> = (0..fault.plans.len()).collect();
        plans.sort_by_key(|plan| self.known.tries_of(&fault.id, *plan));
        let plan = plans.into_iter().find(|plan| self.can_carry_out(fault, *plan));
        plan.map_or(Way::None, Way::Plan)
    }

    fn can_carry_out(&self, fault: &Fault, plan: usize) -> bool {
        let can = |remedy: &&Remedy| {
            let is_wanted = remedy.optional || !self.known.is_out(&remedy.id);
            let is_reached = remedy.by != By::Carrier || self.state.line != Line::None;
            let params = fault.params.get(&remedy.id);
            is_wanted
                && is_reached
                && self.has(&remedy.os)
                && resolve(&self.known, params).is_some()
        };
        let remedies = self.catalogue.plan(fault, plan);
        // A plan of optional remedies only is none when they are not wanted.
        let is_some = remedies.iter().any(|remedy| !self.known.is_out(&remedy.id));
        is_some
            && !self.known.is_failed(&fault.id, plan)
            && self.known.tries_of(&fault.id, plan) < PLAN_TRIES_MAX
            && remedies.iter().all(can)
    }

    /// Whether the phone has it, as far as is known.
    fn has(&self, os: &[String]) -> bool {
        let own = self.state.phone.os;
        os.is_empty() || own.is_none_or(|own| os.iter().any(|name| name == own.name()))
    }

    /// The first step of a plan: consent, where a remedy costs or risks what was not accepted.
    fn begin(&self, fault: &Fault, plan: usize, blind: bool) -> Option<Step> {
        let aim = Aim { fault: fault.id.clone(), plan, place: 0, blind };
        for remedy in self.catalogue.plan(fault, plan) {
            let is_free = remedy.risks.iter().all(|risk| self.state.accepts.contains(risk));
            if is_free || self.known.is_accepted(&fault.id, plan, &remedy.id) {
                continue;
            }
            let mut step = self.step(StepKind::Confirm, &remedy.id, By::Holder);
            step.params = resolve(&self.known, fault.params.get(&remedy.id))?;
            let risks = remedy.risks.iter().map(|risk| Value::from(risk.name()));
            step.params.insert("risks".into(), risks.collect());
            return Some(Step { aim: Some(aim), ..step });
        }
        let place = self.place_from(fault, plan, 0)?;
        self.remedy(fault, Aim { place, ..aim })
    }

    fn remedy(&self, fault: &Fault, aim: Aim) -> Option<Step> {
        let id = fault.plans.get(aim.plan)?.get(aim.place)?;
        let by = self.catalogue.remedy(id)?.by;
        let params = resolve(&self.known, fault.params.get(id)).unwrap_or_default();
        Some(Step { params, aim: Some(aim), ..self.step(StepKind::Remedy, id, by) })
    }

    /// The test, when something was changed since it was last made.
    fn test_change(&self) -> Option<Step> {
        if self.known.has_changed() { self.test() } else { None }
    }

    fn test(&self) -> Option<Step> {
        let test = self.known.test().filter(|_| self.known.is_untested())?;
        let check = self.catalogue.check(&test.check)?;
        let is_new = self.known.value(&check.id).is_none();
        is_new.then(|| self.ask(check))
    }

    /// The test once more, where nobody understood what it told.
    fn test_once_more(&self) -> Option<Step> {
        let check = self.catalogue.check(&self.known.test()?.check)?;
        let is_open = self.known.value(&check.id).is_none() && !self.known.is_silent(&check.id);
        (is_open && self.known.is_unclear(&check.id)).then(|| self.ask(check))
    }

    /// The check that says most for what it costs.
    fn look(&self, strictly: bool) -> Option<Step> {
        let mut best: Option<(u64, &Check)> = None;
        for check in &self.catalogue.checks {
            if check.by != By::Holder || !self.can_ask(check) || self.is_lesser_test(check) {
                continue;
            }
            let value = self.value_of(check, strictly) * 1_000 / u64::from(check.cost.max(1));
            if value > 0 && best.is_none_or(|(most, _)| value > most) {
                best = Some((value, check));
            }
        }
        best.map(|(_, check)| self.ask(check))
    }

    /// Whether it tests what a better test can tell: its answer would end what is not over.
    fn is_lesser_test(&self, check: &Check) -> bool {
        let is_test = self.known.tests().iter().any(|test| test.check == check.id);
        is_test && self.known.test().is_some_and(|test| test.check != check.id)
    }

    fn can_ask(&self, check: &Check) -> bool {
        self.can_ask_in(check, false)
    }

    /// Whether it makes sense to ask. What was answered in words that nobody understood may be
    /// asked once more in the second round.
    fn can_ask_in(&self, check: &Check, strictly: bool) -> bool {
        let holds = |condition: &crate::Condition| self.known.holds(condition) == Truth::Yes;
        let is_silent = match strictly {
            true => self.known.is_silent(&check.id),
            false => self.known.is_silent(&check.id) || self.known.is_unclear(&check.id),
        };
        self.known.value(&check.id).is_none()
            && !is_silent
            && (check.by != By::Carrier || self.state.line != Line::None)
            && self.has(&check.os)
            && check.needs.iter().all(holds)
            && !check.unless.iter().any(holds)
    }

    /// How much of what could be wrong a check speaks of.
    fn value_of(&self, check: &Check, strictly: bool) -> u64 {
        let complaint = self.known.complaint.unwrap_or_default();
        let mut sum = 0;
        for fault in self.about() {
            let reads = |conditions: &[crate::Condition]| {
                conditions.iter().flat_map(|c| c.paths()).any(|path| path.check == check.id)
            };
            let is_direct = reads(&fault.present);
            let is_indirect = !strictly && (reads(&fault.ruled_out) || reads(&fault.clear));
            if !(is_direct || is_indirect) || self.truth(fault, strictly) != Truth::Unknown {
                continue;
            }
            let mut weight = u64::from(fault.likelihood.get(complaint).copied().unwrap_or(0)) * 10;
            for (condition, times) in &fault.more {
                if self.known.holds(condition) == Truth::Yes {
                    weight *= u64::from(*times);
                }
            }
            if self.known.tries(&fault.id) > 0 {
                weight /= TREATED_LESS;
            }
            sum += if is_direct { weight.max(1) } else { weight / 2 };
        }
        sum
    }

    /// Whether it works well enough, where the test shows that it works somewhat.
    fn good_enough(&self, is_early: bool) -> Option<Step> {
        let test = self.known.test()?;
        let holds = test.fair.as_ref().is_some_and(|fair| self.known.holds(fair) == Truth::Yes);
        // What is nearly as good as can be is asked about before anything is tried blindly.
        let is_near = self.known.value(&test.check).is_some_and(|value| value == "good");
        let check = self.catalogue.check("good-enough")?;
        let is_asked = self.known.value("good-enough").is_some() || self.known.is_silent(&check.id);
        (holds && !is_asked && (is_near || !is_early)).then(|| self.ask(check))
    }

    /// Harmless remedies for what was reported to be in order, one after the other.
    fn try_blindly(&self) -> Option<Step> {
        let mut faults: Vec<_> = self
            .about()
            .filter(|fault| fault.blind.is_some() && self.known.tries_of(&fault.id, 0) == 0)
            .filter(|fault| self.can_carry_out(fault, 0))
            .collect();
        faults.sort_by_key(|fault| fault.blind);
        faults.into_iter().find_map(|fault| self.begin(fault, 0, true))
    }

    /// Nothing more can be done here: for which reason, and who goes on. What stands in the way for
    /// certain comes first, then a carrier that does not answer, then what may be the reason.
    fn give_up(&self) -> Step {
        let lowest = |is_sure: bool| {
            let present = self.about().filter(|fault| self.truth(fault, true) == Truth::Yes);
            let fitting = present.filter(|fault| !is_sure || self.is_blocking(fault));
            fitting.min_by_key(|fault| fault.layer)
        };
        if let Some(fault) = lowest(true) {
            return self.end(fault.end, &fault.id);
        }
        let is_carrier =
            |check: &&Check| check.by == By::Carrier && self.known.is_silent(&check.id);
        if self.state.line == Line::Ours && self.catalogue.checks.iter().any(|c| is_carrier(&c)) {
            return self.end(Ending::Handover, "carrier-silent");
        }
        if let Some(fault) = lowest(false) {
            return self.end(fault.end, &fault.id);
        }
        let complaint = self.known.complaint.and_then(|id| self.catalogue.complaint(id));
        self.end(complaint.map(|complaint| complaint.end).unwrap_or_default(), "unexplained")
    }

    fn end(&self, ending: Ending, reason: &str) -> Step {
        let kind = match ending {
            Ending::Case => StepKind::Case,
            Ending::Handover => StepKind::Handover,
        };
        self.step(kind, reason, By::Holder)
    }

    fn ask(&self, check: &Check) -> Step {
        let step = self.step(StepKind::Check, &check.id, check.by);
        self.with_check(step)
    }

    fn with_check(&self, step: Step) -> Step {
        let check = self.catalogue.check(&step.subject);
        let params = check.map(|check| check.params.clone()).unwrap_or_default();
        Step { params, by: check.map_or(step.by, |check| check.by), ..step }
    }

    fn step(&self, kind: StepKind, subject: &str, by: By) -> Step {
        Step {
            id: self.state.next_id(),
            kind,
            subject: subject.to_owned(),
            by,
            params: Map::new(),
            manner: Manner::Plain,
            asked: 0,
            aim: None,
        }
    }
}
