//! Where a conversation stands, and since when its holder waits: pure rules over what happened.

use crate::limits::REOPEN_DAYS_MAX;
use simcare_base::Instant;
use std::str::FromStr;

/// Whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The desk has to act.
    Open,
    /// The desk waits for the holder.
    Waiting,
    /// Done, until somebody writes again.
    Closed,
}

impl State {
    /// As stored and as in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Waiting => "waiting",
            Self::Closed => "closed",
        }
    }
}

impl FromStr for State {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        [Self::Open, Self::Waiting, Self::Closed]
            .into_iter()
            .find(|state| state.as_str() == text)
            .ok_or_else(|| format!("no state {text}"))
    }
}

/// What moves a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// The holder writes.
    HolderPosts,
    /// Somebody at the desk answers the holder.
    DeskReplies,
    /// Something answers by itself, and that may be all that is needed.
    Answers,
    /// The desk writes something for itself, assigns, or an automaton speaks: nobody's turn changes.
    Internal,
    /// The desk is done.
    Closes,
    /// The desk takes it up again.
    Reopens,
}

/// Whose turn it is and since when the holder waits for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Whose turn it is.
    pub state: State,
    /// The first message of the holder that nobody has answered.
    pub waiting_since: Option<Instant>,
}

impl Standing {
    /// A conversation before its first entry.
    pub const START: Self = Self { state: State::Open, waiting_since: None };

    /// Where it stands after `act`.
    #[must_use]
    pub fn after(self, act: Act, at: Instant) -> Self {
        match act {
            // A second and third message do not set the clock back.
            Act::HolderPosts => {
                Self { state: State::Open, waiting_since: self.waiting_since.or(Some(at)) }
            }
            Act::DeskReplies | Act::Answers => Self { state: State::Waiting, waiting_since: None },
            Act::Internal => self,
            Act::Closes => Self { state: State::Closed, waiting_since: None },
            Act::Reopens if self.state == State::Closed => {
                Self { state: State::Open, waiting_since: None }
            }
            Act::Reopens => self,
        }
    }

    /// The same, derived from the whole history: the kept value must always equal it.
    pub fn from_history(history: impl IntoIterator<Item = (Act, Instant)>) -> Self {
        history.into_iter().fold(Self::START, |standing, (act, at)| standing.after(act, at))
    }
}

/// Since when a person has a conversation: from when one answers, takes it, is given it or is asked
/// for, until it is closed. As long as that is so nothing answers by itself.
pub fn with_person_after(
    since: Option<Instant>,
    is_taken: bool,
    is_closed: bool,
    at: Instant,
) -> Option<Instant> {
    match (is_closed, is_taken) {
        (true, _) => None,
        (false, true) => since.or(Some(at)),
        (false, false) => since,
    }
}

/// Whether a new message of the holder belongs to this conversation, or starts another because
/// this one was closed long ago.
pub fn continues(state: State, closed_at: Option<Instant>, now: Instant) -> bool {
    match (state, closed_at) {
        (State::Closed, Some(closed_at)) => now <= closed_at.plus_days(REOPEN_DAYS_MAX),
        (State::Closed, None) => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(minute: i64) -> Instant {
        Instant::from_ms(0).plus_minutes(minute)
    }

    #[test]
    fn the_holder_waits_from_the_first_unanswered_message() {
        let check = |history: &[(Act, i64)], state, waiting: Option<i64>| {
            let history: Vec<_> = history.iter().map(|&(act, minute)| (act, at(minute))).collect();
            let expect = Standing { state, waiting_since: waiting.map(at) };
            assert_eq!(Standing::from_history(history.clone()), expect, "{history:?}");
        };
        use Act::{Answers, Closes, DeskReplies, HolderPosts, Internal, Reopens};
        check(&[], State::Open, None);
        check(&[(HolderPosts, 1)], State::Open, Some(1));
        check(&[(HolderPosts, 1), (HolderPosts, 5)], State::Open, Some(1));
        check(&[(HolderPosts, 1), (Internal, 2)], State::Open, Some(1));
        check(&[(HolderPosts, 1), (DeskReplies, 3)], State::Waiting, None);
        check(&[(HolderPosts, 1), (DeskReplies, 3), (HolderPosts, 9)], State::Open, Some(9));
        check(&[(HolderPosts, 1), (Closes, 3)], State::Closed, None);
        check(&[(HolderPosts, 1), (Closes, 3), (HolderPosts, 4)], State::Open, Some(4));
        check(&[(HolderPosts, 1), (Closes, 3), (Reopens, 4)], State::Open, None);
        check(&[(HolderPosts, 1), (Reopens, 4)], State::Open, Some(1));
        check(&[(Closes, 3), (DeskReplies, 4)], State::Waiting, None);
        check(&[(HolderPosts, 1), (Answers, 1)], State::Waiting, None);
        check(&[(HolderPosts, 1), (Answers, 1), (HolderPosts, 4)], State::Open, Some(4));
        check(&[(Closes, 3), (Internal, 4)], State::Closed, None);
    }

    #[test]
    fn nobody_waits_in_a_conversation_that_is_not_open() {
        use Act::{Answers, Closes, DeskReplies, HolderPosts, Internal, Reopens};
        let acts = [HolderPosts, DeskReplies, Answers, Internal, Closes, Reopens];
        // Every history of five acts.
        for number in 0..acts.len().pow(5) {
            let history = (0..5).map(|place| {
                (acts[number / acts.len().pow(place) % acts.len()], at(i64::from(place)))
            });
            let standing = Standing::from_history(history);
            if standing.state != State::Open {
                assert_eq!(standing.waiting_since, None, "history {number}");
            }
        }
    }

    #[test]
    fn a_person_has_a_conversation_until_it_is_closed() {
        let check = |since: Option<i64>, is_taken, is_closed, expect: Option<i64>| {
            let got = with_person_after(since.map(at), is_taken, is_closed, at(9));
            assert_eq!(got, expect.map(at), "{since:?} {is_taken} {is_closed}");
        };
        check(None, false, false, None);
        check(None, true, false, Some(9));
        check(Some(3), true, false, Some(3));
        check(Some(3), false, false, Some(3));
        check(Some(3), false, true, None);
    }

    #[test]
    fn a_conversation_closed_long_ago_is_left_in_peace() {
        let now = at(0).plus_days(30);
        let check = |state, closed_days_ago: Option<i64>, expect| {
            let closed_at = closed_days_ago.map(|days| now.plus_days(-days));
            assert_eq!(continues(state, closed_at, now), expect, "{state:?} {closed_days_ago:?}");
        };
        check(State::Open, None, true);
        check(State::Waiting, None, true);
        check(State::Closed, Some(0), true);
        check(State::Closed, Some(REOPEN_DAYS_MAX), true);
        check(State::Closed, Some(REOPEN_DAYS_MAX + 1), false);
    }
}
