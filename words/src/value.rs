//! What a message's variable may hold.

use fluent_bundle::FluentValue;
use std::borrow::Cow;

/// A value for a message: a number can be counted in the message, a text is put in as it is.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Put in as it is.
    Text(Cow<'a, str>),
    /// Formatted for the reader, and chosen by in plurals.
    Number(i64),
}

impl<'a> Value<'a> {
    pub(crate) fn to_fluent(&'a self) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_ref()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }

    /// A number when the text is a small one, so that problems, whose values are texts, can be
    /// counted too. Long digits (an ICCID, say) and leading zeros stay text.
    pub fn guess(text: &'a str) -> Self {
        let short = text.len() <= 9 && (text == "0" || !text.starts_with('0'));
        match text.parse::<u32>() {
            Ok(number) if short => Self::Number(i64::from(number)),
            _ => Self::Text(Cow::Borrowed(text)),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

macro_rules! from_numbers {
    ($($number:ty)*) => {$(
        impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
        impl From<&$number> for Value<'_> {
            fn from(number: &$number) -> Self {
                Self::from(*number)
            }
        }
    )*};
}

from_numbers!(i32 i64 u8 u16 u32 u64 usize);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_small_numbers_are_guessed() {
        for (text, number) in [
            ("5", Some(5)),
            ("0", Some(0)),
            ("007", None),
            ("8985200012345678905", None),
            ("-1", None),
            ("", None),
        ] {
            let expect = number.map_or(Value::from(text), Value::Number);
            assert_eq!(Value::guess(text), expect, "{text}");
        }
    }
}
