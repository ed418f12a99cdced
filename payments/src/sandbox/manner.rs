//! The ways in which real providers behave badly, each to be had on demand.

/// How the sandbox treats a refund.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Manner {
    /// Accepted at once, paid soon, told once.
    Prompt,
    /// Accepted at once, paid a good while later.
    Slow,
    /// Accepted and paid, but the answer to the call is lost.
    AnswerLost,
    /// The first call never arrives; a second with the same key does.
    CallLost,
    /// Paid and told three times over.
    ToldThrice,
    /// Paid, and never told: only asking finds out.
    NeverTold,
    /// Accepted, then refused.
    Refused,
    /// Refused under the first key; another attempt goes through.
    RefusedOnce,
    /// Accepted, then something is wanted of us.
    ActionNeeded,
}

impl Manner {
    /// Every manner.
    pub const ALL: [Self; 9] = [
        Self::Prompt,
        Self::Slow,
        Self::AnswerLost,
        Self::CallLost,
        Self::ToldThrice,
        Self::NeverTold,
        Self::Refused,
        Self::RefusedOnce,
        Self::ActionNeeded,
    ];

    /// The word in settings, rows and at the end of capture references.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Prompt => "prompt",
            Self::Slow => "slow",
            Self::AnswerLost => "answer-lost",
            Self::CallLost => "call-lost",
            Self::ToldThrice => "told-thrice",
            Self::NeverTold => "never-told",
            Self::Refused => "refused",
            Self::RefusedOnce => "refused-once",
            Self::ActionNeeded => "action-needed",
        }
    }

    /// From the end of a capture reference, `4711.answer-lost`; failing that from the last two
    /// digits of the amount: 91 to 99 are the bad ones, everything else is prompt.
    pub fn of(capture_ref: &str, amount_minor: i64) -> Self {
        let named = capture_ref.rsplit_once('.').and_then(|(_, word)| word.parse().ok());
        named.unwrap_or(match amount_minor % 100 {
            92 => Self::Slow,
            93 => Self::AnswerLost,
            94 => Self::CallLost,
            95 => Self::ToldThrice,
            96 => Self::NeverTold,
            97 => Self::Refused,
            98 => Self::RefusedOnce,
            99 => Self::ActionNeeded,
            _ => Self::Prompt,
        })
    }

    /// How long it takes until it is decided on the other side.
    pub const fn settles_after_ms(self) -> i64 {
        match self {
            Self::Slow => 45_000,
            _ => 1_500,
        }
    }

    /// How often it tells.
    pub const fn notices(self) -> u32 {
        match self {
            Self::ToldThrice => 3,
            Self::NeverTold => 0,
            _ => 1,
        }
    }
}

impl std::str::FromStr for Manner {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|manner| manner.word() == text).ok_or("no such manner")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manner_is_chosen_by_reference_or_amount() {
        let check = |capture: &str, minor: i64, expect: Manner| {
            assert_eq!(Manner::of(capture, minor), expect, "{capture} {minor}");
        };
        check("cap-1", 12_800, Manner::Prompt);
        check("cap-1", 12_893, Manner::AnswerLost);
        check("cap-1.answer-lost", 12_800, Manner::AnswerLost);
        check("cap-1.unheard-of", 12_899, Manner::ActionNeeded);
        check("4711.prompt", 99, Manner::Prompt);
    }
}
