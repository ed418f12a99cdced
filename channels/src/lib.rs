//! The ways out of the house: mail and text messages. Knows how a letter travels, and no rule.
//!
//! A notice is queued in the same transaction as its reason, so neither is without the other; a
//! leased job carries it to a [`Channel`]. The text is made when it goes out, from the words of
//! the recipient's language.

mod channel;
mod deliver;
mod mailbox;
mod notice;
mod quiet;

#[cfg(test)]
mod tests;

pub use channel::{Channel, Letter, Refusal, Sending};
pub use deliver::{Wording, notice_deliver};
pub use mailbox::{KeptLetter, Mailbox, letters_since};
pub use notice::{
    DELIVER_JOB, Medium, NewNotice, Notice, NoticeKind, NoticeState, notice_get, notice_prune,
    notice_queue,
};
pub use quiet::Quiet;

use simcare_store::{Schema, Step};

/// The tables of notices.
pub const SCHEMA: Schema = Schema {
    room: "channels",
    fresh: include_str!("../schema.sql"),
    steps: &[
        Step { name: "0001_start", sql: include_str!("../steps/0001_start.sql") },
        Step { name: "0002_forget_notices", sql: include_str!("../steps/0002_forget_notices.sql") },
    ],
};
