//! The quiet channel: says in the log that a notice would have gone out, never what it says.

use crate::channel::{Channel, Letter, Sending};

/// Takes every letter and drops it. For an installation that has no way out yet.
pub struct Quiet;

impl Channel for Quiet {
    fn name(&self) -> &'static str {
        "log"
    }

    fn send<'a>(&'a self, letter: &'a Letter) -> Sending<'a> {
        Box::pin(async move {
            tracing::info!(
                notice_id = %letter.notice,
                brand_id = %letter.brand,
                medium = letter.medium.as_str(),
                "notice dropped: no channel is configured"
            );
            Ok(())
        })
    }
}
