//! Deciding: the promises in their order, each asked of Cedar, the first not refused is given.

use crate::amount::{AmountError, amount};
use crate::claim::{Claim, claim_uid, uid};
use crate::clause::{Clause, ClauseArgs, ClauseKind};
use crate::decision::{Decision, Effect, MissingEvidence, Outcome, SpokenClause};
use crate::facts::CaseFacts;
use crate::form::{Promise, Remedy};
use crate::version::PolicyVersion;
use cedar_policy::{
    Authorizer, Context, Decision as Verdict, EntityUid, PartialEntityUid, PartialRequest, Request,
};
use simcare_base::Instant;
use std::collections::BTreeSet;
use std::error::Error;

/// Decides a case by a version of the terms.
///
/// Every promise is put to Cedar twice. The partial evaluator leaves evidence that was not shown
/// *unknown*: a forbid it settles refuses whatever may still be shown, so nobody is sent to bring
/// evidence for nothing. The plain evaluator takes the same evidence as not provided: the forbids
/// that speak there and were not settled are exactly the demands still open, because each demand
/// is a forbid of its own over entities of its own. (Partial evaluation alone names too many: it
/// does not simplify `unknown || true`.)
///
/// Where the two disagree, or either meets an error, nothing is paid: it goes to a person.
pub fn decide(version: &PolicyVersion, facts: &CaseFacts, now: Instant) -> Decision {
    Deciding { version, facts, spoken: Vec::new() }.run(now)
}

/// How one promise answered.
enum Answer {
    /// It is not meant for this case.
    Silent,
    Refused,
    Needs(Vec<MissingEvidence>),
    Holds,
}

struct Deciding<'a> {
    version: &'a PolicyVersion,
    facts: &'a CaseFacts,
    spoken: Vec<SpokenClause>,
}

type CedarResult<T> = Result<T, Box<dyn Error + Send + Sync>>;

impl Deciding<'_> {
    fn run(mut self, now: Instant) -> Decision {
        let claim = Claim::of(self.version.form(), self.facts, now, &self.version.schema);
        let Ok(claim) = claim else { return self.for_a_person("clause-engine-error") };
        for promise in &self.version.form().promises {
            match self.ask(promise, &claim) {
                Ok(Answer::Silent | Answer::Refused) => {}
                Ok(Answer::Needs(missing)) => return self.needing(promise, missing),
                Ok(Answer::Holds) => return self.giving(promise, &claim),
                Err(_) => return self.for_a_person("clause-engine-error"),
            }
        }
        if !self.spoken.iter().any(|clause| clause.effect == Effect::Refuses) {
            self.speak("every.nothing-promised", None, Effect::Refuses, "clause-nothing-promised");
        }
        self.end(Outcome::Denied)
    }

    /// Asks Cedar whether a promise holds.
    fn ask(&mut self, promise: &Promise, claim: &Claim) -> CedarResult<Answer> {
        let remedy = self.remedy(promise);
        let schema = &self.version.schema;
        let (principal, action) = (uid("Promise", &promise.id)?, uid("Action", remedy.word())?);
        let request = PartialRequest::new(
            PartialEntityUid::from_concrete(principal.clone()),
            action.clone(),
            PartialEntityUid::from_concrete(claim_uid()?),
            Some(Context::empty()),
            schema,
        )?;
        let response = self.version.policies.tpe(&request, &claim.open, schema)?;
        if response.error_permits().chain(response.error_forbids()).next().is_some() {
            return Err("a clause could not be evaluated".into());
        }
        // Scopes look at nothing that can be unknown, so no permit may be left over.
        if response.residual_permits().next().is_some() {
            return Err("a scope was left undecided".into());
        }
        let grant = BTreeSet::from([format!("{}.grant", promise.id)]);
        if !names(response.true_permits()).is_superset(&grant) {
            return Ok(Answer::Silent);
        }
        let settled = names(response.true_forbids());
        let left_open = names(response.residual_forbids());
        let (is_allowed, refusing) = self.plainly(principal, action, claim)?;
        let is_agreed = refusing.is_superset(&settled)
            && refusing.iter().all(|id| settled.contains(id) || left_open.contains(id))
            && is_allowed == refusing.is_empty();
        if !is_agreed {
            return Err("the two evaluators disagree".into());
        }
        if !settled.is_empty() {
            self.speak_all(&settled, Effect::Refuses);
            return Ok(Answer::Refused);
        }
        self.speak_all(&grant, Effect::Grants);
        self.speak_met(promise, &refusing);
        if is_allowed {
            return Ok(Answer::Holds);
        }
        self.speak_all(&refusing, Effect::Asks);
        Ok(Answer::Needs(self.demands(&refusing)?))
    }

    /// What the plain evaluator says, with evidence that was not shown as not provided: whether
    /// it allows, and the forbids that spoke.
    fn plainly(
        &self,
        principal: EntityUid,
        action: EntityUid,
        claim: &Claim,
    ) -> CedarResult<(bool, BTreeSet<String>)> {
        let schema = Some(&self.version.schema);
        let request = Request::new(principal, action, claim_uid()?, Context::empty(), schema)?;
        let response =
            Authorizer::new().is_authorized(&request, &self.version.policies, &claim.closed);
        if let Some(error) = response.diagnostics().errors().next() {
            return Err(error.to_string().into());
        }
        let spoken = names(response.diagnostics().reason());
        match response.decision() {
            Verdict::Allow => Ok((true, BTreeSet::new())),
            Verdict::Deny => Ok((false, spoken)),
        }
    }

    /// What would be given: what the holder wishes for where the promise offers it.
    fn remedy(&self, promise: &Promise) -> Remedy {
        let wished = self.facts.wish.filter(|wish| promise.remedies.contains(wish));
        wished.or_else(|| promise.remedies.first().copied()).unwrap_or(Remedy::Review)
    }

    fn demands(&self, ids: &BTreeSet<String>) -> CedarResult<Vec<MissingEvidence>> {
        let mut missing = Vec::new();
        for clause in Clause::all_of(self.version.form()) {
            match clause.kind {
                _ if !ids.contains(&clause.id) => {}
                ClauseKind::Evidence(demand) => {
                    missing.push(MissingEvidence { clause: clause.id, any_of: demand.any_of });
                }
                _ => return Err("a clause other than a demand was left undecided".into()),
            }
        }
        if missing.len() == ids.len() { Ok(missing) } else { Err("an unknown demand".into()) }
    }

    fn giving(mut self, promise: &Promise, claim: &Claim) -> Decision {
        let remedy = self.remedy(promise);
        if remedy == Remedy::Review {
            return self.proposing(promise, Outcome::ManualReview);
        }
        match self.wants_review(promise, claim) {
            Ok(false) => self.proposing(promise, Outcome::Allowed),
            Ok(true) => self.proposing(promise, Outcome::ManualReview),
            Err(_) => self.for_a_person("clause-engine-error"),
        }
    }

    /// Whether the terms want a person to look before this promise is kept.
    fn wants_review(&mut self, promise: &Promise, claim: &Claim) -> CedarResult<bool> {
        let principal = uid("Promise", &promise.id)?;
        let action = uid("Action", Remedy::Review.word())?;
        let (is_wanted, _) = self.plainly(principal, action, claim)?;
        if is_wanted {
            self.speak_all(&BTreeSet::from(["every.review".to_owned()]), Effect::Reviews);
        }
        Ok(is_wanted)
    }

    fn needing(self, promise: &Promise, missing: Vec<MissingEvidence>) -> Decision {
        let mut decision = self.proposing(promise, Outcome::NeedsEvidence);
        if decision.outcome == Outcome::NeedsEvidence {
            decision.missing = missing;
        }
        decision
    }

    /// Ends with what the promise gives filled in.
    fn proposing(mut self, promise: &Promise, outcome: Outcome) -> Decision {
        let remedy = self.remedy(promise);
        let destination = remedy.destination();
        let paid = destination.map(|_| amount(promise, remedy, self.facts));
        let paid = match paid.transpose() {
            Ok(paid) => paid,
            Err(AmountError::NoMeasure) => return self.for_a_person("clause-no-measure"),
            Err(AmountError::Money(_)) => return self.for_a_person("clause-engine-error"),
        };
        if paid.as_ref().is_some_and(|paid| paid.money.minor == 0) {
            // What would have been given is not said of a case that gets nothing.
            self.spoken.retain(|c| matches!(c.effect, Effect::Refuses | Effect::Reviews));
            self.speak("every.nothing-left", None, Effect::Refuses, "clause-nothing-left");
            return self.end(Outcome::Denied);
        }
        let mut decision = self.end(outcome);
        decision.promise = Some(promise.id.clone());
        decision.remedy = Some(remedy);
        decision.choices.clone_from(&promise.remedies);
        decision.destination = destination;
        decision.amount = paid;
        decision.automatic = promise.automatic && outcome == Outcome::Allowed;
        decision
    }

    fn for_a_person(mut self, message: &str) -> Decision {
        let id = message.replacen("clause-", "every.", 1);
        self.speak(&id, None, Effect::Reviews, message);
        self.end(Outcome::ManualReview)
    }

    fn end(self, outcome: Outcome) -> Decision {
        Decision {
            outcome,
            promise: None,
            remedy: None,
            choices: Vec::new(),
            destination: None,
            amount: None,
            missing: Vec::new(),
            clauses: self.spoken,
            automatic: false,
        }
    }

    fn speak(&mut self, id: &str, promise: Option<String>, effect: Effect, message: &str) {
        let (id, message) = (id.to_owned(), message.to_owned());
        self.spoken.push(SpokenClause { id, promise, effect, message, args: ClauseArgs::new() });
    }

    /// Adds the promise's conditions that the case meets: why it is given, not only that it is.
    fn speak_met(&mut self, promise: &Promise, open: &BTreeSet<String>) {
        let form = self.version.form();
        let own = |clause: &Clause| clause.promise.as_deref() == Some(promise.id.as_str());
        for clause in Clause::all_of(form).into_iter().filter(own) {
            let args = clause.args(form, self.facts);
            // What cannot be told of (a window that has not begun, an eSIM's condition) is left out.
            let is_told = match clause.kind {
                ClauseKind::Window(_) => args.contains_key("end"),
                ClauseKind::Usage(_) | ClauseKind::Stage(_) => true,
                ClauseKind::Condition => args.contains_key("condition"),
                _ => false,
            };
            if is_told && !open.contains(&clause.id) {
                let message = clause.message().replacen("clause-", "met-", 1);
                let (id, promise) = (clause.id, clause.promise);
                let effect = Effect::Meets;
                self.spoken.push(SpokenClause { id, promise, effect, message, args });
            }
        }
    }

    /// Adds these clauses, each once, in the order of the terms.
    fn speak_all(&mut self, ids: &BTreeSet<String>, effect: Effect) {
        let form = self.version.form();
        for clause in Clause::all_of(form) {
            let is_said = self.spoken.iter().any(|said| said.id == clause.id);
            if !ids.contains(&clause.id) || is_said {
                continue;
            }
            let (message, args) = (clause.message(), clause.args(form, self.facts));
            let (id, promise) = (clause.id, clause.promise);
            self.spoken.push(SpokenClause { id, promise, effect, message, args });
        }
    }
}

fn names<'a>(ids: impl Iterator<Item = &'a cedar_policy::PolicyId>) -> BTreeSet<String> {
    ids.map(ToString::to_string).collect()
}
