//! A database of its own for each story, on either engine, gone when the story ends.

use simcare_store::StoreSettings;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;

/// Names the server in which each story makes its own database.
const POSTGRES_URL: &str = "SIMCARE_TEST_POSTGRES_URL";
/// Connections of one store in a story: enough for transactions to overtake each other, few enough
/// that many stories at once fit into one server.
const CONNECTIONS: usize = 6;

/// Which engine a story runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// The embedded engine.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

impl Engine {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Sqlite, Self::Postgres];
}

/// An empty database; dropping it removes it.
pub struct Database(Place);

enum Place {
    File { folder: TempDir },
    Server { server: String, name: String },
}

impl Database {
    /// Makes one.
    ///
    /// # Panics
    /// When there is no server for a story on PostgreSQL: a story that is skipped proves nothing.
    pub fn new(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => {
                let folder = tempfile::tempdir().expect("a temporary folder");
                Self(Place::File { folder })
            }
            Engine::Postgres => {
                let server = std::env::var(POSTGRES_URL).unwrap_or_else(|_| {
                    panic!("{POSTGRES_URL} is not set: run the tests with `cargo xtask test`")
                });
                static MADE: AtomicU32 = AtomicU32::new(0);
                let number = MADE.fetch_add(1, Ordering::Relaxed);
                let name = format!("story_{}_{number}", std::process::id());
                administer(&server, format!("CREATE DATABASE {name}"));
                Self(Place::Server { server, name })
            }
        }
    }

    /// Which engine it is on.
    pub fn engine(&self) -> Engine {
        match self.0 {
            Place::File { .. } => Engine::Sqlite,
            Place::Server { .. } => Engine::Postgres,
        }
    }

    /// How a store opens it.
    pub fn settings(&self) -> StoreSettings {
        let mut settings = match &self.0 {
            Place::File { .. } => StoreSettings::sqlite(self.file()),
            Place::Server { .. } => StoreSettings::postgres(self.url()),
        };
        if let simcare_store::EngineSettings::Postgres { connections, .. } = &mut settings.engine {
            *connections = CONNECTIONS;
        }
        settings
    }

    /// How the configuration of the program names it: the file's path, or the server's address.
    pub fn url(&self) -> String {
        match &self.0 {
            Place::File { .. } => self.file().display().to_string(),
            Place::Server { server, name } => {
                let (server, _) = server.rsplit_once('/').expect("an address with a database");
                format!("{server}/{name}")
            }
        }
    }

    fn file(&self) -> PathBuf {
        match &self.0 {
            Place::File { folder } => folder.path().join("simcare.db"),
            Place::Server { .. } => PathBuf::new(),
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Place::Server { server, name } = &self.0 {
            administer(server, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

/// Runs one statement on the server, on a thread of its own: the client blocks, and we may stand
/// inside a runtime.
fn administer(server: &str, statement: String) {
    let server = server.to_owned();
    let work = std::thread::spawn(move || {
        let mut client = postgres::Client::connect(&server, postgres::NoTls)?;
        client.batch_execute(&statement)
    });
    let outcome = work.join().expect("the statement does not panic");
    if let Err(error) = outcome
        && !std::thread::panicking()
    {
        panic!("PostgreSQL: {error}");
    }
}
