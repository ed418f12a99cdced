//! How the program is: for who watches machines, not for who watches people.

use crate::App;
use simcare_base::{Instant, Result};

/// What is known of this node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Health {
    /// Commits since the start.
    pub commits: u64,
    /// Writing units of work since the start.
    pub units: u64,
    /// Writing units of work that wait.
    pub waiting: u64,
    /// Jobs that are due and not done, on every node together.
    pub jobs_due: u64,
    /// The position of the newest event.
    pub newest_event: i64,
}

/// Asks the store.
///
/// # Errors
/// When the store cannot be read: the node is not ready.
pub async fn health_check(app: &App, now: Instant) -> Result<Health> {
    let (jobs_due, newest_event) =
        app.store().read(move |tx| Ok((tx.jobs_due(now)?, tx.outbox_head()?))).await?;
    let stats = app.store().stats();
    Ok(Health {
        commits: stats.commits,
        units: stats.units,
        waiting: stats.waiting,
        jobs_due,
        newest_event,
    })
}
