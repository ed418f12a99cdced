//! Where a registration stands and how it goes on: a pure function of what stood, what happens and
//! when.

use super::pack::Pack;
use serde::{Deserialize, Serialize};
use simcare_base::Instant;

macro_rules! words {
    ($(#[$doc:meta])* $type:ident { $($(#[$item_doc:meta])* $item:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
        )]
        pub enum $type { $($(#[$item_doc])* #[serde(rename = $word)] $item,)* }

        impl $type {
            /// Every one there is.
            pub const ALL: &'static [Self] = &[$(Self::$item),*];

            /// Its name, as in rows, message ids and the API.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$item => $word),* }
            }

            /// From its name; none when it is not one of ours.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|item| item.as_str() == name)
            }
        }
    };
}

words! {
    /// Where a registration stands.
    State {
        /// Nothing asks for it. No row is ever written with this.
        NotNeeded = "not-needed",
        /// The holder has begun, or has not even that.
        Open = "open",
        /// A code is on its way to the number that is to be bound.
        CodeSent = "code-sent",
        /// Something was brought and nobody has looked at it yet.
        DocumentsIn = "documents-in",
        /// Somebody looks at it.
        InReview = "in-review",
        /// Done.
        Registered = "registered",
        /// Refused for a reason that says what to bring.
        Rejected = "rejected",
        /// Too late; it can be begun anew.
        Expired = "expired",
        /// Ended after it was done; it can be begun anew.
        Deregistered = "deregistered",
    }
}

words! {
    /// Why what was brought is not enough. Each has a text that says what to bring.
    Reason {
        /// The picture cannot be read.
        PhotoUnclear = "photo-unclear",
        /// The name is not the one in the document.
        NameDiffers = "name-differs",
        /// The number is not the one in the document.
        NumberDiffers = "number-differs",
        /// The document is no longer valid.
        DocumentExpired = "document-expired",
        /// Another document is needed.
        DocumentKind = "document-kind",
        /// The adult's endorsement or document is missing.
        AdultMissing = "adult-missing",
        /// The company's papers do not fit.
        CompanyDiffers = "company-differs",
    }
}

/// Where a registration stands, since when, until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The state.
    pub state: State,
    /// Why it was refused.
    pub reason: Option<Reason>,
    /// Since when.
    pub moved_at: Instant,
    /// Until when somebody has to do something: the holder while it is open or refused, the desk
    /// while something waits to be looked at.
    pub due_at: Option<Instant>,
    /// When what was brought is erased.
    pub erase_at: Option<Instant>,
}

/// What happens to a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// A code went to the number that is to be bound.
    SendCode,
    /// The code came back right, or is given up.
    CodeDone,
    /// Documents come in.
    Bring,
    /// Somebody looks at them.
    Look,
    /// They are enough.
    Approve,
    /// They are not.
    Reject(Reason),
    /// It ends after it was done.
    Deregister,
    /// The clock has run.
    Wait,
    /// It is begun anew.
    Begin,
}

/// An act does not fit where things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a registration that is {} cannot do that", .0.as_str())]
pub struct Unfit(pub State);

impl Standing {
    /// One that has just begun.
    pub fn begun(pack: &Pack, now: Instant) -> Self {
        Self {
            state: State::Open,
            reason: None,
            moved_at: now,
            due_at: Some(pack.open_until(now)),
            erase_at: None,
        }
    }

    /// Whether it counts against the caps: what waits takes a place, or many could wait at once.
    pub const fn counts(&self) -> bool {
        matches!(self.state, State::DocumentsIn | State::InReview | State::Registered)
    }
}

/// Where it stands after an act.
///
/// # Errors
/// When the act does not fit.
pub fn moved(from: &Standing, act: Act, pack: &Pack, now: Instant) -> Result<Standing, Unfit> {
    use State::{
        CodeSent, Deregistered, DocumentsIn, Expired, InReview, NotNeeded, Open, Registered,
        Rejected,
    };
    let to =
        |state, due_at, erase_at| Standing { state, reason: None, moved_at: now, due_at, erase_at };
    let unfit = Err(Unfit(from.state));
    match (from.state, act) {
        (NotNeeded, _) => unfit,
        (Open | CodeSent, Act::SendCode) => Ok(to(CodeSent, from.due_at, from.erase_at)),
        (CodeSent, Act::CodeDone) => Ok(to(Open, from.due_at, from.erase_at)),
        (Open | CodeSent | Rejected, Act::Bring) => {
            Ok(to(DocumentsIn, Some(pack.review_until(now)), None))
        }
        (DocumentsIn, Act::Look) => Ok(to(InReview, from.due_at, None)),
        (InReview, Act::Look) => Ok(*from),
        // Nobody approves what nobody has looked at.
        (InReview, Act::Approve) => Ok(to(Registered, None, None)),
        (DocumentsIn | InReview, Act::Reject(reason)) => Ok(Standing {
            reason: Some(reason),
            ..to(Rejected, Some(pack.rejected_until(now)), Some(pack.erase_rejected(now)))
        }),
        (Registered, Act::Deregister) => {
            Ok(to(Deregistered, None, Some(pack.erase_deregistered(now))))
        }
        (Open | CodeSent | Rejected, Act::Wait) if from.due_at.is_some_and(|due| due <= now) => {
            let soon = pack.erase_expired(now);
            // What is kept from before goes when it would have gone, or now if that has passed.
            Ok(to(Expired, None, Some(from.erase_at.map_or(soon, |at| at.min(soon).max(now)))))
        }
        (Expired | Deregistered, Act::Begin) => Ok(Standing {
            // What is still kept from before is erased when it would have been.
            erase_at: from.erase_at,
            ..Standing::begun(pack, now)
        }),
        _ => unfit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registration::pack_by_id;
    use proptest::prelude::*;

    fn pack() -> &'static Pack {
        pack_by_id("hong-kong").expect("is shipped")
    }

    fn at(day: i64) -> Instant {
        Instant::from_ms(1_700_000_000_000).plus_days(day)
    }

    fn walk(acts: &[(i64, Act)]) -> Result<Standing, Unfit> {
        let mut standing = Standing::begun(pack(), at(0));
        for (day, act) in acts {
            standing = moved(&standing, *act, pack(), at(*day))?;
        }
        Ok(standing)
    }

    #[test]
    fn a_registration_goes_its_way() {
        use Act::{Approve, Begin, Bring, CodeDone, Deregister, Look, Reject, SendCode, Wait};
        let check = |acts: &[(i64, Act)], expect: Result<State, State>| {
            let got = walk(acts).map(|standing| standing.state).map_err(|Unfit(state)| state);
            assert_eq!(got, expect, "{acts:?}");
        };
        check(&[(0, SendCode), (0, CodeDone)], Ok(State::Open));
        check(&[(0, SendCode), (0, Bring)], Ok(State::DocumentsIn));
        check(&[(0, Bring), (1, Look), (1, Approve)], Ok(State::Registered));
        check(&[(0, Bring), (1, Approve)], Err(State::DocumentsIn));
        check(&[(0, Bring), (1, Reject(Reason::PhotoUnclear)), (2, Bring)], Ok(State::DocumentsIn));
        check(&[(0, Bring), (1, Look), (1, Approve), (2, Bring)], Err(State::Registered));
        check(&[(30, Wait)], Ok(State::Expired));
        check(&[(29, Wait)], Err(State::Open));
        check(&[(0, Bring), (99, Wait)], Err(State::DocumentsIn));
        check(&[(30, Wait), (31, Begin)], Ok(State::Open));
        let done = [(0, Bring), (0, Look), (0, Approve), (9, Deregister)];
        check(&done, Ok(State::Deregistered));
    }

    #[test]
    fn a_refusal_says_why_and_until_when() {
        let refused = walk(&[(0, Act::Bring), (1, Act::Reject(Reason::NameDiffers))]);
        let refused = refused.expect("goes");
        assert_eq!(refused.reason, Some(Reason::NameDiffers));
        assert_eq!(refused.due_at, Some(at(31)));
        assert_eq!(refused.erase_at, Some(at(31)));
    }

    fn an_act() -> impl Strategy<Value = Act> {
        prop_oneof![
            Just(Act::SendCode),
            Just(Act::CodeDone),
            Just(Act::Bring),
            Just(Act::Look),
            Just(Act::Approve),
            (0..Reason::ALL.len()).prop_map(|place| Act::Reject(Reason::ALL[place])),
            Just(Act::Deregister),
            Just(Act::Wait),
            Just(Act::Begin),
        ]
    }

    proptest! {
        #[test]
        fn whatever_happens_the_rules_hold(acts in prop::collection::vec((0_i64..40, an_act()), 1..40)) {
            let mut standing = Standing::begun(pack(), at(0));
            let (mut day, mut was_looked_at) = (0, false);
            for (later, act) in acts {
                day += later;
                let Ok(next) = moved(&standing, act, pack(), at(day)) else { continue };
                match act {
                    Act::Bring => was_looked_at = false,
                    Act::Look => was_looked_at = true,
                    _ => {}
                }
                // Nothing is registered that nobody has looked at.
                if next.state == State::Registered {
                    prop_assert!(was_looked_at);
                }
                // A reason stands exactly with a refusal.
                prop_assert_eq!(next.reason.is_some(), next.state == State::Rejected);
                // What ended is erased one day; what counts or is looked at is not.
                let ended = matches!(next.state, State::Rejected | State::Expired | State::Deregistered);
                if ended {
                    prop_assert!(next.erase_at.is_some_and(|erase| erase >= next.moved_at));
                }
                if next.counts() {
                    prop_assert!(next.erase_at.is_none());
                }
                // Whoever has to act knows until when.
                let waits = !ended && next.state != State::Registered;
                prop_assert_eq!(next.due_at.is_some(), waits || next.state == State::Rejected);
                prop_assert!(next.state != State::NotNeeded);
                standing = next;
            }
        }
    }
}
