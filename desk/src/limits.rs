//! How large things of the desk may be, in one place.

/// Characters in one message or note.
pub const BODY_CHARS_MAX: usize = 8_000;
/// Pictures in one message.
pub const ATTACHMENTS_MAX: usize = 6;
/// Characters in the key a caller chooses for a write.
pub const CLIENT_KEY_CHARS_MAX: usize = 80;
/// Characters of a conversation's heading.
pub const TOPIC_CHARS_MAX: usize = 80;
/// Characters of the last message that a list shows.
pub const SNIPPET_CHARS_MAX: usize = 140;
/// Rows of one page of a list.
pub const PAGE_ROWS_MAX: u32 = 100;
/// Entries of one page of a conversation.
pub const ENTRIES_PAGE_MAX: u32 = 200;
/// A count past this many is shown as "more".
pub const COUNT_CAP: u32 = 99;
/// Days after which a closed conversation is left in peace and a new message starts another.
pub const REOPEN_DAYS_MAX: i64 = 7;
/// Seconds that "is looking" and "is typing" hold without being said again.
pub const PRESENCE_SECONDS: i64 = 25;
/// Characters of a canned reply's shortcut.
pub const SHORTCUT_CHARS_MAX: usize = 24;
/// Canned replies a brand may have in one language.
pub const CANNED_MAX: u32 = 500;
