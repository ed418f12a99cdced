//! How long to wait before a call is tried again.

use simcare_base::Dice;

/// The longest pause between two tries.
pub const PAUSE_MS_MAX: u64 = 2_000;

/// The pause after so many tries, the first being 1: twice as long each time, and by chance up to
/// half shorter, so that callers who failed together do not come back together. A carrier that
/// says when to come back is believed, if that is soon; otherwise there is no point in waiting.
pub fn pause_ms(
    tries: u32,
    first_ms: u64,
    retry_after_ms: Option<u64>,
    dice: &mut Dice,
) -> Option<u64> {
    let doubled = first_ms.saturating_mul(1 << tries.saturating_sub(1).min(16));
    let longest = doubled.min(PAUSE_MS_MAX);
    let ours = longest - dice.below(longest / 2 + 1);
    match retry_after_ms {
        None => Some(ours),
        Some(told) if told <= PAUSE_MS_MAX => Some(told.max(ours)),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use simcare_base::{Instant, Moment};

    fn dice(seed: u8) -> Dice {
        Moment::new(Instant::from_ms(0), [seed; 32]).dice_for("test")
    }

    #[test]
    fn a_carrier_that_says_when_is_believed_if_it_is_soon() {
        let check = |told: Option<u64>, expect: Option<u64>| {
            assert_eq!(pause_ms(1, 0, told, &mut dice(1)), expect, "{told:?}");
        };
        check(None, Some(0));
        check(Some(1_000), Some(1_000));
        check(Some(PAUSE_MS_MAX), Some(PAUSE_MS_MAX));
        check(Some(PAUSE_MS_MAX + 1), None);
    }

    proptest! {
        #[test]
        fn pauses_grow_and_stay_within_bounds(tries in 1..40_u32, first in 1..500_u64, seed: u8) {
            let pause = pause_ms(tries, first, None, &mut dice(seed)).expect("a pause");
            let longest = (first << tries.min(12) >> 1).min(PAUSE_MS_MAX);
            prop_assert!(pause <= longest);
            prop_assert!(pause >= longest / 2);
        }
    }
}
