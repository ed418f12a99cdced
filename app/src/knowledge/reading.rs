//! What a visitor of the help pages finds. It is public: nobody needs a right to read it.

use super::values_of;
use crate::App;
use simcare_assistant::knowledge::{Article, ranked, shelf, vote_of};
use simcare_authority::{Actor, holder_scope};
use simcare_base::{Locale, Problem, Result};
use simcare_sims::Brand;
use simcare_store::Tx;

/// Answers of one search.
const FOUND_MAX: usize = 20;
/// Characters of a search that count.
const QUERY_CHARS_MAX: usize = 200;
/// Other articles below one.
const BESIDE_MAX: usize = 4;

/// What a search found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The articles, the best first.
    pub articles: Vec<Article>,
}

/// Every article for a reader of this language, by topic.
///
/// # Errors
/// When the store cannot be read.
pub async fn help_shelf(app: &App, brand: &Brand, language: Locale) -> Result<Vec<Article>> {
    let brand = brand.clone();
    app.store().read(move |tx| all(tx, &brand, language)).await
}

/// The articles that fit a question, the best first.
///
/// # Errors
/// When the store cannot be read.
pub async fn help_search(app: &App, brand: &Brand, language: Locale, query: &str) -> Result<Found> {
    let query: String = query.chars().take(QUERY_CHARS_MAX).collect();
    let shelf = help_shelf(app, brand, language).await?;
    let hits = ranked(&query, &shelf);
    let articles = hits.into_iter().take(FOUND_MAX).map(|hit| shelf[hit.place].clone()).collect();
    Ok(Found { articles })
}

/// An article with what stands around it.
#[derive(Debug, Clone, PartialEq)]
pub struct HelpArticle {
    /// The article.
    pub article: Article,
    /// Others of the same topic.
    pub beside: Vec<Article>,
    /// What the visitor voted, if they did.
    pub vote: Option<bool>,
}

/// One article for a visitor, whose vote is told where one is known.
///
/// # Errors
/// `article-unknown`.
pub async fn help_article(
    app: &App,
    brand: &Brand,
    slug: &str,
    language: Locale,
    visitor: Option<&Actor>,
) -> Result<HelpArticle> {
    let (brand, slug) = (brand.clone(), slug.to_owned());
    let scope = visitor.and_then(|actor| holder_scope(actor, &brand.id).ok());
    app.store()
        .read(move |tx| {
            let mut shelf = all(tx, &brand, language)?;
            let place = shelf.iter().position(|article| article.slug == slug);
            let place = place.ok_or_else(|| Problem::not_found("article-unknown"))?;
            let article = shelf.remove(place);
            shelf.retain(|other| other.topic == article.topic);
            shelf.truncate(BESIDE_MAX);
            let vote = match &scope {
                Some(scope) => vote_of(tx, scope, &slug)?,
                None => None,
            };
            Ok(HelpArticle { article, beside: shelf, vote })
        })
        .await
}

fn all(tx: &mut Tx<'_>, brand: &Brand, language: Locale) -> Result<Vec<Article>> {
    let values = values_of(tx, brand, language)?;
    shelf(tx, &brand.id, language, &values)
}
