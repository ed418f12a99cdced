//! What a reader finds: the brand's published texts, the house's where the brand wrote none, in the
//! reader's language or the nearest there is.

use super::house::house;
use super::topic::Topic;
use super::values::Values;
use simcare_authority::Scope;
use simcare_base::{BrandId, Instant, Locale, Problem, Result};
use simcare_store::{Json, Tx, params};
use std::collections::{BTreeMap, BTreeSet};

/// An article as it is read.
#[derive(Debug, Clone, PartialEq)]
pub struct Article {
    /// Its name in addresses.
    pub slug: String,
    /// Its shelf.
    pub topic: Topic,
    /// What people ask when this is the answer.
    pub intents: Vec<String>,
    /// The language of the text, which may be another than was wished for.
    pub language: Locale,
    /// The version; 0 for the house's own text.
    pub version: i64,
    /// The heading.
    pub title: String,
    /// The text with its values, in markup.
    pub body: String,
    /// Since when it stands so; none for the house's own.
    pub published_at: Option<Instant>,
}

/// The languages to look in for a reader of this one, the best first.
pub fn nearest(wanted: Locale) -> Vec<Locale> {
    let mut order = vec![wanted];
    let also = match wanted {
        Locale::SimplifiedChinese => Some(Locale::HongKongChinese),
        Locale::HongKongChinese => Some(Locale::SimplifiedChinese),
        _ => None,
    };
    order.extend(also);
    order.push(Locale::English);
    order.extend(Locale::ALL);
    let mut seen = BTreeSet::new();
    order.retain(|locale| seen.insert(*locale));
    order
}

/// Everything a reader of this language finds, by topic.
///
/// # Errors
/// When the store cannot be read.
pub fn shelf(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    wanted: Locale,
    values: &Values,
) -> Result<Vec<Article>> {
    let own = own_texts(tx, brand)?;
    let heads = heads(tx, brand)?;
    let slugs: BTreeSet<&str> = house()
        .iter()
        .map(|article| article.slug.as_str())
        .chain(heads.keys().map(String::as_str))
        .collect();
    let mut found = Vec::new();
    for slug in slugs {
        let head = heads.get(slug);
        if head.is_some_and(|head| head.is_hidden) {
            continue;
        }
        found.extend(read_one(slug, head, &own, wanted, values));
    }
    found.sort_by(|a, b| a.topic.cmp(&b.topic).then_with(|| a.slug.cmp(&b.slug)));
    Ok(found)
}

/// One article of the shelf.
///
/// # Errors
/// `article-unknown`.
pub fn shelf_article(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    slug: &str,
    wanted: Locale,
    values: &Values,
) -> Result<Article> {
    let all = shelf(tx, brand, wanted, values)?;
    let found = all.into_iter().find(|article| article.slug == slug);
    found.ok_or_else(|| Problem::not_found("article-unknown"))
}

fn read_one(
    slug: &str,
    head: Option<&Head>,
    own: &BTreeMap<(String, Locale), Published>,
    wanted: Locale,
    values: &Values,
) -> Option<Article> {
    let of_house = house().iter().find(|article| article.slug == slug);
    let (topic, intents) = match (head, of_house) {
        (Some(head), _) => (head.topic, head.intents.clone()),
        (None, Some(article)) => (article.topic, article.intents.clone()),
        (None, None) => return None,
    };
    let text = |language: Locale| {
        let written = own.get(&(slug.to_owned(), language));
        let house = of_house.and_then(|article| article.texts.get(&language));
        match (written, house) {
            (Some(text), _) => {
                Some((text.version, &text.title, &text.body, Some(text.published_at)))
            }
            (None, Some(text)) => Some((0, &text.title, &text.body, None)),
            (None, None) => None,
        }
    };
    let (language, (version, title, body, published_at)) =
        nearest(wanted).into_iter().find_map(|language| Some((language, text(language)?)))?;
    Some(Article {
        slug: slug.to_owned(),
        topic,
        intents,
        language,
        version,
        title: values.fill(title),
        body: values.fill(body),
        published_at,
    })
}

struct Head {
    topic: Topic,
    intents: Vec<String>,
    is_hidden: bool,
}

fn heads(tx: &mut Tx<'_>, brand: &BrandId) -> Result<BTreeMap<String, Head>> {
    let rows = tx.all(
        "SELECT slug, topic, intents, is_hidden FROM article WHERE brand_id = ?1",
        params![brand],
        |row| {
            let Json(intents) = row.get::<Json<Vec<String>>>(2)?;
            let topic = row.get::<String>(1)?.parse().map_err(Problem::internal)?;
            Ok((row.get::<String>(0)?, Head { topic, intents, is_hidden: row.get(3)? }))
        },
    )?;
    Ok(rows.into_iter().collect())
}

struct Published {
    version: i64,
    title: String,
    body: String,
    published_at: Instant,
}

fn own_texts(tx: &mut Tx<'_>, brand: &BrandId) -> Result<BTreeMap<(String, Locale), Published>> {
    let rows = tx.all(
        "SELECT p.slug, p.language, p.version, v.title, v.body, p.published_at \
         FROM article_published AS p JOIN article_version AS v ON v.brand_id = p.brand_id \
         AND v.slug = p.slug AND v.language = p.language AND v.version = p.version \
         WHERE p.brand_id = ?1",
        params![brand],
        |row| {
            let text = Published {
                version: row.get(2)?,
                title: row.get(3)?,
                body: row.get(4)?,
                published_at: row.get(5)?,
            };
            Ok(((row.get::<String>(0)?, row.get::<Locale>(1)?), text))
        },
    )?;
    Ok(rows.into_iter().collect())
}

/// An article in the list of those who keep it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShelfRow {
    /// Its name in addresses.
    pub slug: String,
    /// Its shelf.
    pub topic: Topic,
    /// What people ask when this is the answer.
    pub intents: Vec<String>,
    /// Whether readers do not find it.
    pub is_hidden: bool,
    /// The heading in the reader's language or the nearest.
    pub title: String,
    /// Languages with a published text of the brand's own.
    pub own: Vec<Locale>,
    /// Languages with the house's text.
    pub house: Vec<Locale>,
    /// Languages with a draft newer than what is published.
    pub drafts: Vec<Locale>,
}

/// Every article, hidden and unpublished ones too, for the desk.
///
/// # Errors
/// When the store cannot be read.
pub fn shelf_for_desk(
    tx: &mut Tx<'_>,
    scope: &Scope,
    reader: Locale,
    values: &Values,
) -> Result<Vec<ShelfRow>> {
    let brand = scope.brand();
    let (heads, own) = (heads(tx, brand)?, own_texts(tx, brand)?);
    let latest = latest(tx, brand)?;
    let slugs: BTreeSet<String> =
        house().iter().map(|article| article.slug.clone()).chain(heads.keys().cloned()).collect();
    let mut rows = Vec::new();
    for slug in slugs {
        let of_house = house().iter().find(|article| article.slug == slug);
        let head = heads.get(&slug);
        let (topic, intents) = match (head, of_house) {
            (Some(head), _) => (head.topic, head.intents.clone()),
            (None, Some(article)) => (article.topic, article.intents.clone()),
            (None, None) => continue,
        };
        let shown = read_one(&slug, head, &own, reader, values).map(|article| article.title);
        let of_draft = || {
            let mut drafts = latest.iter().filter(|((name, _), _)| *name == slug);
            drafts.next().map(|(_, (_, title))| title.clone())
        };
        let version_of = |language| own.get(&(slug.clone(), language)).map_or(0, |p| p.version);
        rows.push(ShelfRow {
            topic,
            intents,
            is_hidden: head.is_some_and(|head| head.is_hidden),
            title: shown.or_else(of_draft).unwrap_or_else(|| slug.clone()),
            own: own.keys().filter(|(name, _)| *name == slug).map(|(_, l)| *l).collect(),
            house: of_house.map(|a| a.texts.keys().copied().collect()).unwrap_or_default(),
            drafts: latest
                .iter()
                .filter(|((name, l), (version, _))| *name == slug && *version > version_of(*l))
                .map(|((_, language), _)| *language)
                .collect(),
            slug,
        });
    }
    rows.sort_by(|a, b| a.topic.cmp(&b.topic).then_with(|| a.slug.cmp(&b.slug)));
    Ok(rows)
}

type Latest = BTreeMap<(String, Locale), (i64, String)>;

fn latest(tx: &mut Tx<'_>, brand: &BrandId) -> Result<Latest> {
    let rows = tx.all(
        "SELECT slug, language, version, title FROM article_version WHERE brand_id = ?1 \
         ORDER BY version",
        params![brand],
        |row| Ok(((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?))),
    )?;
    Ok(rows.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_language_is_ones_own_then_the_other_chinese_then_english() {
        let first = |wanted, count| nearest(wanted).into_iter().take(count).collect::<Vec<_>>();
        use Locale::{English, HongKongChinese, Nepali, SimplifiedChinese};
        assert_eq!(first(Nepali, 2), [Nepali, English]);
        assert_eq!(first(HongKongChinese, 3), [HongKongChinese, SimplifiedChinese, English]);
        assert_eq!(nearest(English).len(), Locale::ALL.len());
    }
}
