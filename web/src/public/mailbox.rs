//! `GET /demo/mailbox`: what a demonstration would have sent.

use crate::context::Visit;
use crate::page::{self, Page};
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::State;
use simcare_app::mailbox;
use simcare_app::notices::KeptLetter;
use simcare_words::Zone;

#[derive(Template)]
#[template(path = "public/mailbox.html")]
struct MailboxPage {
    page: Page,
    letters: Vec<LetterView>,
}

struct LetterView {
    language: &'static str,
    recipient: String,
    subject: String,
    body: Vec<Piece>,
    ago: String,
}

/// A part of a letter: words, or an address to follow.
struct Piece {
    text: String,
    is_link: bool,
}

/// Shows the letters, the latest first.
pub async fn shown(State(state): State<WebState>, visit: Visit) -> Answer {
    let letters = mailbox::mailbox(state.app(), visit.moment).await?;
    let title = visit.words.text("mailbox-link").into_owned();
    page::render(&MailboxPage {
        page: Page::plain(&state, &visit, title),
        letters: letters.into_iter().map(|letter| letter_view(letter, &visit)).collect(),
    })
}

fn letter_view(letter: KeptLetter, visit: &Visit) -> LetterView {
    let now = visit.moment.now;
    let ago = match now.ms_since(letter.at) < 24 * 3_600 * 1_000 {
        true => visit.words.ago(letter.at, now),
        false => visit.words.date_time(letter.at, &visit.zone.clone().unwrap_or(Zone::UTC)),
    };
    LetterView {
        language: letter.language.tag(),
        recipient: letter.recipient,
        subject: letter.subject,
        body: pieces(&letter.body),
        ago,
    }
}

/// Addresses of the web become links; everything else stays words.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("https://").or_else(|| rest.find("http://")) {
        let link = rest[at..].split(|c: char| !c.is_ascii_graphic()).next().unwrap_or_default();
        pieces.push(Piece { text: rest[..at].to_owned(), is_link: false });
        pieces.push(Piece { text: link.to_owned(), is_link: true });
        rest = &rest[at + link.len()..];
    }
    pieces.push(Piece { text: rest.to_owned(), is_link: false });
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_in_letters_can_be_followed() {
        let check = |text: &str, expect: &[&str]| {
            let links: Vec<_> =
                pieces(text).into_iter().filter(|p| p.is_link).map(|p| p.text).collect();
            assert_eq!(links, expect, "{text}");
        };
        check("no link", &[]);
        check("here: http://a.example/b?c=1 and on", &["http://a.example/b?c=1"]);
        check("查看：https://a.example/x。谢谢", &["https://a.example/x"]);
    }
}
