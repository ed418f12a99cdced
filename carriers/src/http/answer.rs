//! What an HTTP answer means.

use crate::carrier::CarrierError;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// A code longer than this is none.
const CODE_CHARS_MAX: usize = 60;

/// What was heard from a carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard<T> {
    /// The answer.
    Answer(T),
    /// An answer all the same: it will not, or does not know the line.
    No(CarrierError),
    /// Nothing that helps; another try may. After so long, if the carrier said.
    Again { cause: String, after_ms: Option<u64> },
    /// Nothing that helps, and no other try will: something is set up wrongly.
    Wrong(String),
}

/// The body of a refusal.
#[derive(Deserialize)]
struct Refusal {
    code: String,
}

/// Reads an answer.
pub fn read<T: DeserializeOwned>(status: u16, after_ms: Option<u64>, body: &[u8]) -> Heard<T> {
    let code = code_of(body);
    match (status, code.as_deref()) {
        (200..=299, _) => match serde_json::from_slice(body) {
            Ok(answer) => Heard::Answer(answer),
            Err(error) => Heard::Again { cause: misread(&error), after_ms: None },
        },
        (404, Some("line-unknown")) => Heard::No(CarrierError::UnknownLine),
        // The first call with this key is still at work.
        (409, Some("in-progress")) => again(status, after_ms),
        (402 | 403 | 404 | 409 | 410 | 422, Some(code)) => {
            Heard::No(CarrierError::Refused(code.to_owned()))
        }
        (408 | 425 | 429 | 500..=599, _) => again(status, after_ms),
        _ => Heard::Wrong(format!("status {status}")),
    }
}

fn again<T>(status: u16, after_ms: Option<u64>) -> Heard<T> {
    Heard::Again { cause: format!("status {status}"), after_ms }
}

/// Where an answer could not be read; never what stood there.
fn misread(error: &serde_json::Error) -> String {
    let (line, column) = (error.line(), error.column());
    format!("an answer that is not the protocol's ({:?} at {line}:{column})", error.classify())
}

/// The code of a refusal: small letters, digits and hyphens, or none.
fn code_of(body: &[u8]) -> Option<String> {
    let Refusal { code } = serde_json::from_slice(body).ok()?;
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    ((1..=CODE_CHARS_MAX).contains(&code.len()) && code.bytes().all(plain)).then_some(code)
}

/// How long `Retry-After` asks to wait; dates are not read.
pub fn retry_after_ms(header: Option<&str>) -> Option<u64> {
    header?.trim().parse::<u64>().ok()?.checked_mul(1_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_status_has_one_meaning() {
        let no = |code: &str| Heard::No(CarrierError::Refused(code.to_owned()));
        let again = |cause: &str| Heard::Again { cause: cause.to_owned(), after_ms: None };
        let check = |status: u16, body: &str, expect: Heard<u32>| {
            assert_eq!(read::<u32>(status, None, body.as_bytes()), expect, "{status} {body}");
        };
        check(200, "7", Heard::Answer(7));
        check(201, "7", Heard::Answer(7));
        check(404, r#"{"code":"line-unknown"}"#, Heard::No(CarrierError::UnknownLine));
        check(404, "<html>no such page", Heard::Wrong("status 404".to_owned()));
        check(409, r#"{"code":"bill-open"}"#, no("bill-open"));
        check(409, r#"{"code":"in-progress"}"#, again("status 409"));
        check(422, r#"{"code":"offer-unknown","message":"none such"}"#, no("offer-unknown"));
        check(403, r#"{"code":"not-allowed"}"#, no("not-allowed"));
        check(403, "", Heard::Wrong("status 403".to_owned()));
        check(401, r#"{"code":"token"}"#, Heard::Wrong("status 401".to_owned()));
        check(302, "", Heard::Wrong("status 302".to_owned()));
        check(429, "", again("status 429"));
        check(500, r#"{"code":"bill-open"}"#, again("status 500"));
        check(503, "", again("status 503"));
        check(409, r#"{"code":"Bill open!"}"#, Heard::Wrong("status 409".to_owned()));
    }

    #[test]
    fn what_cannot_be_read_is_not_repeated() {
        let Heard::Again { cause, .. } = read::<u32>(200, None, b"\"a name and a number\"") else {
            unreachable!("a text is no number")
        };
        assert!(!cause.contains("name"), "{cause}");
    }

    #[test]
    fn retry_after_is_read_as_seconds() {
        let check = |header: Option<&str>, expect| assert_eq!(retry_after_ms(header), expect);
        check(Some("2"), Some(2_000));
        check(Some(" 0 "), Some(0));
        check(Some("-1"), None);
        check(Some("Wed, 21 Oct 2026 07:28:00 GMT"), None);
        check(None, None);
    }

    proptest! {
        #[test]
        fn no_answer_whatever_is_a_panic(status: u16, body: Vec<u8>) {
            let heard = read::<crate::Line>(status, None, &body);
            prop_assert!(!matches!(heard, Heard::Answer(_)), "bytes by chance are no line");
        }
    }
}
