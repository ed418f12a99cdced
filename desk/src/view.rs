//! The views of the inbox: which conversations each shows and in which order.

use std::str::FromStr;

/// A view of the inbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// Not closed and assigned to who looks.
    Mine,
    /// Not closed and assigned to nobody.
    Unassigned,
    /// The holder waits for an answer.
    Waiting,
    /// Every conversation, closed ones too.
    All,
}

/// The order of a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// What moved last comes first.
    LatestFirst,
    /// Who waits longest comes first.
    LongestWaitingFirst,
}

impl View {
    /// Every view, in the order of the console.
    pub const EVERY: [Self; 4] = [Self::Mine, Self::Unassigned, Self::Waiting, Self::All];

    /// As in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Unassigned => "unassigned",
            Self::Waiting => "waiting",
            Self::All => "all",
        }
    }

    /// The order it is read in.
    pub const fn order(self) -> Order {
        match self {
            Self::Waiting => Order::LongestWaitingFirst,
            Self::Mine | Self::Unassigned | Self::All => Order::LatestFirst,
        }
    }

    /// What a row must fulfil. `?2` is who looks. The words are those of the partial indexes in
    /// `schema.sql`: an engine uses such an index only when it sees the same condition.
    pub(crate) const fn condition(self) -> &'static str {
        match self {
            Self::Mine => "state <> 'closed' AND assignee = ?2",
            Self::Unassigned => {
                "state <> 'closed' AND assignee IS NULL AND CAST(?2 AS TEXT) IS NOT NULL"
            }
            Self::Waiting => "waiting_since IS NOT NULL AND CAST(?2 AS TEXT) IS NOT NULL",
            Self::All => "CAST(?2 AS TEXT) IS NOT NULL",
        }
    }
}

impl FromStr for View {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::EVERY
            .into_iter()
            .find(|view| view.as_str() == text)
            .ok_or_else(|| format!("no view {text}"))
    }
}
