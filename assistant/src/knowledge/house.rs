//! The house's own articles, which every brand starts from: one file an article and language.
//!
//! A file begins with lines between two `---`: `title`, and in the English file also `topic` and
//! `intents`, which hold for all languages. An article that a language lacks is read in the nearest
//! one that has it.

use super::topic::Topic;
use rust_embed::RustEmbed;
use simcare_base::Locale;
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "articles/"]
#[include = "*.md"]
struct Files;

/// An article of the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HouseArticle {
    /// Its name in addresses.
    pub slug: String,
    /// Its shelf.
    pub topic: Topic,
    /// What people ask when this is the answer.
    pub intents: Vec<String>,
    /// The text in each language.
    pub texts: BTreeMap<Locale, HouseText>,
}

/// The text in one language, its values not filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HouseText {
    /// The heading: what people ask.
    pub title: String,
    /// The text.
    pub body: String,
}

static HOUSE: LazyLock<Vec<HouseArticle>> = LazyLock::new(read);

/// Every article of the house, by topic.
pub fn house() -> &'static [HouseArticle] {
    &HOUSE
}

/// One of them.
pub fn house_article(slug: &str) -> Option<&'static HouseArticle> {
    HOUSE.iter().find(|article| article.slug == slug)
}

fn read() -> Vec<HouseArticle> {
    let mut articles: BTreeMap<String, HouseArticle> = BTreeMap::new();
    for name in Files::iter() {
        let Some((language, slug)) = parts(&name) else { continue };
        let Some(file) = Files::get(&name) else { continue };
        let Some(parsed) = parse(&String::from_utf8_lossy(&file.data)) else { continue };
        let article = articles.entry(slug.to_owned()).or_insert_with(|| HouseArticle {
            slug: slug.to_owned(),
            topic: Topic::Start,
            intents: Vec::new(),
            texts: BTreeMap::new(),
        });
        if let Some(topic) = parsed.topic {
            (article.topic, article.intents) = (topic, parsed.intents);
        }
        article.texts.insert(language, parsed.text);
    }
    let mut all: Vec<_> = articles.into_values().collect();
    all.sort_by_key(|article| article.topic);
    all
}

fn parts(name: &str) -> Option<(Locale, &str)> {
    let (tag, file) = name.split_once('/')?;
    Some((tag.parse().ok()?, file.strip_suffix(".md")?))
}

struct Parsed {
    topic: Option<Topic>,
    intents: Vec<String>,
    text: HouseText,
}

fn parse(file: &str) -> Option<Parsed> {
    let file = file.replace("\r\n", "\n");
    let (head, body) = file.strip_prefix("---\n")?.split_once("\n---\n")?;
    let said = |name: &str| {
        let lines = head.lines().filter_map(|line| line.split_once(':'));
        lines.into_iter().find(|(key, _)| key.trim() == name).map(|(_, value)| value.trim())
    };
    let intents = said("intents").unwrap_or_default().split(',').map(str::trim);
    Some(Parsed {
        topic: said("topic").and_then(|topic| topic.parse().ok()),
        intents: intents.filter(|intent| !intent.is_empty()).map(ToOwned::to_owned).collect(),
        text: HouseText { title: said("title")?.to_owned(), body: body.trim().to_owned() },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::{VALUE_NAMES, plain};

    #[test]
    fn every_language_has_every_article() {
        let mut missing = Vec::new();
        for article in house() {
            for language in Locale::ALL {
                if !article.texts.contains_key(&language) {
                    missing.push(format!("{language}/{}.md", article.slug));
                }
            }
        }
        assert!(missing.is_empty(), "{} missing: {missing:?}", missing.len());
    }

    #[test]
    fn every_file_is_an_article() {
        for name in Files::iter() {
            let (language, slug) = parts(&name).expect("<language>/<slug>.md");
            let article = house_article(slug).expect("is read");
            let text = article.texts.get(&language).expect("has a title");
            assert!(!text.title.is_empty() && text.title.chars().count() <= 80, "{name}: title");
            assert!(text.body.chars().count() >= 60, "{name}: short");
            assert!(!article.intents.is_empty(), "{slug}: the English file names no intents");
        }
        assert!(house().len() >= 24, "{}", house().len());
    }

    #[test]
    fn articles_ask_only_for_values_there_are_and_for_the_same_in_every_language() {
        let asked = |body: &str| -> Vec<&str> {
            let names = VALUE_NAMES.into_iter();
            names.filter(|name| body.contains(&format!("{{{name}}}"))).collect()
        };
        for article in house() {
            let english = asked(&article.texts[&Locale::English].body);
            for (language, text) in &article.texts {
                assert_eq!(asked(&text.body), english, "{language}/{}", article.slug);
                let braces = text.body.matches('{').count();
                let known: usize = VALUE_NAMES
                    .iter()
                    .map(|name| text.body.matches(&format!("{{{name}}}")).count())
                    .sum();
                assert_eq!(braces, known, "{language}/{}: an unknown value", article.slug);
                // The opening is what the assistant says: it stands without any value.
                let opening = text.body.lines().next().unwrap_or_default();
                assert!(!opening.contains('{'), "{language}/{}: {opening}", article.slug);
                assert!(!plain(&text.body).is_empty());
            }
        }
    }

    #[test]
    fn a_file_without_its_head_is_none() {
        assert!(parse("just text").is_none());
        assert!(parse("---\ntopic: start\n---\nx").is_none());
        let parsed = parse("---\ntitle: A: b\ntopic: esim\nintents: x, y\n---\n\nText\n");
        let parsed = parsed.expect("is an article");
        assert_eq!(parsed.text, HouseText { title: "A: b".into(), body: "Text".into() });
        assert_eq!((parsed.topic, parsed.intents.len()), (Some(Topic::Esim), 2));
    }
}
