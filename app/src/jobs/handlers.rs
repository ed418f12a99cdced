//! Which handler runs a job: one line a kind.

use super::{At, Outcome};
use crate::App;
use simcare_base::Result;
use simcare_store::Job;

/// Runs a job. Every handler may be run twice for one job: the node may die in between.
pub(super) async fn handle(app: &App, job: &Job, moment: At) -> Result<Outcome> {
    let _ = (app, moment);
    match job.kind.as_str() {
        _ => super::unknown(job),
    }
}
