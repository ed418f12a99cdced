//! Notices to holders: queued inside the transaction that gives reason for them, carried out by
//! jobs, worded in the recipient's language when they go out.

mod deliver;
mod reply_unseen;
mod wording;

pub(crate) use deliver::{DELIVER_JOB, deliver};
pub(crate) use reply_unseen::{UNSEEN_JOB, look_later, reply_unseen};
pub use simcare_channels::{KeptLetter, Medium, NoticeKind};

use simcare_base::{BrandId, Dice, Instant, Locale, Result, Secret};
use simcare_channels::{NewNotice, notice_queue};
use simcare_sims::Contact;
use simcare_store::Tx;

/// A notice as a use case asks for it.
pub(crate) struct Notify<'a> {
    /// In whose name.
    pub brand: &'a BrandId,
    /// To whom.
    pub to: &'a Contact,
    /// In which language.
    pub language: Locale,
    /// What it tells.
    pub kind: NoticeKind,
    /// What fills its text, see [`NoticeKind`]. `path` is a local address that becomes the link.
    pub args: Vec<(&'static str, String)>,
    /// The same key twice is one notice.
    pub dedupe_key: String,
    /// Minutes after which it is not worth sending any more.
    pub lasts_minutes: i64,
}

/// Queues a notice; false when one with this key was queued before.
pub(crate) fn notify(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    now: Instant,
    notify: Notify<'_>,
) -> Result<bool> {
    let args = notify.args.into_iter().map(|(name, value)| (name.to_owned(), Secret::new(value)));
    let new = NewNotice {
        id: dice.id(),
        job: dice.id(),
        brand: notify.brand.clone(),
        recipient: Secret::new(notify.to.parts().1),
        language: notify.language,
        kind: notify.kind,
        args: args.collect(),
        dedupe_key: notify.dedupe_key,
        at: now,
        expires_at: now.plus_minutes(notify.lasts_minutes),
    };
    notice_queue(tx, new)
}
