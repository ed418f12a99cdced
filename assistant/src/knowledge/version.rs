//! Versions of a text: written once and never changed. To publish is to point at one; to restore an
//! old one is to write it anew.

use super::article::{ARTICLE_CHARS_MAX, TITLE_CHARS_MAX};
use super::house::house_article;
use simcare_authority::{ActorRef, Scope};
use simcare_base::{Instant, Locale, Problem, Result};
use simcare_store::{Row, Tx, params};

/// A text to be kept as the next version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The article's name in addresses.
    pub slug: String,
    /// The language.
    pub language: Locale,
    /// The heading.
    pub title: String,
    /// The text in markup, values not filled in.
    pub body: String,
    /// The version that it brings back, if it brings one back.
    pub restored_from: Option<i64>,
    /// The caller's key: the same key twice is one version.
    pub client_key: String,
}

/// A version as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// 1, 2, 3 in each language; 0 is the house's own text.
    pub version: i64,
    /// The heading.
    pub title: String,
    /// The text.
    pub body: String,
    /// Who wrote it; none for the house's own.
    pub author: Option<ActorRef>,
    /// The version that it brought back.
    pub restored_from: Option<i64>,
    /// When; none for the house's own.
    pub created_at: Option<Instant>,
    /// Whether readers see this one.
    pub is_published: bool,
}

const COLUMNS: &str = "v.version, v.title, v.body, v.author_kind, v.author, v.restored_from, \
     v.created_at, COALESCE(p.version, 0)";

const SOURCE: &str = "article_version AS v LEFT JOIN article_published AS p \
     ON p.brand_id = v.brand_id AND p.slug = v.slug AND p.language = v.language";

fn from_row(row: &Row<'_>) -> Result<Version> {
    let version: i64 = row.get(0)?;
    let published: i64 = row.get(7)?;
    Ok(Version {
        version,
        title: row.get(1)?,
        body: row.get(2)?,
        author: ActorRef::parse(&row.get::<String>(3)?, &row.get::<String>(4)?),
        restored_from: row.get(5)?,
        created_at: row.get(6)?,
        is_published: published == version,
    })
}

/// Keeps a text as the next version of its article in its language and says which that is.
///
/// # Errors
/// `article-unknown` where nobody keeps such an article; `article-title`, `article-empty`,
/// `article-long`; `client-key-reused` when the key named another text.
pub fn version_save(tx: &mut Tx<'_>, scope: &Scope, draft: &Draft, at: Instant) -> Result<i64> {
    let (title, body) = (draft.title.trim(), draft.body.replace("\r\n", "\n"));
    let body = body.trim();
    check(title, body)?;
    if let Some(earlier) = by_key(tx, scope, draft)? {
        return earlier;
    }
    // The row of the article is held, so that numbers are given out without gaps.
    let held = tx.execute(
        "UPDATE article SET updated_at = ?1 WHERE brand_id = ?2 AND slug = ?3",
        params![at, scope.brand(), draft.slug],
    )?;
    if held == 0 {
        return Err(Problem::not_found("article-unknown"));
    }
    let last: i64 = tx.one(
        "SELECT COALESCE(MAX(version), 0) FROM article_version \
         WHERE brand_id = ?1 AND slug = ?2 AND language = ?3",
        params![scope.brand(), draft.slug, draft.language],
        |row| row.get(0),
    )?;
    tx.execute(
        "INSERT INTO article_version (brand_id, slug, language, version, title, body, \
         author_kind, author, restored_from, client_key, created_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            scope.brand(),
            draft.slug,
            draft.language,
            last + 1,
            title,
            body,
            scope.actor().kind(),
            scope.actor().id(),
            draft.restored_from,
            draft.client_key,
            at
        ],
    )?;
    Ok(last + 1)
}

fn check(title: &str, body: &str) -> Result<()> {
    if title.is_empty() || title.chars().count() > TITLE_CHARS_MAX {
        return Err(Problem::field("title", "article-title"));
    }
    if body.is_empty() {
        return Err(Problem::field("body", "article-empty"));
    }
    if body.chars().count() > ARTICLE_CHARS_MAX {
        return Err(Problem::field("body", "article-long").with("max", ARTICLE_CHARS_MAX));
    }
    Ok(())
}

/// What the key named before, if it did.
fn by_key(tx: &mut Tx<'_>, scope: &Scope, draft: &Draft) -> Result<Option<Result<i64>>> {
    let found = tx.optional(
        "SELECT slug, language, version, body FROM article_version \
         WHERE brand_id = ?1 AND client_key = ?2",
        params![scope.brand(), draft.client_key],
        |row| {
            Ok((
                row.get::<String>(0)?,
                row.get::<Locale>(1)?,
                row.get::<i64>(2)?,
                row.get::<String>(3)?,
            ))
        },
    )?;
    Ok(found.map(|(slug, language, version, body)| {
        let is_same = slug == draft.slug
            && language == draft.language
            && body == draft.body.replace("\r\n", "\n").trim();
        if is_same { Ok(version) } else { Err(Problem::conflict("client-key-reused")) }
    }))
}

/// The versions of an article in a language, the latest first; the house's own text at the end.
///
/// # Errors
/// When the store cannot be read.
pub fn versions(
    tx: &mut Tx<'_>,
    scope: &Scope,
    slug: &str,
    language: Locale,
) -> Result<Vec<Version>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {SOURCE} WHERE v.brand_id = ?1 AND v.slug = ?2 \
         AND v.language = ?3 ORDER BY v.version DESC LIMIT 200"
    );
    let mut all = tx.all(&sql, params![scope.brand(), slug, language], from_row)?;
    let is_any_published = all.iter().any(|version| version.is_published);
    if let Some(text) = house_article(slug).and_then(|article| article.texts.get(&language)) {
        all.push(Version {
            version: 0,
            title: text.title.clone(),
            body: text.body.clone(),
            author: None,
            restored_from: None,
            created_at: None,
            is_published: !is_any_published,
        });
    }
    Ok(all)
}

/// One version.
///
/// # Errors
/// `article-version-unknown`.
pub fn version_get(
    tx: &mut Tx<'_>,
    scope: &Scope,
    slug: &str,
    language: Locale,
    version: i64,
) -> Result<Version> {
    let all = versions(tx, scope, slug, language)?;
    let found = all.into_iter().find(|one| one.version == version);
    found.ok_or_else(|| Problem::not_found("article-version-unknown"))
}

/// Shows a version to readers; 0 gives the place back to the house's own text. Says whether that
/// changed anything.
///
/// # Errors
/// `article-version-unknown`.
pub fn version_publish(
    tx: &mut Tx<'_>,
    scope: &Scope,
    (slug, language, version): (&str, Locale, i64),
    at: Instant,
) -> Result<bool> {
    if version_get(tx, scope, slug, language, version)?.is_published {
        return Ok(false);
    }
    if version == 0 {
        tx.execute(
            "DELETE FROM article_published WHERE brand_id = ?1 AND slug = ?2 AND language = ?3",
            params![scope.brand(), slug, language],
        )?;
        return Ok(true);
    }
    tx.execute(
        "INSERT INTO article_published (brand_id, slug, language, version, publisher_kind, \
         publisher, published_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) \
         ON CONFLICT (brand_id, slug, language) DO UPDATE SET version = excluded.version, \
         publisher_kind = excluded.publisher_kind, publisher = excluded.publisher, \
         published_at = excluded.published_at",
        params![
            scope.brand(),
            slug,
            language,
            version,
            scope.actor().kind(),
            scope.actor().id(),
            at
        ],
    )?;
    Ok(true)
}
