//! Canned replies: those of a conversation for the box, and the page that keeps them.

use super::at_desk::AtDesk;
use super::conversation::conversation_id;
use super::frame::Frame;
use crate::forms::Filled;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use simcare_app::conversations::{self, CannedInput};
use simcare_authority::{Right, authorise};
use simcare_base::{Locale, Problem};
use simcare_desk::CannedReply;
use simcare_sims::Brand;

#[derive(Template)]
#[template(path = "console/canned_choice.html")]
struct CannedChoice {
    frame: Frame,
    conversation: String,
    replies: Vec<CannedReply>,
}

/// `GET /console/c/{conversation}/canned`: the replies for one conversation, gaps filled.
pub async fn for_conversation(
    State(state): State<WebState>,
    at: AtDesk,
    Path(id): Path<String>,
) -> Answer {
    let id = conversation_id(&id)?;
    let brand = conversations::conversation_brand(state.app(), at.actor(), &id).await?;
    let replies = conversations::canned_for(state.app(), at.actor(), &brand, &id).await?;
    page::render(&CannedChoice {
        frame: Frame::new(&state, &at, "inbox", &at.words.text("console-canned")),
        conversation: id.to_string(),
        replies,
    })
}

/// Which brand, and which reply is being changed.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    brand: String,
    #[serde(default)]
    edit: String,
}

#[derive(Template)]
#[template(path = "console/canned.html")]
struct CannedPage {
    frame: Frame,
    brands: Vec<(String, String, bool)>,
    slug: String,
    replies: Vec<CannedReply>,
    edited: CannedReply,
    edited_id: String,
    may_manage: bool,
}

/// `GET /console/canned`
pub async fn page(State(state): State<WebState>, at: AtDesk, Query(asked): Query<Asked>) -> Answer {
    let brand = chosen(&at, &asked.brand)?;
    let replies = conversations::canned_list(state.app(), at.actor(), &brand.id).await?;
    let locale = at.words.locale();
    let found = replies.iter().find(|reply| reply.id.as_str() == asked.edit).cloned();
    let edited_id = found.as_ref().map_or_else(String::new, |reply| reply.id.to_string());
    let empty = CannedReply {
        id: at.visit.moment.dice_for("canned-form").id(),
        language: locale,
        shortcut: String::new(),
        title: String::new(),
        body: String::new(),
    };
    page::render(&CannedPage {
        frame: Frame::new(&state, &at, "canned", &at.words.text("console-canned")),
        brands: at
            .brands
            .iter()
            .map(|b| (b.name.text(locale).to_owned(), b.slug.clone(), b.id == brand.id))
            .collect(),
        slug: brand.slug.clone(),
        replies,
        edited: found.unwrap_or(empty),
        edited_id,
        may_manage: authorise(at.actor(), Right::ManageCannedReplies, &brand.id).is_ok(),
    })
}

fn chosen<'a>(at: &'a AtDesk, slug: &str) -> Result<&'a Brand, Problem> {
    let found = at.brand_by_slug(slug).or_else(|| at.brands.first());
    found.ok_or_else(|| Problem::not_found("not-found"))
}

/// A reply to keep.
#[derive(Debug, Deserialize)]
pub struct SaveForm {
    brand: String,
    #[serde(default)]
    id: String,
    language: Locale,
    shortcut: String,
    title: String,
    body: String,
}

/// `POST /console/canned`
pub async fn save(
    State(state): State<WebState>,
    at: AtDesk,
    Filled(form): Filled<SaveForm>,
) -> Answer {
    let brand = chosen(&at, &form.brand)?;
    let input = CannedInput {
        id: form.id.parse().ok(),
        language: form.language,
        shortcut: form.shortcut,
        title: form.title,
        body: form.body,
    };
    let moment = at.visit.moment;
    conversations::canned_save(state.app(), at.actor(), &brand.id, input, moment).await?;
    Ok(Redirect::to(&format!("/console/canned?brand={}", brand.slug)).into_response())
}

/// Whose reply it is.
#[derive(Debug, Deserialize)]
pub struct DeleteForm {
    brand: String,
}

/// `POST /console/canned/{reply}/delete`
pub async fn delete(
    State(state): State<WebState>,
    at: AtDesk,
    Path(reply): Path<String>,
    Filled(form): Filled<DeleteForm>,
) -> Answer {
    let brand = chosen(&at, &form.brand)?;
    let reply = reply.parse().map_err(|_| Problem::not_found("not-found"))?;
    let moment = at.visit.moment;
    conversations::canned_delete(state.app(), at.actor(), &brand.id, &reply, moment).await?;
    Ok(Redirect::to(&format!("/console/canned?brand={}", brand.slug)).into_response())
}
