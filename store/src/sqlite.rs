//! The embedded engine: one writer thread with group commit, readers on connections of their own.

use crate::outbox::Watch;
use crate::store::Counters;
use crate::tx::{Session, Tx};
use crate::unit::Unit;
use crate::{Row, Value, row};
use rusqlite::Connection;
use simcare_base::{Problem, Result};
use std::path::{Path, PathBuf};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Units of work that share one commit at most. More would make the first one wait long.
const BATCH_LIMIT: usize = 512;
/// How long to wait for another process that writes to the same file.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// How often to try to switch a new file to the write-ahead log, and the pause between.
const WAL_TRIES: u32 = 100;
const WAL_PAUSE: Duration = Duration::from_millis(20);
/// Reading connections that are kept open when idle.
const IDLE_READERS_LIMIT: usize = 16;

pub(crate) fn connect(file: &Path) -> Result<Connection> {
    let connection = Connection::open(file).map_err(Problem::internal)?;
    connection.set_prepared_statement_cache_capacity(512);
    connection.busy_timeout(BUSY_TIMEOUT).map_err(Problem::internal)?;
    use_wal(&connection)?;
    connection
        .execute_batch(
            "PRAGMA synchronous = FULL;
             PRAGMA foreign_keys = ON;
             PRAGMA cache_size = -32768;
             PRAGMA mmap_size = 268435456;
             PRAGMA temp_store = MEMORY;",
        )
        .map_err(Problem::internal)?;
    Ok(connection)
}

/// Switches a new file to the write-ahead log. Two processes that begin with one new file may
/// meet here, and for this change of mode SQLite answers "busy" at once instead of waiting.
#[expect(clippy::disallowed_methods, reason = "once, while a file is opened; SQLite does not wait")]
fn use_wal(connection: &Connection) -> Result<()> {
    let mut tries_left = WAL_TRIES;
    loop {
        let switched = connection.execute_batch("PRAGMA journal_mode = WAL;");
        tries_left -= 1;
        match switched {
            Err(error)
                if tries_left > 0
                    && error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) =>
            {
                std::thread::sleep(WAL_PAUSE);
            }
            other => return other.map_err(Problem::internal),
        }
    }
}

pub(crate) struct SqliteSession<'a> {
    connection: &'a Connection,
    /// Whether anything but reads was asked for, so that a failure leaves something to undo.
    has_written: bool,
}

impl<'a> SqliteSession<'a> {
    fn new(connection: &'a Connection) -> Self {
        Self { connection, has_written: false }
    }
}

impl Session for SqliteSession<'_> {
    fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64> {
        let mut statement = self.connection.prepare_cached(sql).map_err(Problem::internal)?;
        self.has_written |= !statement.readonly();
        let bound = rusqlite::params_from_iter(params.iter().map(to_native));
        // A statement with RETURNING has rows, and must be stepped to its end to take effect.
        if statement.column_count() > 0 {
            let mut rows = statement.query(bound).map_err(Problem::internal)?;
            let mut count = 0;
            while rows.next().map_err(Problem::internal)?.is_some() {
                count += 1;
            }
            return Ok(count);
        }
        statement.execute(bound).map(|count| count as u64).map_err(Problem::internal)
    }

    fn query(
        &mut self,
        sql: &str,
        params: &[Value],
        each: &mut dyn FnMut(&Row<'_>) -> Result<bool>,
    ) -> Result<()> {
        let mut statement = self.connection.prepare_cached(sql).map_err(Problem::internal)?;
        let changes = !statement.readonly();
        self.has_written |= changes;
        let bound = rusqlite::params_from_iter(params.iter().map(to_native));
        let mut rows = statement.query(bound).map_err(Problem::internal)?;
        let mut wanted = true;
        while let Some(native) = rows.next().map_err(Problem::internal)? {
            if wanted {
                wanted = each(&Row(row::Inner::Sqlite(native)))?;
            }
            // INSERT ... RETURNING takes effect only when it is stepped to its end.
            if !wanted && !changes {
                break;
            }
        }
        Ok(())
    }

    fn is_postgres(&self) -> bool {
        false
    }
}

fn to_native(value: &Value) -> rusqlite::types::ToSqlOutput<'_> {
    use rusqlite::types::{ToSqlOutput::Borrowed, ValueRef};
    Borrowed(match value {
        Value::Null => ValueRef::Null,
        Value::Int(number) => ValueRef::Integer(*number),
        Value::Real(number) => ValueRef::Real(*number),
        Value::Text(text) => ValueRef::Text(text.as_bytes()),
        Value::Blob(bytes) => ValueRef::Blob(bytes),
    })
}

/// The reading side: each read has a snapshot of its own and never waits for the writer.
pub(crate) struct Readers {
    file: PathBuf,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    pub(crate) fn new(file: PathBuf) -> Self {
        Self { file, idle: Mutex::new(Vec::new()) }
    }

    pub(crate) fn read<T>(&self, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => {
                let connection = connect(&self.file)?;
                connection.pragma_update(None, "query_only", true).map_err(Problem::internal)?;
                connection
            }
        };
        run_plain(&connection, "BEGIN")?;
        let outcome = work(&mut Tx::new(&mut SqliteSession::new(&connection)));
        run_plain(&connection, "ROLLBACK")?;
        // A connection whose work panicked is dropped on the way here, not put back.
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE_READERS_LIMIT {
            idle.push(connection);
        }
        outcome
    }
}

pub(crate) fn run_plain(connection: &Connection, sql: &str) -> Result<()> {
    let mut statement = connection.prepare_cached(sql).map_err(Problem::internal)?;
    statement.execute([]).map(drop).map_err(Problem::internal)
}

/// Runs until every sender is gone: takes what waits, commits it together, then answers.
pub(crate) fn write_loop(
    connection: &Connection,
    queue: &Receiver<Box<dyn Unit>>,
    watch: &Watch,
    counters: &Arc<Counters>,
) {
    while let Ok(first) = queue.recv() {
        let waiting = std::iter::once(first).chain(queue.try_iter()).take(BATCH_LIMIT);
        let batch = run_batch(connection, waiting);
        counters.committed(batch.units.len());
        // Followers are woken before the writers are answered: both see committed rows only.
        if batch.verdict.is_ok() && batch.has_emitted {
            watch.wake();
        }
        for unit in batch.units {
            unit.settle(match &batch.verdict {
                Ok(()) => Ok(()),
                Err(text) => Err(Problem::unavailable("store-failed").because(text.clone())),
            });
        }
    }
}

struct Batch {
    units: Vec<Box<dyn Unit>>,
    has_emitted: bool,
    verdict: std::result::Result<(), String>,
}

/// How one unit in a batch ended.
enum End {
    /// Its effects are wanted, or it has none.
    Kept { has_emitted: bool },
    /// It failed after it had written.
    ToUndo,
}

/// Runs a batch on one commit.
///
/// Units run without a savepoint first: nearly all succeed, or fail before they write anything.
/// When one leaves something to undo, the batch is rolled back and run again, each unit in a
/// savepoint of its own; units may be run again, that is their contract.
fn run_batch(connection: &Connection, waiting: impl Iterator<Item = Box<dyn Unit>>) -> Batch {
    let mut batch = Batch { units: Vec::new(), has_emitted: false, verdict: Ok(()) };
    let mut waiting = waiting;
    batch.verdict = plain(connection, "BEGIN IMMEDIATE");
    let mut is_undone = false;
    while batch.verdict.is_ok()
        && !is_undone
        && let Some(unit) = waiting.next()
    {
        batch.units.push(unit);
        let Some(unit) = batch.units.last_mut() else { break };
        match run_unit(connection, unit.as_mut()) {
            Ok(End::Kept { has_emitted }) => batch.has_emitted |= has_emitted,
            Ok(End::ToUndo) => is_undone = true,
            Err(text) => batch.verdict = Err(text),
        }
    }
    // Only where they are run again or all refused: units that arrive just now must not slip into a
    // batch that has been run already.
    if is_undone || batch.verdict.is_err() {
        batch.units.extend(waiting);
    }
    if is_undone {
        batch.has_emitted = false;
        batch.verdict = plain(connection, "ROLLBACK")
            .and_then(|()| plain(connection, "BEGIN IMMEDIATE"))
            .and_then(|()| run_in_savepoints(connection, &mut batch));
    }
    if batch.verdict.is_ok() {
        batch.verdict = plain(connection, "COMMIT");
    }
    if let Err(text) = &batch.verdict {
        tracing::error!(cause = %text, units = batch.units.len(), "a group commit failed");
        if !connection.is_autocommit() {
            // Nothing more can be done when even this fails: the next BEGIN will say so.
            let _ = run_plain(connection, "ROLLBACK");
        }
    }
    batch
}

/// Runs every unit so that its failure hurts nobody else.
fn run_in_savepoints(
    connection: &Connection,
    batch: &mut Batch,
) -> std::result::Result<(), String> {
    for unit in &mut batch.units {
        plain(connection, "SAVEPOINT unit")?;
        match run_unit(connection, unit.as_mut())? {
            End::Kept { has_emitted } => batch.has_emitted |= has_emitted,
            End::ToUndo => plain(connection, "ROLLBACK TO unit")?,
        }
        plain(connection, "RELEASE unit")?;
    }
    Ok(())
}

/// Runs one unit. An error is the whole batch's failure.
fn run_unit(connection: &Connection, unit: &mut dyn Unit) -> std::result::Result<End, String> {
    let mut session = SqliteSession::new(connection);
    let mut tx = Tx::new(&mut session);
    let is_wanted = unit.run(&mut tx);
    let has_emitted = tx.has_emitted;
    // On a full disk or an I/O error SQLite rolls the whole transaction back by itself: then the
    // savepoint is gone, and so is all that ran before in this batch.
    if connection.is_autocommit() {
        return Err("the engine rolled the whole batch back".to_owned());
    }
    Ok(match (is_wanted, session.has_written) {
        (true, _) => End::Kept { has_emitted },
        (false, false) => End::Kept { has_emitted: false },
        (false, true) => End::ToUndo,
    })
}

fn plain(connection: &Connection, sql: &str) -> std::result::Result<(), String> {
    run_plain(connection, sql).map_err(|problem| format!("{problem:?}"))
}
