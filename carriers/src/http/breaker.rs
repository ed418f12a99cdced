//! When to leave a carrier alone: a circuit breaker.
//!
//! A small machine of our own, because the crates there are read the clock themselves; here time is
//! a parameter, so every state can be reached in a test.

use simcare_base::Instant;

/// So many calls in a row without an answer, and the carrier is left alone.
pub const FAILURES_MAX: u32 = 5;
/// How long for the first time.
pub const REST_MS: i64 = 10_000;
/// How long at most.
pub const REST_MS_MAX: i64 = 5 * 60_000;
/// How long a single trial call may take before another one is let through.
pub const TRIAL_MS: i64 = 20_000;

/// The breaker of one carrier.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Breaker(State);

#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    Closed { failures: u32 },
    Open { until: Instant, rest_ms: i64 },
    Trial { until: Instant, rest_ms: i64 },
}

impl Default for State {
    fn default() -> Self {
        Self::Closed { failures: 0 }
    }
}

/// What a breaker does with calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BreakerState {
    /// Lets them through; so many failed lately, one after the other.
    Closed {
        /// How many.
        failures: u32,
    },
    /// Lets none through before this instant.
    Open {
        /// When one may try again.
        until: Instant,
    },
    /// Lets one through to see.
    Trial,
}

impl BreakerState {
    /// The name, as in message ids.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Closed { .. } => "closed",
            Self::Open { .. } => "open",
            Self::Trial => "trial",
        }
    }
}

impl Breaker {
    /// Whether a call may be made at `now`. While the carrier rests none may; then one, whose end
    /// decides.
    pub fn admit(&mut self, now: Instant) -> bool {
        match self.0 {
            State::Closed { .. } => true,
            State::Open { until, rest_ms } | State::Trial { until, rest_ms } if until <= now => {
                self.0 = State::Trial { until: now.plus_ms(TRIAL_MS), rest_ms };
                true
            }
            State::Open { .. } | State::Trial { .. } => false,
        }
    }

    /// A call was answered, with whatever.
    pub fn answered(&mut self) {
        self.0 = State::default();
    }

    /// A call that began at `now` was not answered.
    pub fn failed(&mut self, now: Instant) {
        self.0 = match self.0 {
            State::Closed { failures } if failures + 1 < FAILURES_MAX => {
                State::Closed { failures: failures + 1 }
            }
            State::Closed { .. } => State::Open { until: now.plus_ms(REST_MS), rest_ms: REST_MS },
            State::Trial { rest_ms, .. } => {
                let rest_ms = (rest_ms * 2).min(REST_MS_MAX);
                State::Open { until: now.plus_ms(rest_ms), rest_ms }
            }
            // A call from before it rested says nothing new.
            ref open @ State::Open { .. } => open.clone(),
        };
    }

    /// What it does with calls at `now`.
    pub fn state(&self, now: Instant) -> BreakerState {
        match self.0 {
            State::Closed { failures } => BreakerState::Closed { failures },
            State::Open { until, .. } if until > now => BreakerState::Open { until },
            State::Open { .. } | State::Trial { .. } => BreakerState::Trial,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(ms: i64) -> Instant {
        Instant::from_ms(1_000_000 + ms)
    }

    fn tired(breaker: &mut Breaker, now: Instant) {
        for _ in 0..FAILURES_MAX {
            breaker.failed(now);
        }
    }

    #[test]
    fn failures_in_a_row_open_it_and_one_trial_decides() {
        let mut breaker = Breaker::default();
        for failures in 1..FAILURES_MAX {
            breaker.failed(at(0));
            assert_eq!(breaker.state(at(0)), BreakerState::Closed { failures });
            assert!(breaker.admit(at(0)));
        }
        breaker.failed(at(0));
        assert_eq!(breaker.state(at(0)), BreakerState::Open { until: at(REST_MS) });
        assert!(!breaker.admit(at(REST_MS - 1)));
        assert!(breaker.admit(at(REST_MS)), "one goes through");
        assert!(!breaker.admit(at(REST_MS)), "and no second one");
        assert_eq!(breaker.state(at(REST_MS)), BreakerState::Trial);
        breaker.failed(at(REST_MS));
        assert_eq!(
            breaker.state(at(REST_MS)),
            BreakerState::Open { until: at(REST_MS * 3) },
            "it rests twice as long"
        );
        assert!(breaker.admit(at(REST_MS * 3)));
        breaker.answered();
        assert_eq!(breaker.state(at(REST_MS * 3)), BreakerState::Closed { failures: 0 });
    }

    #[test]
    fn an_answer_in_between_starts_the_count_anew() {
        let mut breaker = Breaker::default();
        for _ in 0..20 {
            breaker.failed(at(0));
            breaker.answered();
        }
        assert_eq!(breaker.state(at(0)), BreakerState::Closed { failures: 0 });
    }

    #[test]
    fn a_trial_that_never_ends_does_not_hold_it_for_ever() {
        let mut breaker = Breaker::default();
        tired(&mut breaker, at(0));
        assert!(breaker.admit(at(REST_MS)));
        assert!(!breaker.admit(at(REST_MS + TRIAL_MS - 1)));
        assert!(breaker.admit(at(REST_MS + TRIAL_MS)));
    }

    #[derive(Debug, Clone, Copy)]
    enum Happens {
        Wait(i64),
        Call(bool),
    }

    fn happenings() -> impl Strategy<Value = Vec<Happens>> {
        let one = prop_oneof![
            (0..REST_MS_MAX).prop_map(Happens::Wait),
            (0..3_000_i64).prop_map(Happens::Wait),
            prop::bool::weighted(0.3).prop_map(Happens::Call),
        ];
        prop::collection::vec(one, 0..200)
    }

    proptest! {
        #[test]
        fn it_never_rests_longer_than_told_and_never_lets_a_crowd_through(all in happenings()) {
            let (mut breaker, mut now, mut in_a_row) = (Breaker::default(), at(0), 0_u32);
            for happens in all {
                match happens {
                    Happens::Wait(ms) => now = now.plus_ms(ms),
                    Happens::Call(is_answered) => {
                        let is_admitted = breaker.admit(now);
                        // What was shut stays shut no longer than the longest rest.
                        let mut later = breaker.clone();
                        prop_assert!(later.admit(now.plus_ms(REST_MS_MAX.max(TRIAL_MS))));
                        if !is_admitted {
                            prop_assert!(in_a_row >= FAILURES_MAX);
                            continue;
                        }
                        in_a_row = if is_answered { 0 } else { in_a_row + 1 };
                        if is_answered { breaker.answered() } else { breaker.failed(now) }
                        let is_closed =
                            matches!(breaker.state(now), BreakerState::Closed { .. });
                        prop_assert_eq!(is_closed, in_a_row < FAILURES_MAX);
                    }
                }
            }
        }
    }
}
