//! What no log line names: types that hold people's data do not print, but a field of such a type is
//! a plain text that would.

use super::tokens::{Piece, Token};
use super::{Finding, Source};

/// The crate whose macros write to the log.
const LOG: &str = "tracing";
/// Names of things that a log never carries, as whole names or as the last part of one.
const NEVER: &[&str] = &[
    "activation_code",
    "body",
    "contact",
    "cookie",
    "cookies",
    "email",
    "headers",
    "iccid",
    "password",
    "phone",
    "query",
    "recipient",
    "seed",
    "token",
    "uri",
];

/// Every log line that names what it must not.
pub fn check(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, piece) in source.pieces.iter().enumerate() {
        if !piece.is_word(LOG) || piece.is_test {
            continue;
        }
        for hit in arguments(&source.pieces[index..]).iter().filter(|piece| names_secret(piece)) {
            let text = "a log line about people's data or a secret: log the id instead";
            findings.push(source.finding(hit.line, text));
        }
    }
    findings
}

/// What stands between the brackets of `tracing::info!(...)`; nothing for any other path.
fn arguments(pieces: &[Piece]) -> &[Piece] {
    let is_macro = matches!(
        pieces,
        [_, a, b, Piece { token: Token::Word(_), .. }, mark, open, ..]
            if a.is_sign(':') && b.is_sign(':') && mark.is_sign('!') && open.is_open('(')
    );
    if !is_macro {
        return &[];
    }
    let mut depth = 0_u32;
    let end = pieces[5..].iter().position(|piece| {
        match piece.token {
            Token::Open(_) => depth += 1,
            Token::Close(_) => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    &pieces[6..end.map_or(pieces.len(), |end| end + 5)]
}

fn names_secret(piece: &Piece) -> bool {
    let is_secret = |name: &str| {
        NEVER.iter().any(|secret| {
            name.strip_suffix(secret).is_some_and(|rest| rest.is_empty() || rest.ends_with('_'))
        })
    };
    match &piece.token {
        Token::Word(word) => is_secret(word),
        // What a text takes in: `{name}`, `{name:?}`.
        Token::Text(text) => text
            .split('{')
            .skip(1)
            .any(|rest| is_secret(rest.split(['}', ':', '.']).next().unwrap_or_default())),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_line_names_no_secret() {
        let check = |text: &str, expect: usize| {
            let source =
                Source::new("web/src/a.rs", &format!("fn f() {{ {text} }}")).expect("reads");
            assert_eq!(check(&source).len(), expect, "{text}");
        };
        check(r#"tracing::info!(notice_id = %letter.notice, "sent");"#, 0);
        check(r#"tracing::info!(to = %letter.recipient, "sent");"#, 1);
        check(r#"tracing::warn!("no mail to {email}");"#, 1);
        check(r#"tracing::warn!(?session_token, "odd");"#, 1);
        check(r#"tracing::info_span!("request", id, method = %request.method());"#, 0);
        check(r#"tracing::info_span!("request", uri = %request.uri());"#, 2);
        check(r#"tracing::error!(?problem, "failed"); let body = 1;"#, 0);
        check(r#"let contact = tracing::Level::INFO;"#, 0);
    }
}
