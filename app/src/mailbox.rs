//! The mailbox of a demonstration: what would have been sent.

use crate::App;
use simcare_base::{Moment, Problem, Result};
use simcare_channels::{KeptLetter, letters_since};

/// Letters shown at once.
const SHOWN_LIMIT: u32 = 50;
/// How far back: a demonstration's own letters, not those its world was made with.
const SHOWN_DAYS: i64 = 2;

/// The latest letters, the latest first.
///
/// # Errors
/// `not-found` outside a demonstration: letters hold codes and addresses.
pub async fn mailbox(app: &App, moment: Moment) -> Result<Vec<KeptLetter>> {
    if !app.settings().is_demo {
        return Err(Problem::not_found("not-found"));
    }
    let since = moment.now.plus_days(-SHOWN_DAYS);
    app.store().read(move |tx| letters_since(tx, since, SHOWN_LIMIT)).await
}
