//! Folding: what is written differently and means the same becomes the same.

use unicode_normalization::UnicodeNormalization;

/// Longer texts are cut: whoever asks says it at the beginning.
const CHARS_LIMIT: usize = 600;

/// A text in its folded forms: words of letters, signs and digits with one blank between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// Without the marks of Latin letters, traditional characters as simplified ones.
    pub plain: Vec<char>,
    /// The same with marks, where there are any: `nạp` is not `nap`.
    pub marked: Option<Vec<char>>,
}

/// Folds a text for telling what it asks for.
pub fn folded(text: &str) -> Folded {
    let text: String = text.chars().take(CHARS_LIMIT).nfkc().collect();
    let simple = simcare_store::folded(&text);
    let marked = tidied(simple.chars());
    let bare = simple.nfd().filter(|c| !is_latin_mark(*c)).map(bare_letter).nfc();
    let plain = tidied(bare);
    let marked = (marked != plain).then_some(marked);
    Folded { plain, marked }
}

/// Folds a text for telling its language: characters stay as they were chosen.
pub fn lowered(text: &str) -> Vec<char> {
    let lower: String =
        text.chars().take(CHARS_LIMIT).flat_map(char::to_lowercase).nfkc().collect();
    tidied(lower.chars())
}

/// Words with one blank between: no punctuation, long numbers as `#`, no letter three times in a
/// row.
fn tidied(chars: impl Iterator<Item = char>) -> Vec<char> {
    let mut words: Vec<char> = Vec::new();
    let mut is_apart = true;
    for c in chars {
        let Some(c) = folded_sign(c) else { continue };
        if !is_of_a_word(c) {
            is_apart = true;
            continue;
        }
        is_apart |= words.last().is_some_and(|last| is_number(*last) != is_number(c));
        if is_apart && !words.is_empty() && words.last() != Some(&' ') {
            words.push(' ');
        }
        is_apart = false;
        push(&mut words, c);
        if is_picture(c) {
            is_apart = true;
        }
    }
    words
}

/// Whether it is a part of a number. A number and its unit are two words: `5gb` is `5 gb`.
fn is_number(c: char) -> bool {
    c.is_ascii_digit() || c == '#'
}

fn push(words: &mut Vec<char>, c: char) {
    let before = words.last().copied();
    match before {
        Some(last) if c.is_ascii_digit() && is_number(last) => {
            words.pop();
            words.push('#');
        }
        Some(last) if last == c && words.len() >= 2 && words[words.len() - 2] == c => {}
        _ => words.push(c),
    }
}

/// The sign that stands for several of the same meaning; none for what only looks.
fn folded_sign(c: char) -> Option<char> {
    Some(match c {
        // Joiners, apostrophes, and the marks of Arabic vowels.
        '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' | '\'' | '’' | '‘' | '`' => {
            return None;
        }
        '\u{064b}'..='\u{0655}' | '\u{0670}' | '\u{0640}' => return None,
        // The dot below of Devanagari and Gurmukhi is often left out; so is the doubling sign.
        '\u{093c}' | '\u{0a3c}' | '\u{0a71}' => return None,
        'ँ' => 'ं',
        'ॉ' => 'ो',
        'ੰ' => 'ਂ',
        'ي' | 'ى' | 'ئ' => 'ی',
        'ك' => 'ک',
        'ه' | 'ۃ' | 'ة' => 'ہ',
        'أ' | 'إ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        '०'..='९' => digit(c, '०'),
        '੦'..='੯' => digit(c, '੦'),
        '۰'..='۹' => digit(c, '۰'),
        '٠'..='٩' => digit(c, '٠'),
        '๐'..='๙' => digit(c, '๐'),
        _ => c,
    })
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

fn is_latin_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036f}')
}

fn bare_letter(c: char) -> char {
    match c {
        'đ' => 'd',
        'ı' => 'i',
        _ => c,
    }
}

/// Letters, digits, the vowel and tone signs of Indic scripts and Thai, small pictures, and the
/// question mark, which says that somebody asks.
fn is_of_a_word(c: char) -> bool {
    c.is_alphanumeric()
        || c == '#'
        || is_picture(c)
        || matches!(c, '\u{0300}'..='\u{036f}' | '\u{0900}'..='\u{0963}' | '\u{0a01}'..='\u{0a4d}'
            | '\u{0a70}'..='\u{0a75}' | '\u{0e31}'..='\u{0e4e}')
}

fn is_picture(c: char) -> bool {
    matches!(c, '\u{1f300}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_mean_the_same_fold_alike() {
        let check = |text: &str, expect: &str| {
            assert_eq!(folded(text).plain.iter().collect::<String>(), expect, "{text}");
        };
        check("No Internet!!", "no internet");
        check("I can't  connect…", "i cant connect");
        check("Order 20251101, 5G", "order # 5 g");
        check("hellooooo", "helloo");
        check("退錢", "退钱");
        check("ＡＰＮ", "apn");
        check("Nạp thêm tiền đi", "nap them tien di");
        check("कार्ड १२३ क़ीमत", "कार्ड # कीमत");
        check("退10GB了", "退 # gb了");
        check("ﻻ كيا", "لا کیا");
        check("ok👍👍", "ok👍 👍");
        check("リファンド", "リファンド");
        check("", "");
    }

    #[test]
    fn marks_are_kept_beside_where_there_are_any() {
        let marked = |text: &str| folded(text).marked.map(|m| m.iter().collect::<String>());
        assert_eq!(marked("nạp"), Some("nạp".to_owned()));
        assert_eq!(marked("nap"), None);
        assert_eq!(marked("退錢"), None);
        assert_eq!(marked("안 돼요"), None);
        assert_eq!(marked("デパ"), None);
    }
}
