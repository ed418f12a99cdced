//! `GET /console/cases/{case}`: one return case with its decisions, evidence and refunds, and what
//! the reader may do about it.

use super::at_desk::AtDesk;
use super::cases::tone;
use super::facts::{CardFacts, card_facts};
use super::frame::Frame;
use super::shown::named;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Path, State};
use simcare_app::cases::{self, DeskCase};
use simcare_app::staff::staff_names;
use simcare_authority::{ActorRef, Right, authorise};
use simcare_base::{BrandId, CaseId, Problem, StaffId};
use simcare_returns::Effect;
use simcare_returns::case::{CaseState, LoggedDecision};
use simcare_returns::form::{Cause, Condition};
use simcare_returns::refund::RefundState;
use std::collections::BTreeMap;

/// A decision as it is shown.
struct Decided {
    seq: i64,
    outcome: String,
    tone: &'static str,
    remedy: String,
    amount: String,
    reckoning: Vec<(String, String)>,
    reasons: Vec<Reason>,
    missing: Vec<String>,
    note: String,
    when: String,
    who: String,
    facts: String,
    is_automatic: bool,
}

/// A clause that spoke.
struct Reason {
    clause: String,
    tone: &'static str,
    text: String,
}

/// A piece of evidence.
struct Shown {
    key: String,
    kind: String,
    picture: String,
    words: String,
    when: String,
    is_refused: bool,
}

/// A refund with what may be done about it.
struct Money {
    id: String,
    amount: String,
    state: String,
    tone: &'static str,
    destination: String,
    approved: String,
    executed: String,
    failure: String,
    attempts: Vec<(i64, String, String, String)>,
    may_approve: bool,
    may_execute: bool,
    may_retry: bool,
    may_settle: bool,
}

#[derive(Template)]
#[template(path = "console/case.html")]
struct CasePage {
    frame: Frame,
    id: String,
    state: String,
    tone: &'static str,
    brand: String,
    holder: String,
    contact: String,
    conversation: String,
    opened: String,
    cause: String,
    condition: String,
    device: String,
    words: String,
    terms: String,
    terms_hash: String,
    slug: String,
    card: CardFacts,
    decisions: Vec<Decided>,
    evidence: Vec<Shown>,
    refunds: Vec<Money>,
    /// Whether refunds are only played by the sandbox.
    is_played: bool,
    others: Vec<(String, i64, String)>,
    causes: Vec<(&'static str, String, bool)>,
    conditions: Vec<(&'static str, String, bool)>,
    proposed: String,
    currency: String,
    may_redecide: bool,
    may_grant: bool,
    may_reject: bool,
    may_fulfil: bool,
    may_judge: bool,
}

/// Shows it.
pub async fn page(State(state): State<WebState>, at: AtDesk, Path(id): Path<String>) -> Answer {
    let id = case_id(&id)?;
    let brand = cases::case_brand(state.app(), at.actor(), &id).await?;
    let read = cases::case_read(state.app(), at.actor(), &brand, &id).await?;
    let names = staff_names(state.app(), at.actor(), &brand).await.unwrap_or_default();
    page::render(&shown(&state, &at, &brand, &read, &names))
}

/// An id from an address.
///
/// # Errors
/// `case-unknown` when it cannot be one.
pub fn case_id(text: &str) -> Result<CaseId, Problem> {
    text.parse().map_err(|_| Problem::not_found("case-unknown"))
}

type Names = BTreeMap<StaffId, String>;

fn shown(
    state: &WebState,
    at: &AtDesk,
    brand: &BrandId,
    read: &DeskCase,
    names: &Names,
) -> CasePage {
    let (case, words) = (&read.case, at.words);
    let locale = words.locale();
    let decides = authorise(at.actor(), Right::DecideCases, brand).is_ok();
    let proposed = read.decisions.first().and_then(|last| last.decision.amount.as_ref());
    let holder = &read.dossier.holder;
    let title = words.with("console-case", "number", case.number).into_owned();
    let found_brand = at.brand(brand).ok();
    CasePage {
        frame: Frame::new(state, at, "cases", &title),
        id: case.id.to_string(),
        state: words.label("desk-case", case.state.word()).into_owned(),
        tone: tone(case.state),
        brand: found_brand.map_or_else(String::new, |b| b.name.text(locale).to_owned()),
        holder: named(words, &holder.name),
        contact: holder.contact.as_ref().map_or_else(String::new, |c| c.parts().1.to_owned()),
        conversation: case.conversation_id.as_ref().map_or_else(String::new, ToString::to_string),
        opened: words.date_time(case.opened_at, &at.zone),
        cause: cases::cause_name(words, case.claim.cause),
        condition: case
            .claim
            .condition
            .map_or_else(String::new, |condition| cases::condition_name(words, condition)),
        device: case.claim.device.clone(),
        words: case.claim.words.clone(),
        terms: read.terms.form().title.clone(),
        terms_hash: read.terms.hash().as_str().to_owned(),
        slug: found_brand.map_or_else(String::new, |b| b.slug.clone()),
        card: card_facts(at, &read.dossier),
        decisions: read.decisions.iter().map(|one| decided(at, one, names)).collect(),
        evidence: evidence(at, read),
        refunds: refunds(at, brand, read, names),
        is_played: state.app().outside().plays_refunds(),
        others: read
            .others
            .iter()
            .map(|other| {
                let state = words.label("desk-case", other.state.word()).into_owned();
                (other.id.to_string(), other.number, state)
            })
            .collect(),
        causes: Cause::ALL
            .iter()
            .map(|c| (c.word(), cases::cause_name(words, *c), *c == case.claim.cause))
            .collect(),
        conditions: Condition::ALL
            .iter()
            .map(|c| (c.word(), cases::condition_name(words, *c), case.claim.condition == Some(*c)))
            .collect(),
        proposed: proposed.map_or_else(String::new, |amount| amount.money.to_decimal()),
        currency: read.dossier.line.paid.currency.code().to_owned(),
        may_redecide: decides && case.state.is_decidable(),
        may_grant: decides && case.state == CaseState::Review,
        may_reject: decides && !case.state.is_closed() && case.state != CaseState::Paying,
        may_fulfil: decides && case.state == CaseState::ToFulfil,
        may_judge: decides && !case.state.is_closed(),
    }
}

fn who(at: &AtDesk, actor: &ActorRef, names: &Names) -> String {
    match actor {
        ActorRef::Staff(staff) => names.get(staff).cloned().unwrap_or_default(),
        ActorRef::Holder(_) => at.words.text("console-person").into_owned(),
        ActorRef::Token(_) => at.words.text("console-program").into_owned(),
        ActorRef::System(_) => "simcare".to_owned(),
    }
}

fn decided(at: &AtDesk, one: &LoggedDecision, names: &Names) -> Decided {
    use simcare_returns::Outcome;
    let (decision, words) = (&one.decision, at.words);
    let reason = |reason: cases::Reason| Reason {
        clause: reason.clause,
        tone: match reason.effect {
            Effect::Grants | Effect::Meets => "good",
            Effect::Refuses => "warn",
            Effect::Asks | Effect::Reviews => "open",
        },
        text: reason.text,
    };
    Decided {
        seq: one.seq,
        outcome: cases::outcome_name(words, decision.outcome),
        tone: match decision.outcome {
            Outcome::Allowed => "good",
            Outcome::Denied => "warn",
            Outcome::NeedsEvidence | Outcome::ManualReview => "open",
        },
        remedy: decision.remedy.map_or_else(String::new, |r| cases::remedy_name(words, r)),
        amount: decision.amount.as_ref().map_or_else(String::new, |a| words.money(a.money)),
        reckoning: cases::reckoning(words, decision)
            .into_iter()
            .map(|(what, money)| (what, words.money(money)))
            .collect(),
        reasons: cases::reasons(words, &at.zone, decision).into_iter().map(reason).collect(),
        missing: cases::missing(words, decision),
        note: one.note.clone(),
        when: words.date_time(one.decided_at, &at.zone),
        who: who(at, &one.decided_by, names),
        facts: serde_json::to_string_pretty(&one.facts).unwrap_or_default(),
        is_automatic: decision.automatic,
    }
}

fn evidence(at: &AtDesk, read: &DeskCase) -> Vec<Shown> {
    let piece = |piece: &simcare_returns::case::Evidence| Shown {
        key: piece.client_key.clone(),
        kind: cases::evidence_name(at.words, piece.kind),
        picture: piece.attachment.as_ref().map_or_else(String::new, ToString::to_string),
        words: piece.words.clone(),
        when: at.words.date_time(piece.given_at, &at.zone),
        is_refused: piece.is_refused,
    };
    read.evidence.iter().map(piece).collect()
}

fn refunds(at: &AtDesk, brand: &BrandId, read: &DeskCase, names: &Names) -> Vec<Money> {
    let approves = authorise(at.actor(), Right::ApproveRefunds, brand).is_ok();
    let executes = authorise(at.actor(), Right::ExecuteRefunds, brand).is_ok();
    let words = at.words;
    let told = |done: &Option<(simcare_base::Instant, ActorRef)>| match done {
        Some((when, by)) => {
            format!("{} · {}", who(at, by, names), words.date_time(*when, &at.zone))
        }
        None => String::new(),
    };
    let each = read.refunds.iter().map(|(refund, attempts)| {
        let is_stuck = matches!(refund.state, RefundState::Failed | RefundState::ActionNeeded);
        Money {
            id: refund.id.to_string(),
            amount: words.money(refund.amount),
            state: cases::refund_state_name(words, refund.state),
            tone: match refund.state {
                RefundState::Succeeded => "good",
                RefundState::Failed | RefundState::ActionNeeded => "warn",
                RefundState::Cancelled => "",
                _ => "open",
            },
            destination: cases::destination_name(words, refund.destination),
            approved: told(&refund.approved),
            executed: told(&refund.executed),
            failure: refund.failure.clone().unwrap_or_default(),
            attempts: attempts
                .iter()
                .map(|attempt| {
                    (
                        attempt.number,
                        cases::refund_state_name(words, attempt.state),
                        words.date_time(attempt.moved_at, &at.zone),
                        attempt.failure.clone().unwrap_or_default(),
                    )
                })
                .collect(),
            may_approve: approves
                && refund.state == RefundState::Created
                && refund.approved.is_none()
                && read.case.state == CaseState::Allowed,
            may_execute: executes
                && refund.state == RefundState::Created
                && refund.approved.is_some()
                && refund.executed.is_none(),
            may_retry: executes && is_stuck,
            may_settle: executes && is_stuck,
        }
    });
    each.collect()
}
