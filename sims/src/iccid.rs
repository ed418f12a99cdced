//! The number printed on a card: 18 to 20 digits that begin with 89 and end in a check digit.

use std::fmt;
use std::str::FromStr;

/// Digits that a card number may have.
const LENGTHS: std::ops::RangeInclusive<usize> = 18..=20;
/// The longest text that can still be a number with separators; longer ones are not looked at.
const INPUT_CHARS_MAX: usize = 48;

/// A checked ICCID, kept without padding and separators.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Iccid(String);

/// Why a text is not an ICCID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IccidError {
    /// Something other than digits and separators.
    #[error("a card number has only digits")]
    Digits,
    /// Not 18 to 20 digits.
    #[error("a card number has 18 to 20 digits")]
    Length,
    /// Does not begin with 89, the number of telecom cards.
    #[error("a card number begins with 89")]
    Prefix,
    /// The last digit does not fit the others: mistyped or misread.
    #[error("the check digit of the card number does not fit")]
    Check,
}

impl IccidError {
    /// The code of its text in every language.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Digits => "iccid-digits",
            Self::Length => "iccid-length",
            Self::Prefix => "iccid-prefix",
            Self::Check => "iccid-check",
        }
    }
}

impl Iccid {
    /// The plain digits, as stored and compared.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last four digits, enough for a person to tell two of their cards apart.
    pub fn last_four(&self) -> &str {
        &self.0[self.0.len() - 4..]
    }

    /// The digits in groups of four, as they are read aloud and compared with the card.
    pub fn grouped(&self) -> String {
        let mut text = String::with_capacity(self.0.len() + 4);
        for (place, digit) in self.0.chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                text.push(' ');
            }
            text.push(digit);
        }
        text
    }

    /// The first 18 digits or more with the check digit that fits them appended.
    ///
    /// # Errors
    /// When the result would not be an ICCID.
    pub fn with_check_digit(body: &str) -> Result<Self, IccidError> {
        if !body.bytes().all(|b| b.is_ascii_digit()) {
            return Err(IccidError::Digits);
        }
        let digit = (10 - luhn_sum(&format!("{body}0")) % 10) % 10;
        format!("{body}{digit}").parse()
    }
}

/// The Luhn sum: a number checks when it is a multiple of ten. Expects ASCII digits.
fn luhn_sum(digits: &str) -> u32 {
    let from_the_right = digits.bytes().rev().enumerate();
    from_the_right
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0');
            let doubled = digit * 2;
            match place % 2 {
                0 => digit,
                _ if doubled > 9 => doubled - 9,
                _ => doubled,
            }
        })
        .sum()
}

/// Digits as people type them, among them the full-width ones of a Chinese keyboard.
fn ascii_digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '０'..='９' => char::from_digit(c as u32 - '０' as u32, 10),
        _ => None,
    }
}

impl FromStr for Iccid {
    type Err = IccidError;

    /// Reads a number as printed or typed: with spaces, hyphens, and the `F` that pads an odd
    /// number of digits on the chip.
    fn from_str(text: &str) -> Result<Self, IccidError> {
        if text.chars().count() > INPUT_CHARS_MAX {
            return Err(IccidError::Length);
        }
        let unpadded = text.trim().trim_end_matches(['F', 'f']);
        let separator = |c: char| c.is_whitespace() || c == '-';
        let digits: Option<String> =
            unpadded.chars().filter(|c| !separator(*c)).map(ascii_digit).collect();
        let digits = digits.ok_or(IccidError::Digits)?;
        if !LENGTHS.contains(&digits.len()) {
            return Err(IccidError::Length);
        }
        if !digits.starts_with("89") {
            return Err(IccidError::Prefix);
        }
        if !luhn_sum(&digits).is_multiple_of(10) {
            return Err(IccidError::Check);
        }
        Ok(Self(digits))
    }
}

impl TryFrom<String> for Iccid {
    type Error = IccidError;
    fn try_from(text: String) -> Result<Self, IccidError> {
        text.parse()
    }
}

impl From<Iccid> for String {
    fn from(iccid: Iccid) -> Self {
        iccid.0
    }
}

impl fmt::Debug for Iccid {
    // A whole card number never reaches a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Iccid(..{})", self.last_four())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_checked() {
        let check = |text: &str, expect: Result<&str, IccidError>| {
            let got = text.parse::<Iccid>();
            assert_eq!(got.as_ref().map(Iccid::as_str).map_err(|e| *e), expect, "{text}");
        };
        check("8985200012345678905", Ok("8985200012345678905"));
        check("8949449999999990049", Ok("8949449999999990049"));
        check("8985 2000 1234 5678 905", Ok("8985200012345678905"));
        check(" 8985-2000-1234-5678-905F ", Ok("8985200012345678905"));
        check("8985200012345678905f", Ok("8985200012345678905"));
        check("８９８５２０００１２３４５６７８９０５", Ok("8985200012345678905"));
        check("8985200012345678909", Err(IccidError::Check));
        check("8985200012345678950", Err(IccidError::Check));
        check("1985200012345678905", Err(IccidError::Prefix));
        check("89852000123456789", Err(IccidError::Length));
        check("898520001234567890512", Err(IccidError::Length));
        check("", Err(IccidError::Length));
        check("FFFF", Err(IccidError::Length));
        check("8985200O12345678905", Err(IccidError::Digits));
        check("8985F20012345678905", Err(IccidError::Digits));
        check(&"8".repeat(10_000), Err(IccidError::Length));
    }

    #[test]
    fn a_check_digit_is_found_for_every_length() {
        for body in ["8985200012345678", "898520001234567890", "8985200012345678901"] {
            let made = Iccid::with_check_digit(body);
            assert_eq!(made.is_ok(), body.len() >= 17, "{body}");
        }
    }

    #[test]
    fn a_whole_number_never_prints_by_debug() {
        let iccid: Iccid = "8985200012345678905".parse().expect("checks");
        assert_eq!(format!("{iccid:?}"), "Iccid(..8905)");
        assert_eq!(iccid.grouped(), "8985 2000 1234 5678 905");
    }
}
