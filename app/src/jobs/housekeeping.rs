//! What is forgotten in time: ended sessions, old codes and answers, done jobs, settled notices,
//! events that everybody has seen; registrations that nobody goes on with, and old papers.

use crate::App;
use crate::registrations::registrations_keep;
use simcare_access::{idempotency, one_time_code, session};
use simcare_base::Result;
use simcare_channels::notice_prune;
use std::time::Duration;

/// How often.
const EVERY: Duration = Duration::from_secs(600);
/// Events that stay in the outbox for followers that were away.
const EVENTS_KEPT: i64 = 200_000;
/// How long a done job is kept: its key guards against the same work asked for again.
const JOBS_KEPT_DAYS: i64 = 30;
/// How long a settled notice is kept: long enough to answer "I never got a mail".
const NOTICES_KEPT_DAYS: i64 = 90;

pub(super) async fn keep(app: App) {
    let mut closing = app.closing();
    loop {
        tokio::select! {
            _ = tokio::time::sleep(EVERY) => {}
            _ = closing.wait_for(|closing| *closing) => return,
        }
        if let Err(problem) = once(&app).await {
            tracing::warn!(?problem, "housekeeping failed");
        }
    }
}

async fn once(app: &App) -> Result<()> {
    let moment = app.moment();
    let now = moment.now;
    registrations_keep(app, moment).await?;
    app.store()
        .write(move |tx| {
            session::prune(tx, now)?;
            idempotency::prune(tx, now)?;
            one_time_code::prune(tx, now)?;
            tx.job_prune(now.plus_days(-JOBS_KEPT_DAYS))?;
            notice_prune(tx, now.plus_days(-NOTICES_KEPT_DAYS))?;
            let head = tx.outbox_head()?;
            tx.outbox_prune(head - EVENTS_KEPT)?;
            Ok(())
        })
        .await
}
