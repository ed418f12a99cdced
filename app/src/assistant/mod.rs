//! The assistant in a conversation: it answers at once, leads to the troubleshooter or to what a
//! holder may do by themselves, cites articles, asks back, or passes to a person.
//!
//! It never decides money, balances or policy: it reads what the use cases tell any holder and
//! leads to their pages. Every message is answered at most once: the row of `heard` is written in
//! the transaction of the answer.

mod answer;
mod beside;
mod decide;
mod draft;
mod facts;
mod heed;
mod wording;

pub use answer::answer;
pub use beside::{HeardEntry, heard_beside, heard_rightly};
pub use draft::{Drafted, draft_reply};
pub use heed::Heed;
pub(crate) use heed::{ANSWER_JOB, answer_by_job, heed_later};
