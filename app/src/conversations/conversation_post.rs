//! A holder, or a visitor who has proven nothing yet, writes to the desk.

use super::tell;
use crate::App;
use crate::assistant::{Heed, heed_later};
use simcare_authority::{Actor, holder_scope};
use simcare_base::{
    AttachmentId, BrandId, CardId, ConversationId, Locale, Moment, Problem, Result,
};
use simcare_desk::{
    Content, NewConversation, NewEntry, PublicEntry, Reach, entry_post, thread_open,
};
use simcare_files::attachment_own;
use simcare_sims::card;

/// What a holder sends.
#[derive(Debug, Clone)]
pub struct OwnMessage {
    /// The page's key for it: sent twice it is one message.
    pub client_key: String,
    /// The words.
    pub body: String,
    /// The pictures, uploaded before.
    pub attachments: Vec<AttachmentId>,
    /// The card it is about, where the page knows; it must be theirs.
    pub card: Option<CardId>,
    /// The language the holder reads.
    pub language: Locale,
    /// What the words stand for, where they were offered by an answer: an intent's id, `else`.
    pub choice: Option<String>,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPosted {
    /// The conversation, which may have begun with it.
    pub conversation: ConversationId,
    /// The message as it is kept.
    pub entry: PublicEntry,
    /// Whether it was new; otherwise it had arrived before.
    pub is_new: bool,
    /// What the assistant has to answer, if it may.
    pub heed: Option<Heed>,
}

/// Writes the message into the holder's present conversation, which begins where there is none.
///
/// # Errors
/// `unauthenticated` for anybody but a holder of this brand; `file-unknown` for a picture that is
/// not theirs; otherwise as
/// [`simcare_desk::entry_post`].
pub async fn conversation_post(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    message: OwnMessage,
    moment: Moment,
) -> Result<OwnPosted> {
    let scope = holder_scope(actor, brand)?;
    let has_assistant = app.settings().has_assistant;
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("conversation-post");
            let card = match &message.card {
                Some(card) => card::own(tx, &scope, card)?.map(|card| card.id),
                None => None,
            };
            for picture in &message.attachments {
                attachment_own(tx, &scope, picture)?;
            }
            let begin =
                NewConversation { id: dice.id(), language: message.language, card, at: moment.now };
            let conversation = thread_open(tx, &scope, begin)?;
            let new = NewEntry {
                id: dice.id(),
                content: Content::Message {
                    body: message.body.clone(),
                    attachments: message.attachments.clone(),
                },
                client_key: Some(message.client_key.clone()),
                at: moment.now,
            };
            let posted = entry_post(tx, Reach::Holder(&scope), &conversation.id, new)?;
            let c = &posted.conversation;
            let is_heeded =
                has_assistant && c.with_person_since.is_none() && !message.body.trim().is_empty();
            let heed = is_heeded.then(|| Heed {
                brand: c.brand.clone(),
                conversation: c.id.clone(),
                message: posted.entry.id.clone(),
                seq: posted.entry.seq,
                language: message.language,
                choice: message.choice.clone(),
            });
            if posted.is_new {
                tell::emit_posted(tx, &posted)?;
                if let Some(heed) = &heed {
                    heed_later(tx, &mut dice, heed, moment.now)?;
                }
            }
            Ok(OwnPosted {
                conversation: conversation.id,
                entry: PublicEntry::from_entry(&posted.entry)
                    .ok_or_else(|| Problem::internal("a holder's message is public"))?,
                is_new: posted.is_new,
                heed,
            })
        })
        .await
}
