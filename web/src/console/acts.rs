//! What an agent does in a conversation. Every act is a form: with script its answer is the part
//! of the page that changed, without it the page.

use super::at_desk::AtDesk;
use super::conversation::conversation_id;
use crate::forms::Filled;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use simcare_app::assistant;
use simcare_app::conversations::{self, DeskMessage};
use simcare_base::{BrandId, ConversationId, Problem, Result, StaffId};
use simcare_desk::Doing;

/// The conversation that an address names, and its brand.
async fn named(state: &WebState, at: &AtDesk, id: &str) -> Result<(BrandId, ConversationId)> {
    let id = conversation_id(id)?;
    let brand = conversations::conversation_brand(state.app(), at.actor(), &id).await?;
    Ok((brand, id))
}

fn back(id: &ConversationId, from: &str) -> Response {
    let from: String = url::form_urlencoded::byte_serialize(from.as_bytes()).collect();
    let query = if from.is_empty() { String::new() } else { format!("?from={from}") };
    Redirect::to(&format!("/console/c/{id}{query}")).into_response()
}

/// What is written.
#[derive(Deserialize)]
pub struct WriteForm {
    kind: Kind,
    body: String,
    client_key: String,
    #[serde(default)]
    from: String,
}

/// To whom: the holder, or the desk itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An answer to the holder.
    Reply,
    /// An internal note.
    Note,
}

/// `POST /console/c/{conversation}/entries`
pub async fn write(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Filled(form): Filled<WriteForm>,
) -> Answer {
    let (brand, id) = named(&state, &at, &id).await?;
    let (app, actor, moment) = (state.app(), at.actor(), at.visit.moment);
    match form.kind {
        Kind::Reply => {
            let message = DeskMessage {
                client_key: form.client_key,
                body: form.body,
                attachments: Vec::new(),
            };
            conversations::conversation_reply(app, actor, &brand, &id, message, moment).await?;
        }
        Kind::Note => {
            let note = (form.client_key, form.body);
            conversations::conversation_note(app, actor, &brand, &id, note, moment).await?;
        }
    }
    Ok(back(&id, &form.from))
}

/// What a message was really about.
#[derive(Debug, Deserialize)]
pub struct HeardForm {
    message: String,
    intent: String,
    #[serde(default)]
    from: String,
}

/// `POST /console/c/{conversation}/heard`
pub async fn heard(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Filled(form): Filled<HeardForm>,
) -> Answer {
    let (brand, id) = named(&state, &at, &id).await?;
    let message = form.message.parse().map_err(|_| Problem::not_found("message-unheard"))?;
    let (app, actor, moment) = (state.app(), at.actor(), at.visit.moment);
    let rightly = (&message, form.intent.trim());
    assistant::heard_rightly(app, actor, &brand, rightly, moment).await?;
    Ok(back(&id, &form.from))
}

/// A form with nothing but the way back.
#[derive(Debug, Deserialize)]
pub struct ActForm {
    #[serde(default)]
    from: String,
}

/// `POST /console/c/{conversation}/claim`
pub async fn claim(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Filled(form): Filled<ActForm>,
) -> Answer {
    let (brand, id) = named(&state, &at, &id).await?;
    let moment = at.visit.moment;
    conversations::conversation_claim(state.app(), at.actor(), &brand, &id, moment).await?;
    Ok(back(&id, &form.from))
}

/// Who gets it; empty for nobody.
#[derive(Debug, Deserialize)]
pub struct AssignForm {
    to: String,
    #[serde(default)]
    from: String,
}

/// `POST /console/c/{conversation}/assign`
pub async fn assign(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Filled(form): Filled<AssignForm>,
) -> Answer {
    let (brand, id) = named(&state, &at, &id).await?;
    let to: Option<StaffId> = match form.to.as_str() {
        "" => None,
        text => Some(text.parse().map_err(|_| Problem::field("to", "assignee-unfit"))?),
    };
    let moment = at.visit.moment;
    conversations::conversation_assign(state.app(), at.actor(), &brand, &id, to, moment).await?;
    Ok(back(&id, &form.from))
}

/// `POST /console/c/{conversation}/close`
pub async fn close(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Filled(form): Filled<ActForm>,
) -> Answer {
    let (brand, id) = named(&state, &at, &id).await?;
    let moment = at.visit.moment;
    conversations::conversation_close(state.app(), at.actor(), &brand, &id, moment).await?;
    Ok(back(&id, &form.from))
}

/// `POST /console/c/{conversation}/reopen`
pub async fn reopen(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Filled(form): Filled<ActForm>,
) -> Answer {
    let (brand, id) = named(&state, &at, &id).await?;
    let moment = at.visit.moment;
    conversations::conversation_reopen(state.app(), at.actor(), &brand, &id, moment).await?;
    Ok(back(&id, &form.from))
}

/// Which card is meant.
#[derive(Debug, Deserialize)]
pub struct CardForm {
    card: String,
    #[serde(default)]
    from: String,
}

/// `POST /console/c/{conversation}/card`
pub async fn link_card(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Filled(form): Filled<CardForm>,
) -> Answer {
    let (brand, id) = named(&state, &at, &id).await?;
    let card = form.card.parse().map_err(|_| Problem::not_found("card-unknown"))?;
    let moment = at.visit.moment;
    let link = (&id, &card);
    conversations::conversation_link_card(state.app(), at.actor(), &brand, link, moment).await?;
    Ok(back(&id, &form.from))
}

/// What somebody does there.
#[derive(Debug, Deserialize)]
pub struct PresenceForm {
    doing: String,
}

/// `POST /console/c/{conversation}/presence`: said by our script alone.
pub async fn presence(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
    Filled(form): Filled<PresenceForm>,
) -> Answer {
    let (brand, id) = named(&state, &at, &id).await?;
    let doing = match form.doing.as_str() {
        "typing" => Doing::Typing,
        "gone" => Doing::Gone,
        _ => Doing::Looking,
    };
    let moment = at.visit.moment;
    conversations::presence_mark(state.app(), at.actor(), &brand, &id, doing, moment).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
