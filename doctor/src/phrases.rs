//! What people say, by language: lists of phrases in files, `answers/<tag>.toml`, which a
//! translator copies from English.

use rust_embed::RustEmbed;
use serde::Deserialize;
use simcare_base::Locale;
use std::collections::BTreeMap;
use std::sync::OnceLock;

#[derive(RustEmbed)]
#[folder = "answers/"]
#[include = "*.toml"]
struct Files;

/// The phrases of one language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Phrases {
    /// What people say whatever the question is, by what it means.
    pub replies: BTreeMap<String, Vec<String>>,
    /// What people say for a value, whichever check it is.
    pub values: BTreeMap<String, Vec<String>>,
    /// What people say for a value of one check.
    pub values_of: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// Words that turn what follows into its opposite.
    pub negations: Vec<String>,
    /// Words for the bars of the signal.
    pub bars: Vec<String>,
    /// What people complain of.
    pub complaints: BTreeMap<String, Vec<String>>,
}

/// Every language there are phrases in.
fn all() -> &'static BTreeMap<&'static str, Phrases> {
    static ALL: OnceLock<BTreeMap<&'static str, Phrases>> = OnceLock::new();
    ALL.get_or_init(|| {
        let read = |locale: Locale| {
            let file = Files::get(&format!("{}.toml", locale.tag()))?;
            let text = String::from_utf8(file.data.into_owned()).ok()?;
            // A file that does not read is a language without phrases; a test refuses it.
            Some((locale.tag(), prepared(toml::from_str(&text).ok()?)))
        };
        Locale::ALL.into_iter().filter_map(read).collect()
    })
}

/// The phrases that a reader of this language may use: their own, English and both ways to write
/// Chinese.
pub fn of(locale: Locale) -> impl Iterator<Item = &'static Phrases> {
    let mut tags = vec![locale.tag()];
    for other in [Locale::English, Locale::HongKongChinese, Locale::SimplifiedChinese] {
        if !tags.contains(&other.tag()) {
            tags.push(other.tag());
        }
    }
    tags.into_iter().filter_map(|tag| all().get(tag))
}

fn prepared(mut phrases: Phrases) -> Phrases {
    let tables = phrases.values_of.values_mut().flat_map(BTreeMap::values_mut);
    let tables = tables.chain(phrases.replies.values_mut()).chain(phrases.values.values_mut());
    let lists = tables.chain(phrases.complaints.values_mut());
    for phrase in lists.chain([&mut phrases.negations, &mut phrases.bars]).flatten() {
        *phrase = plain(phrase);
    }
    phrases
}

/// Small letters and digits with single blanks; apostrophes vanish, so that `can't` is `cant`.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            '\'' | '’' | '‘' | '`' => {}
            // Marks above and below letters belong to them in many scripts.
            c if c.is_alphanumeric() || c == '+' || is_mark(c) => out.push(c),
            _ if out.ends_with(' ') => {}
            _ => out.push(' '),
        }
    }
    out.trim().to_owned()
}

/// Vowel signs and tone marks of Devanagari, Gurmukhi, Thai and Arabic, which are no letters.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036f}' | '\u{064b}'..='\u{065f}' | '\u{0670}' | '\u{0900}'..='\u{0903}'
        | '\u{093a}'..='\u{094f}' | '\u{0a00}'..='\u{0a03}' | '\u{0a3c}'..='\u{0a4d}'
        | '\u{0a70}'..='\u{0a71}' | '\u{0e31}' | '\u{0e34}'..='\u{0e3a}' | '\u{0e47}'..='\u{0e4e}')
}

/// Where a phrase stands in a text, both plain. Scripts without blanks are searched as they are;
/// in others a phrase begins and ends with a word.
pub fn find(text: &str, phrase: &str) -> Option<usize> {
    if phrase.is_empty() {
        return None;
    }
    if phrase.chars().any(is_unspaced) {
        return text.find(phrase);
    }
    text.match_indices(phrase).map(|(at, _)| at).find(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + phrase.len()..].chars().next();
        let is_edge = |c: Option<char>| c.is_none_or(|c| c == ' ' || is_unspaced(c));
        is_edge(before) && is_edge(after)
    })
}

/// Han, kana, Hangul and Thai: words stand without blanks, or carry endings.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0e7f}' | '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2ffff}')
}

/// What a text in somebody's own words complains of; none when nothing is recognised.
pub fn complaint_of(text: &str, locale: Locale) -> Option<String> {
    let text = plain(text);
    let mut best: Option<(usize, &str)> = None;
    for phrases in of(locale) {
        for (complaint, list) in &phrases.complaints {
            let hits = list.iter().filter(|phrase| find(&text, phrase).is_some());
            // Long phrases say more than short ones, and two say more than one.
            let score: usize = hits.map(|phrase| phrase.chars().count()).sum();
            if score > 0 && best.is_none_or(|(most, _)| score > most) {
                best = Some((score, complaint));
            }
        }
    }
    best.map(|(_, complaint)| complaint.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_reads() {
        for name in Files::iter() {
            let file = Files::get(&name).expect("is there");
            let text = String::from_utf8(file.data.into_owned()).expect("is text");
            let read = toml::from_str::<Phrases>(&text);
            assert!(read.is_ok(), "{name}: {read:?}");
            let tag = name.strip_suffix(".toml").expect("a name");
            assert!(tag.parse::<Locale>().is_ok(), "{name}");
        }
    }

    #[test]
    fn complaints_are_recognised() {
        let check = |locale, text: &str, expect: Option<&str>| {
            assert_eq!(complaint_of(text, locale).as_deref(), expect, "{text}");
        };
        use Locale::{English, HongKongChinese, SimplifiedChinese};
        check(English, "There's no internet on my phone!", Some("no-data"));
        check(English, "the internet is so slow", Some("slow-data"));
        check(English, "it says No Service", Some("no-service"));
        check(English, "I cannot send pictures", Some("mms"));
        check(English, "hotspot doesn't work", Some("hotspot"));
        check(HongKongChinese, "上唔到網呀", Some("no-data"));
        check(HongKongChinese, "上網好慢", Some("slow-data"));
        check(SimplifiedChinese, "手机没信号", Some("no-service"));
        check(SimplifiedChinese, "发不了彩信", Some("mms"));
        check(English, "hello", None);
    }
}
