//! Writing into a conversation: each entry once, numbered without gaps.

use crate::conversation::{self, Conversation};
use crate::entry::{self, Content, Entry};
use crate::event::Happening;
use crate::limits::ATTACHMENTS_MAX;
use crate::standing::{Act, State, with_person_after};
use crate::{Reach, text};
use simcare_authority::ActorRef;
use simcare_base::{ConversationId, Instant, MessageId, Problem, Result};
use simcare_store::{Json, Tx, params};

/// An entry to be written.
#[derive(Debug, Clone)]
pub struct NewEntry {
    /// Its id, if it is new.
    pub id: MessageId,
    /// What.
    pub content: Content,
    /// The caller's key: the same key twice is the same entry. Events that follow from a locked
    /// state have none.
    pub client_key: Option<String>,
    /// When.
    pub at: Instant,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// The entry, as it is kept.
    pub entry: Entry,
    /// Whether this call wrote it; otherwise an earlier one with the same key did.
    pub is_new: bool,
    /// The conversation afterwards.
    pub conversation: Conversation,
}

/// Writes an entry.
///
/// # Errors
/// `message-empty`, `message-too-long`, `too-many-pictures` for the content; `client-key-reused`
/// when the key was used with other words; `conversation-unknown`.
pub fn entry_post(
    tx: &mut Tx<'_>,
    reach: Reach<'_>,
    id: &ConversationId,
    new: NewEntry,
) -> Result<Posted> {
    let is_the_desks =
        matches!(new.content, Content::Note { .. } | Content::Answer { .. } | Content::Event(_));
    if is_the_desks && matches!(reach, Reach::Holder(_)) {
        return Err(Problem::forbidden("staff-only"));
    }
    let author = reach.author();
    let new = NewEntry { content: checked(new.content)?, ..new };
    let conversation = conversation::lock(tx, reach, id)?;
    if let Some(earlier) = earlier(tx, id, &author, new.client_key.as_deref())? {
        // Who wrote as a guest and has proven a card since is another holder in the same
        // conversation: the page that sends again what it heard no answer to means the same entry.
        let is_same_author = earlier.author == author || matches!(reach, Reach::Holder(_));
        return match is_same_author && earlier.content == new.content {
            true => Ok(Posted { entry: earlier, is_new: false, conversation }),
            false => Err(Problem::conflict("client-key-reused")),
        };
    }
    append(tx, conversation, author, new)
}

/// Adds an entry to a conversation whose lock is held.
pub(crate) fn append(
    tx: &mut Tx<'_>,
    mut c: Conversation,
    author: ActorRef,
    new: NewEntry,
) -> Result<Posted> {
    c.seq += 1;
    let public_seq = new.content.is_public().then(|| {
        c.public_seq += 1;
        c.public_seq
    });
    let entry = Entry {
        id: new.id,
        conversation: c.id.clone(),
        seq: c.seq,
        public_seq,
        author,
        content: new.content,
        at: new.at,
    };
    note_on_conversation(&mut c, &entry);
    conversation::save(tx, &c)?;
    insert(tx, &c, &entry, new.client_key.as_deref())?;
    // Each entry is a part of its own: a conversation indexed whole would be written anew, longer
    // each time, with every message.
    if !entry.content.body().is_empty() {
        let part = entry.seq.to_string();
        tx.search_put("conversation", &c.brand, c.id.as_str(), &part, entry.content.body())?;
    }
    Ok(Posted { entry, is_new: true, conversation: c })
}

fn note_on_conversation(c: &mut Conversation, entry: &Entry) {
    c.active_at = c.active_at.max(entry.at);
    c.standing = c.standing.after(act_of(entry), entry.at);
    c.closed_at = match c.standing.state {
        State::Closed => c.closed_at.or(Some(entry.at)),
        State::Open | State::Waiting => None,
    };
    let is_closed = matches!(entry.content, Content::Event(Happening::Closed));
    c.with_person_since =
        with_person_after(c.with_person_since, is_taken_by(entry), is_closed, entry.at);
    let (Content::Message { body, .. } | Content::Answer { body, .. }) = &entry.content else {
        return;
    };
    c.snippet = text::snippet(body);
    c.is_snippet_of_holder = matches!(entry.author, ActorRef::Holder(_));
    if c.is_snippet_of_holder {
        if c.topic.is_empty() {
            c.topic = text::topic(body);
        }
        // Who writes has the page open: everything so far was seen.
        c.holder_seen = entry.public_seq.unwrap_or(c.holder_seen);
    }
}

/// Whether an entry says that a person goes on from here.
fn is_taken_by(entry: &Entry) -> bool {
    match (&entry.content, &entry.author) {
        (Content::Message { .. }, ActorRef::Staff(_) | ActorRef::Token(_)) => true,
        (Content::Event(happening), _) => matches!(
            happening,
            Happening::Claimed | Happening::Assigned { .. } | Happening::HandedOver
        ),
        _ => false,
    }
}

/// How an entry moves its conversation.
fn act_of(entry: &Entry) -> Act {
    match (&entry.content, &entry.author) {
        (Content::Message { .. }, ActorRef::Holder(_)) => Act::HolderPosts,
        (Content::Message { .. }, ActorRef::Staff(_) | ActorRef::Token(_)) => Act::DeskReplies,
        (Content::Answer { is_enough: true, .. }, _) => Act::Answers,
        (Content::Event(Happening::Closed), _) => Act::Closes,
        (Content::Event(Happening::Reopened), _) => Act::Reopens,
        // An automatic answer is not what the holder waits for.
        (Content::Message { .. }, ActorRef::System(_))
        | (Content::Answer { .. } | Content::Note { .. } | Content::Event(_), _) => Act::Internal,
    }
}

fn checked(content: Content) -> Result<Content> {
    match content {
        Content::Message { body, attachments } => {
            let body = text::body(&body)?;
            if body.is_empty() && attachments.is_empty() {
                return Err(Problem::field("body", "message-empty"));
            }
            if attachments.len() > ATTACHMENTS_MAX {
                return Err(Problem::too_large("too-many-pictures").with("max", ATTACHMENTS_MAX));
            }
            Ok(Content::Message { body, attachments })
        }
        Content::Answer { body, offers, is_enough } => {
            let body = text::body(&body)?;
            if body.is_empty() {
                return Err(Problem::field("body", "message-empty"));
            }
            Ok(Content::Answer { body, offers, is_enough })
        }
        Content::Note { body } => {
            let body = text::body(&body)?;
            if body.is_empty() {
                return Err(Problem::field("body", "message-empty"));
            }
            Ok(Content::Note { body })
        }
        Content::Event(happening) => Ok(Content::Event(happening)),
    }
}

fn earlier(
    tx: &mut Tx<'_>,
    id: &ConversationId,
    author: &ActorRef,
    client_key: Option<&str>,
) -> Result<Option<Entry>> {
    let Some(key) = client_key else { return Ok(None) };
    let key = text::client_key(key)?;
    let sql = format!(
        "SELECT {} FROM entry WHERE conversation_id = ?1 AND side = ?2 AND client_key = ?3",
        entry::COLUMNS
    );
    tx.optional(&sql, params![id, author.kind(), key], entry::from_row)
}

fn insert(tx: &mut Tx<'_>, c: &Conversation, e: &Entry, client_key: Option<&str>) -> Result<()> {
    let happening = match &e.content {
        Content::Event(happening) => Some(Json(happening.clone())),
        Content::Message { .. } | Content::Answer { .. } | Content::Note { .. } => None,
    };
    tx.execute(
        "INSERT INTO entry (conversation_id, seq, brand_id, public_seq, id, kind, side, author, \
         body, attachments, happening, client_key, created_at, answer) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        params![
            c.id,
            e.seq,
            c.brand,
            e.public_seq,
            e.id,
            e.content.kind(),
            e.author.kind(),
            e.author.id(),
            e.content.body(),
            Json(e.content.attachments().to_vec()),
            happening,
            client_key.map(str::to_owned),
            e.at,
            e.content.kept_answer().map(Json)
        ],
    )?;
    Ok(())
}
