//! Where a case stands.

use crate::decision::{Decision, Outcome};

/// The states of a case. Those that need nobody any more are closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseState {
    /// The holder has to show something.
    NeedsEvidence,
    /// A person has to look.
    Review,
    /// Money is allowed and waits for somebody to approve it.
    Allowed,
    /// Money is approved and waits for somebody to have it paid.
    Approved,
    /// The provider is at it.
    Paying,
    /// The provider failed or wants something of us.
    PaymentTrouble,
    /// A new card, code or more time is to be sent.
    ToFulfil,
    /// The terms refuse it.
    Denied,
    /// The money is there.
    Paid,
    /// What was to be sent was sent.
    Fulfilled,
    /// Somebody at the desk said no.
    Rejected,
    /// The holder took it back.
    Withdrawn,
}

impl CaseState {
    /// Every state, those that need somebody first.
    pub const ALL: [Self; 12] = [
        Self::NeedsEvidence,
        Self::Review,
        Self::Allowed,
        Self::Approved,
        Self::Paying,
        Self::PaymentTrouble,
        Self::ToFulfil,
        Self::Denied,
        Self::Paid,
        Self::Fulfilled,
        Self::Rejected,
        Self::Withdrawn,
    ];

    /// The word in rows, addresses and message ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NeedsEvidence => "needs-evidence",
            Self::Review => "review",
            Self::Allowed => "allowed",
            Self::Approved => "approved",
            Self::Paying => "paying",
            Self::PaymentTrouble => "payment-trouble",
            Self::ToFulfil => "to-fulfil",
            Self::Denied => "denied",
            Self::Paid => "paid",
            Self::Fulfilled => "fulfilled",
            Self::Rejected => "rejected",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether it needs nobody any more, so that the card may have another case.
    pub const fn is_closed(self) -> bool {
        matches!(
            self,
            Self::Denied | Self::Paid | Self::Fulfilled | Self::Rejected | Self::Withdrawn
        )
    }

    /// Whether facts may still be corrected and the case decided again.
    pub const fn is_decidable(self) -> bool {
        matches!(
            self,
            Self::NeedsEvidence
                | Self::Review
                | Self::Allowed
                | Self::Denied
                | Self::Rejected
                | Self::ToFulfil
        )
    }

    /// Where a case stands right after a decision.
    pub fn after(decision: &Decision) -> Self {
        match decision.outcome {
            Outcome::NeedsEvidence => Self::NeedsEvidence,
            Outcome::ManualReview => Self::Review,
            Outcome::Denied => Self::Denied,
            Outcome::Allowed if decision.amount.is_some() => Self::Allowed,
            Outcome::Allowed => Self::ToFulfil,
        }
    }
}

impl std::str::FromStr for CaseState {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|state| state.word() == text).ok_or("no such case state")
    }
}
