//! A clock that stands still until the story moves it, and randomness that can be told again.

use simcare_base::{Instant, Moment, MomentSource};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// When stories begin, unless they say otherwise: 2026-11-02T02:00:00Z, a Monday morning in Hong Kong.
const BEGINNING_MS: i64 = 1_793_584_800_000;

/// A source of moments under the story's hand.
#[derive(Debug)]
pub struct ScriptedTime {
    now_ms: AtomicI64,
    drawn: AtomicU64,
}

impl Default for ScriptedTime {
    fn default() -> Self {
        Self { now_ms: AtomicI64::new(BEGINNING_MS), drawn: AtomicU64::new(0) }
    }
}

impl ScriptedTime {
    /// What time it is in the story.
    pub fn now(&self) -> Instant {
        Instant::from_ms(self.now_ms.load(Ordering::SeqCst))
    }

    /// Makes it this instant.
    pub fn set(&self, now: Instant) {
        self.now_ms.store(now.ms(), Ordering::SeqCst);
    }

    /// Lets so many minutes pass.
    pub fn pass_minutes(&self, minutes: i64) {
        self.set(self.now().plus_minutes(minutes));
    }

    /// Lets so many times 24 hours pass.
    pub fn pass_days(&self, days: i64) {
        self.set(self.now().plus_days(days));
    }
}

impl MomentSource for ScriptedTime {
    fn moment(&self) -> Moment {
        // Each moment has a seed of its own, as the trait asks; the order of draws makes it, so a
        // story that does the same things draws the same values.
        let mut seed = [0; 32];
        let drawn = self.drawn.fetch_add(1, Ordering::SeqCst);
        seed[..8].copy_from_slice(&drawn.to_le_bytes());
        Moment::new(self.now(), seed)
    }
}
