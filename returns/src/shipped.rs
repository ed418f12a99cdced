//! The terms that come with the program, as examples and for the demo.

use crate::form::{FormError, PolicyForm};

/// A brand that takes a card back only while it is intact.
pub const INTACT_CARD_TERMS: &str = include_str!("../policies/intact-card.toml");
/// A brand that also takes cards that were broken out or scratched, as long as they work.
pub const LENIENT_CARD_TERMS: &str = include_str!("../policies/lenient-card.toml");
/// An eSIM brand: credit for a change of mind, money for a proven fault.
pub const ESIM_TERMS: &str = include_str!("../policies/esim.toml");

/// Reads one of the shipped terms.
///
/// # Errors
/// Never for the constants above; a test reads them all.
pub fn shipped_form(toml: &str) -> Result<PolicyForm, FormError> {
    PolicyForm::from_toml(toml)
}
