//! A reply drafted for an agent by a service of the brand's choice. It is shown to the agent and
//! goes nowhere by itself; what it says about articles is checked against those it was given.

use crate::App;
use crate::knowledge::values_of;
use simcare_access::audit;
use simcare_assistant::drafts::{Ask, Source};
use simcare_assistant::knowledge::{Article, cleaned, plain, ranked, shelf};
use simcare_authority::{Actor, ActorRef, Right, authorise};
use simcare_base::{BrandId, ConversationId, Moment, Problem, Result};
use simcare_desk::{Content, Entry, Reach, conversation_get, entries_before};
use simcare_sims::brand as brands;

/// Entries that the service is told of.
const ENTRIES_MAX: u32 = 12;
/// Articles that it may cite.
const SOURCES_MAX: usize = 4;

/// A draft for the agent's eyes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafted {
    /// The text.
    pub text: String,
    /// The articles that it cites, by slug and title; only those it was given count.
    pub cited: Vec<(String, String)>,
    /// Which model wrote it.
    pub model: String,
}

/// Has a reply drafted.
///
/// # Errors
/// `right-missing`, `conversation-unknown`; `draft-off` where no service is set up; `draft-failed`.
pub async fn draft_reply(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    conversation: &ConversationId,
    moment: Moment,
) -> Result<Drafted> {
    let scope = authorise(actor, Right::WriteConversations, brand)?;
    let drafter = app.outside().drafter.clone();
    let drafter = drafter.ok_or_else(|| Problem::unavailable("draft-off"))?;
    let (id, reading) = (conversation.clone(), scope.clone());
    let (entries, articles, language) = app
        .store()
        .read(move |tx| {
            let c = conversation_get(tx, Reach::Desk(&reading), &id)?;
            let entries = entries_before(tx, &reading, &id, i64::MAX, ENTRIES_MAX)?;
            let brand = brands::by_id(tx, reading.brand())?
                .ok_or_else(|| Problem::internal("a conversation without its brand"))?;
            let values = values_of(tx, &brand, c.language)?;
            let articles = shelf(tx, &brand.id, c.language, &values)?;
            Ok((entries, articles, c.language))
        })
        .await?;
    let ask = Ask {
        language: language.tag().to_owned(),
        lines: entries.iter().filter_map(line).collect(),
        sources: sources(&entries, &articles),
    };
    let draft = drafter
        .draft(ask.clone())
        .await
        .map_err(|failure| Problem::unavailable("draft-failed").because(failure))?;
    let cited = ask.sources.iter().filter(|source| draft.cited.contains(&source.slug));
    let drafted = Drafted {
        text: draft.text.clone(),
        cited: cited.map(|source| (source.slug.clone(), source.title.clone())).collect(),
        model: drafter.model().to_owned(),
    };
    let (subject, cites) = (conversation.clone(), drafted.cited.len());
    app.store()
        .write(move |tx| {
            let entry = audit::NewEntry {
                brand: scope.brand(),
                actor: scope.actor(),
                action: "assistant.draft",
                subject: subject.as_str(),
                details: serde_json::json!({ "cited": cites }),
            };
            audit::write(tx, &mut moment.dice_for("draft-reply"), moment.now, &entry)
        })
        .await?;
    Ok(drafted)
}

/// What was said, without anything private: it leaves the house.
fn line(entry: &Entry) -> Option<(bool, String)> {
    let (Content::Message { body, .. } | Content::Answer { body, .. }) = &entry.content else {
        return None;
    };
    let is_holder = matches!(entry.author, ActorRef::Holder(_));
    (!body.is_empty()).then(|| (is_holder, cleaned(body, &[])))
}

fn sources(entries: &[Entry], articles: &[Article]) -> Vec<Source> {
    let asked: Vec<String> = entries
        .iter()
        .filter_map(line)
        .filter(|(is_holder, _)| *is_holder)
        .map(|(_, w)| w)
        .collect();
    let hits = ranked(&asked.join("\n"), articles);
    hits.into_iter()
        .take(SOURCES_MAX)
        .map(|hit| {
            let article = &articles[hit.place];
            Source {
                slug: article.slug.clone(),
                title: article.title.clone(),
                text: plain(&article.body),
            }
        })
        .collect()
}
