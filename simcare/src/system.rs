//! The system's clock and random source, as moments.

use simcare_base::{Instant, Moment, MomentSource};
use std::time::{SystemTime, UNIX_EPOCH};

/// Moments of the real world.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct SystemMoments;

impl MomentSource for SystemMoments {
    fn moment(&self) -> Moment {
        #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let mut seed = [0; 32];
        #[expect(clippy::disallowed_methods, reason = "the one place that draws randomness")]
        let drawn = getrandom::fill(&mut seed);
        // Without randomness every code and token could be guessed: better no service at all.
        drawn.expect("the system gives random bytes");
        let ms = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
        Moment::new(Instant::from_ms(ms), seed)
    }
}
