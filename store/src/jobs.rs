//! Work to do later, by whichever node has time: leased rows.
//!
//! A job is claimed by writing a lease into its row. A node that dies leaves a lease that runs
//! out, and another takes the job over; so every job must be safe to run twice.

use crate::{Json, Row, Tx, params};
use simcare_base::{Instant, JobId, Result};

/// A job to be written.
#[derive(Debug, Clone)]
pub struct NewJob {
    /// Its id.
    pub id: JobId,
    /// Which handler runs it.
    pub kind: &'static str,
    /// A second job of this kind with the same key is not written while this row is kept.
    pub dedupe_key: String,
    /// Not before this instant.
    pub run_at: Instant,
    /// What the handler needs: ids, never personal data.
    pub payload: serde_json::Value,
}

/// A job that this node has claimed.
#[derive(Debug, Clone)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// Which handler runs it.
    pub kind: String,
    /// What the handler needs.
    pub payload: serde_json::Value,
    /// How often it was claimed, this time included.
    pub attempts: u32,
    /// The lease: who holds it, as named at the claim.
    pub lease_owner: String,
}

impl Tx<'_> {
    /// Writes a job unless one of its kind and key is there. Answers whether it was written.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn enqueue(&mut self, job: &NewJob) -> Result<bool> {
        let written = self.execute(
            "INSERT INTO job (id, kind, dedupe_key, run_at, payload, attempts, lease_until, is_done)
             VALUES (?1, ?2, ?3, ?4, ?5, 0, 0, 0) ON CONFLICT (kind, dedupe_key) DO NOTHING",
            params![job.id, job.kind, job.dedupe_key, job.run_at, job.payload.to_string()],
        )?;
        // Runners of this node look at once instead of at their next round.
        self.has_emitted |= written > 0;
        Ok(written > 0)
    }

    /// Claims the job that has been due longest, if any, until `lease_until`.
    ///
    /// The lease is compared again by the UPDATE itself, so that of two nodes that chose the same
    /// row only one gets it.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn job_claim(
        &mut self,
        now: Instant,
        lease_until: Instant,
        owner: &str,
    ) -> Result<Option<Job>> {
        self.optional(
            "UPDATE job SET lease_until = ?1, lease_owner = ?2, attempts = attempts + 1
             WHERE id = (SELECT id FROM job
                         WHERE is_done = 0 AND run_at <= ?3 AND lease_until <= ?3
                         ORDER BY run_at, id LIMIT 1)
               AND is_done = 0 AND lease_until <= ?3
             RETURNING id, kind, payload, attempts, lease_owner",
            params![lease_until, owner, now],
            read_job,
        )
    }

    /// Marks a job done, if its lease is still ours. Answers whether it was.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn job_done(&mut self, job: &Job, now: Instant) -> Result<bool> {
        let touched = self.execute(
            "UPDATE job SET is_done = 1, done_at = ?1
             WHERE id = ?2 AND lease_owner = ?3 AND attempts = ?4 AND is_done = 0",
            params![now, job.id, job.lease_owner, job.attempts],
        )?;
        Ok(touched > 0)
    }

    /// Marks the job of this kind and key done, whoever holds it: its work was done elsewhere.
    /// Answers whether there was one.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn job_settle(&mut self, kind: &str, dedupe_key: &str, now: Instant) -> Result<bool> {
        let touched = self.execute(
            "UPDATE job SET is_done = 1, done_at = ?1
             WHERE kind = ?2 AND dedupe_key = ?3 AND is_done = 0",
            params![now, kind, dedupe_key],
        )?;
        Ok(touched > 0)
    }

    /// Gives a job back to run again at `run_at`, if its lease is still ours.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn job_again(&mut self, job: &Job, run_at: Instant, error: &str) -> Result<bool> {
        let touched = self.execute(
            "UPDATE job SET run_at = ?1, lease_until = 0, last_error = ?2
             WHERE id = ?3 AND lease_owner = ?4 AND attempts = ?5 AND is_done = 0",
            params![run_at, error, job.id, job.lease_owner, job.attempts],
        )?;
        Ok(touched > 0)
    }

    /// Forgets jobs that were done before `before`; their keys are free again. Answers how many.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn job_prune(&mut self, before: Instant) -> Result<u64> {
        self.execute("DELETE FROM job WHERE is_done = 1 AND done_at < ?1", params![before])
    }

    /// How many jobs are due and not done, those that are claimed at the moment included.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn jobs_due(&mut self, now: Instant) -> Result<u64> {
        self.one(
            "SELECT COUNT(*) FROM job WHERE is_done = 0 AND run_at <= ?1",
            params![now],
            |row| row.get(0),
        )
    }

    /// When the next job falls due; what is claimed at the moment is not counted.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn job_next_due(&mut self, now: Instant) -> Result<Option<Instant>> {
        self.optional(
            "SELECT run_at FROM job WHERE is_done = 0 AND lease_until <= ?1 ORDER BY run_at LIMIT 1",
            params![now],
            |row| row.get(0),
        )
    }
}

fn read_job(row: &Row<'_>) -> Result<Job> {
    let Json(payload) = row.get(2)?;
    Ok(Job {
        id: row.get(0)?,
        kind: row.get(1)?,
        payload,
        attempts: row.get(3)?,
        lease_owner: row.get(4)?,
    })
}
