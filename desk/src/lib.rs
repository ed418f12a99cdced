//! The desk: conversations with cardholders and everything the people who answer them need.
//!
//! Pure rules stand first ([`standing`], [`canned_expand`], [`Content::is_public`],
//! [`claim_decide`]); the functions over the tables only carry them out. Nothing here knows cards,
//! returns or money: what crosses is a use case in `app`.

mod assign;
mod canned;
mod conversation;
mod entry;
mod event;
mod inbox;
pub mod limits;
mod link;
mod offer;
mod post;
mod presence;
mod reach;
mod read;
mod standing;
#[cfg(test)]
mod tests;
mod text;
mod thread;
mod view;

pub use assign::{
    Claim, Step, claim_decide, conversation_assign, conversation_claim, conversation_close,
    conversation_reopen,
};
pub use canned::{CannedReply, Gaps, canned_delete, canned_expand, canned_list, canned_save};
pub use conversation::{Conversation, conversation_get};
pub use entry::{Content, Entry, PublicEntry};
pub use event::Happening;
pub use inbox::{
    InboxQuery, Place, conversations_find, conversations_of_card, conversations_of_holder,
    inbox_count, inbox_page,
};
pub use link::{conversation_link_card, happening_add};
pub use offer::Offer;
pub use post::{NewEntry, Posted, entry_post};
pub use presence::{Doing, Present, presence_list, presence_mark};
pub use reach::Reach;
pub use read::{
    entries_after, entries_before, holder_seen, public_entries_after, public_entries_before,
};
pub use standing::{Act, Standing, State, continues};
pub use thread::{NewConversation, thread_current, thread_move, thread_open};
pub use view::{Order, View};

use simcare_store::{Schema, Step as SchemaStep};

/// The tables of the desk.
pub const SCHEMA: Schema = Schema {
    room: "desk",
    fresh: include_str!("../schema.sql"),
    steps: &[
        SchemaStep { name: "0001_start", sql: include_str!("../steps/0001_start.sql") },
        SchemaStep { name: "0002_answers", sql: include_str!("../steps/0002_answers.sql") },
    ],
};
