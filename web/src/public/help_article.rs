//! `GET /b/{slug}/help/{article}`: one answer, and whether it helped.

use super::at_brand::{AtBrand, BrandMark};
use super::help::Line;
use crate::forms::Filled;
use crate::page::{self, Page};
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use simcare_app::knowledge;
use simcare_assistant::knowledge::html;
use simcare_base::Problem;

#[derive(Template)]
#[template(path = "public/help_article.html")]
struct ArticlePage {
    page: Page,
    brand: BrandMark,
    slug: String,
    title: String,
    /// The tag of the text's language, and the direction it is written in.
    language: &'static str,
    direction: &'static str,
    /// That the text is in another language; empty otherwise.
    fallback: String,
    body: String,
    changed: String,
    /// `yes`, `no` or empty.
    vote: &'static str,
    beside: Vec<Line>,
}

/// Shows it.
pub async fn article(
    State(state): State<WebState>,
    at: AtBrand,
    Path((_, slug)): Path<(String, String)>,
) -> Answer {
    let (app, words) = (state.app(), at.words);
    let visitor = at.visitor.as_ref().map(|visitor| &visitor.actor);
    let language = words.locale();
    let found = knowledge::help_article(app, &at.brand, &slug, language, visitor).await?;
    let article = &found.article;
    let fallback = match article.language == language {
        true => String::new(),
        false => {
            let values = [
                ("language", language.own_name().into()),
                ("other", article.language.own_name().into()),
            ];
            words.text_with("help-article-fallback", &values).into_owned()
        }
    };
    let changed = article.published_at.map(|when| words.date(when, &at.zone));
    let changed = changed.map(|when| words.with("help-changed", "when", when).into_owned());
    page::render(&ArticlePage {
        page: at.page(&state, &article.title),
        brand: at.mark(),
        slug,
        title: article.title.clone(),
        language: article.language.tag(),
        direction: article.language.direction(),
        fallback,
        body: html(&article.body),
        changed: changed.unwrap_or_default(),
        vote: match found.vote {
            Some(true) => "yes",
            Some(false) => "no",
            None => "",
        },
        beside: found.beside.iter().map(Line::of).collect(),
    })
}

/// Whether it helped.
#[derive(Debug, serde::Deserialize)]
pub struct Vote {
    helped: String,
}

/// `POST /b/{slug}/help/{article}/vote`
pub async fn vote(
    State(state): State<WebState>,
    at: AtBrand,
    Path((_, slug)): Path<(String, String)>,
    Filled(vote): Filled<Vote>,
) -> Answer {
    let is_helpful = match vote.helped.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Problem::field("helped", "required").into()),
    };
    let (visitor, token) = at.met(&state).await?;
    let (brand, moment) = (&at.brand.id, at.visit.moment);
    let text = (slug.as_str(), at.words.locale());
    knowledge::help_vote(state.app(), &visitor.actor, brand, text, is_helpful, moment).await?;
    let way = format!("/b/{}/help/{slug}#helped", at.brand.slug);
    let mut response = Redirect::to(&way).into_response();
    at.remember(&state, &mut response, token.as_deref());
    Ok(response)
}
