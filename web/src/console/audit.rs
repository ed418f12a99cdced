//! `GET /console/audit`: who did what, newest first.

use super::at_desk::AtDesk;
use super::frame::Frame;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use serde::Deserialize;
use simcare_app::audit::{AuditQuery, audit_list};
use simcare_authority::{ActorRef, Right, authorise};
use simcare_base::{AuditId, Instant, Problem, StaffId};
use std::collections::BTreeMap;

/// Lines of a page.
const LINES: u32 = 100;

/// What the address asks for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    brand: String,
    #[serde(default)]
    subject: String,
    #[serde(default)]
    before: String,
}

/// A line of the trail.
struct Done {
    when: String,
    who: String,
    kind: &'static str,
    what: String,
    subject: String,
    link: String,
    details: String,
}

#[derive(Template)]
#[template(path = "console/audit.html")]
struct AuditPage {
    frame: Frame,
    brands: Vec<(String, String, bool)>,
    slug: String,
    subject: String,
    lines: Vec<Done>,
    next: Option<String>,
}

/// Shows it.
pub async fn page(State(state): State<WebState>, at: AtDesk, Query(asked): Query<Asked>) -> Answer {
    let readable =
        || at.brands.iter().filter(|b| authorise(at.actor(), Right::ReadAudit, &b.id).is_ok());
    let brand = readable()
        .find(|brand| brand.slug == asked.brand)
        .or_else(|| readable().next())
        .ok_or_else(|| Problem::forbidden("right-missing").with("right", Right::ReadAudit))?;
    let query = AuditQuery {
        subject: Some(asked.subject.clone()).filter(|subject| !subject.is_empty()),
        before: place(&asked.before),
        limit: LINES,
    };
    let entries = audit_list(state.app(), at.actor(), &brand.id, query).await?;
    let next = entries.last().filter(|_| entries.len() == LINES as usize).map(|last| {
        let subject: String =
            url::form_urlencoded::byte_serialize(asked.subject.as_bytes()).collect();
        let before = format!("{}.{}", last.at.ms(), last.id);
        format!("/console/audit?brand={}&subject={subject}&before={before}", brand.slug)
    });
    let names = simcare_app::staff::staff_names(state.app(), at.actor(), &brand.id).await?;
    let lines = entries.iter().map(|entry| Done {
        when: at.words.date_time(entry.at, &at.zone),
        who: who(&entry.actor, &names),
        kind: entry.actor.kind(),
        what: what(&at, &entry.action),
        subject: entry.subject.clone(),
        link: link(&entry.subject),
        details: match entry.details.as_object() {
            Some(details) if !details.is_empty() => details
                .iter()
                .map(|(name, value)| format!("{name}: {}", value.to_string().trim_matches('"')))
                .collect::<Vec<_>>()
                .join(", "),
            _ => String::new(),
        },
    });
    let locale = at.words.locale();
    page::render(&AuditPage {
        frame: Frame::new(&state, &at, "audit", &at.words.text("console-audit")),
        brands: readable()
            .map(|b| (b.name.text(locale).to_owned(), b.slug.clone(), b.id == brand.id))
            .collect(),
        slug: brand.slug.clone(),
        subject: asked.subject.clone(),
        lines: lines.collect(),
        next,
    })
}

/// Colleagues by name, others by the end of their id, which is where ids differ.
fn who(actor: &ActorRef, names: &BTreeMap<StaffId, String>) -> String {
    match actor {
        ActorRef::Staff(staff) => names.get(staff).cloned().unwrap_or_default(),
        ActorRef::Holder(_) | ActorRef::Token(_) => {
            let id = actor.id();
            format!("…{}", &id[id.len().saturating_sub(6)..])
        }
        ActorRef::System(name) => name.clone(),
    }
}

/// Actions are codes; the ones we have words for are said in words.
fn what(at: &AtDesk, action: &str) -> String {
    let code = action.replace('.', "-");
    if at.words.has_label("audit", &code) {
        at.words.label("audit", &code).into_owned()
    } else {
        action.to_owned()
    }
}

fn link(subject: &str) -> String {
    match subject.split('_').next() {
        Some("conv") => format!("/console/c/{subject}"),
        Some("case") => format!("/console/cases/{subject}"),
        _ => String::new(),
    }
}

fn place(text: &str) -> Option<(Instant, AuditId)> {
    let (at_ms, id) = text.split_once('.')?;
    Some((Instant::from_ms(at_ms.parse().ok()?), id.parse().ok()?))
}
