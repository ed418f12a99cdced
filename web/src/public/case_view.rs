//! How a case's state looks.

use simcare_returns::case::CaseState;

/// The tone of a state: what is good, what needs somebody, what went against the holder.
pub fn tone(state: CaseState) -> &'static str {
    match state {
        CaseState::Paid | CaseState::Fulfilled => "good",
        CaseState::NeedsEvidence | CaseState::PaymentTrouble => "warn",
        CaseState::Denied | CaseState::Rejected => "bad",
        CaseState::Review
        | CaseState::Allowed
        | CaseState::Approved
        | CaseState::Paying
        | CaseState::ToFulfil
        | CaseState::Withdrawn => "",
    }
}
