//! What an answer may need to know: the message, what was said before, the holder's own cards and
//! cases, and the articles of the brand.

use super::Heed;
use crate::App;
use crate::holdings::{Holdings, holdings};
use crate::knowledge::values_of;
use simcare_assistant::knowledge::{Article, Heard, heard_in, shelf};
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{Locale, Moment, Problem, Result};
use simcare_desk::{Content, Conversation, Reach, conversation_get, entries_after};
use simcare_sims::{Brand, brand};

/// The message and its surroundings.
pub(super) struct Scene {
    pub(super) brand: Brand,
    pub(super) conversation: Conversation,
    /// The holder's words.
    pub(super) body: String,
    /// What was understood before in this conversation.
    pub(super) heard: Vec<Heard>,
}

/// What the assistant may do at this brand.
pub(super) fn scope(heed: &Heed) -> Result<Scope> {
    authorise(&Actor::System("assistant"), Right::WriteConversations, &heed.brand)
}

/// Reads the scene. None when there is nothing to answer: no words, a person has it, or it was
/// answered before.
pub(super) async fn scene(app: &App, heed: &Heed) -> Result<Option<Scene>> {
    let (scope, heed) = (scope(heed)?, heed.clone());
    app.store()
        .read(move |tx| {
            let conversation = conversation_get(tx, Reach::Desk(&scope), &heed.conversation)?;
            let entries = entries_after(tx, &scope, &heed.conversation, heed.seq - 1, 1)?;
            let entry = entries.into_iter().find(|entry| entry.id == heed.message);
            let Some(Content::Message { body, .. }) = entry.map(|entry| entry.content) else {
                return Ok(None);
            };
            let heard = heard_in(tx, &scope, &heed.conversation)?;
            let is_answered = heard.iter().any(|heard| heard.message == heed.message);
            if body.is_empty() || is_answered || conversation.with_person_since.is_some() {
                return Ok(None);
            }
            let brand = brand::by_id(tx, &heed.brand)?
                .ok_or_else(|| Problem::internal("a conversation without its brand"))?;
            Ok(Some(Scene { brand, conversation, body, heard }))
        })
        .await
}

/// The brand's articles for a reader of this language.
pub(super) async fn articles(app: &App, brand: &Brand, language: Locale) -> Result<Vec<Article>> {
    let brand = brand.clone();
    app.store()
        .read(move |tx| {
            let values = values_of(tx, &brand, language)?;
            shelf(tx, &brand.id, language, &values)
        })
        .await
}

/// What the holder has, if they have proven that anything is theirs. The conversation is theirs, so
/// what is said in it is said to nobody else.
pub(super) async fn own(app: &App, scene: &Scene, moment: Moment) -> Result<Option<Holdings>> {
    let c = &scene.conversation;
    let actor = Actor::Holder { brand: c.brand.clone(), holder: c.holder.clone() };
    let held = holdings(app, &actor, &c.brand, moment.now).await?;
    let is_proven = held.holder.contact.is_some() || !held.cards.is_empty();
    Ok(is_proven.then_some(held))
}
