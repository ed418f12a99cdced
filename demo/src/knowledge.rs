//! The knowledge base of the world: a text of the brand's own, votes, proposals that wait, and
//! questions that no article answered.

use crate::chance::Chance;
use crate::sales::Sales;
use crate::talks::Talk;
use serde::Deserialize;
use simcare_assistant::knowledge::{
    ArticleHead, Draft, Heard, Outcome, Proposal, ProposalState, article_save, cleaned, heard_put,
    house, house_article, proposal_put, version_publish, version_save, vote_put,
};
use simcare_authority::{Actor, Right, Scope, authorise, holder_scope};
use simcare_base::{ConversationId, HolderId, Instant, Locale, MessageId, Problem, Result};
use simcare_desk::{
    Content, Happening, NewConversation, NewEntry, Reach, Step, conversation_close, entry_post,
    happening_add, thread_open,
};
use simcare_sims::{Brand, Holder, holder};
use simcare_store::Tx;
use std::collections::BTreeMap;

const FILE: &str = include_str!("../world/questions.toml");
/// The article that every brand has written anew.
const REWRITTEN: &str = "hotspot";
/// Proposals that wait at one brand.
const PROPOSALS: usize = 5;
/// A shorter answer explains nothing.
const ANSWER_CHARS_MIN: usize = 40;
/// How far back questions go.
const DAYS_BACK: u64 = 54;

#[derive(Deserialize)]
struct File {
    question: Vec<Question>,
}

#[derive(Deserialize)]
struct Question {
    intent: String,
    often: u64,
    /// The question and its answer by language.
    #[serde(flatten)]
    texts: BTreeMap<Locale, [String; 2]>,
}

/// One question as it was asked.
#[derive(Clone)]
struct Asked {
    holder: Holder,
    conversation: ConversationId,
    entries: [MessageId; 4],
    intent: String,
    language: Locale,
    words: [String; 2],
    at: Instant,
}

/// Everything that one brand's knowledge base has come to.
pub(crate) struct Learned {
    asked: Vec<Asked>,
    votes: Vec<(HolderId, String, Locale, bool, Instant)>,
    proposals: Vec<Proposal>,
    keys: [String; 2],
}

/// Draws it.
pub(crate) fn learn(
    chance: &mut Chance,
    brand: &Brand,
    sales: &Sales,
    talks: &[Talk],
    now: Instant,
) -> Result<Learned> {
    let file: File = toml::from_str(FILE).map_err(Problem::internal)?;
    let mut asked = Vec::new();
    for question in &file.question {
        for _ in 0..chance.between(question.often / 2, question.often) {
            let spoken: Vec<_> = question.texts.iter().collect();
            let (language, words) = *chance.pick(&spoken);
            let minutes = chance.between(90, DAYS_BACK * 24 * 60);
            let at = now.plus_minutes(-(minutes as i64));
            asked.push(Asked {
                holder: Holder {
                    id: chance.0.id(),
                    brand_id: brand.id.clone(),
                    contact: None,
                    name: String::new(),
                    language: Some(*language),
                    country: None,
                    created_at: at,
                },
                conversation: chance.0.id(),
                entries: std::array::from_fn(|_| chance.0.id()),
                intent: question.intent.clone(),
                language: *language,
                words: words.clone(),
                at,
            });
        }
    }
    let keys = [chance.0.token(), chance.0.token()];
    Ok(Learned { asked, votes: votes(chance, sales, now), proposals: proposals(talks), keys })
}

fn votes(
    chance: &mut Chance,
    sales: &Sales,
    now: Instant,
) -> Vec<(HolderId, String, Locale, bool, Instant)> {
    let mut votes = Vec::new();
    for article in house() {
        let liked = chance.between(55, 95);
        for _ in 0..chance.between(0, 16) {
            let voter = chance.pick(&sales.holders);
            let language = voter.language.unwrap_or(Locale::English);
            let at = chance.instant(now.plus_days(-200), now.plus_minutes(-5));
            let is_helpful = chance.percent(liked);
            votes.push((voter.id.clone(), article.slug.clone(), language, is_helpful, at));
        }
    }
    votes
}

/// The latest closed conversations in which somebody explained something.
fn proposals(talks: &[Talk]) -> Vec<Proposal> {
    let mut solved: Vec<_> = talks.iter().filter_map(solved).collect();
    solved.sort_by_key(|proposal| std::cmp::Reverse(proposal.at));
    let mut seen = Vec::new();
    solved.retain(|proposal| {
        let is_new = !seen.contains(&proposal.question);
        seen.push(proposal.question.clone());
        is_new
    });
    solved.truncate(PROPOSALS);
    solved
}

fn solved(talk: &Talk) -> Option<Proposal> {
    let (conversation, language, intent, closed_at, lines) = talk.told()?;
    let question = lines.iter().find(|(who, _)| *who == 'h')?.1;
    let answer = lines.iter().filter(|(who, _)| *who == 'a').map(|(_, words)| *words);
    let answer = answer.max_by_key(|words| words.chars().count())?;
    (answer.chars().count() >= ANSWER_CHARS_MIN).then(|| Proposal {
        conversation,
        language,
        question: cleaned(question, &[]),
        answer: cleaned(answer, &[]),
        intent,
        state: ProposalState::Open,
        article: None,
        at: closed_at,
    })
}

/// Writes it, as the assistant and the people at the desk would have.
pub(crate) fn write(
    tx: &mut Tx<'_>,
    brand: &Brand,
    agent: &Actor,
    learned: &Learned,
    now: Instant,
) -> Result<()> {
    let system = Actor::System("assistant");
    let import = authorise(&system, Right::ImportOrders, &brand.id)?;
    let automatic = authorise(&system, Right::WriteConversations, &brand.id)?;
    let agent_scope = authorise(agent, Right::WriteConversations, &brand.id)?;
    for asked in &learned.asked {
        holder::put(tx, &import, &asked.holder)?;
        ask(tx, brand, (&automatic, &agent_scope), asked)?;
    }
    for (voter, slug, language, is_helpful, at) in &learned.votes {
        let actor = Actor::Holder { brand: brand.id.clone(), holder: voter.clone() };
        let scope = holder_scope(&actor, &brand.id)?;
        vote_put(tx, &scope, (slug, *language, 0), *is_helpful, *at)?;
    }
    for proposal in &learned.proposals {
        proposal_put(tx, &brand.id, proposal)?;
    }
    rewrite(tx, brand, &learned.keys, now)
}

fn ask(
    tx: &mut Tx<'_>,
    brand: &Brand,
    (automatic, agent): (&Scope, &Scope),
    asked: &Asked,
) -> Result<()> {
    let actor = Actor::Holder { brand: brand.id.clone(), holder: asked.holder.id.clone() };
    let own = holder_scope(&actor, &brand.id)?;
    let begin = NewConversation {
        id: asked.conversation.clone(),
        language: asked.language,
        card: None,
        at: asked.at,
    };
    let id = thread_open(tx, &own, begin)?.id;
    let [question, reply] = &asked.words;
    let [message, passed, answer, closed] = &asked.entries;
    let say = |id: &MessageId, body: &str, minutes: i64| NewEntry {
        id: id.clone(),
        content: Content::Message { body: body.to_owned(), attachments: Vec::new() },
        client_key: Some(format!("demo-{id}")),
        at: asked.at.plus_minutes(minutes),
    };
    let posted = entry_post(tx, Reach::Holder(&own), &id, say(message, question, 0))?;
    let heard = Heard {
        message: message.clone(),
        conversation: id.clone(),
        seq: posted.entry.seq,
        language: asked.language,
        intent: asked.intent.clone(),
        permille: if asked.intent.is_empty() { 310 } else { 840 },
        others: Vec::new(),
        outcome: Outcome::HandedOver,
        article: None,
        is_gap: true,
        question: question.clone(),
        at: asked.at,
        rightly: None,
    };
    heard_put(tx, &brand.id, &heard)?;
    let key = format!("hand-over-{message}");
    let entry = (passed.clone(), asked.at);
    happening_add(tx, automatic, &id, Happening::HandedOver, key, entry)?;
    entry_post(tx, Reach::Desk(agent), &id, say(answer, reply, 9))?;
    let step = Step { entry: closed.clone(), at: asked.at.plus_minutes(30) };
    conversation_close(tx, agent, &id, step).map(drop)
}

/// The brand's own text of one article: one that readers see, and a draft after it.
fn rewrite(tx: &mut Tx<'_>, brand: &Brand, keys: &[String; 2], now: Instant) -> Result<()> {
    let scope = authorise(&Actor::System("demo"), Right::ManageKnowledge, &brand.id)?;
    let language = brand.languages.first().copied().unwrap_or(Locale::English);
    let article = house_article(REWRITTEN);
    let text = article.and_then(|article| Some((article, article.texts.get(&language)?)));
    let Some((article, text)) = text else { return Ok(()) };
    let head = ArticleHead {
        slug: article.slug.clone(),
        topic: article.topic,
        intents: article.intents.clone(),
    };
    article_save(tx, &scope, &head, now.plus_days(-40))?;
    for (place, key) in keys.iter().enumerate() {
        let days = if place == 0 { -40 } else { -2 };
        let draft = Draft {
            slug: head.slug.clone(),
            language,
            title: text.title.clone(),
            body: if place == 0 {
                format!("{}\n\n{{hours}}", text.body)
            } else {
                text.body.clone()
            },
            restored_from: None,
            client_key: key.clone(),
        };
        let version = version_save(tx, &scope, &draft, now.plus_days(days))?;
        if place == 0 {
            let at = now.plus_days(days);
            version_publish(tx, &scope, (&head.slug, language, version), at)?;
        }
    }
    Ok(())
}
