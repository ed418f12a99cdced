//! The markup of articles: headings, lists, emphasis, links. No HTML of its own, no pictures, and
//! links only to the web, a mail address, a telephone or a page of the same site.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The text as HTML that is safe to put into a page.
pub fn html(text: &str) -> String {
    let mut links = Vec::new();
    let events = Parser::new_ext(text, Options::empty()).filter_map(|event| match event {
        // What looks like HTML is shown as what was typed.
        Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::Text(raw)),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let is_safe = is_safe(&dest_url);
            links.push(is_safe);
            is_safe.then_some(Event::Start(Tag::Link { link_type, dest_url, title, id }))
        }
        Event::End(TagEnd::Link) => {
            links.pop().unwrap_or(false).then_some(Event::End(TagEnd::Link))
        }
        // The page has its own first heading.
        Event::Start(Tag::Heading { id, classes, attrs, .. }) => {
            let level = pulldown_cmark::HeadingLevel::H2;
            Some(Event::Start(Tag::Heading { level, id, classes, attrs }))
        }
        Event::End(TagEnd::Heading(_)) => {
            Some(Event::End(TagEnd::Heading(pulldown_cmark::HeadingLevel::H2)))
        }
        other => Some(other),
    });
    let mut out = String::with_capacity(text.len() * 2);
    pulldown_cmark::html::push_html(&mut out, events);
    out
}

/// The text without any markup, one paragraph or item a line.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut number = None;
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Text(words) | Event::Code(words) => out.push_str(&words),
            Event::Html(words) | Event::InlineHtml(words) => out.push_str(&words),
            Event::SoftBreak => out.push(' '),
            Event::Start(Tag::List(first)) => number = first,
            Event::Start(Tag::Item) => match &mut number {
                Some(place) => {
                    out.push_str(&format!("{place}. "));
                    *place += 1;
                }
                None => out.push_str("• "),
            },
            Event::HardBreak
            | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item)
                if !out.ends_with('\n') =>
            {
                out.push('\n');
            }
            _ => {}
        }
    }
    out.trim_end().to_owned()
}

fn is_safe(address: &str) -> bool {
    let is_local = address.starts_with('/') && !address.starts_with("//");
    let kinds = ["https://", "http://", "mailto:", "tel:"];
    is_local || kinds.iter().any(|kind| address.to_ascii_lowercase().starts_with(kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_markup_becomes_html() {
        let check = |text: &str, expect: &str| assert_eq!(html(text).trim(), expect, "{text}");
        check("Hello **you**", "<p>Hello <strong>you</strong></p>");
        check("# A", "<h2>A</h2>");
        check("[a](https://a.example)", "<p><a href=\"https://a.example\">a</a></p>");
        check("[a](/b/kapok/my)", "<p><a href=\"/b/kapok/my\">a</a></p>");
        check("[a](javascript:alert(1))", "<p>a</p>");
        check("[a](//evil.example)", "<p>a</p>");
        check("a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>");
        check("![x](https://a.example/x.png)", "<p>x</p>");
        assert!(!html("<script>alert(1)</script>").contains("<script"));
    }

    #[test]
    fn plain_text_keeps_the_words_alone() {
        let check = |text: &str, expect: &str| assert_eq!(plain(text), expect, "{text}");
        check("Hello **you**\n\n1. one\n2. two", "Hello you\n1. one\n2. two");
        check("- a\n- [b](/c)", "• a\n• b");
        check("`apn`", "apn");
        check("", "");
    }
}
