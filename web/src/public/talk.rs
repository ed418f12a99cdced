//! `GET` and `POST /b/{slug}/talk`: the conversation with the desk.

use super::at_brand::{AtBrand, BrandMark};
use super::picture::PICTURE_FAULTS;
use super::said::Said;
use crate::forms::Filled;
use crate::page::{self, Page};
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::Json;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::http::header::ACCEPT;
use axum::response::{IntoResponse, Redirect};
use sha2::{Digest, Sha256};
use simcare_app::assistant;
use simcare_app::conversations::{
    self, OwnConversation, OwnEntry, OwnMessage, OwnPosted, conversation_post, conversation_seen,
};
use std::fmt::Write as _;
use std::time::Duration;
use tokio::task::JoinHandle;

/// How long a page without a script waits for the assistant.
const ANSWER_WITHIN: Duration = Duration::from_millis(1_500);
/// Entries of one view: enough to see where things stand, few enough for a slow link.
const SHOWN_LIMIT: u32 = 30;

#[derive(Template)]
#[template(path = "public/talk.html")]
struct TalkPage {
    page: Page,
    brand: BrandMark,
    talk_script: String,
    outbox_script: String,
    heading: &'static str,
    lead: &'static str,
    /// Whether the assistant answers here at present.
    is_attended: bool,
    answer_minutes: u32,
    conversation: String,
    said: Vec<Said>,
    has_earlier: bool,
    is_past: bool,
    first_seq: i64,
    /// Offered questions: what each stands for, and its words.
    questions: Vec<(&'static str, String)>,
    page_key: String,
    /// Whose time is shown, where the browser did not tell its own.
    zone_city: String,
    /// What was wrong with the picture that was sent last.
    fault: String,
}

/// What the address may ask for.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Ask {
    #[serde(default)]
    about: String,
    before: Option<i64>,
    /// What was wrong with the picture that was sent last.
    #[serde(default)]
    fault: String,
}

/// What people mostly come for, so that most need not type.
const QUESTIONS: [(&str, &str); 4] = [
    ("no_data", "talk-ask-no-data"),
    ("activate", "talk-ask-install"),
    ("balance", "talk-ask-left"),
    ("refund_unused", "talk-ask-refund"),
];
/// The same once they said that the card is not working.
const FAULT_QUESTIONS: [(&str, &str); 4] = [
    ("no_data", "talk-ask-no-data"),
    ("no_service", "talk-ask-no-service"),
    ("slow_data", "talk-ask-slow"),
    ("activate", "talk-ask-install"),
];

/// Shows the conversation from its end, or the way into one.
pub async fn talk(State(state): State<WebState>, at: AtBrand, Query(ask): Query<Ask>) -> Answer {
    let found = conversation(&state, &at, ask.before).await?;
    let has_assistant = state.app().settings().has_assistant;
    let is_attended = has_assistant && found.as_ref().is_none_or(|found| !found.is_with_person);
    let (id, entries, last_seq) = match found {
        Some(found) => (found.id.to_string(), found.entries, found.public_seq),
        None => (String::new(), Vec::new(), 0),
    };
    let is_fault = ask.about == "fault";
    let questions = if is_fault { FAULT_QUESTIONS } else { QUESTIONS };
    let said: Vec<Said> = entries.iter().map(|entry| Said::of(entry, &at)).collect();
    let first_seq = said.first().map_or(0, |one| one.seq);
    page::render(&TalkPage {
        page: at.page(&state, &at.words.text("talk-title")),
        brand: at.mark(),
        talk_script: state.assets().address("talk.js").to_owned(),
        outbox_script: state.assets().address("outbox.js").to_owned(),
        heading: if is_fault { "talk-heading-fault" } else { "talk-heading" },
        lead: if has_assistant { "assistant-lead" } else { "talk-lead" },
        is_attended,
        answer_minutes: at.brand.settings.answer_minutes,
        conversation: id,
        has_earlier: first_seq > 1,
        is_past: said.last().is_some_and(|one| one.seq < last_seq),
        first_seq,
        said,
        questions: questions.map(|(intent, id)| (intent, at.words.text(id).into_owned())).to_vec(),
        fault: match PICTURE_FAULTS.contains(&ask.fault.as_str()) {
            true => at.words.label("problem", &ask.fault).into_owned(),
            false => String::new(),
        },
        page_key: at.visit.moment.dice_for("page-key").token(),
        zone_city: match at.visit.zone {
            Some(_) => String::new(),
            None => at.words.zone_city(at.visit.moment.now, &at.zone),
        },
    })
}

async fn conversation(
    state: &WebState,
    at: &AtBrand,
    before: Option<i64>,
) -> Answer<Option<OwnConversation>> {
    let Some(visitor) = &at.visitor else { return Ok(None) };
    let (app, actor, brand) = (state.app(), &visitor.actor, &at.brand.id);
    let Some(found) = conversations::own_conversation(app, actor, brand, SHOWN_LIMIT).await? else {
        return Ok(None);
    };
    if let Some(before) = before {
        let past =
            conversations::own_entries_before(app, actor, brand, &found.id, before, SHOWN_LIMIT);
        return Ok(Some(past.await?));
    }
    conversation_seen(app, actor, brand, &found.id, found.public_seq).await?;
    Ok(Some(found))
}

/// What the form or the script sends.
#[derive(Debug, serde::Deserialize)]
pub struct Message {
    #[serde(default)]
    body: String,
    /// The script's own key for the message.
    #[serde(default)]
    client_key: String,
    /// The key of the page that the form stood on.
    #[serde(default)]
    page_key: String,
    /// An offered answer: what it stands for, `|`, its words.
    #[serde(default)]
    choice: String,
}

/// Takes a message: back to the page for a form, the entry for a script.
pub async fn post(
    State(state): State<WebState>,
    at: AtBrand,
    headers: HeaderMap,
    Filled(message): Filled<Message>,
) -> Answer {
    let (choice, words) = chosen(message.choice, message.body);
    let client_key = match message.client_key.is_empty() {
        false => message.client_key,
        true => page_key(&message.page_key, &words),
    };
    let (posted, token) = send(&state, &at, client_key, words, choice).await?;
    let wants_json = headers.get(ACCEPT).is_some_and(|accept| accept.as_bytes().ends_with(b"json"));
    let answering = answer_soon(&state, &at, &posted);
    let mut response = if wants_json {
        // The script hears of the answer from the live stream.
        as_json(&posted, &at)?
    } else {
        // Without a script the next page is all there is: it waits, but not for long. An answer
        // that takes longer is written all the same.
        let _ = tokio::time::timeout(ANSWER_WITHIN, answering).await;
        back(&at).into_response()
    };
    at.remember(&state, &mut response, token.as_deref());
    Ok(response)
}

/// What an offered answer stands for, and its words; the words alone otherwise.
fn chosen(choice: String, body: String) -> (Option<String>, String) {
    match choice.split_once('|') {
        Some((value, words)) => (Some(value.to_owned()), words.to_owned()),
        None => (None, body),
    }
}

/// Has the assistant answer, if it is to.
fn answer_soon(state: &WebState, at: &AtBrand, posted: &OwnPosted) -> JoinHandle<()> {
    let (app, heed, moment) = (state.app().clone(), posted.heed.clone(), at.visit.moment);
    tokio::spawn(async move {
        let Some(heed) = heed else { return };
        if let Err(problem) = assistant::answer(&app, &heed, moment).await {
            // The job that was written with the message tries again.
            tracing::warn!(?problem, "the assistant could not answer at once");
        }
    })
}

/// Writes the message of this reader, who becomes a guest if we had not met.
///
/// # Errors
/// As the use case.
pub async fn send(
    state: &WebState,
    at: &AtBrand,
    client_key: String,
    body: String,
    choice: Option<String>,
) -> Answer<(OwnPosted, Option<String>)> {
    let (visitor, token) = at.met(state).await?;
    let language = at.words.locale();
    let attachments = Vec::new();
    let message = OwnMessage { client_key, body, attachments, card: None, language, choice };
    let (brand, moment) = (&at.brand.id, at.visit.moment);
    let posted = conversation_post(state.app(), &visitor.actor, brand, message, moment).await?;
    Ok((posted, token))
}

/// Back to the conversation, where one goes on writing.
pub fn back(at: &AtBrand) -> Redirect {
    Redirect::to(&format!("/b/{}/talk#write", at.brand.slug))
}

fn as_json(posted: &OwnPosted, at: &AtBrand) -> Answer {
    let entry = OwnEntry { entry: posted.entry.clone(), staff_name: None };
    let body = serde_json::json!({
        "conversation": posted.conversation,
        "seq": posted.entry.public_seq,
        "html": Said::of(&entry, at).html()?,
    });
    Ok(Json(body).into_response())
}

/// The key of a message sent without a script: the same words from the same page are one message,
/// however often the button was pressed; other words are another.
pub fn page_key(page: &str, body: &str) -> String {
    let mut key = String::from("page-");
    let hash = Sha256::new().chain_update(page).chain_update([0]).chain_update(body).finalize();
    for byte in hash.iter().take(16) {
        // Writing to a text does not fail.
        let _ = write!(key, "{byte:02x}");
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pressing_twice_is_one_message_and_other_words_are_another() {
        assert_eq!(page_key("a", "hello"), page_key("a", "hello"));
        assert_ne!(page_key("a", "hello"), page_key("a", "hello?"));
        assert_ne!(page_key("a", "hello"), page_key("b", "hello"));
        assert_ne!(page_key("ab", "c"), page_key("a", "bc"));
    }
}
