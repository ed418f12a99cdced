//! The world of one story: a database, a clock, and the program on top of them.

use crate::{Database, Engine, ScriptedTime};
use simcare_assistant::drafts::Drafter;
use simcare_store::{Schema, Store};
use std::sync::{Arc, Mutex, PoisonError};

/// What a story is told in.
pub struct World {
    /// Which engine it is told on.
    pub engine: Engine,
    /// Its database.
    pub database: Database,
    /// Its clock.
    pub time: Arc<ScriptedTime>,
    /// Whether the assistant answers holders. Most stories are about people alone.
    pub has_assistant: bool,
    /// What drafts replies for agents.
    pub drafter: Option<Arc<dyn Drafter>>,
    pub(crate) opened: Mutex<Vec<Store>>,
}

impl World {
    /// An empty world on this engine.
    pub fn new(engine: Engine) -> Self {
        Self {
            engine,
            database: Database::new(engine),
            time: Arc::default(),
            has_assistant: false,
            drafter: None,
            opened: Mutex::default(),
        }
    }

    /// A store with these tables. Called again it is a second node on the same database.
    ///
    /// # Panics
    /// When the store does not open: no story begins without it.
    pub async fn store(&self, schemas: &'static [Schema]) -> Store {
        let settings = self.database.settings();
        let open = move || {
            let store = Store::open(&settings)?;
            store.migrate(schemas)?;
            Ok::<_, simcare_base::Problem>(store)
        };
        let opened = tokio::task::spawn_blocking(open).await.expect("opening does not panic");
        let store = opened.expect("the store opens");
        self.keep(store.clone());
        store
    }
}

impl Drop for World {
    fn drop(&mut self) {
        // Before the database goes: a store that is still open would complain of it.
        for store in self.opened.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            store.close();
        }
    }
}

/// Tells a story on every engine, one after the other.
///
/// # Panics
/// When the story does; the output names the engine.
pub fn each_engine<S>(story: impl Fn(World) -> S)
where
    S: Future<Output = ()>,
{
    for engine in Engine::ALL {
        // Shown by the test runner when the story fails.
        eprintln!("on {engine:?}");
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(4)
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(story(World::new(engine)));
    }
}
