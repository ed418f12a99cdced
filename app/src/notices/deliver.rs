//! The job that carries a notice to its channel.

use super::wording;
use crate::App;
use simcare_base::{Instant, NoticeId, Problem, Result};
use simcare_channels::{notice_deliver, notice_get};
use simcare_sims::brand;
use simcare_store::Job;

pub(crate) use simcare_channels::DELIVER_JOB;

/// Carries the notice that the job names.
pub(crate) async fn deliver(app: &App, job: &Job, now: Instant) -> Result<()> {
    let id: NoticeId = job
        .payload
        .get("notice")
        .and_then(|id| id.as_str()?.parse().ok())
        .ok_or_else(|| Problem::internal("a delivery job without a notice"))?;
    let wanted = id.clone();
    let brand = app
        .store()
        .read(move |tx| match notice_get(tx, &wanted)? {
            Some(notice) => brand::by_id(tx, &notice.brand),
            None => Ok(None),
        })
        .await?;
    let channel = app.outside().channel.clone();
    notice_deliver(app.store(), channel.as_ref(), id, now, |notice| {
        let name = brand.as_ref().map_or("", |brand| brand.name.text(notice.language));
        Ok(wording::wording(notice, name, &app.settings().public_url))
    })
    .await
}
