//! Which handler runs a job: one line a kind.

use super::{At, Outcome};
use crate::{App, assistant, notices, refunds};
use simcare_base::Result;
use simcare_payments::SANDBOX_WEBHOOK_JOB;
use simcare_store::Job;

/// Runs a job. Every handler may be run twice for one job: the node may die in between.
pub(super) async fn handle(app: &App, job: &Job, moment: At) -> Result<Outcome> {
    match job.kind.as_str() {
        notices::DELIVER_JOB => notices::deliver(app, job, moment.now).await?,
        assistant::ANSWER_JOB => assistant::answer_by_job(app, job, moment).await?,
        notices::UNSEEN_JOB => notices::reply_unseen(app, job, moment).await?,
        refunds::PAY_JOB => return refunds::pay::pay(app, job, moment).await,
        SANDBOX_WEBHOOK_JOB => return refunds::sandbox_tell(app, job, moment).await,
        _ => return super::unknown(job),
    }
    Ok(Outcome::Done)
}
