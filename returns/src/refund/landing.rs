//! What a report about one attempt means for the whole refund.
//!
//! A refund may have had several attempts, and money may have been given by hand. Whatever a
//! provider says and however late, two things hold: money that moved is never sent again, and money
//! that moved twice is never passed over.

use super::{Attempt, Refund, RefundState, Report, after_report};

/// The failure of a refund that a provider paid though it had refused it, or though it was given
/// another way: somebody has to look whether it moved twice.
pub(super) const PAID_AFTER_REFUSAL: &str = "paid-after-refusal";

/// Where a refund is after a report.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Landing {
    pub state: RefundState,
    pub failure: Option<String>,
}

/// Where `refund` lands after `report` about one of its attempts; none when nothing changes.
pub(super) fn landing(refund: &Refund, attempt: &Attempt, report: &Report) -> Option<Landing> {
    if attempt.state == RefundState::Succeeded {
        // Money that moved stays moved, whatever is heard later.
        return None;
    }
    let is_present = attempt.number == refund.attempt;
    let is_doubtful = refund.failure.as_deref() == Some(PAID_AFTER_REFUSAL);
    let (state, failure) = match report {
        Report::Succeeded => match refund.state {
            RefundState::Succeeded => doubtful(),
            // Refused, and perhaps let go again but not sent yet: it is not sent again.
            RefundState::Created | RefundState::Failed => (RefundState::Succeeded, None),
            _ if is_present && !is_doubtful => (RefundState::Succeeded, None),
            _ => doubtful(),
        },
        _ if !is_present => return None,
        // An earlier attempt was paid and this one is not: it moved once after all.
        Report::Failed(_) if is_doubtful && attempt.state != RefundState::Failed => {
            (RefundState::Succeeded, None)
        }
        _ if is_doubtful => return None,
        _ => (after_report(refund.state, report)?, report.code().map(str::to_owned)),
    };
    Some(Landing { state, failure })
}

fn doubtful() -> (RefundState, Option<String>) {
    (RefundState::ActionNeeded, Some(PAID_AFTER_REFUSAL.to_owned()))
}
