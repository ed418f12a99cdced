//! Drawing lots for the demo world: everything comes from the seed.

use simcare_base::{Dice, Instant};

/// Draws lots.
pub(crate) struct Chance(pub(crate) Dice);

impl Chance {
    /// A number from `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.0.below(high.saturating_sub(low) + 1)
    }

    /// True so many times in a hundred.
    pub(crate) fn percent(&mut self, share: u64) -> bool {
        self.0.below(100) < share
    }

    /// One of several; there must be one.
    pub(crate) fn pick<'a, T>(&mut self, among: &'a [T]) -> &'a T {
        &among[self.0.below(among.len() as u64) as usize]
    }

    /// The place of one of several, each drawn in proportion to its weight.
    pub(crate) fn weighted(&mut self, weights: &[u64]) -> usize {
        let mut left = self.0.below(weights.iter().sum());
        for (place, weight) in weights.iter().enumerate() {
            if left < *weight {
                return place;
            }
            left -= weight;
        }
        0
    }

    /// An instant between two others.
    pub(crate) fn instant(&mut self, from: Instant, to: Instant) -> Instant {
        from.plus_ms(self.0.below(to.ms_since(from).max(1) as u64) as i64)
    }
}
