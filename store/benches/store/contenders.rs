//! Those who compete: the store, and the same work with nothing but rusqlite.

use rusqlite::Connection;
use simcare_store::{Schema, Step, Store, StoreSettings, params};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::Instant;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

/// Writers at once, so also the most rows that a commit can carry.
const WRITERS: u64 = 64;
/// Rows in a table that is read.
const ROWS: u64 = 10_000;
/// Reads between two looks at the clock.
const READS: u64 = 64;

const TABLE: &str = "CREATE TABLE note (
  brand_id TEXT NOT NULL,
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL
);
";
const SCHEMAS: &[Schema] =
    &[Schema { room: "bench", fresh: TABLE, steps: &[Step { name: "0001_start", sql: TABLE }] }];
const INSERT: &str = "INSERT INTO note (brand_id, id, body) VALUES (?1, ?2, ?3)";
const SELECT: &str = "SELECT body FROM note WHERE brand_id = ?1 AND id = ?2";
const BRAND: &str = "brand_00000000000000000000000001";
const BODY: &str = "My card shows full bars in Osaka, but nothing loads. What can I do?";

type Opened<T> = Result<T, Box<dyn std::error::Error>>;

/// Somebody who does one kind of work as often as possible.
pub trait Contender {
    /// What stands in the table.
    fn name(&self) -> &'static str;
    /// Works until the deadline; answers how many inserts or reads were done.
    fn turn(&mut self, deadline: Instant) -> u64;
}

/// 64 tasks that each wait for the answer to one insert, then ask for the next.
pub struct StoreWrites {
    runtime: Runtime,
    store: Store,
    next: Arc<AtomicU64>,
}

impl StoreWrites {
    /// Opens an empty store.
    pub fn open(file: &Path) -> Opened<Self> {
        let (runtime, store) = open_store(file)?;
        Ok(Self { runtime, store, next: Arc::default() })
    }
}

impl Contender for StoreWrites {
    fn name(&self) -> &'static str {
        "store.write, 64 writers"
    }

    fn turn(&mut self, deadline: Instant) -> u64 {
        let before = self.next.load(Ordering::Relaxed);
        let writers = (0..WRITERS).map(|_| {
            let (store, next) = (self.store.clone(), self.next.clone());
            self.runtime.spawn(async move {
                while Instant::now() < deadline {
                    let id = id_of(next.fetch_add(1, Ordering::Relaxed));
                    let write = store
                        .write(move |tx| tx.execute(INSERT, params![BRAND, id.as_str(), BODY]));
                    write.await.expect("writes");
                }
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            self.runtime.block_on(writer).expect("no writer fails");
        }
        self.next.load(Ordering::Relaxed) - before
    }
}

/// One thread that puts 64 inserts into each commit: nothing waits, nothing is sent between
/// threads, nobody is answered. No store can be faster.
pub struct ByHand {
    connection: Connection,
    next: u64,
}

impl ByHand {
    /// Opens an empty database.
    pub fn open(file: &Path) -> Opened<Self> {
        Ok(Self { connection: open_bare(file)?, next: 0 })
    }
}

impl Contender for ByHand {
    fn name(&self) -> &'static str {
        "rusqlite, 64 inserts a commit (b)"
    }

    fn turn(&mut self, deadline: Instant) -> u64 {
        let before = self.next;
        while Instant::now() < deadline {
            self.connection.execute_batch("BEGIN IMMEDIATE").expect("begins");
            for _ in 0..WRITERS {
                insert(&self.connection, self.next);
                self.next += 1;
            }
            self.connection.execute_batch("COMMIT").expect("commits");
        }
        self.next - before
    }
}

/// 64 tasks as above, and a thread that takes what waits, commits it and answers: what a program
/// without the store would have to write, without savepoints, panics, limits or a closure.
pub struct ByHandAnswering {
    runtime: Runtime,
    queue: SyncSender<(u64, oneshot::Sender<()>)>,
    next: Arc<AtomicU64>,
}

impl ByHandAnswering {
    /// Opens an empty database and starts the thread, which ends with this.
    pub fn open(file: &Path) -> Opened<Self> {
        let connection = open_bare(file)?;
        let (queue, waiting) = sync_channel::<(u64, oneshot::Sender<()>)>(WRITERS as usize);
        std::thread::spawn(move || {
            while let Ok(first) = waiting.recv() {
                connection.execute_batch("BEGIN IMMEDIATE").expect("begins");
                let batch: Vec<_> = std::iter::once(first).chain(waiting.try_iter()).collect();
                batch.iter().for_each(|(number, _)| insert(&connection, *number));
                connection.execute_batch("COMMIT").expect("commits");
                for (_, answer) in batch {
                    let _ = answer.send(());
                }
            }
        });
        Ok(Self { runtime: Runtime::new()?, queue, next: Arc::default() })
    }
}

impl Contender for ByHandAnswering {
    fn name(&self) -> &'static str {
        "rusqlite, 64 writers answered"
    }

    fn turn(&mut self, deadline: Instant) -> u64 {
        let before = self.next.load(Ordering::Relaxed);
        let writers = (0..WRITERS).map(|_| {
            let (queue, next) = (self.queue.clone(), self.next.clone());
            self.runtime.spawn(async move {
                while Instant::now() < deadline {
                    let (answer, answered) = oneshot::channel();
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    queue.send((number, answer)).expect("the thread runs");
                    answered.await.expect("is answered");
                }
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            self.runtime.block_on(writer).expect("no writer fails");
        }
        self.next.load(Ordering::Relaxed) - before
    }
}

/// One thread, one commit for each insert.
pub struct OneCommitEach {
    connection: Connection,
    next: u64,
}

impl OneCommitEach {
    /// Opens an empty database.
    pub fn open(file: &Path) -> Opened<Self> {
        Ok(Self { connection: open_bare(file)?, next: 0 })
    }
}

impl Contender for OneCommitEach {
    fn name(&self) -> &'static str {
        "rusqlite, one commit each (a)"
    }

    fn turn(&mut self, deadline: Instant) -> u64 {
        let before = self.next;
        while Instant::now() < deadline {
            insert(&self.connection, self.next);
            self.next += 1;
        }
        self.next - before
    }
}

/// One task that reads one row at a time through the store.
pub struct StoreReads {
    runtime: Runtime,
    store: Store,
    next: u64,
}

impl StoreReads {
    /// Opens a store and fills it.
    pub fn open(file: &Path) -> Opened<Self> {
        let (runtime, store) = open_store(file)?;
        store.write_blocking(|tx| {
            for number in 0..ROWS {
                tx.execute(INSERT, params![BRAND, id_of(number), BODY])?;
            }
            Ok(())
        })?;
        Ok(Self { runtime, store, next: 0 })
    }
}

impl Contender for StoreReads {
    fn name(&self) -> &'static str {
        "store.read, one row"
    }

    fn turn(&mut self, deadline: Instant) -> u64 {
        let (store, first) = (self.store.clone(), self.next);
        let reader = self.runtime.spawn(async move {
            let mut next = first;
            while Instant::now() < deadline {
                for _ in 0..READS {
                    let id = id_of(next % ROWS);
                    let read = store.read(move |tx| {
                        tx.one(SELECT, params![BRAND, id.as_str()], |row| row.get::<String>(0))
                    });
                    assert_eq!(read.await.expect("reads").len(), BODY.len());
                    next += 1;
                }
            }
            next
        });
        self.next = self.runtime.block_on(reader).expect("the reader does not fail");
        self.next - first
    }
}

/// One thread that reads one row at a time with a prepared statement.
pub struct PreparedReads {
    connection: Connection,
    next: u64,
}

impl PreparedReads {
    /// Opens a database and fills it.
    pub fn open(file: &Path) -> Opened<Self> {
        let connection = open_bare(file)?;
        connection.execute_batch("BEGIN")?;
        (0..ROWS).for_each(|number| insert(&connection, number));
        connection.execute_batch("COMMIT")?;
        Ok(Self { connection, next: 0 })
    }
}

impl Contender for PreparedReads {
    fn name(&self) -> &'static str {
        "rusqlite, prepared reads"
    }

    fn turn(&mut self, deadline: Instant) -> u64 {
        let before = self.next;
        while Instant::now() < deadline {
            for _ in 0..READS {
                let mut select = self.connection.prepare_cached(SELECT).expect("prepares");
                let id = id_of(self.next % ROWS);
                let body: String = select.query_row((BRAND, id), |row| row.get(0)).expect("reads");
                assert_eq!(body.len(), BODY.len());
                self.next += 1;
            }
        }
        self.next - before
    }
}

fn open_store(file: &Path) -> Opened<(Runtime, Store)> {
    let store = Store::open(&StoreSettings::sqlite(file))?;
    store.migrate(SCHEMAS)?;
    Ok((Runtime::new()?, store))
}

/// A connection with the same promises as the store's: WAL, and every commit on the disk.
fn open_bare(file: &Path) -> Opened<Connection> {
    let connection = Connection::open(file)?;
    connection.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")?;
    connection.execute_batch(TABLE)?;
    Ok(connection)
}

fn insert(connection: &Connection, number: u64) {
    let mut insert = connection.prepare_cached(INSERT).expect("prepares");
    insert.execute((BRAND, id_of(number), BODY)).expect("inserts");
}

fn id_of(number: u64) -> String {
    format!("note_{number:026}")
}
