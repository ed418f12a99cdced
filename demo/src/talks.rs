//! Conversations: scripts of what people write, played by holders and agents of the world.

use crate::chance::Chance;
use crate::sales::Sales;
use serde::Deserialize;
use simcare_authority::{Actor, Right, Scope, authorise, holder_scope};
use simcare_base::{BrandId, CardId, ConversationId, HolderId, Instant, Locale, MessageId};
use simcare_base::{Problem, Result};
use simcare_desk::{
    Content, NewConversation, NewEntry, Reach, Step, conversation_claim, conversation_close,
    entry_post, holder_seen, thread_open,
};
use simcare_sims::{Card, Form, Product};
use simcare_store::Tx;
use std::collections::{HashMap, HashSet};

const FILE: &str = include_str!("../world/talks.toml");
/// The oldest conversations are so old.
const DAYS_BACK: i64 = 400;

#[derive(Deserialize)]
struct File {
    talk: Vec<Script>,
}

/// A script.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Script {
    language: Locale,
    /// What the person asks for.
    intent: String,
    form: Fit,
    state: Ending,
    lines: Vec<String>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Fit {
    Physical,
    Esim,
    Any,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Ending {
    Closed,
    Open,
    Waiting,
}

impl Fit {
    fn fits(self, form: Form) -> bool {
        match self {
            Self::Any => true,
            Self::Physical => form == Form::Physical,
            Self::Esim => form == Form::Esim,
        }
    }
}

/// Every script.
pub(crate) fn scripts() -> Result<Vec<Script>> {
    toml::from_str(FILE).map(|file: File| file.talk).map_err(Problem::internal)
}

/// A conversation that is going to be written.
pub(crate) struct Talk {
    id: ConversationId,
    intent: String,
    holder: HolderId,
    card: CardId,
    language: Locale,
    begun_at: Instant,
    /// Who answers, by the place in the list of agents; none while nobody took it.
    agent: Option<usize>,
    lines: Vec<Line>,
    closed: Option<(MessageId, Instant)>,
    claim: MessageId,
}

/// A closed conversation: its id, language, intent, end, and who said what.
pub(crate) type Told<'a> = (ConversationId, Locale, String, Instant, Vec<(char, &'a str)>);

impl Talk {
    /// The conversation as it went, if it is closed.
    pub(crate) fn told(&self) -> Option<Told<'_>> {
        let (_, closed_at) = self.closed.as_ref()?;
        let lines = self.lines.iter().map(|line| (line.who, line.body.as_str())).collect();
        Some((self.id.clone(), self.language, self.intent.clone(), *closed_at, lines))
    }
}

struct Line {
    id: MessageId,
    who: char,
    body: String,
    at: Instant,
}

/// Composes conversations of a brand's holders about their cards, one a holder.
pub(crate) fn compose(
    chance: &mut Chance,
    scripts: &[Script],
    sales: &Sales,
    products: &[Product],
    (count, agents): (usize, usize),
    now: Instant,
) -> Vec<Talk> {
    let languages: HashMap<&HolderId, Locale> =
        sales.holders.iter().filter_map(|h| Some((&h.id, h.language?))).collect();
    let numbers: HashMap<_, _> =
        sales.orders.iter().map(|sale| (&sale.order.id, sale.order.number.as_str())).collect();
    let mut talked = HashSet::new();
    let mut talks = Vec::new();
    // Most draws fit; a few find nobody new, and the world is none the poorer for it.
    for _ in 0..count {
        let ending =
            [Ending::Closed, Ending::Open, Ending::Waiting][chance.weighted(&[76, 14, 10])];
        let recent = ending != Ending::Closed;
        let card = card(chance, &sales.cards, recent);
        let Some(language) = languages.get(&card.holder_id) else { continue };
        let fits =
            |s: &&Script| s.language == *language && s.state == ending && s.form.fits(card.form);
        let fitting: Vec<&Script> = scripts.iter().filter(fits).collect();
        if fitting.is_empty() || !talked.insert(card.holder_id.clone()) {
            continue;
        }
        let script = *chance.pick(&fitting);
        let Some(begun_at) = beginning(chance, card, recent, now) else { continue };
        let product = products.iter().find(|product| product.id == card.product_id);
        let fill = |line: &str| {
            let apn = product.map_or("", |product| product.apn.as_str());
            line.replace("{apn}", apn)
                .replace("{last4}", card.iccid.last_four())
                .replace("{order}", numbers.get(&card.order_id).copied().unwrap_or(""))
        };
        talks.push(play(chance, script, card, fill, begun_at, agents, now));
    }
    talks
}

/// Any card; one of the latest for a conversation that goes on.
fn card<'s>(chance: &mut Chance, cards: &'s [Card], recent: bool) -> &'s Card {
    let last = cards.len() as u64 - 1;
    let first = if recent { last - last / 12 } else { 0 };
    &cards[chance.between(first, last) as usize]
}

fn beginning(chance: &mut Chance, card: &Card, recent: bool, now: Instant) -> Option<Instant> {
    let (from, to) = match recent {
        true => (now.plus_minutes(-34 * 60), now.plus_minutes(-25)),
        false => (now.plus_days(-DAYS_BACK), now.plus_days(-2)),
    };
    let from = from.max(card.created_at.plus_minutes(30));
    // People write about a card within some weeks of buying it.
    let to = if recent { to } else { to.min(card.created_at.plus_days(40)) };
    (from < to).then(|| chance.instant(from, to))
}

fn play(
    chance: &mut Chance,
    script: &Script,
    card: &Card,
    fill: impl Fn(&str) -> String,
    begun_at: Instant,
    agents: usize,
    now: Instant,
) -> Talk {
    let mut at = begun_at;
    let mut lines = Vec::new();
    let mut answered = false;
    for line in &script.lines {
        let (who, body) = line.split_once(": ").unwrap_or(("h", line));
        answered |= who == "a";
        let line = Line {
            id: chance.0.id(),
            who: who.chars().next().unwrap_or('h'),
            body: fill(body),
            at: at.min(now.plus_minutes(-1)),
        };
        lines.push(line);
        at = at.plus_seconds(chance.between(25, 260) as i64);
    }
    let closed = (script.state == Ending::Closed).then(|| (chance.0.id(), at));
    let taken = answered || closed.is_some() || chance.percent(20);
    Talk {
        id: chance.0.id(),
        intent: script.intent.clone(),
        holder: card.holder_id.clone(),
        card: card.id.clone(),
        language: script.language,
        begun_at,
        agent: taken.then(|| chance.between(0, agents as u64 - 1) as usize),
        lines,
        closed,
        claim: chance.0.id(),
    }
}

/// Writes conversations, as their holders and agents would have.
pub(crate) fn write(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    agents: &[Actor],
    talks: &[Talk],
) -> Result<()> {
    let scopes: Result<Vec<Scope>> =
        agents.iter().map(|agent| authorise(agent, Right::WriteConversations, brand)).collect();
    let scopes = scopes?;
    talks.iter().try_for_each(|talk| write_one(tx, brand, &scopes, talk))
}

fn write_one(tx: &mut Tx<'_>, brand: &BrandId, agents: &[Scope], talk: &Talk) -> Result<()> {
    let actor = Actor::Holder { brand: brand.clone(), holder: talk.holder.clone() };
    let holder = holder_scope(&actor, brand)?;
    let new = NewConversation {
        id: talk.id.clone(),
        language: talk.language,
        card: Some(talk.card.clone()),
        at: talk.begun_at,
    };
    let conversation = thread_open(tx, &holder, new)?.id;
    let agent = talk.agent.and_then(|place| agents.get(place));
    let mut public = 0;
    for (place, line) in talk.lines.iter().enumerate() {
        let reach = match (line.who, agent) {
            ('h', _) => Reach::Holder(&holder),
            (_, Some(agent)) => Reach::Desk(agent),
            (_, None) => continue,
        };
        let body = line.body.clone();
        let content = match line.who {
            'n' => Content::Note { body },
            _ => Content::Message { body, attachments: Vec::new() },
        };
        let key = Some(format!("demo-{place}"));
        let new = NewEntry { id: line.id.clone(), content, client_key: key, at: line.at };
        public = entry_post(tx, reach, &conversation, new)?.conversation.public_seq;
        // Somebody takes it once they have read the first words.
        if let (0, Some(agent)) = (place, agent) {
            let step = Step { entry: talk.claim.clone(), at: line.at.plus_seconds(20) };
            conversation_claim(tx, agent, &conversation, step)?;
        }
    }
    if let (Some((entry, at)), Some(agent)) = (&talk.closed, agent) {
        let step = Step { entry: entry.clone(), at: *at };
        conversation_close(tx, agent, &conversation, step)?;
        holder_seen(tx, &holder, &conversation, public)?;
    }
    Ok(())
}
