//! Cursors of lists: opaque to callers, checked when they come back.
//!
//! A cursor names the list it is of and a place in it. It carries nothing secret and opens nothing:
//! every query is scoped by the token's rights, whatever place it starts at.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use simcare_base::{Instant, Problem};
use std::str::FromStr;

/// Longer than any cursor we make.
const CHARS_MAX: usize = 200;

/// The cursor of a place: an instant or number, and an id.
pub fn write(list: &str, at: i64, id: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{list}\n{at}\n{id}"))
}

/// The place that a cursor of this list names.
///
/// # Errors
/// `cursor-invalid` when it is not one of this list's.
pub fn read<I: FromStr>(list: &str, cursor: &str) -> Result<(i64, I), Problem> {
    place(list, cursor).ok_or_else(|| Problem::field("after", "cursor-invalid"))
}

/// As [`read`] for lists that are ordered by an instant; none without a cursor.
///
/// # Errors
/// As [`read`].
pub fn instant<I: FromStr>(
    list: &str,
    cursor: Option<&str>,
) -> Result<Option<(Instant, I)>, Problem> {
    let Some(cursor) = cursor else { return Ok(None) };
    let (at_ms, id) = read(list, cursor)?;
    Ok(Some((Instant::from_ms(at_ms), id)))
}

fn place<I: FromStr>(list: &str, cursor: &str) -> Option<(i64, I)> {
    if cursor.len() > CHARS_MAX {
        return None;
    }
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
    let mut parts = text.split('\n');
    let (name, at, id) = (parts.next()?, parts.next()?, parts.next()?);
    let fits = name == list && parts.next().is_none();
    fits.then_some(())?;
    Some((at.parse().ok()?, id.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use simcare_base::CardId;

    #[test]
    fn a_cursor_comes_back_to_its_own_list_only() {
        let card = CardId::from_bits(7);
        let cursor = write("cards", 1_000, card.as_str());
        assert_eq!(read::<CardId>("cards", &cursor).ok(), Some((1_000, card.clone())));
        assert!(read::<CardId>("orders", &cursor).is_err());
        for broken in ["", "x", "Y2FyZHM", &cursor[1..], &write("cards", 1, "card_x")] {
            assert!(read::<CardId>("cards", broken).is_err(), "{broken}");
        }
    }
}
