//! Articles as the desk keeps them: written version by version, published, hidden, brought back.

use super::values_of;
use crate::App;
use simcare_access::{audit, staff};
use simcare_assistant::Intent;
use simcare_assistant::knowledge::{
    self as knowledge, ArticleHead, Draft, ShelfRow, Tally, Topic, Version, html, shelf_for_desk,
    tallies, version_get, version_publish, version_save, versions,
};
use simcare_authority::{Actor, ActorRef, Right, Scope, authorise};
use simcare_base::{BrandId, Dice, Instant, Locale, Moment, Problem, Result};
use simcare_sims::{Brand, brand as brands};
use simcare_store::Tx;
use std::collections::BTreeMap;

/// Every article with its figures.
///
/// # Errors
/// `right-missing`.
pub async fn articles_list(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    reader: Locale,
) -> Result<Vec<(ShelfRow, Tally)>> {
    let scope = authorise(actor, Right::ReadConversations, brand)?;
    app.store()
        .read(move |tx| {
            let brand = present(tx, &scope)?;
            let values = values_of(tx, &brand, reader)?;
            let rows = shelf_for_desk(tx, &scope, reader, &values)?;
            let mut tallies = tallies(tx, &scope)?;
            let with_tally = |row: ShelfRow| {
                let tally = tallies.remove(&row.slug).unwrap_or_default();
                (row, tally)
            };
            Ok(rows.into_iter().map(with_tally).collect())
        })
        .await
}

fn present(tx: &mut Tx<'_>, scope: &Scope) -> Result<Brand> {
    brands::by_id(tx, scope.brand())?.ok_or_else(|| Problem::not_found("not-found"))
}

/// One article in one language, for the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleShown {
    /// What holds in every language.
    pub row: ShelfRow,
    /// Its figures.
    pub tally: Tally,
    /// The language that is shown.
    pub language: Locale,
    /// Its versions there, the latest first.
    pub versions: Vec<Version>,
    /// The names of those who wrote them.
    pub names: BTreeMap<String, String>,
}

/// One article in one language, with its versions.
///
/// # Errors
/// `right-missing`, `article-unknown`.
pub async fn article_show(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    (slug, language): (&str, Locale),
) -> Result<ArticleShown> {
    let scope = authorise(actor, Right::ReadConversations, brand)?;
    let slug = slug.to_owned();
    app.store()
        .read(move |tx| {
            let brand = present(tx, &scope)?;
            let values = values_of(tx, &brand, language)?;
            let mut rows = shelf_for_desk(tx, &scope, language, &values)?;
            let place = rows.iter().position(|row| row.slug == slug);
            let place = place.ok_or_else(|| Problem::not_found("article-unknown"))?;
            let versions = versions(tx, &scope, &slug, language)?;
            let names = names(tx, &versions)?;
            let tally = tallies(tx, &scope)?.remove(&slug).unwrap_or_default();
            Ok(ArticleShown { row: rows.swap_remove(place), tally, language, versions, names })
        })
        .await
}

fn names(tx: &mut Tx<'_>, versions: &[Version]) -> Result<BTreeMap<String, String>> {
    let mut names = BTreeMap::new();
    for version in versions {
        if let Some(ActorRef::Staff(id)) = &version.author
            && !names.contains_key(id.as_str())
            && let Some(person) = staff::by_id(tx, id)?
        {
            names.insert(id.to_string(), person.name);
        }
    }
    Ok(names)
}

/// A text as readers would see it: HTML with the brand's values.
///
/// # Errors
/// `right-missing`.
pub async fn article_preview(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    (language, body): (Locale, &str),
) -> Result<String> {
    let scope = authorise(actor, Right::ReadConversations, brand)?;
    let values = app
        .store()
        .read(move |tx| {
            let brand = present(tx, &scope)?;
            values_of(tx, &brand, language)
        })
        .await?;
    Ok(html(&values.fill(body)))
}

/// A version to be kept.
#[derive(Debug, Clone)]
pub struct ArticleInput {
    /// The article's name in addresses.
    pub slug: String,
    /// Its shelf, by name.
    pub topic: String,
    /// What it answers, by the ids of intents.
    pub intents: Vec<String>,
    /// The language of the text.
    pub language: Locale,
    /// The heading.
    pub title: String,
    /// The text, in markup, values not filled in.
    pub body: String,
    /// The version that it brings back, if it brings one back.
    pub restored_from: Option<i64>,
    /// The caller's key: sent twice it is one version.
    pub client_key: String,
    /// Whether readers see it at once.
    pub is_published: bool,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleKept {
    /// The article.
    pub slug: String,
    /// The language.
    pub language: Locale,
    /// The version.
    pub version: i64,
}

/// Keeps a text as the next version of an article, which may begin with it.
///
/// # Errors
/// `right-missing`; `topic-unknown`, `intent-unknown`; and as [`knowledge::article_save`] and
/// [`knowledge::version_save`].
pub async fn article_save(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    input: ArticleInput,
    moment: Moment,
) -> Result<ArticleKept> {
    let scope = authorise(actor, Right::ManageKnowledge, brand)?;
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("article-save");
            keep(tx, &scope, &input, (&mut dice, moment.now))
        })
        .await
}

/// The same inside a transaction.
pub(super) fn keep(
    tx: &mut Tx<'_>,
    scope: &Scope,
    input: &ArticleInput,
    (dice, now): (&mut Dice, Instant),
) -> Result<ArticleKept> {
    let topic: Topic = input.topic.parse().map_err(|_| Problem::field("topic", "topic-unknown"))?;
    if input.intents.iter().any(|id| id.parse::<Intent>().is_err()) {
        return Err(Problem::field("intents", "intent-unknown"));
    }
    let (slug, intents) = (input.slug.trim().to_owned(), input.intents.clone());
    knowledge::article_save(tx, scope, &ArticleHead { slug, topic, intents }, now)?;
    let draft = Draft {
        slug: input.slug.trim().to_owned(),
        language: input.language,
        title: input.title.clone(),
        body: input.body.clone(),
        restored_from: input.restored_from,
        client_key: input.client_key.clone(),
    };
    let version = version_save(tx, scope, &draft, now)?;
    let kept = ArticleKept { slug: draft.slug, language: input.language, version };
    audited(tx, (&mut *dice, now), scope, "article.save", &kept)?;
    if input.is_published {
        publish(tx, scope, &kept, (dice, now))?;
    }
    Ok(kept)
}

fn publish(
    tx: &mut Tx<'_>,
    scope: &Scope,
    kept: &ArticleKept,
    at: (&mut Dice, Instant),
) -> Result<()> {
    let text = (kept.slug.as_str(), kept.language, kept.version);
    if version_publish(tx, scope, text, at.1)? {
        audited(tx, at, scope, "article.publish", kept)?;
    }
    Ok(())
}

fn audited(
    tx: &mut Tx<'_>,
    (dice, now): (&mut Dice, Instant),
    scope: &Scope,
    action: &'static str,
    kept: &ArticleKept,
) -> Result<()> {
    let entry = audit::NewEntry {
        brand: scope.brand(),
        actor: scope.actor(),
        action,
        subject: &kept.slug,
        details: serde_json::json!({ "language": kept.language, "version": kept.version }),
    };
    audit::write(tx, dice, now, &entry)
}

/// Shows a version to readers; 0 is the house's own text.
///
/// # Errors
/// `right-missing`, `article-version-unknown`.
pub async fn article_publish(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    kept: ArticleKept,
    moment: Moment,
) -> Result<Version> {
    let scope = authorise(actor, Right::ManageKnowledge, brand)?;
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("article-publish");
            publish(tx, &scope, &kept, (&mut dice, moment.now))?;
            version_get(tx, &scope, &kept.slug, kept.language, kept.version)
        })
        .await
}

/// Takes an article out of readers' sight, or shows it again.
///
/// # Errors
/// `right-missing`, `article-unknown`.
pub async fn article_hide(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    (slug, is_hidden): (&str, bool),
    moment: Moment,
) -> Result<()> {
    let scope = authorise(actor, Right::ManageKnowledge, brand)?;
    let slug = slug.to_owned();
    app.store()
        .write(move |tx| {
            knowledge::article_hide(tx, &scope, &slug, is_hidden, moment.now)?;
            let entry = audit::NewEntry {
                brand: scope.brand(),
                actor: scope.actor(),
                action: "article.hide",
                subject: &slug,
                details: serde_json::json!({ "hidden": is_hidden }),
            };
            audit::write(tx, &mut moment.dice_for("article-hide"), moment.now, &entry)
        })
        .await
}
