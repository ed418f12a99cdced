//! Which article answers a question best: BM25 over the store's own tokens, so that two Chinese
//! characters are enough and either way of writing finds the other.
//!
//! A brand has some dozens of articles, at most some hundred: reckoning over all of them takes less
//! than asking an index and then reading what it found.

use super::markup::plain;
use super::shelf::Article;
use simcare_store::index_tokens;
use std::collections::{HashMap, HashSet};

/// How much more a word of the title counts than one of the text.
const TITLE_WEIGHT: f32 = 2.5;
/// Hits that fit less than this share of the best one are noise.
const SHARE_MIN: f32 = 0.25;
/// A passage is shown in a bubble of a conversation.
const PASSAGE_CHARS_MAX: usize = 420;

/// An article that fits a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// Its place in the list that was searched.
    pub place: usize,
    /// How well it fits; comparable within one search only.
    pub score: f32,
}

/// The articles that fit the question, the best first.
pub fn ranked(question: &str, articles: &[Article]) -> Vec<Hit> {
    let texts: Vec<_> =
        articles.iter().map(|article| (article.title.as_str(), plain(&article.body))).collect();
    let texts: Vec<_> = texts.iter().map(|(title, body)| (*title, body.as_str())).collect();
    scored(question, &texts)
}

fn scored(question: &str, texts: &[(&str, &str)]) -> Vec<Hit> {
    let sought: HashSet<String> = sought(question);
    let counted: Vec<HashMap<String, f32>> = texts.iter().map(counts).collect();
    let lengths: Vec<f32> = counted.iter().map(|words| words.values().sum()).collect();
    let mean = (lengths.iter().sum::<f32>() / lengths.len().max(1) as f32).max(1.0);
    let mut hits = vec![0.0_f32; texts.len()];
    for token in &sought {
        let found: Vec<f32> = counted.iter().map(|words| frequency(words, token)).collect();
        let holding = found.iter().filter(|count| **count > 0.0).count() as f32;
        if holding == 0.0 {
            continue;
        }
        let rarity = (1.0 + (texts.len() as f32 - holding + 0.5) / (holding + 0.5)).ln();
        for (place, count) in found.into_iter().enumerate() {
            let length = 0.25 + 0.75 * lengths[place] / mean;
            hits[place] += rarity * count * 2.2 / (count + 1.2 * length);
        }
    }
    let best = hits.iter().copied().fold(0.0, f32::max);
    let mut hits: Vec<Hit> =
        hits.into_iter().enumerate().map(|(place, score)| Hit { place, score }).collect();
    hits.retain(|hit| hit.score > 0.0 && hit.score >= best * SHARE_MIN);
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.place.cmp(&b.place)));
    hits
}

fn sought(question: &str) -> HashSet<String> {
    let tokens = split(question);
    // The last character of a run alone says little where there are pairs.
    let (single, longer): (Vec<_>, Vec<_>) =
        tokens.into_iter().partition(|token| token.chars().count() == 1);
    if longer.is_empty() { single.into_iter().collect() } else { longer.into_iter().collect() }
}

fn counts((title, body): &(&str, &str)) -> HashMap<String, f32> {
    let mut words = HashMap::new();
    for (text, weight) in [(title, TITLE_WEIGHT), (body, 1.0)] {
        for token in split(text) {
            *words.entry(token).or_default() += weight;
        }
    }
    words
}

/// How often a token stands in a text; a longer word that begins with it counts half.
fn frequency(words: &HashMap<String, f32>, token: &str) -> f32 {
    let exact = words.get(token).copied().unwrap_or(0.0);
    let chars = token.chars().count();
    let may_begin = chars >= 4 || (chars == 1 && !token.is_ascii());
    if exact > 0.0 || !may_begin {
        return exact;
    }
    let longer = words.iter().filter(|(word, _)| word.starts_with(token));
    longer.map(|(_, count)| count / 2.0).fold(0.0, f32::max)
}

/// The store's tokens; Thai, which writes no spaces either, in threes.
fn split(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for token in index_tokens(text) {
        let chars: Vec<char> = token.chars().collect();
        let is_thai = chars.iter().any(|c| ('\u{e00}'..='\u{e7f}').contains(c));
        match is_thai && chars.len() > 3 {
            true => all.extend(chars.windows(3).map(|three| three.iter().collect::<String>())),
            false => all.push(token),
        }
    }
    all
}

/// The part of an article that answers the question: its opening, unless another part of it fits
/// clearly better.
pub fn passage(question: &str, article: &Article) -> String {
    let whole = plain(&article.body);
    let parts: Vec<&str> = whole.lines().filter(|line| !line.trim().is_empty()).collect();
    let texts: Vec<(&str, &str)> = parts.iter().map(|part| ("", *part)).collect();
    let hits = scored(question, &texts);
    let of_first = hits.iter().find(|hit| hit.place == 0).map_or(0.0, |hit| hit.score);
    let start = match hits.first() {
        Some(best) if best.score > of_first * 1.5 + 0.5 => best.place,
        _ => 0,
    };
    // Steps belong together: what follows is taken along as far as it fits.
    let mut out = String::new();
    for part in &parts[start.min(parts.len())..] {
        if !out.is_empty() && out.chars().count() + part.chars().count() > PASSAGE_CHARS_MAX {
            break;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::Topic;
    use simcare_base::Locale;

    fn article(slug: &str, title: &str, body: &str) -> Article {
        Article {
            slug: slug.to_owned(),
            topic: Topic::Start,
            intents: Vec::new(),
            language: Locale::English,
            version: 0,
            title: title.to_owned(),
            body: body.to_owned(),
            published_at: None,
        }
    }

    #[test]
    fn the_article_that_fits_best_comes_first() {
        let articles = [
            article("apn", "Set the APN", "Open the mobile network settings and enter the APN."),
            article("refund", "Get money back", "An unused card is refunded in full."),
            article("tui", "怎样申请退款", "没有用过的卡可以全额退款。"),
            article(
                "slow",
                "Slow internet",
                "When the fast data of the day is used up it is slow.",
            ),
        ];
        let check = |question: &str, expect: &[&str]| {
            let found = ranked(question, &articles);
            let slugs: Vec<_> = found.iter().map(|hit| articles[hit.place].slug.as_str()).collect();
            assert_eq!(slugs, expect, "{question}");
        };
        check("how do I set the apn", &["apn"]);
        check("refund", &["refund"]);
        check("退款", &["tui"]);
        check("退", &["tui"]);
        check("退錢", &[]);
        check("internet so slow today", &["slow"]);
        check("", &[]);
        check("zebra", &[]);
    }

    #[test]
    fn a_passage_begins_where_the_answer_stands() {
        let body = "Cards are refunded when unused.\n\n## How long\n\nMoney arrives in seven days.";
        let refund = article("refund", "Refunds", body);
        assert!(passage("refund my card", &refund).starts_with("Cards are refunded"));
        assert!(passage("when does the money arrive, how many days", &refund).starts_with("Money"));
        assert!(passage("", &article("a", "A", "")).is_empty());
    }
}
