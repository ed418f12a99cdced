//! An article apart from its texts: its name, its shelf, what it answers, whether it is shown.

use super::house::house_article;
use super::topic::Topic;
use simcare_authority::Scope;
use simcare_base::{Instant, Problem, Result};
use simcare_store::{Json, Tx, params};

/// Characters of a heading.
pub const TITLE_CHARS_MAX: usize = 120;
/// Characters of a text.
pub const ARTICLE_CHARS_MAX: usize = 12_000;
/// Articles a brand may add to the house's.
const ARTICLES_MAX: u32 = 1_000;
/// Characters of a name in addresses.
const SLUG_CHARS_MAX: usize = 60;
/// Intents of one article.
const INTENTS_MAX: usize = 12;

/// What holds for an article in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleHead {
    /// Its name in addresses.
    pub slug: String,
    /// Its shelf.
    pub topic: Topic,
    /// What people ask when this is the answer.
    pub intents: Vec<String>,
}

/// Keeps what holds for an article in every language: new, or changed.
///
/// # Errors
/// `article-slug` for a name that cannot stand in an address; `article-intents`;
/// `article-too-many`.
pub fn article_save(tx: &mut Tx<'_>, scope: &Scope, head: &ArticleHead, at: Instant) -> Result<()> {
    if !is_slug(&head.slug) {
        return Err(Problem::field("slug", "article-slug"));
    }
    if head.intents.len() > INTENTS_MAX {
        return Err(Problem::field("intents", "article-intents"));
    }
    let others: u32 = tx.one(
        "SELECT COUNT(*) FROM article WHERE brand_id = ?1 AND slug <> ?2",
        params![scope.brand(), head.slug],
        |row| row.get(0),
    )?;
    if others >= ARTICLES_MAX {
        return Err(Problem::too_many("article-too-many").with("max", ARTICLES_MAX));
    }
    tx.execute(
        "INSERT INTO article (brand_id, slug, topic, intents, is_hidden, updated_at) \
         VALUES (?1, ?2, ?3, ?4, 0, ?5) ON CONFLICT (brand_id, slug) DO UPDATE SET \
         topic = excluded.topic, intents = excluded.intents, updated_at = excluded.updated_at",
        params![scope.brand(), head.slug, head.topic.name(), Json(head.intents.clone()), at],
    )?;
    Ok(())
}

/// Takes an article out of readers' sight, or shows it again. The house's can be hidden too.
///
/// # Errors
/// `article-unknown`.
pub fn article_hide(
    tx: &mut Tx<'_>,
    scope: &Scope,
    slug: &str,
    is_hidden: bool,
    at: Instant,
) -> Result<()> {
    let known = tx.execute(
        "UPDATE article SET is_hidden = ?1, updated_at = ?2 WHERE brand_id = ?3 AND slug = ?4",
        params![is_hidden, at, scope.brand(), slug],
    )?;
    if known > 0 {
        return Ok(());
    }
    let article = house_article(slug).ok_or_else(|| Problem::not_found("article-unknown"))?;
    let (topic, intents) = (article.topic.name(), Json(article.intents.clone()));
    tx.execute(
        "INSERT INTO article (brand_id, slug, topic, intents, is_hidden, updated_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (brand_id, slug) DO NOTHING",
        params![scope.brand(), slug, topic, intents, is_hidden, at],
    )?;
    Ok(())
}

/// Whether a text can be an article's name in addresses.
fn is_slug(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let has_edges = text.starts_with('-') || text.ends_with('-');
    (2..=SLUG_CHARS_MAX).contains(&text.len()) && text.bytes().all(plain) && !has_edges
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fit_into_addresses() {
        let check = |text: &str, expect: bool| assert_eq!(is_slug(text), expect, "{text}");
        check("hotspot-2", true);
        check("a", false);
        check("-a-", false);
        check("Hotspot", false);
        check("流量", false);
        check(&"a".repeat(61), false);
    }
}
