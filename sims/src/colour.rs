//! The colour of a brand, and whether people can read it.

use std::fmt;
use std::str::FromStr;

/// An sRGB colour, written `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour([u8; 3]);

/// Why a text is not a colour that a brand can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ColourError {
    /// Not `#` and six hexadecimal digits.
    #[error("a colour is written #rrggbb")]
    Form,
    /// White text on it, or itself on white, could not be read by everybody.
    #[error("the colour is too light: white text on it needs a contrast of 4.5")]
    TooLight,
}

impl ColourError {
    /// The code of its text in every language.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Form => "colour-form",
            Self::TooLight => "colour-too-light",
        }
    }
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self([255; 3]);
    /// What WCAG asks of normal text.
    pub const CONTRAST_MIN: f64 = 4.5;

    /// A colour that a brand may have: white text on it can be read, and it can be read on white.
    ///
    /// # Errors
    /// When it is not a colour, or too light.
    pub fn for_brand(text: &str) -> Result<Self, ColourError> {
        let colour: Self = text.parse()?;
        if colour.contrast_with(Self::WHITE) < Self::CONTRAST_MIN {
            return Err(ColourError::TooLight);
        }
        Ok(colour)
    }

    /// The contrast of two colours as WCAG 2 reckons it, from 1 to 21.
    pub fn contrast_with(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(two) / one.min(two)
    }

    fn luminance(self) -> f64 {
        let linear = self.0.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}

impl FromStr for Colour {
    type Err = ColourError;
    fn from_str(text: &str) -> Result<Self, ColourError> {
        let digits = text.strip_prefix('#').ok_or(ColourError::Form)?;
        if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(ColourError::Form);
        }
        let value = u32::from_str_radix(digits, 16).map_err(|_| ColourError::Form)?;
        let [_, red, green, blue] = value.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl TryFrom<String> for Colour {
    type Error = ColourError;
    fn try_from(text: String) -> Result<Self, ColourError> {
        text.parse()
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brand_colour_can_be_read() {
        let check = |text: &str, expect: Result<&str, ColourError>| {
            let got = Colour::for_brand(text).map(|colour| colour.to_string());
            assert_eq!(got, expect.map(str::to_owned), "{text}");
        };
        check("#0B6E4F", Ok("#0b6e4f"));
        check("#000000", Ok("#000000"));
        check("#767676", Ok("#767676"));
        check("#777777", Err(ColourError::TooLight));
        check("#ffcc00", Err(ColourError::TooLight));
        check("0b6e4f", Err(ColourError::Form));
        check("#0b6e4", Err(ColourError::Form));
        check("#0b6e4g", Err(ColourError::Form));
        check("#+b6e4f", Err(ColourError::Form));
        check("", Err(ColourError::Form));
    }
}
