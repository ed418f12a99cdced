//! The store as the rest of the program holds it.

use crate::outbox::{Watch, listen_loop, number_loop};
use crate::postgres::Task;
use crate::settings::{EngineSettings, StoreSettings};
use crate::sqlite::{self, Readers};
use crate::unit::{Unit, unit};
use crate::{Schema, Tx, postgres, schema};
use simcare_base::{Problem, Result};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use tokio::sync::{oneshot, watch};

/// The store. Cheap to clone; every clone is the same store.
#[derive(Clone)]
pub struct Store(Arc<Shared>);

struct Shared {
    engine: Engine,
    watch: Watch,
    counters: Arc<Counters>,
    closed: Arc<AtomicBool>,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

enum Engine {
    Sqlite { writer: Mutex<Option<SyncSender<Box<dyn Unit>>>>, readers: Readers },
    Postgres { tasks: Mutex<Option<SyncSender<Task>>> },
}

#[derive(Default)]
pub(crate) struct Counters {
    commits: AtomicU64,
    units: AtomicU64,
    waiting: AtomicU64,
}

impl Counters {
    pub(crate) fn committed(&self, units: usize) {
        self.commits.fetch_add(1, Ordering::Relaxed);
        self.units.fetch_add(units as u64, Ordering::Relaxed);
        self.waiting.fetch_sub(units as u64, Ordering::Relaxed);
    }
}

/// What the store has done since it was opened.
#[derive(Debug, Clone, Copy)]
pub struct StoreStats {
    /// Transactions ended with a commit (or tried to).
    pub commits: u64,
    /// Writing units of work done; several share one commit on the embedded engine.
    pub units: u64,
    /// Writing units that wait at the moment.
    pub waiting: u64,
}

impl Store {
    /// Opens the store and starts its threads. Tables are made by [`Store::migrate`].
    ///
    /// # Errors
    /// When the file cannot be opened, or the server cannot be reached.
    pub fn open(settings: &StoreSettings) -> Result<Self> {
        let counters = Arc::new(Counters::default());
        let closed = Arc::new(AtomicBool::new(false));
        let mut threads = Vec::new();
        let (engine, watch) = match &settings.engine {
            EngineSettings::Sqlite { file } => {
                let connection = sqlite::connect(file)?;
                let (writer, queue) = sync_channel(settings.queue_limit);
                let watch = Watch::new();
                let (w, c) = (watch.clone(), counters.clone());
                threads.push(spawn("store-writer", move || {
                    sqlite::write_loop(&connection, &queue, &w, &c);
                    // The last act folds the log into the file; without it the next start does.
                    let _ = connection
                        .execute_batch("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)");
                })?);
                let readers = Readers::new(file.clone());
                (Engine::Sqlite { writer: Mutex::new(Some(writer)), readers }, watch)
            }
            EngineSettings::Postgres { url, connections } => {
                drop(postgres::connect(url)?);
                let (tasks, queue) = sync_channel(settings.queue_limit);
                let queue = Arc::new(Mutex::new(queue));
                let (watch, requests) = Watch::with_numberer();
                for _ in 0..*connections {
                    let (u, q) = (url.clone(), queue.clone());
                    let (w, c) = (watch.clone(), counters.clone());
                    threads.push(spawn("store-worker", move || {
                        postgres::work_loop(&u, &q, &w, &c);
                    })?);
                }
                let (u, w, done) = (url.clone(), watch.clone(), closed.clone());
                threads.push(spawn("store-numberer", move || {
                    number_loop(&u, &requests, &w, &done);
                })?);
                let (u, w, done) = (url.clone(), watch.clone(), closed.clone());
                threads.push(spawn("store-listener", move || listen_loop(&u, &w, &done))?);
                (Engine::Postgres { tasks: Mutex::new(Some(tasks)) }, watch)
            }
        };
        let threads = Mutex::new(threads);
        Ok(Self(Arc::new(Shared { engine, watch, counters, closed, threads })))
    }

    /// Brings the tables of every room up to date, in one transaction.
    ///
    /// # Errors
    /// `store-newer` when a newer program has been here; otherwise an internal problem.
    pub fn migrate(&self, schemas: &[Schema]) -> Result<()> {
        self.migrate_how(schemas, false)
    }

    /// As [`Store::migrate`], but a new database walks every step; for the proof that both ways
    /// end at the same tables.
    ///
    /// # Errors
    /// As [`Store::migrate`].
    pub fn migrate_stepwise(&self, schemas: &[Schema]) -> Result<()> {
        self.migrate_how(schemas, true)
    }

    fn migrate_how(&self, schemas: &[Schema], stepwise: bool) -> Result<()> {
        let schemas = schemas.to_vec();
        let run = || {
            let schemas = schemas.clone();
            self.write_blocking(move |tx| schema::migrate(tx, &schemas, stepwise))
        };
        // Nodes that start at once on an empty database may collide while each makes the first
        // table. The loser waits for the winner in the database itself, so a look or two more
        // find it made; a migration that is wrong fails every time.
        run().or_else(|_| run()).or_else(|_| run()).or_else(|_| run())
    }

    /// Every table, column, index and constraint, one a line and sorted.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn describe(&self) -> Result<Vec<String>> {
        self.read_blocking(schema::describe)
    }

    /// Runs a unit of work that may write, and answers when it is durable.
    ///
    /// # Errors
    /// What the work answers; `store-busy`, `store-closed`, `store-failed`, `store-unreachable`
    /// or `store-contended` when it could not be done.
    pub async fn write<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        let answer = self.submit(work, false)?;
        answer.await.map_err(|_| Problem::unavailable("store-closed"))?
    }

    /// As [`Store::write`], for callers outside an asynchronous runtime.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub fn write_blocking<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        let answer = self.submit(work, false)?;
        answer.blocking_recv().map_err(|_| Problem::unavailable("store-closed"))?
    }

    /// Runs a unit of work that only reads, on one state of the database.
    ///
    /// On the embedded engine it runs on the caller's own thread: a handful of prepared reads
    /// takes less than handing them to another thread would. Long scans do not belong here.
    ///
    /// # Errors
    /// What the work answers; otherwise as [`Store::write`].
    pub async fn read<T, F>(&self, mut work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        match &self.0.engine {
            Engine::Sqlite { readers, .. } => {
                self.refuse_when_closed()?;
                in_place(|| readers.read(&mut work))
            }
            Engine::Postgres { .. } => {
                let answer = self.submit(work, true)?;
                answer.await.map_err(|_| Problem::unavailable("store-closed"))?
            }
        }
    }

    /// As [`Store::read`], for callers outside an asynchronous runtime.
    ///
    /// # Errors
    /// As [`Store::read`].
    pub fn read_blocking<T, F>(&self, mut work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        match &self.0.engine {
            Engine::Sqlite { readers, .. } => {
                self.refuse_when_closed()?;
                readers.read(&mut work)
            }
            Engine::Postgres { .. } => {
                let answer = self.submit(work, true)?;
                answer.blocking_recv().map_err(|_| Problem::unavailable("store-closed"))?
            }
        }
    }

    /// Changes whenever there may be something new in the outbox or a new job. A follower reads
    /// after its cursor at each change, and also now and then by itself.
    pub fn watch(&self) -> watch::Receiver<u64> {
        self.0.watch.subscribe()
    }

    /// What the store has done since it was opened.
    pub fn stats(&self) -> StoreStats {
        let counters = &self.0.counters;
        StoreStats {
            commits: counters.commits.load(Ordering::Relaxed),
            units: counters.units.load(Ordering::Relaxed),
            waiting: counters.waiting.load(Ordering::Relaxed),
        }
    }

    /// Refuses new work, finishes what waits, and ends the threads. Work that was accepted is
    /// answered; work that comes later is refused as `store-closed`.
    pub fn close(&self) {
        self.0.closed.store(true, Ordering::SeqCst);
        match &self.0.engine {
            Engine::Sqlite { writer, .. } => drop(locked(writer).take()),
            Engine::Postgres { tasks } => drop(locked(tasks).take()),
        }
        self.0.watch.number();
        for thread in locked(&self.0.threads).drain(..) {
            // A thread that panicked has said so in the log.
            let _ = thread.join();
        }
    }

    fn refuse_when_closed(&self) -> Result<()> {
        if self.0.closed.load(Ordering::Relaxed) {
            return Err(Problem::unavailable("store-closed"));
        }
        Ok(())
    }

    fn submit<T, F>(&self, work: F, read_only: bool) -> Result<oneshot::Receiver<Result<T>>>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        let (unit, answer) = unit(work);
        // Counted before it is sent: the worker may be done before the next line here.
        let writing = u64::from(!read_only);
        self.0.counters.waiting.fetch_add(writing, Ordering::Relaxed);
        let sent = match &self.0.engine {
            Engine::Sqlite { writer, .. } => send(writer, unit),
            Engine::Postgres { tasks } => send(tasks, Task { unit, read_only }),
        };
        if sent.is_err() {
            self.0.counters.waiting.fetch_sub(writing, Ordering::Relaxed);
        }
        sent.map(|()| answer)
    }
}

fn send<T>(sender: &Mutex<Option<SyncSender<T>>>, message: T) -> Result<()> {
    let sender = locked(sender).clone().ok_or_else(|| Problem::unavailable("store-closed"))?;
    sender.try_send(message).map_err(|error| match error {
        TrySendError::Full(_) => Problem::unavailable("store-busy"),
        TrySendError::Disconnected(_) => Problem::unavailable("store-closed"),
    })
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>> {
    std::thread::Builder::new().name(name.to_owned()).spawn(work).map_err(Problem::internal)
}

/// Tells a multi-threaded runtime that this thread may be busy for a moment.
fn in_place<T>(work: impl FnOnce() -> T) -> T {
    use tokio::runtime::{Handle, RuntimeFlavor};
    match Handle::try_current().map(|handle| handle.runtime_flavor()) {
        Ok(RuntimeFlavor::MultiThread) => tokio::task::block_in_place(work),
        _ => work(),
    }
}
