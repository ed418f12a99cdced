//! One conversation for the desk, with what stands beside it.

use crate::App;
use simcare_access::staff;
use simcare_authority::{Actor, ActorRef, Right, Scope, authorise, authorise_each, role_has};
use simcare_base::{
    BrandId, ConversationId, Instant, Moment, Problem, ProblemKind, Result, StaffId,
};
use simcare_desk::{
    Content, Conversation, Entry, Happening, Present, Reach, conversation_get,
    conversations_of_holder, entries_after, entries_before, presence_list,
};
use simcare_sims::card;
use simcare_sims::card::Card;
use simcare_sims::dossier::{self, Dossier};
use simcare_sims::holder::{self, Holder};
use simcare_store::Tx;
use std::collections::BTreeMap;

/// Cards and conversations of a holder that are shown beside.
const BESIDE_MAX: u32 = 20;

/// A conversation with what stands beside it.
#[derive(Debug, Clone)]
pub struct DeskConversation {
    /// The conversation.
    pub conversation: Conversation,
    /// Its last entries, in order, notes included.
    pub entries: Vec<Entry>,
    /// The names of everybody at the desk who appears.
    pub names: BTreeMap<StaffId, String>,
    /// Who else is there.
    pub present: Vec<Present>,
    /// With whom.
    pub holder: Option<Holder>,
    /// The card it is about, with order and payments; only with the right to read cards.
    pub dossier: Option<Dossier>,
    /// The holder's cards, the latest first; only with the right to read cards.
    pub cards: Vec<Card>,
    /// The holder's other conversations, the latest first.
    pub others: Vec<Conversation>,
    /// Who could be given it: everybody who answers at this brand.
    pub colleagues: Vec<(StaffId, String)>,
}

/// The brand of a conversation that somebody may read: addresses of the console name only the
/// conversation.
///
/// # Errors
/// `right-missing` where they may not read any; `conversation-unknown`.
pub async fn conversation_brand(
    app: &App,
    actor: &Actor,
    conversation: &ConversationId,
) -> Result<BrandId> {
    let scopes = authorise_each(actor, Right::ReadConversations)?;
    let id = conversation.clone();
    app.store()
        .read(move |tx| {
            for scope in &scopes {
                match conversation_get(tx, Reach::Desk(scope), &id) {
                    Ok(c) => return Ok(c.brand),
                    Err(problem) if problem.kind == ProblemKind::NotFound => {}
                    Err(problem) => return Err(problem),
                }
            }
            Err(Problem::not_found("conversation-unknown"))
        })
        .await
}

/// Reads a conversation from its end: the last `limit` entries.
///
/// # Errors
/// `right-missing`, `conversation-unknown`.
pub async fn conversation_read(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
    limit: u32,
    moment: Moment,
) -> Result<DeskConversation> {
    let scope = authorise(actor, Right::ReadConversations, brand)?;
    let cards_scope = authorise(actor, Right::ReadCards, brand).ok();
    let id = conversation.clone();
    app.store()
        .read(move |tx| {
            let c = conversation_get(tx, Reach::Desk(&scope), &id)?;
            let entries = entries_before(tx, &scope, &id, i64::MAX, limit)?;
            let present = presence_list(tx, &scope, &id, moment.now)?;
            let names = names(tx, &c, &entries, &present)?;
            let (mut dossier, mut cards) = (None, Vec::new());
            if let Some(scope) = &cards_scope {
                cards = card::of_one_holder(tx, scope, &c.holder, BESIDE_MAX)?;
                // Until somebody says which card is meant, the latest is the likeliest.
                let about = c.card.as_ref().or(cards.first().map(|card| &card.id));
                if let Some(about) = about {
                    dossier = dossier::of_card(tx, scope, about)?;
                }
            }
            let mut others = conversations_of_holder(tx, &scope, &c.holder, BESIDE_MAX)?;
            others.retain(|other| other.id != c.id);
            Ok(DeskConversation {
                holder: holder::by_id(tx, &scope, &c.holder)?,
                colleagues: colleagues(tx, &scope)?,
                conversation: c,
                entries,
                names,
                present,
                dossier,
                cards,
                others,
            })
        })
        .await
}

/// Entries with the names that appear in them.
#[derive(Debug, Clone)]
pub struct DeskEntries {
    /// The conversation as it stands.
    pub conversation: Conversation,
    /// The entries, in order.
    pub entries: Vec<Entry>,
    /// The names of everybody at the desk who appears.
    pub names: BTreeMap<StaffId, String>,
    /// Who else is there.
    pub present: Vec<Present>,
    /// What to call the holder; empty where it is not known.
    pub holder_name: String,
    /// When the entry before the first was written, for marking days.
    pub before_first: Option<Instant>,
}

/// What follows a cursor: what a console that was away asks for.
///
/// # Errors
/// `right-missing`, `conversation-unknown`.
pub async fn conversation_entries_after(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
    after_seq: i64,
    moment: Moment,
) -> Result<DeskEntries> {
    let scope = authorise(actor, Right::ReadConversations, brand)?;
    let id = conversation.clone();
    app.store()
        .read(move |tx| {
            let entries = entries_after(tx, &scope, &id, after_seq, u32::MAX)?;
            shown(tx, &scope, (&id, entries), moment.now)
        })
        .await
}

/// What comes before a cursor, for reading back.
///
/// # Errors
/// `right-missing`, `conversation-unknown`.
pub async fn conversation_entries_before(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
    (before_seq, limit): (i64, u32),
    moment: Moment,
) -> Result<DeskEntries> {
    let scope = authorise(actor, Right::ReadConversations, brand)?;
    let id = conversation.clone();
    app.store()
        .read(move |tx| {
            let entries = entries_before(tx, &scope, &id, before_seq, limit)?;
            shown(tx, &scope, (&id, entries), moment.now)
        })
        .await
}

fn shown(
    tx: &mut Tx<'_>,
    scope: &Scope,
    (id, entries): (&ConversationId, Vec<Entry>),
    now: Instant,
) -> Result<DeskEntries> {
    let conversation = conversation_get(tx, Reach::Desk(scope), id)?;
    let present = presence_list(tx, scope, id, now)?;
    let names = names(tx, &conversation, &entries, &present)?;
    let holder = holder::by_id(tx, scope, &conversation.holder)?;
    let first = entries.first().map_or(1, |entry| entry.seq);
    let earlier = entries_before(tx, scope, id, first, 1)?;
    Ok(DeskEntries {
        holder_name: holder.map_or_else(String::new, |holder| holder.name),
        before_first: earlier.first().map(|entry| entry.at),
        conversation,
        entries,
        names,
        present,
    })
}

fn names(
    tx: &mut Tx<'_>,
    c: &Conversation,
    entries: &[Entry],
    present: &[Present],
) -> Result<BTreeMap<StaffId, String>> {
    let authors = entries.iter().filter_map(|entry| match &entry.author {
        ActorRef::Staff(staff) => Some(staff),
        _ => None,
    });
    let given = entries.iter().filter_map(|entry| match &entry.content {
        Content::Event(Happening::Assigned { staff }) => Some(staff),
        _ => None,
    });
    let there = present.iter().map(|present| &present.staff);
    let mut names = BTreeMap::new();
    for id in authors.chain(given).chain(there).chain(c.assignee.as_ref()) {
        if !names.contains_key(id)
            && let Some(person) = staff::by_id(tx, id)?
        {
            names.insert(id.clone(), person.name);
        }
    }
    Ok(names)
}

fn colleagues(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<(StaffId, String)>> {
    let people = staff::of_brand(tx, scope)?;
    let answering = people.into_iter().filter(|(person, grant)| {
        person.disabled_at.is_none() && role_has(grant.role, Right::WriteConversations)
    });
    Ok(answering.map(|(person, _)| (person.id, person.name)).collect())
}
