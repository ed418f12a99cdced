//! What an article is about: the shelves of the help pages.

use std::str::FromStr;

/// A shelf of the help pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Topic {
    /// The first minutes with a card.
    Start,
    /// Signal, speed, networks.
    Connection,
    /// Profiles instead of cards.
    Esim,
    /// Data, days and money on a card.
    Balance,
    /// Money back, sending back, exchanging.
    Returns,
    /// Lost, damaged, genuine, registered.
    Card,
}

impl Topic {
    /// Every topic, in the order of the help pages.
    pub const ALL: [Self; 6] =
        [Self::Start, Self::Connection, Self::Esim, Self::Balance, Self::Returns, Self::Card];

    /// Its name in rows, files and message ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Connection => "connection",
            Self::Esim => "esim",
            Self::Balance => "balance",
            Self::Returns => "returns",
            Self::Card => "card",
        }
    }
}

impl FromStr for Topic {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|topic| topic.name() == text);
        found.ok_or_else(|| format!("no topic {text}"))
    }
}
