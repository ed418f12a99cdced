//! Conversations with the desk: the holder's side (`own_*`, `conversation_post`, `_seen`) and,
//! apart from it, the side of those who answer.

mod canned;
mod card_look_up;
mod conversation_assign;
mod conversation_claim;
mod conversation_claim_for;
mod conversation_close;
mod conversation_link;
mod conversation_list;
mod conversation_note;
mod conversation_post;
mod conversation_read;
mod conversation_reopen;
mod conversation_reply;
mod conversation_seen;
mod own_conversation;
mod presence_mark;
pub(crate) mod tell;

pub use canned::{CannedInput, canned_delete, canned_for, canned_list, canned_save};
pub use card_look_up::{CardHit, card_look_up};
pub use conversation_assign::conversation_assign;
pub use conversation_claim::conversation_claim;
pub use conversation_claim_for::conversation_claim_for;
pub use conversation_close::conversation_close;
pub(crate) use conversation_link::holder_proven;
pub use conversation_link::{case_moved, conversation_link_card};
pub use conversation_list::{ListPage, ListQuery, ListRow, conversation_counts, conversation_list};
pub use conversation_note::conversation_note;
pub use conversation_post::{OwnMessage, OwnPosted, conversation_post};
pub use conversation_read::{
    DeskConversation, DeskEntries, conversation_brand, conversation_entries_after,
    conversation_entries_before, conversation_read,
};
pub use conversation_reopen::conversation_reopen;
pub use conversation_reply::{DeskMessage, conversation_reply};
pub use conversation_seen::conversation_seen;
pub use own_conversation::{
    OwnConversation, OwnEntry, own_conversation, own_entries_after, own_entries_before,
};
pub use presence_mark::presence_mark;
pub use tell::TOPIC;
