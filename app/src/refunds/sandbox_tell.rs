//! The sandbox tells of a refund, as a real provider would post its webhook.

use super::hear::refund_hear;
use crate::App;
use crate::jobs::Outcome;
use simcare_base::{Moment, Problem, Result};
use simcare_payments::SANDBOX;
use simcare_store::Job;

const PAUSE_MS: i64 = 1_000;

/// Has the sandbox tell about the key that the job names, by the same way in as any webhook.
pub(crate) async fn sandbox_tell(app: &App, job: &Job, moment: Moment) -> Result<Outcome> {
    let key = job.payload.get("refund_key").and_then(|key| key.as_str());
    let key = key.ok_or_else(|| Problem::internal("a sandbox notice without a key"))?;
    let Some(sandbox) = &app.outside().sandbox else { return Ok(Outcome::Done) };
    match sandbox.notice(moment.now, key).await? {
        None => Ok(Outcome::Again(moment.now.plus_ms(PAUSE_MS))),
        Some((signature, body)) => {
            refund_hear(app, SANDBOX, (&signature, &body), moment).await?;
            Ok(Outcome::Done)
        }
    }
}
