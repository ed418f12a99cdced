//! Proposals for the knowledge base: made when a conversation is closed as solved, decided by a
//! person.

use super::articles::{ArticleInput, ArticleKept, keep};
use crate::App;
use simcare_access::audit;
use simcare_assistant::Intent;
use simcare_assistant::knowledge::{
    Proposal, ProposalState, Topic, Values, cleaned, heard_in, house, proposal_decide,
    proposal_put, proposals_open, shelf_for_desk,
};
use simcare_authority::{Actor, ActorRef, Right, Scope, authorise};
use simcare_base::{BrandId, ConversationId, Instant, Locale, Moment, Result};
use simcare_desk::{Content, Conversation, Entry, entries_before};
use simcare_sims::holder;
use simcare_store::Tx;

/// Entries of a conversation that are looked through.
const ENTRIES_MAX: u32 = 100;
/// A shorter answer explains nothing that others could use.
const ANSWER_CHARS_MIN: usize = 40;
/// Characters of a question that becomes a heading.
const TITLE_CHARS_MAX: usize = 100;

/// Proposes what was asked and answered in a conversation that is being closed, if somebody
/// answered something; inside the transaction of the closing.
///
/// # Errors
/// When the store cannot be written.
pub(crate) fn propose(
    tx: &mut Tx<'_>,
    scope: &Scope,
    c: &Conversation,
    now: Instant,
) -> Result<()> {
    let entries = entries_before(tx, scope, &c.id, i64::MAX, ENTRIES_MAX)?;
    let Some((question, answer)) = question_and_answer(&entries) else { return Ok(()) };
    let who = holder::by_id(tx, scope, &c.holder)?;
    let name = who.map(|holder| holder.name).unwrap_or_default();
    let private: Vec<&str> =
        std::iter::once(name.as_str()).chain(name.split_whitespace()).collect();
    let heard = heard_in(tx, scope, &c.id)?;
    let intent = heard.first().map_or("", |heard| {
        heard.rightly.as_ref().map_or(heard.intent.as_str(), |rightly| &rightly.intent)
    });
    let proposal = Proposal {
        conversation: c.id.clone(),
        language: c.language,
        question: cleaned(&question, &private),
        answer: cleaned(&answer, &private),
        intent: intent.to_owned(),
        state: ProposalState::Open,
        article: None,
        at: now,
    };
    proposal_put(tx, &c.brand, &proposal).map(drop)
}

/// The holder's first words and the fullest answer that somebody at the desk gave after them.
fn question_and_answer(entries: &[Entry]) -> Option<(String, String)> {
    let said = |entry: &Entry| match &entry.content {
        Content::Message { body, .. } if !body.trim().is_empty() => Some(body.clone()),
        _ => None,
    };
    let is_holder = |entry: &&Entry| matches!(entry.author, ActorRef::Holder(_));
    let first = entries.iter().filter(is_holder).find_map(|entry| Some((entry.seq, said(entry)?)));
    let (asked_at, question) = first?;
    let by_people = entries.iter().filter(|entry| {
        entry.seq > asked_at && matches!(entry.author, ActorRef::Staff(_) | ActorRef::Token(_))
    });
    let answer = by_people.filter_map(said).max_by_key(|body| body.chars().count())?;
    (answer.chars().count() >= ANSWER_CHARS_MIN).then_some((question, answer))
}

/// The proposals that wait, the latest first.
///
/// # Errors
/// `right-missing`.
pub async fn proposals_list(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    limit: u32,
) -> Result<Vec<Proposal>> {
    let scope = authorise(actor, Right::ReadConversations, brand)?;
    app.store().read(move |tx| proposals_open(tx, &scope, limit)).await
}

/// Makes a draft of a proposal: of this article, or of a new one. Nothing is published by that.
///
/// # Errors
/// `right-missing`, `proposal-unknown`, `proposal-decided`.
pub async fn proposal_approve(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    (conversation, into): (&ConversationId, Option<String>),
    moment: Moment,
) -> Result<ArticleKept> {
    let scope = authorise(actor, Right::ManageKnowledge, brand)?;
    let conversation = conversation.clone();
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("proposal-approve");
            let slug = into.clone().unwrap_or_else(|| new_slug(&conversation));
            let made = proposal_decide(tx, &scope, &conversation, Some(&slug), moment.now)?;
            let (topic, intents) =
                place_of(tx, &scope, (slug.as_str(), made.language), &made.intent)?;
            let input = ArticleInput {
                slug,
                topic: topic.name().to_owned(),
                intents,
                language: made.language,
                title: made
                    .question
                    .lines()
                    .next()
                    .unwrap_or_default()
                    .chars()
                    .take(TITLE_CHARS_MAX)
                    .collect(),
                body: made.answer.clone(),
                restored_from: None,
                client_key: format!("proposal-{conversation}"),
                is_published: false,
            };
            let kept = keep(tx, &scope, &input, (&mut dice, moment.now))?;
            let decided = serde_json::json!({ "article": kept.slug });
            audited(tx, &scope, &conversation, decided, moment)?;
            Ok(kept)
        })
        .await
}

/// A name that no other article has: the conversation's own.
fn new_slug(conversation: &ConversationId) -> String {
    let text = conversation.as_str();
    format!("answer-{}", &text[text.len() - 10..])
}

/// Where an article stands and what it answers; what a new one would.
fn place_of(
    tx: &mut Tx<'_>,
    scope: &Scope,
    (slug, language): (&str, Locale),
    intent: &str,
) -> Result<(Topic, Vec<String>)> {
    let rows = shelf_for_desk(tx, scope, language, &Values::default())?;
    if let Some(row) = rows.into_iter().find(|row| row.slug == slug) {
        return Ok((row.topic, row.intents));
    }
    let by_intent = house().iter().find(|article| article.intents.iter().any(|id| id == intent));
    let intents = intent.parse::<Intent>().map(|intent| vec![intent.id().to_owned()]);
    Ok((by_intent.map_or(Topic::Start, |article| article.topic), intents.unwrap_or_default()))
}

/// Puts a proposal aside.
///
/// # Errors
/// `right-missing`, `proposal-unknown`, `proposal-decided`.
pub async fn proposal_reject(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
    moment: Moment,
) -> Result<()> {
    let scope = authorise(actor, Right::ManageKnowledge, brand)?;
    let conversation = conversation.clone();
    app.store()
        .write(move |tx| {
            proposal_decide(tx, &scope, &conversation, None, moment.now)?;
            audited(tx, &scope, &conversation, serde_json::json!({}), moment)
        })
        .await
}

fn audited(
    tx: &mut Tx<'_>,
    scope: &Scope,
    conversation: &ConversationId,
    details: serde_json::Value,
    moment: Moment,
) -> Result<()> {
    let entry = audit::NewEntry {
        brand: scope.brand(),
        actor: scope.actor(),
        action: "proposal.decide",
        subject: conversation.as_str(),
        details,
    };
    audit::write(tx, &mut moment.dice_for("proposal-audit"), moment.now, &entry)
}
