//! Canned replies: listed with their gaps filled for one conversation, kept, taken away.

use crate::App;
use simcare_access::{audit, staff};
use simcare_authority::{Actor, ActorRef, Right, Scope, authorise};
use simcare_base::{BrandId, CannedReplyId, ConversationId, Locale, Moment, Problem, Result};
use simcare_desk::{self as desk, CannedReply, Gaps, Reach, canned_expand, conversation_get};
use simcare_sims::{brand as brands, dossier, holder};
use simcare_store::Tx;

/// The canned replies of a brand, as they are written.
///
/// # Errors
/// `right-missing`.
pub async fn canned_list(app: &App, actor: &Actor, brand: &BrandId) -> Result<Vec<CannedReply>> {
    let scope = authorise(actor, Right::ReadConversations, brand)?;
    app.store().read(move |tx| desk::canned_list(tx, &scope)).await
}

/// The canned replies for a conversation: those in its language first, gaps filled.
///
/// # Errors
/// `right-missing`, `conversation-unknown`.
pub async fn canned_for(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
) -> Result<Vec<CannedReply>> {
    let scope = authorise(actor, Right::WriteConversations, brand)?;
    let id = conversation.clone();
    app.store()
        .read(move |tx| {
            let c = conversation_get(tx, Reach::Desk(&scope), &id)?;
            let gaps = gaps(tx, &scope, &c)?;
            let mut replies = desk::canned_list(tx, &scope)?;
            for reply in &mut replies {
                reply.body = canned_expand(&reply.body, &gaps);
            }
            replies.sort_by_key(|reply| reply.language != c.language);
            Ok(replies)
        })
        .await
}

fn gaps(tx: &mut Tx<'_>, scope: &Scope, c: &desk::Conversation) -> Result<Gaps> {
    let dossier = match &c.card {
        Some(card) => dossier::of_card(tx, scope, card)?,
        None => None,
    };
    let holder = holder::by_id(tx, scope, &c.holder)?;
    let agent = match scope.actor() {
        ActorRef::Staff(id) => staff::by_id(tx, id)?.map(|person| person.name),
        _ => None,
    };
    let brand = brands::by_id(tx, scope.brand())?;
    Ok(Gaps {
        holder: holder.map(|holder| holder.name).filter(|name| !name.is_empty()),
        agent,
        brand: brand.map(|brand| brand.name.text(c.language).to_owned()),
        card: dossier.as_ref().map(|d| d.card.iccid.last_four().to_owned()),
        order: dossier.as_ref().map(|d| d.order.number.as_str().to_owned()),
    })
}

/// A canned reply to be kept.
#[derive(Debug, Clone)]
pub struct CannedInput {
    /// Which one is changed; a new one when there is none.
    pub id: Option<CannedReplyId>,
    /// Its language.
    pub language: Locale,
    /// What is typed after `/`.
    pub shortcut: String,
    /// What the list calls it.
    pub title: String,
    /// The text.
    pub body: String,
}

/// Keeps a canned reply.
///
/// # Errors
/// `right-missing`, and as [`simcare_desk::canned_save`].
pub async fn canned_save(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    input: CannedInput,
    moment: Moment,
) -> Result<CannedReply> {
    let scope = authorise(actor, Right::ManageCannedReplies, brand)?;
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("canned-save");
            let reply = CannedReply {
                id: input.id.clone().unwrap_or_else(|| dice.id()),
                language: input.language,
                shortcut: input.shortcut.clone(),
                title: input.title.clone(),
                body: input.body.clone(),
            };
            let kept = desk::canned_save(tx, &scope, reply, moment.now)?;
            let entry = audit::NewEntry {
                brand: scope.brand(),
                actor: scope.actor(),
                action: "canned-reply.save",
                subject: kept.id.as_str(),
                details: serde_json::json!({ "shortcut": kept.shortcut }),
            };
            audit::write(tx, &mut dice, moment.now, &entry)?;
            Ok(kept)
        })
        .await
}

/// Takes a canned reply away.
///
/// # Errors
/// `right-missing`; `not-found` when there is none.
pub async fn canned_delete(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &CannedReplyId,
    moment: Moment,
) -> Result<()> {
    let scope = authorise(actor, Right::ManageCannedReplies, brand)?;
    let id = id.clone();
    app.store()
        .write(move |tx| {
            if !desk::canned_delete(tx, &scope, &id)? {
                return Err(Problem::not_found("not-found"));
            }
            let mut dice = moment.dice_for("canned-delete");
            let entry = audit::NewEntry {
                brand: scope.brand(),
                actor: scope.actor(),
                action: "canned-reply.delete",
                subject: id.as_str(),
                details: serde_json::json!({}),
            };
            audit::write(tx, &mut dice, moment.now, &entry)
        })
        .await
}
