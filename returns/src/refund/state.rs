//! How a refund moves: one table of transitions that submitting, polling, webhooks and people all
//! go through, so that hearing the same thing twice, or late, changes nothing.

/// Where a refund stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefundState {
    /// Decided; nothing was sent anywhere.
    Created,
    /// About to be sent, or sent and not answered: written before the provider is called.
    Submitted,
    /// Sent; whether it arrived is not known. Only the same key may be sent again.
    Unknown,
    /// The provider has it and works on it.
    Pending,
    /// The money is there. Final.
    Succeeded,
    /// The provider will not do it. A new attempt needs a new key.
    Failed,
    /// Somebody has to do something before it goes on.
    ActionNeeded,
    /// Called off before anything was sent. Final.
    Cancelled,
}

/// What was heard about an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Report {
    /// The call was not answered.
    NotAnswered,
    /// Accepted, which is not succeeded.
    Pending,
    /// The money was moved.
    Succeeded,
    /// It will not be moved, for this reason of the provider's.
    Failed(String),
    /// The provider wants something of us, named by its code.
    ActionNeeded(String),
}

impl Report {
    /// The provider's code, where it gave one.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Failed(code) | Self::ActionNeeded(code) => Some(code),
            Self::NotAnswered | Self::Pending | Self::Succeeded => None,
        }
    }
}

impl RefundState {
    /// Every state.
    pub const ALL: [Self; 8] = [
        Self::Created,
        Self::Submitted,
        Self::Unknown,
        Self::Pending,
        Self::Succeeded,
        Self::Failed,
        Self::ActionNeeded,
        Self::Cancelled,
    ];

    /// The word in rows, the API and message ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Submitted => "submitted",
            Self::Unknown => "unknown",
            Self::Pending => "pending",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::ActionNeeded => "action-needed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether its amount is taken from what may be given back.
    pub const fn holds_money(self) -> bool {
        !matches!(self, Self::Failed | Self::Cancelled)
    }

    /// Whether the provider may have the attempt, so that it has to be asked.
    pub const fn is_in_flight(self) -> bool {
        matches!(self, Self::Submitted | Self::Unknown | Self::Pending)
    }
}

impl std::str::FromStr for RefundState {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|state| state.word() == text).ok_or("no such refund state")
    }
}

/// The state after a report about the present attempt; none when the report changes nothing.
pub fn after_report(state: RefundState, report: &Report) -> Option<RefundState> {
    use RefundState::{ActionNeeded, Failed, Pending, Submitted, Succeeded, Unknown};
    let next = match (state, report) {
        // Nothing was sent, so nothing can have been heard.
        (RefundState::Created | RefundState::Cancelled, _) => state,
        // Money that moved stays moved, whatever is heard later.
        (Succeeded, _) => Succeeded,
        // A provider that takes back its refusal: the money moved, and must not move again.
        (Failed, Report::Succeeded) => Succeeded,
        (Failed, _) => Failed,
        (Submitted | Unknown, Report::NotAnswered) => Unknown,
        // It is known to be there; that nobody answered a question about it changes nothing.
        (Pending | ActionNeeded, Report::NotAnswered) => state,
        (Submitted | Unknown | Pending | ActionNeeded, Report::Pending) => Pending,
        (Submitted | Unknown | Pending | ActionNeeded, Report::Succeeded) => Succeeded,
        (Submitted | Unknown | Pending | ActionNeeded, Report::Failed(_)) => Failed,
        (Submitted | Unknown | Pending | ActionNeeded, Report::ActionNeeded(_)) => ActionNeeded,
    };
    (next != state).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_hears_every_report() {
        // One row a state; columns: not answered, pending, succeeded, failed, action needed.
        let golden = "\
created -        -       -             -      -
submitted unknown  pending succeeded     failed action-needed
unknown -        pending succeeded     failed action-needed
pending -        -       succeeded     failed action-needed
succeeded -        -       -             -      -
failed -        -       succeeded     -      -
action-needed -        pending succeeded     failed -
cancelled -        -       -             -      -
";
        let reports = [
            Report::NotAnswered,
            Report::Pending,
            Report::Succeeded,
            Report::Failed("x".to_owned()),
            Report::ActionNeeded("x".to_owned()),
        ];
        for (line, state) in golden.lines().zip(RefundState::ALL) {
            let expect: Vec<&str> = line.split_whitespace().collect();
            let mut got = vec![state.word()];
            got.extend(
                reports
                    .iter()
                    .map(|report| after_report(state, report).map_or("-", RefundState::word)),
            );
            assert_eq!(got, expect);
        }
    }

    #[test]
    fn hearing_it_twice_changes_nothing() {
        for state in RefundState::ALL {
            for report in [Report::Pending, Report::Succeeded, Report::Failed("x".to_owned())] {
                if let Some(next) = after_report(state, &report) {
                    assert_eq!(
                        after_report(next, &report).filter(|_| next != RefundState::Failed),
                        None
                    );
                }
            }
        }
    }
}
