//! `GET /b/{slug}/help`: the answers of a brand by topic, and the search in them.

use super::at_brand::{AtBrand, BrandMark};
use crate::page::{self, Page};
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use simcare_app::knowledge;
use simcare_assistant::knowledge::{Article, Topic, plain};
use simcare_words::Value;

/// Characters of a text that a list shows.
const OPENING_CHARS_MAX: usize = 110;

#[derive(Template)]
#[template(path = "public/help.html")]
struct HelpPage {
    page: Page,
    brand: BrandMark,
    query: String,
    /// What the search came to, in words; empty where nothing was searched.
    found: String,
    /// That some of what is shown is in another language; empty otherwise.
    fallback: String,
    hits: Vec<Line>,
    shelves: Vec<Shelf>,
}

struct Shelf {
    label: String,
    lines: Vec<Line>,
}

/// An article in a list.
pub struct Line {
    /// Its name in addresses.
    pub slug: String,
    /// Its heading.
    pub title: String,
    /// How it begins.
    pub opening: String,
    /// The tag of its language.
    pub language: &'static str,
}

impl Line {
    /// The article as a line.
    pub fn of(article: &Article) -> Self {
        let text = plain(&article.body);
        let first = text.lines().next().unwrap_or_default();
        let mut opening: String = first.chars().take(OPENING_CHARS_MAX).collect();
        if opening.len() < first.len() {
            opening.push('…');
        }
        Self {
            slug: article.slug.clone(),
            title: article.title.clone(),
            opening,
            language: article.language.tag(),
        }
    }
}

/// What is searched for.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Ask {
    #[serde(default)]
    q: String,
}

/// Shows them, or what a search found.
pub async fn help(State(state): State<WebState>, at: AtBrand, Query(ask): Query<Ask>) -> Answer {
    let (app, words) = (state.app(), at.words);
    let language = words.locale();
    let query = ask.q.trim().to_owned();
    let shelf = knowledge::help_shelf(app, &at.brand, language).await?;
    let hits = match query.is_empty() {
        true => Vec::new(),
        false => knowledge::help_search(app, &at.brand, language, &query).await?.articles,
    };
    let found = match (query.is_empty(), hits.len()) {
        (true, _) => String::new(),
        (false, 0) => words.with("help-none", "query", query.as_str()).into_owned(),
        (false, count) => {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            let values = [("query", query.as_str().into()), ("count", Value::from(count))];
            words.text_with("help-found", &values).into_owned()
        }
    };
    let shown = if hits.is_empty() { &shelf } else { &hits };
    let is_foreign = shown.iter().any(|article| article.language != language);
    let fallback = match is_foreign {
        true => words.with("help-fallback", "language", language.own_name()).into_owned(),
        false => String::new(),
    };
    let shelves = match hits.is_empty() {
        true => shelves(&shelf, &at),
        false => Vec::new(),
    };
    page::render(&HelpPage {
        page: at.page(&state, &words.text("help-title")),
        brand: at.mark(),
        found,
        fallback,
        hits: hits.iter().map(Line::of).collect(),
        shelves,
        query,
    })
}

fn shelves(shelf: &[Article], at: &AtBrand) -> Vec<Shelf> {
    let of = |topic: Topic| Shelf {
        label: at.words.label("topic", topic.name()).into_owned(),
        lines: shelf.iter().filter(|article| article.topic == topic).map(Line::of).collect(),
    };
    Topic::ALL.into_iter().map(of).filter(|shelf| !shelf.lines.is_empty()).collect()
}
