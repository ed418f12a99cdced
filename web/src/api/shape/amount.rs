//! An amount of money.

use serde::Serialize;
use simcare_base::Money;
use utoipa::ToSchema;

/// An amount of money in whole minor units.
#[derive(Debug, Serialize, ToSchema)]
pub struct Amount {
    /// Minor units, cents for most currencies.
    #[schema(example = 12_800)]
    pub minor: i64,
    /// The currency by its ISO 4217 letters.
    #[schema(example = "HKD")]
    pub currency: String,
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self { minor: money.minor, currency: money.currency.code().to_owned() }
    }
}
