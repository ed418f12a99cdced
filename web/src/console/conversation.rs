//! `GET /console/c/{conversation}`: the list, the conversation, and the facts beside it.

use super::at_desk::AtDesk;
use super::frame::Frame;
use super::inbox::{self, Asked, List};
use super::shown::{self, Head, Line};
use crate::forms::Filled;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Path, Query, State};
use serde::Deserialize;
use simcare_app::assistant;
use simcare_app::cases::cases_beside;
use simcare_app::conversations::{self, DeskConversation};
use simcare_assistant::Intent;
use simcare_authority::{Right, authorise};
use simcare_base::{CannedReplyId, ConversationId, Problem, Result};

/// Entries shown at first.
const ENTRIES: u32 = 60;

/// What the address asks for beside the conversation.
#[derive(Debug, Default, Deserialize)]
pub struct Beside {
    /// The address of the list that it was opened from.
    #[serde(default)]
    from: String,
    /// A canned reply to begin with, for those without script.
    #[serde(default)]
    canned: String,
}

/// An open conversation.
pub struct Open {
    /// What changes while one looks.
    pub head: Head,
    /// The entries.
    pub lines: Vec<Line>,
    /// The place before the first entry shown; 0 when it is the first there is.
    pub before: i64,
    /// The facts beside it.
    pub facts: Facts,
    /// The key of the next message.
    pub client_key: String,
    /// What the message begins with.
    pub draft: String,
    /// Where a draft comes from and what it cites; empty where there is none.
    pub draft_note: String,
    /// Whether replies can be drafted.
    pub may_draft: bool,
    /// Every intent by id and name, for putting right what was understood.
    pub intents: Vec<(&'static str, String)>,
    /// Whether the reader may write.
    pub may_write: bool,
    /// Whether the reader may give it to others.
    pub may_assign: bool,
    /// Who could get it.
    pub colleagues: Vec<Colleague>,
    /// The address of the list it was opened from.
    pub from: String,
}

/// Somebody who could get a conversation.
pub struct Colleague {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Whether they have it.
    pub is_assignee: bool,
}

pub use super::facts::Facts;

#[derive(Template)]
#[template(path = "console/desk.html")]
struct DeskPage {
    frame: Frame,
    list: List,
    open: Open,
}

#[derive(Template)]
#[template(path = "console/open.html")]
struct OpenPart {
    frame: Frame,
    open: Open,
}

/// Shows it.
pub async fn page(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Query(beside): Query<Beside>,
) -> Answer {
    let id = conversation_id(&id)?;
    let open = open(&state, &at, &id, &beside).await?;
    let frame = Frame::new(&state, &at, "inbox", &open.head.holder);
    if at.part.is_some() {
        return page::render(&OpenPart { frame, open });
    }
    let asked = Asked::from_address(&open.from);
    let list = inbox::list(&state, &at, &asked, id.to_string()).await?;
    page::render(&DeskPage { frame, list, open })
}

fn intents(at: &AtDesk) -> Vec<(&'static str, String)> {
    let name = |intent: &Intent| at.words.label("intent", intent.id()).into_owned();
    Intent::ALL.iter().map(|intent| (intent.id(), name(intent))).collect()
}

/// `POST /console/c/{conversation}/draft`: the conversation with a drafted reply in the box. It is
/// sent by nobody but who reads it.
pub async fn draft_for(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Filled(beside): Filled<Beside>,
) -> Answer {
    let id = conversation_id(&id)?;
    let (app, actor, moment) = (state.app(), at.actor(), at.visit.moment);
    let brand = conversations::conversation_brand(app, actor, &id).await?;
    let drafted = assistant::draft_reply(app, actor, &brand, &id, moment).await?;
    let mut open = open(&state, &at, &id, &beside).await?;
    let titles: Vec<&str> = drafted.cited.iter().map(|(_, title)| title.as_str()).collect();
    open.draft_note = match titles.is_empty() {
        true => at.words.with("draft-uncited", "model", drafted.model.as_str()).into_owned(),
        false => {
            let articles = at.words.list(&titles);
            let values = [("model", drafted.model.as_str().into()), ("articles", articles.into())];
            at.words.text_with("draft-cited", &values).into_owned()
        }
    };
    open.draft = drafted.text;
    let frame = Frame::new(&state, &at, "inbox", &open.head.holder);
    let list = inbox::list(&state, &at, &Asked::from_address(&open.from), id.to_string()).await?;
    page::render(&DeskPage { frame, list, open })
}

/// An id from an address.
///
/// # Errors
/// `conversation-unknown` when it cannot be one.
pub fn conversation_id(text: &str) -> Result<ConversationId> {
    text.parse().map_err(|_| Problem::not_found("conversation-unknown"))
}

async fn open(state: &WebState, at: &AtDesk, id: &ConversationId, beside: &Beside) -> Result<Open> {
    let app = state.app();
    let brand = conversations::conversation_brand(app, at.actor(), id).await?;
    let moment = at.visit.moment;
    let read =
        conversations::conversation_read(app, at.actor(), &brand, id, ENTRIES, moment).await?;
    let holder = shown::holder_name(at, &read);
    let c = &read.conversation;
    let first = read.entries.first().map_or(1, |entry| entry.seq);
    let about = (id, read.dossier.as_ref().map(|dossier| &dossier.card.id));
    let cases = cases_beside(app, at.actor(), &brand, about).await?;
    let draft = draft(state, at, &read, beside).await?;
    let colleague = |(id, name): &(simcare_base::StaffId, String)| Colleague {
        id: id.to_string(),
        name: name.clone(),
        is_assignee: c.assignee.as_ref() == Some(id),
    };
    let mut lines = shown::lines(at, c, &holder, &read.entries, &read.names, None);
    let heard = assistant::heard_beside(app, at.actor(), &brand, id).await?;
    shown::mark_heard(at, &mut lines, &heard);
    Ok(Open {
        head: Head::of_read(at, &read),
        lines,
        intents: intents(at),
        may_draft: app.outside().drafter.is_some(),
        draft_note: String::new(),
        before: first - 1,
        facts: Facts::of(at, &read, &cases),
        client_key: moment.dice_for("console-client-key").token(),
        draft,
        may_write: authorise(at.actor(), Right::WriteConversations, &brand).is_ok(),
        may_assign: authorise(at.actor(), Right::AssignConversations, &brand).is_ok(),
        colleagues: read.colleagues.iter().map(colleague).collect(),
        from: crate::forms::local_address(&beside.from, "/console").to_owned(),
    })
}

async fn draft(
    state: &WebState,
    at: &AtDesk,
    read: &DeskConversation,
    beside: &Beside,
) -> Result<String> {
    let Ok(wanted) = beside.canned.parse::<CannedReplyId>() else { return Ok(String::new()) };
    let c = &read.conversation;
    let replies = conversations::canned_for(state.app(), at.actor(), &c.brand, &c.id).await?;
    let found = replies.into_iter().find(|reply| reply.id == wanted);
    Ok(found.map_or_else(String::new, |reply| reply.body))
}

/// Where our script stands.
#[derive(Debug, Deserialize)]
pub struct Cursor {
    /// What follows this place.
    after: Option<i64>,
    /// What comes before this place.
    before: Option<i64>,
}

#[derive(Template)]
#[template(path = "console/entries.html")]
struct EntriesPart {
    frame: Frame,
    head: Head,
    lines: Vec<Line>,
    before: i64,
    may_write: bool,
}

/// `GET /console/c/{conversation}/entries?after=`: what is new, and the head as it stands; or
/// with `before=` what is older.
pub async fn entries(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Answer {
    let id = conversation_id(&id)?;
    let (app, actor) = (state.app(), at.actor());
    let brand = conversations::conversation_brand(app, actor, &id).await?;
    let moment = at.visit.moment;
    let read = match cursor.before {
        Some(before) => {
            let page = (before, ENTRIES);
            conversations::conversation_entries_before(app, actor, &brand, &id, page, moment)
                .await?
        }
        None => {
            let after = cursor.after.unwrap_or(0);
            conversations::conversation_entries_after(app, actor, &brand, &id, after, moment)
                .await?
        }
    };
    let holder = shown::named(at.words, &read.holder_name);
    let first = read.entries.first().map_or(1, |entry| entry.seq);
    let mut lines = shown::lines(
        &at,
        &read.conversation,
        &holder,
        &read.entries,
        &read.names,
        read.before_first,
    );
    let heard = assistant::heard_beside(app, actor, &brand, &id).await?;
    shown::mark_heard(&at, &mut lines, &heard);
    let may_write = authorise(actor, Right::WriteConversations, &brand).is_ok();
    page::render(&EntriesPart {
        frame: Frame::new(&state, &at, "inbox", ""),
        head: Head::of_entries(&at, &holder, &read),
        lines,
        before: first - 1,
        may_write,
    })
}
