//! How far a case is, for its holder.

use super::at_brand::AtBrand;
use simcare_app::cases::OwnCase;
use simcare_base::Instant;
use simcare_returns::case::CaseState;
use simcare_returns::form::Destination;
use simcare_returns::refund::RefundState;

/// The tone of a state: what is good, what needs somebody, what went against the holder.
pub fn tone(state: CaseState) -> &'static str {
    match state {
        CaseState::Paid | CaseState::Fulfilled => "good",
        CaseState::Allowed | CaseState::Approved | CaseState::Paying | CaseState::ToFulfil => {
            "good"
        }
        CaseState::NeedsEvidence | CaseState::PaymentTrouble => "warn",
        CaseState::Denied | CaseState::Rejected => "bad",
        CaseState::Review | CaseState::Withdrawn => "",
    }
}

/// One station on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is.
    pub text: String,
    /// When it was reached; empty while it was not.
    pub at: String,
    /// `done`, `now`, `bad` or nothing.
    pub class: &'static str,
}

/// The one line of progress: every station with its date, those to come as well.
pub fn steps(at: &AtBrand, found: &OwnCase) -> Vec<Step> {
    let case = &found.case;
    let decided = found.decision.as_ref().map(|logged| logged.decided_at);
    let is_decided = case.state != CaseState::NeedsEvidence && case.state != CaseState::Review;
    let mut stations: Vec<(&str, Option<Instant>)> =
        vec![("asked", Some(case.opened_at)), ("decided", decided.filter(|_| is_decided))];
    if let Some(refund) = &found.refund {
        let is_paid = refund.state == RefundState::Succeeded;
        let last = match refund.destination {
            Destination::Original => "paid",
            Destination::StoreCredit => "credited",
        };
        stations.push(("approved", refund.approved.as_ref().map(|(when, _)| *when)));
        if refund.destination == Destination::Original {
            stations.push(("sent", refund.executed.as_ref().map(|(when, _)| *when)));
        }
        stations.push((last, is_paid.then_some(refund.moved_at)));
    }
    let first_open = stations.iter().position(|(_, when)| when.is_none());
    let in_trouble = case.state == CaseState::PaymentTrouble;
    let one = |(place, (what, when)): (usize, (&str, Option<Instant>))| Step {
        text: at.words.label("case-step", what).into_owned(),
        at: when.map_or_else(
            || at.words.text("case-step-later").into_owned(),
            |when| at.words.date_time_zone(when, &at.zone),
        ),
        class: match when {
            Some(_) => "done",
            None if first_open == Some(place) && in_trouble => "bad",
            None if first_open == Some(place) && !case.state.is_closed() => "now",
            None => "",
        },
    };
    stations.into_iter().enumerate().map(one).collect()
}
