//! From a text to the tokens that search compares, the same for rows and for questions.
//!
//! Letters are lowered and full-width forms made half-width; traditional characters become
//! simplified, so either finds either. Latin and other alphabetic scripts give words. Chinese,
//! Japanese and Korean have no spaces: they give every pair of neighbours (a search for 退款 is
//! one pair), and the last character of a run alone, so that one character can be found as the
//! start of a pair.

use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;
use std::sync::LazyLock;

/// Longer words are cut: nobody searches for the rest, and a pasted blob must not fill the index.
const WORD_CHARS_LIMIT: usize = 40;
/// More tokens of one text are left out.
const TOKENS_LIMIT: usize = 4_000;

static SIMPLIFY: LazyLock<Option<OpenCC>> =
    LazyLock::new(|| OpenCC::from_config(BuiltinConfig::T2s).ok());

/// The text in lower case, half width and simplified characters.
pub fn folded(text: &str) -> String {
    let lowered: String = text.chars().map(half_width).flat_map(char::to_lowercase).collect();
    match SIMPLIFY.as_ref() {
        Some(simplify) if !lowered.is_ascii() => simplify.convert(&lowered),
        _ => lowered,
    }
}

/// Full-width letters, digits and signs, as Chinese keyboards also write them, as their plain form.
pub fn half_width(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c),
        0x2e80..=0x2fdf | 0x3040..=0x30ff | 0x31c0..=0x31ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff
        | 0xac00..=0xd7af | 0xf900..=0xfaff | 0x20000..=0x3ffff)
}

/// The tokens of a text, for the index.
pub fn index_tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    for run in runs(&folded(text)) {
        match run {
            Run::Word(word) => tokens.push(word),
            Run::Unspaced(chars) => {
                tokens.extend(chars.windows(2).map(|pair| pair.iter().collect::<String>()));
                tokens.extend(chars.last().map(char::to_string));
            }
        }
        if tokens.len() >= TOKENS_LIMIT {
            break;
        }
    }
    tokens.truncate(TOKENS_LIMIT);
    tokens
}

/// A token of a question, and whether it may be the beginning of a longer one.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sought {
    pub(crate) token: String,
    pub(crate) is_prefix: bool,
}

/// The tokens that a row must have to answer a question.
pub(crate) fn sought_tokens(question: &str) -> Vec<Sought> {
    let mut all = Vec::new();
    for run in runs(&folded(question)) {
        match run {
            Run::Word(token) => all.push(Sought { token, is_prefix: true }),
            Run::Unspaced(chars) if chars.len() == 1 => {
                all.push(Sought { token: chars[0].to_string(), is_prefix: true });
            }
            Run::Unspaced(chars) => all.extend(
                chars
                    .windows(2)
                    .map(|pair| Sought { token: pair.iter().collect(), is_prefix: false }),
            ),
        }
    }
    all.truncate(32);
    all
}

enum Run {
    Word(String),
    Unspaced(Vec<char>),
}

fn runs(text: &str) -> Vec<Run> {
    let mut all: Vec<Run> = Vec::new();
    let mut touching = false;
    for c in text.chars() {
        if !c.is_alphanumeric() {
            // A combining mark belongs to its word; everything else ends it.
            touching &= is_mark(c);
            if touching && let Some(Run::Word(word)) = all.last_mut() {
                word.push(c);
            }
            continue;
        }
        let unspaced = is_unspaced(c);
        match all.last_mut() {
            Some(Run::Unspaced(chars)) if touching && unspaced => chars.push(c),
            Some(Run::Word(word)) if touching && !unspaced => {
                if word.chars().count() < WORD_CHARS_LIMIT {
                    word.push(c);
                }
            }
            _ if unspaced => all.push(Run::Unspaced(vec![c])),
            _ => all.push(Run::Word(c.to_string())),
        }
        touching = true;
    }
    all
}

fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36f | 0x900..=0x903 | 0x93a..=0x94f | 0xa3c..=0xa4d | 0xe31..=0xe4e)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_become_tokens() {
        let check = |text: &str, expect: &[&str]| assert_eq!(index_tokens(text), expect, "{text}");
        check("No Internet!", &["no", "internet"]);
        check("我要退款", &["我要", "要退", "退款", "款"]);
        check("我想退錢，唔該", &["我想", "想退", "退钱", "钱", "唔该", "该"]);
        check("ＡＰＮ cmhk", &["apn", "cmhk"]);
        check("eSIM卡", &["esim", "卡"]);
        check("  ", &[]);
    }

    #[test]
    fn questions_find_what_the_index_holds() {
        let check = |question: &str, text: &str, expect: bool| {
            let index = index_tokens(text);
            let sought = sought_tokens(question);
            let hit = !sought.is_empty()
                && sought.iter().all(|s| {
                    index
                        .iter()
                        .any(|t| if s.is_prefix { t.starts_with(&s.token) } else { *t == s.token })
                });
            assert_eq!(hit, expect, "{question} in {text}");
        };
        check("退款", "我想要退款，谢谢", true);
        check("退錢", "可以退钱吗", true);
        check("退", "不退", true);
        check("inter", "no internet", true);
        check("款退", "退款", false);
        check("", "anything", false);
        check("!!", "anything", false);
    }
}
