//! Conversations as the console shows them: rows of the list, entries, people, instants.

use super::at_desk::AtDesk;
use simcare_app::assistant::HeardEntry;
use simcare_app::conversations::{DeskConversation, DeskEntries, ListRow};
use simcare_authority::ActorRef;
use simcare_base::{Instant, StaffId};
use simcare_desk::{Content, Conversation, Entry, Happening, Present, State};
use simcare_words::Words;
use std::collections::BTreeMap;

/// A row of the list.
pub struct Row {
    /// The conversation's id.
    pub id: String,
    /// Who writes.
    pub holder: String,
    /// The first line.
    pub topic: String,
    /// The last message.
    pub snippet: String,
    /// Whether the last message is the desk's.
    pub is_answered: bool,
    /// The brand's name.
    pub brand: String,
    /// The brand's logo, checked when it came in.
    pub logo: String,
    /// The tag of the language.
    pub language: &'static str,
    /// `open`, `waiting`, `closed`.
    pub state: &'static str,
    /// When something last happened, short.
    pub when: String,
    /// How long the holder has waited, if they wait.
    pub waiting: Option<String>,
    /// Whether they wait longer than the brand promises.
    pub is_late: bool,
    /// Who has it.
    pub assignee: String,
    /// Whether the reader has it.
    pub is_mine: bool,
}

impl Row {
    /// A row for this reader.
    pub fn of(at: &AtDesk, row: &ListRow) -> Self {
        let c = &row.conversation;
        let brand = at.brands.iter().find(|brand| brand.id == c.brand);
        let locale = at.words.locale();
        Self {
            id: c.id.to_string(),
            holder: named(at.words, &row.holder_name),
            topic: c.topic.clone(),
            // A conversation of one message would say it twice.
            snippet: if c.snippet.starts_with(c.topic.trim_end_matches('…')) {
                String::new()
            } else {
                c.snippet.clone()
            },
            is_answered: !c.is_snippet_of_holder,
            brand: brand.map_or_else(String::new, |brand| brand.name.text(locale).to_owned()),
            logo: brand.map_or_else(String::new, |brand| brand.logo.as_svg().to_owned()),
            language: c.language.tag(),
            state: c.standing.state.as_str(),
            when: short_time(at, c.active_at),
            waiting: c.standing.waiting_since.map(|since| how_long(at, since)),
            is_late: is_late(at, c),
            assignee: row.assignee_name.clone().unwrap_or_default(),
            is_mine: c.assignee.as_ref() == Some(at.id()),
        }
    }
}

/// Whether the holder waits longer than the brand promises.
pub fn is_late(at: &AtDesk, c: &Conversation) -> bool {
    let brand = at.brands.iter().find(|brand| brand.id == c.brand);
    let promised = brand.map_or(0, |brand| i64::from(brand.settings.answer_minutes));
    c.standing
        .waiting_since
        .is_some_and(|since| promised > 0 && since.plus_minutes(promised) < at.visit.moment.now)
}

/// What to call somebody whose name is not known.
pub fn named(words: Words, name: &str) -> String {
    if name.is_empty() { words.text("console-visitor").into_owned() } else { name.to_owned() }
}

/// The time of today, the date of earlier days.
pub fn short_time(at: &AtDesk, when: Instant) -> String {
    let now = at.visit.moment.now;
    if at.words.date(when, &at.zone) == at.words.date(now, &at.zone) {
        at.words.time(when, &at.zone)
    } else {
        at.words.date(when, &at.zone)
    }
}

/// How long since, in one short unit.
pub fn how_long(at: &AtDesk, since: Instant) -> String {
    let minutes = at.visit.moment.now.ms_since(since).max(0) / 60_000;
    let (id, count) = match minutes {
        0..60 => ("console-for-minutes", minutes),
        60..1_440 => ("console-for-hours", minutes / 60),
        _ => ("console-for-days", minutes / 1_440),
    };
    at.words.with(id, "count", count).into_owned()
}

/// An entry of the conversation.
pub struct Line {
    /// Its place.
    pub seq: i64,
    /// `holder`, `desk`, `system`, `note` or `event`.
    pub side: &'static str,
    /// Who.
    pub author: String,
    /// The words, or what happened.
    pub text: String,
    /// When: the time.
    pub time: String,
    /// When, in full.
    pub full_time: String,
    /// For machines.
    pub stamp: String,
    /// The day, where it is another than that of the entry before.
    pub day: Option<String>,
    /// Pictures, by the id of their file.
    pub pictures: Vec<String>,
    /// Whether the holder has read it; only for answers of the desk.
    pub is_seen: bool,
    /// The case it is about.
    pub case: Option<String>,
    /// What the assistant understood of it.
    pub heard: Option<HeardLine>,
}

/// What the assistant understood of a message.
pub struct HeardLine {
    /// The message.
    pub message: String,
    /// What was understood and made of it, in words.
    pub text: String,
    /// What it is taken for at present.
    pub intent: String,
}

/// Puts what the assistant understood beside the messages.
pub fn mark_heard(at: &AtDesk, lines: &mut [Line], heard: &HeardEntry) {
    let words = at.words;
    for line in lines {
        let Some(heard) = heard.get(&line.seq) else { continue };
        let name = |intent: &str| words.label("intent", intent).into_owned();
        let understood = match heard.intent.as_str() {
            "" => words.text("heard-not"),
            intent => {
                let percent = heard.permille / 10;
                let values = [("intent", name(intent).into()), ("percent", percent.into())];
                words.text_with("heard-understood", &values)
            }
        };
        let outcome = words.label("outcome", heard.outcome.name());
        let rightly = heard.rightly.as_ref().map(|rightly| {
            words.with("heard-rightly", "intent", name(&rightly.intent)).into_owned()
        });
        let parts = [Some(understood.into_owned()), Some(outcome.into_owned()), rightly];
        let rightly = heard.rightly.as_ref().map(|rightly| rightly.intent.clone());
        line.heard = Some(HeardLine {
            message: heard.message.to_string(),
            text: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            intent: rightly.unwrap_or_else(|| heard.intent.clone()),
        });
    }
}

/// The entries as lines, days marked. `before` is the instant of the entry before the first.
pub fn lines(
    at: &AtDesk,
    c: &Conversation,
    holder: &str,
    entries: &[Entry],
    names: &BTreeMap<StaffId, String>,
    before: Option<Instant>,
) -> Vec<Line> {
    let mut day = before.map(|at_instant| at.words.date(at_instant, &at.zone));
    entries
        .iter()
        .map(|entry| {
            let its_day = at.words.date(entry.at, &at.zone);
            let is_new_day = day.as_ref() != Some(&its_day);
            day = Some(its_day.clone());
            line(at, c, holder, entry, names, is_new_day.then_some(its_day))
        })
        .collect()
}

fn line(
    at: &AtDesk,
    c: &Conversation,
    holder: &str,
    entry: &Entry,
    names: &BTreeMap<StaffId, String>,
    day: Option<String>,
) -> Line {
    let author = match &entry.author {
        ActorRef::Holder(_) => holder.to_owned(),
        ActorRef::Staff(staff) => names.get(staff).cloned().unwrap_or_default(),
        ActorRef::Token(_) => at.words.text("console-program").into_owned(),
        ActorRef::System(_) => automatic(at, c),
    };
    let side = match (&entry.content, &entry.author) {
        (Content::Note { .. }, _) => "note",
        (Content::Event(_), _) => "event",
        (_, ActorRef::Holder(_)) => "holder",
        (_, ActorRef::System(_)) => "system",
        _ => "desk",
    };
    let text = match &entry.content {
        Content::Event(happening) => happened(at.words, happening, &author, names),
        other => other.body().to_owned(),
    };
    let case = match &entry.content {
        Content::Event(happening) => happening.case().map(ToString::to_string),
        _ => None,
    };
    Line {
        seq: entry.seq,
        side,
        author,
        text,
        time: at.words.time(entry.at, &at.zone),
        full_time: at.words.date_time_zone(entry.at, &at.zone),
        stamp: entry.at.to_string(),
        day,
        pictures: entry.content.attachments().iter().map(ToString::to_string).collect(),
        is_seen: side == "desk" && entry.public_seq.is_some_and(|seq| seq <= c.holder_seen),
        case,
        heard: None,
    }
}

/// What the assistant of a brand is called.
fn automatic(at: &AtDesk, c: &Conversation) -> String {
    let brand = at.brands.iter().find(|brand| brand.id == c.brand);
    let name = brand.map_or("simcare", |brand| brand.name.text(at.words.locale()));
    at.words.with("assistant-name", "brand", name).into_owned()
}

fn happened(
    words: Words,
    happening: &Happening,
    author: &str,
    names: &BTreeMap<StaffId, String>,
) -> String {
    let by = || ("name", author.into());
    let text = match happening {
        Happening::Claimed => words.text_with("event-claimed", &[by()]),
        Happening::Assigned { staff } => {
            let to = names.get(staff).map_or("", String::as_str);
            words.text_with("event-assigned", &[by(), ("to", to.into())])
        }
        Happening::Released => words.text_with("event-released", &[by()]),
        Happening::HandedOver => words.text("event-handed-over"),
        Happening::Closed => words.text_with("event-closed", &[by()]),
        Happening::Reopened => words.text_with("event-reopened", &[by()]),
        Happening::HolderProven => words.text("event-holder-proven"),
        Happening::CardLinked { .. } => words.text("event-card-linked"),
        Happening::CaseOpened { .. } => words.text("event-case-opened"),
        Happening::CaseDecided { .. } => words.text("event-case-decided"),
        Happening::RefundPaid { .. } => words.text("event-refund-paid"),
    };
    text.into_owned()
}

/// Who else is there, in one line; empty when nobody is.
pub fn presence(at: &AtDesk, present: &[Present], names: &BTreeMap<StaffId, String>) -> String {
    let others = |typing: bool| {
        let there = present.iter().filter(|p| p.is_typing == typing && p.staff != *at.id());
        there.filter_map(|p| names.get(&p.staff).cloned()).collect::<Vec<_>>()
    };
    let (typing, looking) = (others(true), others(false));
    let mut parts = Vec::new();
    if !typing.is_empty() {
        parts.push(at.words.with("console-typing", "names", at.words.list(&typing)).into_owned());
    }
    if !looking.is_empty() {
        parts.push(at.words.with("console-looking", "names", at.words.list(&looking)).into_owned());
    }
    parts.join(" · ")
}

/// The head of an open conversation: what changes while one looks.
pub struct Head {
    /// Its id.
    pub id: String,
    /// Who writes.
    pub holder: String,
    /// The first line.
    pub topic: String,
    /// The brand's name.
    pub brand: String,
    /// The brand's logo.
    pub logo: String,
    /// The language's own name.
    pub language: &'static str,
    /// The tag of the language.
    pub language_tag: &'static str,
    /// `open`, `waiting`, `closed`.
    pub state: &'static str,
    /// What the state is called.
    pub state_label: String,
    /// Since when the holder waits.
    pub waiting: Option<String>,
    /// Whether longer than promised.
    pub is_late: bool,
    /// Who has it; empty when nobody.
    pub assignee: String,
    /// Whether the reader has it.
    pub is_mine: bool,
    /// Whether it is closed.
    pub is_closed: bool,
    /// Who else is there.
    pub presence: String,
    /// The last place.
    pub seq: i64,
}

impl Head {
    /// Of a conversation and who is there.
    pub fn of(
        at: &AtDesk,
        c: &Conversation,
        holder: &str,
        present: &[Present],
        names: &BTreeMap<StaffId, String>,
    ) -> Self {
        let brand = at.brands.iter().find(|brand| brand.id == c.brand);
        let locale = at.words.locale();
        let state = c.standing.state.as_str();
        Self {
            id: c.id.to_string(),
            holder: holder.to_owned(),
            topic: c.topic.clone(),
            brand: brand.map_or_else(String::new, |brand| brand.name.text(locale).to_owned()),
            logo: brand.map_or_else(String::new, |brand| brand.logo.as_svg().to_owned()),
            language: c.language.own_name(),
            language_tag: c.language.tag(),
            state,
            state_label: at.words.label("conversation", state).into_owned(),
            waiting: c.standing.waiting_since.map(|since| how_long(at, since)),
            is_late: is_late(at, c),
            assignee: c.assignee.as_ref().and_then(|id| names.get(id).cloned()).unwrap_or_default(),
            is_mine: c.assignee.as_ref() == Some(at.id()),
            is_closed: c.standing.state == State::Closed,
            presence: presence(at, present, names),
            seq: c.seq,
        }
    }

    /// Of a whole conversation.
    pub fn of_read(at: &AtDesk, read: &DeskConversation) -> Self {
        let holder = holder_name(at, read);
        Self::of(at, &read.conversation, &holder, &read.present, &read.names)
    }

    /// Of what follows a cursor.
    pub fn of_entries(at: &AtDesk, holder: &str, read: &DeskEntries) -> Self {
        Self::of(at, &read.conversation, holder, &read.present, &read.names)
    }
}

/// What to call the holder of a conversation.
pub fn holder_name(at: &AtDesk, read: &DeskConversation) -> String {
    named(at.words, read.holder.as_ref().map_or("", |holder| holder.name.as_str()))
}
