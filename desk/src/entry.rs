//! What a conversation is made of, and the only form in which it leaves the desk.

use crate::event::Happening;
use crate::offer::{Kept, Offer};
use simcare_authority::ActorRef;
use simcare_base::{AttachmentId, ConversationId, Instant, MessageId, Problem, Result, StaffId};
use simcare_store::{Json, Row};

/// What an entry says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Words to the other side, with pictures.
    Message {
        /// The words.
        body: String,
        /// The pictures.
        attachments: Vec<AttachmentId>,
    },
    /// Words to the holder that no person wrote.
    Answer {
        /// The words.
        body: String,
        /// What it offers beside.
        offers: Vec<Offer>,
        /// Whether it may be all that is needed; otherwise the holder still waits for a person.
        is_enough: bool,
    },
    /// Words that never leave the desk.
    Note {
        /// The words.
        body: String,
    },
    /// Something that happened.
    Event(Happening),
}

impl Content {
    /// Whether the holder sees it. This is the rule; a note never gets a public number, and the
    /// database refuses to give it one.
    pub const fn is_public(&self) -> bool {
        match self {
            Self::Message { .. } | Self::Answer { .. } => true,
            Self::Note { .. } => false,
            Self::Event(happening) => happening.is_public(),
        }
    }

    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Message { .. } => "message",
            Self::Answer { .. } => "answer",
            Self::Note { .. } => "note",
            Self::Event(_) => "event",
        }
    }

    /// The words, where there are any.
    pub fn body(&self) -> &str {
        match self {
            Self::Message { body, .. } | Self::Answer { body, .. } | Self::Note { body } => body,
            Self::Event(_) => "",
        }
    }

    /// The pictures, where there are any.
    pub fn attachments(&self) -> &[AttachmentId] {
        match self {
            Self::Message { attachments, .. } => attachments,
            Self::Answer { .. } | Self::Note { .. } | Self::Event(_) => &[],
        }
    }

    pub(crate) fn kept_answer(&self) -> Option<Kept> {
        match self {
            Self::Answer { offers, is_enough, .. } => {
                Some(Kept { offers: offers.clone(), is_enough: *is_enough })
            }
            _ => None,
        }
    }
}

/// One entry, as the desk sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: MessageId,
    /// Where.
    pub conversation: ConversationId,
    /// Its place among all entries: 1, 2, 3 without a gap.
    pub seq: i64,
    /// Its place among what the holder sees, without a gap; none when the holder does not see it.
    pub public_seq: Option<i64>,
    /// Who.
    pub author: ActorRef,
    /// What.
    pub content: Content,
    /// When.
    pub at: Instant,
}

/// One entry as the holder sees it: nothing in here is the desk's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicEntry {
    /// Its id.
    pub id: MessageId,
    /// Its place: 1, 2, 3 without a gap.
    pub public_seq: i64,
    /// Whether the holder wrote it.
    pub is_own: bool,
    /// Who at the desk wrote it, for the name under the message.
    pub staff: Option<StaffId>,
    /// What; never a note.
    pub content: Content,
    /// When.
    pub at: Instant,
}

impl PublicEntry {
    /// The holder's form of an entry; none for what the holder does not see.
    pub fn from_entry(entry: &Entry) -> Option<Self> {
        if !entry.content.is_public() {
            return None;
        }
        Some(Self {
            id: entry.id.clone(),
            public_seq: entry.public_seq?,
            is_own: matches!(entry.author, ActorRef::Holder(_)),
            staff: match (&entry.author, &entry.content) {
                (ActorRef::Staff(staff), Content::Message { .. }) => Some(staff.clone()),
                _ => None,
            },
            content: entry.content.clone(),
            at: entry.at,
        })
    }
}

pub(crate) const COLUMNS: &str = "id, conversation_id, seq, public_seq, kind, side, author, body, \
     attachments, happening, created_at, answer";

pub(crate) fn from_row(row: &Row<'_>) -> Result<Entry> {
    let kind: String = row.get(4)?;
    let side: String = row.get(5)?;
    let body: String = row.get(7)?;
    let Json(attachments) = row.get::<Json<Vec<AttachmentId>>>(8)?;
    let happening = row.get::<Option<Json<Happening>>>(9)?;
    let answer = row.get::<Option<Json<Kept>>>(11)?;
    let content = match (kind.as_str(), happening, answer) {
        ("message", ..) => Content::Message { body, attachments },
        ("answer", _, Some(Json(Kept { offers, is_enough }))) => {
            Content::Answer { body, offers, is_enough }
        }
        ("note", ..) => Content::Note { body },
        ("event", Some(Json(happening)), _) => Content::Event(happening),
        _ => return Err(Problem::internal("an entry of no known kind")),
    };
    Ok(Entry {
        id: row.get(0)?,
        conversation: row.get(1)?,
        seq: row.get(2)?,
        public_seq: row.get(3)?,
        author: ActorRef::parse(&side, &row.get::<String>(6)?)
            .ok_or_else(|| Problem::internal("an entry by nobody known"))?,
        content,
        at: row.get(10)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use simcare_base::CaseId;

    #[test]
    fn only_what_is_meant_for_the_holder_has_a_public_form() {
        let staff = StaffId::from_bits(1);
        let case = CaseId::from_bits(1);
        let check = |content: Content, expect: bool| {
            let entry = Entry {
                id: MessageId::from_bits(1),
                conversation: ConversationId::from_bits(1),
                seq: 3,
                public_seq: Some(2),
                author: ActorRef::Staff(staff.clone()),
                content,
                at: Instant::from_ms(0),
            };
            assert_eq!(PublicEntry::from_entry(&entry).is_some(), expect, "{entry:?}");
        };
        check(Content::Message { body: "hello".into(), attachments: vec![] }, true);
        let answer = Content::Answer { body: "hi".into(), offers: vec![], is_enough: true };
        check(answer, true);
        check(Content::Note { body: "rude".into() }, false);
        check(Content::Event(Happening::HandedOver), false);
        check(Content::Event(Happening::Claimed), false);
        check(Content::Event(Happening::Assigned { staff: staff.clone() }), false);
        check(Content::Event(Happening::Released), false);
        check(Content::Event(Happening::Closed), true);
        check(Content::Event(Happening::CaseDecided { case }), true);
    }
}
