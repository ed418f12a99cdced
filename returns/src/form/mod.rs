//! The policy form: a brand's terms as a manager fills them in, typed.
//!
//! A form is a list of [`Promise`]s in order of generosity. Each has a scope (whom it is for:
//! who is outside is simply not meant) and terms (what must hold: who fails one is told which).
//! Growing the language means a new optional field here, a clause for it, and nothing else.

mod check;
mod dimensions;
mod window;

pub use check::FormError;
pub use dimensions::{
    CardForm, Cause, Condition, Destination, EvidenceKind, ProductClass, Remedy, SalesChannel,
    Stage, UnknownWord,
};
pub use window::{Clock, Window, WindowUnit, attribute};

use serde::{Deserialize, Serialize};
use simcare_base::Money;
use std::collections::BTreeSet;

/// A brand's terms for giving cards back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PolicyForm {
    /// The brand's own name for these terms, such as `2026 autumn`.
    pub title: String,
    /// How many days after the purchase a card counts as delivered when nobody recorded it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presumed_delivery_days: Option<u16>,
    /// Up to which amounts, one a currency, a decision is approved and paid without a person.
    #[serde(default)]
    pub automatic_up_to: Vec<Money>,
    /// What refuses every promise at once.
    #[serde(default)]
    pub refusals: BTreeSet<Refusal>,
    /// What makes a person look before anything is paid.
    #[serde(default)]
    pub review: ReviewRule,
    /// What is promised, the most generous first: the first that is not refused is given.
    pub promises: Vec<Promise>,
}

/// A reason that refuses whatever was promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// Bought from a reseller, who holds the money and has terms of its own.
    Reseller,
    /// The validity is over.
    Expired,
    /// Nothing is left of the allowance.
    FullyUsed,
    /// The profile was deleted and can never be installed again.
    ProfileDeleted,
}

/// When a person looks at it first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReviewRule {
    /// So many refunds to the same holder lately.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recent_refunds_at_least: Option<u16>,
}

/// One thing the brand promises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Promise {
    /// A short name in lower case and hyphens; clauses are named after it.
    pub id: String,
    /// For these causes; for every one when empty.
    #[serde(default)]
    pub causes: BTreeSet<Cause>,
    /// For these forms of card; for every one when empty.
    #[serde(default)]
    pub card_forms: BTreeSet<CardForm>,
    /// For these sorts of product; for every one when empty.
    #[serde(default)]
    pub classes: BTreeSet<ProductClass>,
    /// Until when it may be asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Window>,
    /// How much may have been used.
    #[serde(default)]
    pub usage: UsageLimit,
    /// How far into use the card may have come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_stage: Option<Stage>,
    /// In which states a plastic card is taken back; in any when empty.
    #[serde(default)]
    pub conditions: BTreeSet<Condition>,
    /// What must be shown.
    #[serde(default)]
    pub evidence: Vec<EvidenceDemand>,
    /// So many days the desk has to mend it, from the first report, before money is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repair_days: Option<u16>,
    /// Whether a purchase with a discount code is excluded once the card is installed.
    #[serde(default)]
    pub excludes_discounted_installed: bool,
    /// What is given, the usual one first; the holder may wish for another of them.
    pub remedies: Vec<Remedy>,
    /// How what was not used is reckoned.
    #[serde(default)]
    pub unused: UnusedFormula,
    /// What is kept back.
    #[serde(default)]
    pub fee: Fee,
    /// Whether small amounts by this promise may be paid without a person.
    #[serde(default)]
    pub automatic: bool,
}

/// How much may have been used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UsageLimit {
    /// Any amount.
    #[default]
    Any,
    /// Not a single byte.
    Unused,
    /// At most so many thousandths of the allowance.
    PerMille(u16),
    /// At most so many bytes.
    Bytes(u64),
}

/// Something to show: any one of a few.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EvidenceDemand {
    /// Any one of these is enough.
    pub any_of: BTreeSet<EvidenceKind>,
    /// Only for a card in one of these states; always when empty.
    #[serde(default)]
    pub when_condition: BTreeSet<Condition>,
}

/// How the unused part is reckoned.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnusedFormula {
    /// By days where the product is sold by days, by data otherwise.
    #[default]
    ByProduct,
    /// By what is left of the data.
    ByData,
    /// By what is left of the days.
    ByDays,
}

/// What the brand keeps back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Fee {
    /// A flat amount, one a currency. In a currency that is not named nothing is kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flat: Vec<Money>,
    /// So many hundredths of a percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis_points: Option<u16>,
}

impl PolicyForm {
    /// Reads a form from TOML and checks it.
    ///
    /// # Errors
    /// When it is not the TOML of a form, or says something that cannot be meant.
    pub fn from_toml(text: &str) -> Result<Self, FormError> {
        let form: Self =
            toml::from_str(text).map_err(|error| FormError::Toml(error.to_string()))?;
        form.check()?;
        Ok(form)
    }

    /// The promise of this name.
    pub fn promise(&self, id: &str) -> Option<&Promise> {
        self.promises.iter().find(|promise| promise.id == id)
    }
}

impl Refusal {
    /// The word in clause ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Reseller => "reseller",
            Self::Expired => "expired",
            Self::FullyUsed => "fully-used",
            Self::ProfileDeleted => "profile-deleted",
        }
    }
}
