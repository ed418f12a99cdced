//! `GET /console`: the views with their counts, and the list of the chosen one.

use super::at_desk::AtDesk;
use super::frame::Frame;
use super::shown::Row;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use serde::Deserialize;
use simcare_app::conversations::{self, ListQuery};
use simcare_base::{Locale, Problem, Result};
use simcare_desk::limits::COUNT_CAP;
use simcare_desk::{Place, View};

/// Rows of a page.
const ROWS: u32 = 40;

/// What the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    view: Option<View>,
    #[serde(default)]
    brand: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    q: String,
    #[serde(default)]
    after: String,
}

/// The list with what stands around it.
pub struct List {
    /// The views with their counts.
    pub views: Vec<Choice>,
    /// The brands to narrow to; empty where there is only one.
    pub brands: Vec<Choice>,
    /// The languages to narrow to.
    pub languages: Vec<Choice>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The address of the next page.
    pub next: Option<String>,
    /// What is searched.
    pub q: String,
    /// The name of the view, or that it is a search.
    pub title: String,
    /// The address of this list, for coming back to it.
    pub address: String,
    /// The choices again, for the search form.
    pub hidden: Vec<(&'static str, String)>,
    /// The conversation that is open beside.
    pub open: String,
    /// Whether this is not the first page.
    pub is_behind: bool,
}

/// Something to choose in the side bar.
pub struct Choice {
    /// What it is called.
    pub label: String,
    /// Where it leads.
    pub address: String,
    /// Whether it is chosen.
    pub is_here: bool,
    /// How many; empty when that is not counted.
    pub count: String,
    /// Whether it should catch the eye.
    pub is_urgent: bool,
    /// The key after `g`.
    pub key: &'static str,
}

#[derive(Template)]
#[template(path = "console/inbox.html")]
struct InboxPage {
    frame: Frame,
    list: List,
}

#[derive(Template)]
#[template(path = "console/list.html")]
struct ListPart {
    frame: Frame,
    list: List,
}

/// Shows it.
pub async fn inbox(
    State(state): State<WebState>,
    at: AtDesk,
    Query(asked): Query<Asked>,
) -> Answer {
    let frame = Frame::new(&state, &at, "inbox", &at.words.text("console-inbox"));
    let list = list(&state, &at, &asked, String::new()).await?;
    if at.part.is_some() {
        return page::render(&ListPart { frame, list });
    }
    page::render(&InboxPage { frame, list })
}

impl Asked {
    /// From the query of a list's address, as the conversation's page carries it along.
    pub fn from_address(address: &str) -> Self {
        let query = address.split_once('?').map_or("", |(_, query)| query);
        serde_urlencoded::from_str(query).unwrap_or_default()
    }

    fn address(&self, change: &[(&str, &str)]) -> String {
        let view = self.view.map_or("", View::as_str);
        let kept = [("view", view), ("brand", &self.brand), ("language", &self.language)];
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in kept {
            let changed = change.iter().find(|(changed, _)| *changed == name);
            let value = changed.map_or(value, |(_, value)| *value);
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        for (name, value) in change.iter().filter(|(name, _)| ["q", "after"].contains(name)) {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        if query.is_empty() { "/console".to_owned() } else { format!("/console?{query}") }
    }
}

/// The list for an address.
pub async fn list(state: &WebState, at: &AtDesk, asked: &Asked, open: String) -> Result<List> {
    let brand = at.brand_by_slug(&asked.brand).map(|brand| brand.id.clone());
    let language: Option<Locale> = asked.language.parse().ok();
    let view = asked.view.unwrap_or(View::Waiting);
    let search = Some(asked.q.trim().to_owned()).filter(|words| !words.is_empty());
    let counts =
        conversations::conversation_counts(state.app(), at.actor(), brand.clone(), language)
            .await?;
    let query = ListQuery {
        view,
        brand,
        language,
        search: search.clone(),
        after: place(&asked.after)?,
        limit: ROWS,
    };
    let page = conversations::conversation_list(state.app(), at.actor(), query).await?;
    let next = page.next.map(|place| {
        asked.address(&[("after", &format!("{}.{}", place.at_ms, place.id)), ("q", &asked.q)])
    });
    let title = match &search {
        Some(words) => at.words.with("console-found", "words", words.as_str()).into_owned(),
        None => at.words.label("view", view.as_str()).into_owned(),
    };
    let chosen = [("view", view.as_str()), ("brand", &asked.brand), ("language", &asked.language)];
    Ok(List {
        views: views(at, asked, &counts, search.is_none().then_some(view)),
        brands: brands(at, asked),
        languages: languages(at, asked),
        rows: page.rows.iter().map(|row| Row::of(at, row)).collect(),
        next,
        q: asked.q.clone(),
        title,
        address: asked.address(&[("q", &asked.q), ("after", &asked.after)]),
        hidden: chosen
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| (name, value.to_owned()))
            .collect(),
        open,
        is_behind: !asked.after.is_empty(),
    })
}

fn place(text: &str) -> Result<Option<Place>> {
    if text.is_empty() {
        return Ok(None);
    }
    let parsed = text
        .split_once('.')
        .and_then(|(at_ms, id)| Some(Place { at_ms: at_ms.parse().ok()?, id: id.to_owned() }));
    parsed.map(Some).ok_or_else(|| Problem::not_found("not-found"))
}

fn views(at: &AtDesk, asked: &Asked, counts: &[(View, u32)], here: Option<View>) -> Vec<Choice> {
    let choice = |(view, count): &(View, u32)| Choice {
        label: at.words.label("view", view.as_str()).into_owned(),
        address: asked.address(&[("view", view.as_str())]),
        is_here: here == Some(*view),
        count: match *count {
            _ if *view == View::All => String::new(),
            count if count > COUNT_CAP => format!("{COUNT_CAP}+"),
            count => count.to_string(),
        },
        is_urgent: *view == View::Waiting && *count > 0,
        key: match view {
            View::Mine => "m",
            View::Unassigned => "u",
            View::Waiting => "w",
            View::All => "a",
        },
    };
    counts.iter().map(choice).collect()
}

fn brands(at: &AtDesk, asked: &Asked) -> Vec<Choice> {
    if at.brands.len() < 2 {
        return Vec::new();
    }
    let all = (at.words.text("console-every-brand").into_owned(), String::new());
    let each = at
        .brands
        .iter()
        .map(|brand| (brand.name.text(at.words.locale()).to_owned(), brand.slug.clone()));
    std::iter::once(all)
        .chain(each)
        .map(|(label, slug)| Choice {
            label,
            address: asked.address(&[("brand", &slug)]),
            is_here: asked.brand == slug,
            count: String::new(),
            is_urgent: false,
            key: "",
        })
        .collect()
}

fn languages(at: &AtDesk, asked: &Asked) -> Vec<Choice> {
    let all = (at.words.text("console-every-language").into_owned(), "");
    let each = Locale::ALL.into_iter().map(|locale| (locale.own_name().to_owned(), locale.tag()));
    std::iter::once(all)
        .chain(each)
        .map(|(label, tag)| Choice {
            label,
            address: asked.address(&[("language", tag)]),
            is_here: asked.language == tag,
            count: String::new(),
            is_urgent: false,
            key: "",
        })
        .collect()
}
