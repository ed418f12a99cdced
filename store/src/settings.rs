//! Where the store lives.

use std::fmt;
use std::path::PathBuf;

/// A text that must not appear in logs or messages.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps a secret text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself; for handing it to what needs it, never for printing.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

/// Which engine, and where.
#[derive(Debug, Clone)]
pub enum EngineSettings {
    /// The embedded engine, in one file.
    Sqlite {
        /// The database file; made when it is not there.
        file: PathBuf,
    },
    /// PostgreSQL or a database that speaks its protocol.
    Postgres {
        /// A connection string, `postgres://...` or `host=... user=...`. It may hold a password.
        url: Secret,
        /// Connections, each with a thread of its own; two more listen and number the outbox.
        connections: usize,
    },
}

/// All that [`crate::Store::open`] needs.
#[derive(Debug, Clone)]
pub struct StoreSettings {
    /// Which engine, and where.
    pub engine: EngineSettings,
    /// Units of work that may wait; one more is refused as `store-busy`.
    pub queue_limit: usize,
}

impl StoreSettings {
    /// The embedded engine in this file, with the usual limits.
    pub fn sqlite(file: impl Into<PathBuf>) -> Self {
        Self { engine: EngineSettings::Sqlite { file: file.into() }, queue_limit: 4_096 }
    }

    /// PostgreSQL at this address, with the usual limits.
    pub fn postgres(url: impl Into<String>) -> Self {
        let engine = EngineSettings::Postgres { url: Secret::new(url), connections: 8 };
        Self { engine, queue_limit: 4_096 }
    }
}
