//! `/console/knowledge/{brand}/{article}`: one article in one language, written, looked at,
//! published, brought back.

use super::at_desk::AtDesk;
use super::frame::Frame;
use super::knowledge::{chosen, named};
use super::shown::short_time;
use crate::forms::Filled;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use simcare_app::knowledge::{self, ArticleInput, ArticleKept, ArticleShown};
use simcare_assistant::knowledge::{Topic, VALUE_NAMES};
use simcare_authority::{Right, authorise};
use simcare_base::{Locale, Problem, ProblemKind};

#[derive(Template)]
#[template(path = "console/knowledge_article.html")]
struct ArticlePage {
    frame: Frame,
    brand: String,
    /// Empty for a new article.
    slug: String,
    heading: String,
    is_hidden: bool,
    language: Locale,
    /// Languages and whether each has a text of the brand's own or of the house.
    languages: Vec<(Locale, &'static str)>,
    topics: Vec<(&'static str, String, bool)>,
    intents: String,
    intent_names: String,
    title: String,
    body: String,
    preview: String,
    versions: Vec<Line>,
    client_key: String,
    may_manage: bool,
    fault: String,
    value_names: [&'static str; VALUE_NAMES.len()],
}

struct Line {
    number: i64,
    label: String,
    by: String,
    when: String,
    restored: String,
    is_published: bool,
}

/// Which language, and which version to begin from.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    language: Option<Locale>,
    version: Option<i64>,
}

/// What is being written.
#[derive(Debug, Clone, Deserialize)]
pub struct WriteForm {
    slug: String,
    topic: String,
    #[serde(default)]
    intents: String,
    language: Locale,
    title: String,
    body: String,
    client_key: String,
    /// `preview`, `draft` or `publish`.
    act: String,
}

/// The name under which a new article is begun.
const NEW: &str = "new";

/// `GET /console/knowledge/{brand}/{article}`
pub async fn page(
    State(state): State<WebState>,
    at: AtDesk,
    Path((brand, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let language = asked.language.unwrap_or(at.words.locale());
    let shown = shown(&state, &at, &brand, &slug, language).await?;
    let found = shown.as_ref().and_then(|shown| {
        let wanted = |version: i64| shown.versions.iter().find(move |one| one.version == version);
        asked.version.and_then(wanted).or_else(|| shown.versions.first())
    });
    let form = WriteForm {
        slug: shown.as_ref().map_or_else(String::new, |shown| shown.row.slug.clone()),
        topic: shown.as_ref().map_or("start", |shown| shown.row.topic.name()).to_owned(),
        intents: shown.as_ref().map_or_else(String::new, |shown| shown.row.intents.join(", ")),
        language,
        title: found.map_or_else(String::new, |version| version.title.clone()),
        body: found.map_or_else(String::new, |version| version.body.clone()),
        client_key: String::new(),
        act: String::new(),
    };
    show(&state, &at, (&brand, shown), form, String::new()).await
}

async fn shown(
    state: &WebState,
    at: &AtDesk,
    brand: &str,
    slug: &str,
    language: Locale,
) -> Result<Option<ArticleShown>, Problem> {
    let brand = chosen(at, brand)?;
    if slug == NEW || slug.is_empty() {
        return Ok(None);
    }
    let text = (slug, language);
    knowledge::article_show(state.app(), at.actor(), &brand.id, text).await.map(Some)
}

async fn show(
    state: &WebState,
    at: &AtDesk,
    (slug, shown): (&str, Option<ArticleShown>),
    form: WriteForm,
    fault: String,
) -> Answer {
    let brand = chosen(at, slug)?;
    let text = (form.language, form.body.as_str());
    let preview = knowledge::article_preview(state.app(), at.actor(), &brand.id, text).await?;
    let words = at.words;
    let heading = match &shown {
        Some(shown) => shown.row.title.clone(),
        None => words.text("knowledge-new").into_owned(),
    };
    let intent_names: Vec<String> = split(&form.intents).map(|id| named(at, id)).collect();
    page::render(&ArticlePage {
        frame: Frame::new(state, at, "knowledge", &heading),
        brand: brand.slug.clone(),
        slug: shown.as_ref().map_or_else(String::new, |shown| shown.row.slug.clone()),
        heading,
        is_hidden: shown.as_ref().is_some_and(|shown| shown.row.is_hidden),
        language: form.language,
        languages: languages(shown.as_ref(), &brand.languages),
        topics: Topic::ALL
            .into_iter()
            .map(|topic| {
                let label = words.label("topic", topic.name()).into_owned();
                (topic.name(), label, topic.name() == form.topic)
            })
            .collect(),
        intent_names: words.list(&intent_names),
        intents: form.intents,
        title: form.title,
        body: form.body,
        preview,
        versions: shown.as_ref().map(|shown| lines(at, shown)).unwrap_or_default(),
        client_key: at.visit.moment.dice_for("article-key").token(),
        may_manage: authorise(at.actor(), Right::ManageKnowledge, &brand.id).is_ok(),
        fault,
        value_names: VALUE_NAMES,
    })
}

fn languages(shown: Option<&ArticleShown>, offered: &[Locale]) -> Vec<(Locale, &'static str)> {
    let of = |language: &Locale| {
        let row = shown.map(|shown| &shown.row);
        let mark = match row {
            Some(row) if row.own.contains(language) => "own",
            Some(row) if row.house.contains(language) => "house",
            _ => "none",
        };
        (*language, mark)
    };
    offered.iter().map(of).collect()
}

fn lines(at: &AtDesk, shown: &ArticleShown) -> Vec<Line> {
    let words = at.words;
    shown
        .versions
        .iter()
        .map(|version| Line {
            number: version.version,
            label: match version.version {
                0 => words.text("knowledge-house").into_owned(),
                number => words.with("knowledge-version", "number", number).into_owned(),
            },
            by: match &version.author {
                Some(author) => {
                    shown.names.get(author.id()).cloned().unwrap_or_else(|| "simcare".to_owned())
                }
                None => String::new(),
            },
            when: version.created_at.map_or_else(String::new, |when| short_time(at, when)),
            restored: version.restored_from.map_or_else(String::new, |number| {
                words.with("knowledge-restored", "number", number).into_owned()
            }),
            is_published: version.is_published,
        })
        .collect()
}

fn split(intents: &str) -> impl Iterator<Item = &str> {
    intents.split([',', ' ', '\n']).map(str::trim).filter(|id| !id.is_empty())
}

/// `POST /console/knowledge/{brand}/{article}`: a look, a draft, or a text to be read at once.
pub async fn write(
    State(state): State<WebState>,
    at: AtDesk,
    Path((slug, article)): Path<(String, String)>,
    Filled(form): Filled<WriteForm>,
) -> Answer {
    if form.act == "preview" {
        let shown = shown(&state, &at, &slug, &article, form.language).await?;
        return show(&state, &at, (&slug, shown), form, String::new()).await;
    }
    let brand = chosen(&at, &slug)?;
    let input = ArticleInput {
        slug: form.slug.clone(),
        topic: form.topic.clone(),
        intents: split(&form.intents).map(ToOwned::to_owned).collect(),
        language: form.language,
        title: form.title.clone(),
        body: form.body.clone(),
        restored_from: None,
        client_key: form.client_key.clone(),
        is_published: form.act == "publish",
    };
    let (actor, moment) = (at.actor(), at.visit.moment);
    match knowledge::article_save(state.app(), actor, &brand.id, input, moment).await {
        Ok(kept) => Ok(to_article(&slug, &kept).into_response()),
        // What was written is not lost: it stands in the form again, with what is wrong.
        Err(problem) if problem.kind == ProblemKind::Invalid => {
            let names = ["slug", "topic", "intents", "title", "body"];
            let fault = page::fault_of(at.words, &problem, &names).unwrap_or_default();
            let shown = shown(&state, &at, &slug, &article, form.language).await?;
            show(&state, &at, (&slug, shown), form, fault).await
        }
        Err(problem) => Err(problem.into()),
    }
}

fn to_article(slug: &str, kept: &ArticleKept) -> Redirect {
    let ArticleKept { slug: article, language, .. } = kept;
    Redirect::to(&format!("/console/knowledge/{slug}/{article}?language={language}"))
}

/// What is done with a version, or with the article.
#[derive(Debug, Deserialize)]
pub struct ActForm {
    /// `publish`, `restore`, `hide` or `show`.
    act: String,
    language: Locale,
    #[serde(default)]
    version: i64,
    #[serde(default)]
    client_key: String,
}

/// `POST /console/knowledge/{brand}/{article}/act`
pub async fn act(
    State(state): State<WebState>,
    at: AtDesk,
    Path((slug, article)): Path<(String, String)>,
    Filled(form): Filled<ActForm>,
) -> Answer {
    let brand = chosen(&at, &slug)?.id.clone();
    let (app, actor, moment) = (state.app(), at.actor(), at.visit.moment);
    let mut kept =
        ArticleKept { slug: article.clone(), language: form.language, version: form.version };
    match form.act.as_str() {
        "publish" => {
            knowledge::article_publish(app, actor, &brand, kept.clone(), moment).await?;
        }
        "hide" | "show" => {
            let wanted = (article.as_str(), form.act == "hide");
            knowledge::article_hide(app, actor, &brand, wanted, moment).await?;
        }
        "restore" => {
            let text = (article.as_str(), form.language);
            let shown = knowledge::article_show(app, actor, &brand, text).await?;
            let version = shown.versions.iter().find(|one| one.version == form.version);
            let version = version.ok_or_else(|| Problem::not_found("article-version-unknown"))?;
            let input = ArticleInput {
                slug: article.clone(),
                topic: shown.row.topic.name().to_owned(),
                intents: shown.row.intents.clone(),
                language: form.language,
                title: version.title.clone(),
                body: version.body.clone(),
                restored_from: Some(form.version),
                client_key: form.client_key,
                is_published: false,
            };
            kept = knowledge::article_save(app, actor, &brand, input, moment).await?;
        }
        _ => return Err(Problem::not_found("not-found").into()),
    }
    Ok(to_article(&slug, &kept).into_response())
}
