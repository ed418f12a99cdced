//! What a person may write, and the short forms that lists show.

use crate::limits::{BODY_CHARS_MAX, CLIENT_KEY_CHARS_MAX, SNIPPET_CHARS_MAX, TOPIC_CHARS_MAX};
use simcare_base::{Problem, Result};

/// The text as it is kept: line ends of one kind, no control characters, no blank edges.
///
/// # Errors
/// When it is longer than a message may be.
pub fn body(raw: &str) -> Result<String> {
    let unified = raw.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = unified.chars().filter(|&c| is_kept(c)).collect();
    let body = kept.trim();
    if body.chars().count() > BODY_CHARS_MAX {
        return Err(Problem::too_large("message-too-long").with("max", BODY_CHARS_MAX));
    }
    Ok(body.to_owned())
}

/// Control characters break displays, and the bidirectional overrides make a text read as
/// something that it is not.
fn is_kept(c: char) -> bool {
    let is_override = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c == '\n' || c == '\t' || (!c.is_control() && !is_override)
}

/// A caller's key for a write, checked.
///
/// # Errors
/// When it is empty, long, or not plain.
pub fn client_key(raw: &str) -> Result<String> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b':');
    if raw.is_empty() || raw.len() > CLIENT_KEY_CHARS_MAX || !raw.bytes().all(plain) {
        return Err(Problem::field("client_key", "client-key"));
    }
    Ok(raw.to_owned())
}

/// The heading of a conversation: the first line of its first message.
pub fn topic(body: &str) -> String {
    cut(body.lines().next().unwrap_or_default(), TOPIC_CHARS_MAX)
}

/// The last message in one line, for lists.
pub fn snippet(body: &str) -> String {
    let one_line = body.split_whitespace().collect::<Vec<_>>().join(" ");
    cut(&one_line, SNIPPET_CHARS_MAX)
}

fn cut(text: &str, chars_max: usize) -> String {
    match text.char_indices().nth(chars_max) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_are_cleaned() {
        let check = |raw: &str, expect: &str| {
            assert_eq!(body(raw).ok().as_deref(), Some(expect), "{raw:?}");
        };
        check("  hello \r\n world\r", "hello \n world");
        check("a\u{0}b\u{7}c\td", "abc\td");
        check("refund \u{202e}dnufer", "refund dnufer");
        check("👨‍👩‍👧 退款", "👨‍👩‍👧 退款");
        check(" \n ", "");
        assert!(body(&"長".repeat(BODY_CHARS_MAX)).is_ok());
        assert!(body(&"長".repeat(BODY_CHARS_MAX + 1)).is_err());
    }

    #[test]
    fn keys_are_plain() {
        let check = |raw: &str, expect| assert_eq!(client_key(raw).is_ok(), expect, "{raw:?}");
        check("01j9-abc_DEF.4:2", true);
        check("", false);
        check("a b", false);
        check("ключ", false);
        check(&"k".repeat(CLIENT_KEY_CHARS_MAX), true);
        check(&"k".repeat(CLIENT_KEY_CHARS_MAX + 1), false);
    }

    #[test]
    fn headings_are_one_short_line() {
        let check = |text: &str, expect: &str| assert_eq!(topic(text), expect);
        check("No data in Osaka\nplease help", "No data in Osaka");
        check("", "");
        check(&"網".repeat(81), &format!("{}…", "網".repeat(80)));
        assert_eq!(snippet("one\n\n two\tthree "), "one two three");
    }
}
