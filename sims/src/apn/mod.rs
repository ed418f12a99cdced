//! The access point of a product: its values, where they come from and who confirmed them.
//!
//! A network code cannot choose it, because prepaid and hosted brands share one; it is kept by the
//! brand's own product. What a file or a carrier says is a suggestion until somebody confirms it.

mod kept;
mod settings;
mod suggestion;

pub use kept::{Apn, Change, current, history, kept_name, set};
pub use settings::{ApnError, ApnSettings, Auth, Protocol};
pub use suggestion::{
    Suggestion, Suggestions, suggestion_by_key, suggestions_count, suggestions_of, suggestions_put,
};

/// Where a value comes from.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Somebody of the brand wrote it.
    Staff,
    /// The brand's catalogue file named it.
    Catalogue,
    /// The carrier told it.
    Carrier,
    /// A public list of providers has it.
    Providers,
}

impl Source {
    /// Every source.
    pub const ALL: [Self; 4] = [Self::Staff, Self::Catalogue, Self::Carrier, Self::Providers];

    /// The name, as in rows, message ids and the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Catalogue => "catalogue",
            Self::Carrier => "carrier",
            Self::Providers => "providers",
        }
    }

    /// From its name; none when it is not one of ours.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.as_str() == name)
    }
}
