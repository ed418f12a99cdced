//! Carrying one notice to a channel: the work of the job [`crate::DELIVER_JOB`].

use crate::channel::{Channel, Letter, Refusal};
use crate::notice::{Notice, NoticeState, notice_get, settle};
use simcare_base::{Instant, NoticeId, Problem, Result, Secret};
use simcare_store::Store;

/// The words of a notice: heading and text.
pub struct Wording {
    /// The heading.
    pub subject: Secret,
    /// The text.
    pub body: Secret,
}

/// Delivers a queued notice; one that is settled is left alone, so that running twice is harmless.
///
/// # Errors
/// When the channel says "later": the job runs again. What fails for good is settled, not an error.
pub async fn notice_deliver(
    store: &Store,
    channel: &dyn Channel,
    id: NoticeId,
    now: Instant,
    wording: impl FnOnce(&Notice) -> Result<Wording>,
) -> Result<()> {
    let wanted = id.clone();
    let Some(notice) = store.read(move |tx| notice_get(tx, &wanted)).await? else { return Ok(()) };
    if notice.state != NoticeState::Queued {
        return Ok(());
    }
    let outcome = if notice.expires_at < now {
        Err(Refusal::Never("expired".to_owned()))
    } else {
        let letter = letter(&notice, wording(&notice)?, now);
        channel.send(&letter).await
    };
    let reason = match outcome {
        Ok(()) => None,
        Err(Refusal::Later(reason)) => {
            return Err(Problem::unavailable("notice-not-taken").because(reason));
        }
        Err(Refusal::Never(reason)) => Some(reason),
    };
    tracing::info!(
        notice_id = %id,
        kind = notice.kind.as_str(),
        channel = channel.name(),
        is_sent = reason.is_none(),
        "notice settled"
    );
    store.write(move |tx| settle(tx, &id, reason.as_deref(), now)).await
}

fn letter(notice: &Notice, wording: Wording, at: Instant) -> Letter {
    Letter {
        notice: notice.id.clone(),
        brand: notice.brand.clone(),
        medium: notice.medium,
        recipient: notice.recipient.clone(),
        language: notice.language,
        subject: wording.subject,
        body: wording.body,
        at,
    }
}
