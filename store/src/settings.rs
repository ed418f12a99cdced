//! Where the store lives.

use simcare_base::Secret;
use std::path::PathBuf;

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
