//! `GET /console/policies`: the terms of a brand, every version, as form and as Cedar text.

use super::at_desk::AtDesk;
use super::frame::Frame;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use serde::Deserialize;
use simcare_app::policies::{policy_get, policy_list};
use simcare_base::Problem;

/// What the address asks for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    brand: String,
    #[serde(default)]
    hash: String,
}

/// A version in the list.
struct Version {
    hash: String,
    short: String,
    title: String,
    when: String,
    is_current: bool,
    is_open: bool,
}

#[derive(Template)]
#[template(path = "console/policies.html")]
struct PoliciesPage {
    frame: Frame,
    brands: Vec<(String, String, bool)>,
    slug: String,
    versions: Vec<Version>,
    title: String,
    form: String,
    cedar: String,
}

/// Shows it.
pub async fn page(State(state): State<WebState>, at: AtDesk, Query(asked): Query<Asked>) -> Answer {
    let brand = at.brand_by_slug(&asked.brand).or_else(|| at.brands.first());
    let brand = brand.ok_or_else(|| Problem::not_found("not-found"))?;
    let published = policy_list(state.app(), at.actor(), &brand.id).await?;
    let open = published
        .iter()
        .find(|one| one.hash.as_str() == asked.hash)
        .or_else(|| published.iter().find(|one| one.is_current))
        .or_else(|| published.first());
    let read = match open {
        Some(open) => Some(policy_get(state.app(), at.actor(), &brand.id, &open.hash).await?),
        None => None,
    };
    let versions = published.iter().map(|one| Version {
        hash: one.hash.as_str().to_owned(),
        short: one.hash.short().to_owned(),
        title: one.title.clone(),
        when: at.words.date_time(one.published_at, &at.zone),
        is_current: one.is_current,
        is_open: open.is_some_and(|open| open.hash == one.hash),
    });
    let locale = at.words.locale();
    page::render(&PoliciesPage {
        frame: Frame::new(&state, &at, "policies", &at.words.text("console-policies")),
        brands: at
            .brands
            .iter()
            .map(|b| (b.name.text(locale).to_owned(), b.slug.clone(), b.id == brand.id))
            .collect(),
        slug: brand.slug.clone(),
        versions: versions.collect(),
        title: read.as_ref().map_or_else(String::new, |read| read.form().title.clone()),
        form: read
            .as_ref()
            .and_then(|read| serde_json::to_string_pretty(read.form()).ok())
            .unwrap_or_default(),
        cedar: read.as_ref().map_or_else(String::new, |read| read.cedar_text().to_owned()),
    })
}
