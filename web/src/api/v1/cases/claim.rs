//! What a holder says about a case, as it stands in a body.

use serde::Deserialize;
use simcare_base::{Instant, Problem};
use simcare_returns::case::Claimed;
use std::str::FromStr;
use utoipa::ToSchema;

/// What the holder says.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClaimBody {
    /// Why the card is to be given back: `change-of-mind`, `wrong-country`, `duplicate`,
    /// `locked-phone`, `incompatible-phone`, `installation`, `network`, `upstream`,
    /// `defective-card`, `not-delivered` or `lost-card`.
    cause: String,
    /// The state of a plastic card: `sealed`, `opened-intact`, `damaged-working` or `damaged`.
    condition: Option<String>,
    /// The remedy they would like best: `refund-full`, `replace` ...
    wish: Option<String>,
    /// When the fault showed itself.
    #[schema(value_type = Option<String>, format = DateTime)]
    fault_at: Option<Instant>,
    /// Make and model of the phone.
    #[serde(default)]
    device: String,
    /// Their own words.
    #[serde(default)]
    words: String,
}

impl ClaimBody {
    /// The claim, checked word by word.
    ///
    /// # Errors
    /// `word-unknown` at the field.
    pub fn read(self) -> Result<Claimed, Problem> {
        Ok(Claimed {
            cause: word("cause", &self.cause)?,
            condition: self.condition.map(|text| word("condition", &text)).transpose()?,
            wish: self.wish.map(|text| word("wish", &text)).transpose()?,
            fault_at: self.fault_at,
            device: self.device,
            words: self.words,
        })
    }
}

/// One of the known words.
///
/// # Errors
/// `word-unknown` at the field.
pub fn word<T: FromStr>(field: &'static str, text: &str) -> Result<T, Problem> {
    text.parse().map_err(|_| Problem::field(field, "word-unknown"))
}
