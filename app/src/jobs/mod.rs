//! The runner of jobs: claims what is due, runs it, and gives back what failed for later.

mod handlers;
mod housekeeping;

use crate::App;
use futures::FutureExt as _;
use simcare_base::{Instant, Moment, Problem, Result};
use simcare_store::Job;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

/// How long a job may take; another node takes it over afterwards.
const LEASE_SECONDS: i64 = 120;
/// How long to wait for a wake-up before looking anyway.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// Jobs that run at the same time on one node.
const AT_ONCE: usize = 4;
/// The longest pause between two tries.
const PAUSE_SECONDS_MAX: i64 = 600;

/// Starts the runner.
pub(crate) fn start(app: App) {
    for lane in 0..AT_ONCE {
        tokio::spawn(run_lane(app.clone(), lane));
    }
    tokio::spawn(housekeeping::keep(app));
}

async fn run_lane(app: App, lane: usize) {
    let mut dice = app.moment().dice_for("job-lane");
    let owner = format!("{}-{lane}", dice.token());
    let (mut newer, mut closing) = (app.store().watch(), app.closing());
    // A long queue is no reason to go on when the program is about to end: another node, or the
    // next start, takes it up.
    while !*closing.borrow_and_update() {
        match run_one(&app, &owner).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(problem) => tracing::warn!(?problem, "jobs could not be read"),
        }
        tokio::select! {
            _ = newer.changed() => {}
            _ = tokio::time::sleep(LOOK_EVERY) => {}
            _ = closing.wait_for(|closing| *closing) => return,
        }
    }
}

/// Runs every job that is due at the app's present moment, in order, and those that they enqueue.
/// Answers how many; for stories and command lines that do not wait for the runner.
///
/// # Errors
/// When jobs cannot be read; a job that fails is given back and counted all the same.
pub async fn run_due(app: &App) -> Result<u32> {
    let mut count = 0;
    while run_one(app, "run-due").await? {
        count += 1;
    }
    Ok(count)
}

async fn run_one(app: &App, owner: &str) -> Result<bool> {
    let moment = app.moment();
    let Some(job) = claim(app, owner, moment.now).await? else { return Ok(false) };
    let outcome = guarded(handlers::handle(app, &job, moment)).await;
    settle(app, job, outcome).await?;
    Ok(true)
}

/// Runs a handler so that whatever it does is an outcome: one that panics or hangs is given back
/// like one that failed, and the lane lives on for the other jobs.
async fn guarded(work: impl Future<Output = Result<Outcome>>) -> Result<Outcome> {
    let lease = Duration::from_secs(LEASE_SECONDS as u64);
    let caught = AssertUnwindSafe(work).catch_unwind();
    match tokio::time::timeout(lease, caught).await {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(_)) => Err(Problem::internal("a job panicked")),
        Err(_) => Err(Problem::unavailable("job-slow")),
    }
}

async fn claim(app: &App, owner: &str, now: Instant) -> Result<Option<Job>> {
    // A look first: most looks of an idle lane find nothing and need no write.
    let due = app.store().read(move |tx| tx.job_next_due(now)).await?;
    if due.is_none_or(|due| due > now) {
        return Ok(None);
    }
    let owner = owner.to_owned();
    let until = now.plus_seconds(LEASE_SECONDS);
    app.store().write(move |tx| tx.job_claim(now, until, &owner)).await
}

/// What a handler answers when it did its part and wants to be called again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing is left to do.
    Done,
    /// To be run again, not before this instant.
    Again(Instant),
}

async fn settle(app: &App, job: Job, outcome: Result<Outcome>) -> Result<()> {
    let now = app.moment().now;
    let (run_at, error) = match outcome {
        Ok(Outcome::Done) => {
            app.store().write(move |tx| tx.job_done(&job, now)).await?;
            return Ok(());
        }
        Ok(Outcome::Again(at)) => (at, String::new()),
        Err(problem) => {
            tracing::warn!(job = %job.id, kind = job.kind, attempts = job.attempts, ?problem, "a job failed");
            (now.plus_seconds(pause_seconds(job.attempts)), problem.code.to_owned())
        }
    };
    app.store().write(move |tx| tx.job_again(&job, run_at, &error)).await?;
    Ok(())
}

/// 2, 4, 8 ... seconds, up to [`PAUSE_SECONDS_MAX`].
fn pause_seconds(attempts: u32) -> i64 {
    (1_i64 << attempts.min(20)).min(PAUSE_SECONDS_MAX)
}

/// A kind of job that nobody knows: a newer node wrote it, or a handler was forgotten.
pub(crate) fn unknown(job: &Job) -> Result<Outcome> {
    Err(Problem::internal(format!("no handler for jobs of kind {}", job.kind)))
}

/// The moment a handler runs at.
pub(crate) type At = Moment;

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_job_that_panics_fails_and_ends_nothing_else() {
        let outcome = guarded(async { panic!("on purpose") }).await;
        assert_eq!(outcome.expect_err("has failed").code, "internal");
        assert_eq!(guarded(async { Ok(Outcome::Done) }).await.ok(), Some(Outcome::Done));
    }

    #[test]
    fn pauses_double_up_to_a_limit() {
        for (attempts, expect) in [(1, 2), (2, 4), (9, 512), (10, 600), (4_000_000, 600)] {
            assert_eq!(pause_seconds(attempts), expect, "{attempts}");
        }
    }
}
