//! PostgreSQL: workers with a connection each. Writes are serializable and run again when the
//! database says so.

use crate::engine_error::{self, EngineError};
use crate::outbox::Watch;
use crate::store::Counters;
use crate::tx::{Session, Tx};
use crate::unit::Unit;
use crate::{Row, Value, row, sql};
use postgres::error::SqlState;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use postgres::{Client, IsolationLevel, NoTls, Statement, Transaction};
use simcare_base::{Problem, Result, Secret};
use std::collections::HashMap;
use std::error::Error;
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How often one unit of work is run again before it is given up as `store-contended`.
const RETRIES_LIMIT: u32 = 40;

/// A unit of work and how to run it.
pub(crate) struct Task {
    pub(crate) unit: Box<dyn Unit>,
    pub(crate) read_only: bool,
}

pub(crate) fn connect(url: &Secret) -> Result<Client> {
    Client::connect(url.reveal(), NoTls).map_err(|error| {
        Problem::unavailable("store-unreachable").because(EngineError::from(error))
    })
}

#[derive(Default)]
pub(crate) struct Statements(HashMap<String, Statement>);

pub(crate) struct PostgresSession<'a, 'c> {
    pub(crate) transaction: &'a mut Transaction<'c>,
    pub(crate) statements: &'a mut Statements,
}

impl PostgresSession<'_, '_> {
    fn prepared(&mut self, text: &str) -> Result<Statement> {
        if let Some(statement) = self.statements.0.get(text) {
            return Ok(statement.clone());
        }
        let translated = sql::for_postgres(text);
        let statement = self.transaction.prepare(&translated).map_err(engine_error::internal)?;
        self.statements.0.insert(text.to_owned(), statement.clone());
        Ok(statement)
    }
}

impl Session for PostgresSession<'_, '_> {
    fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64> {
        let statement = self.prepared(sql)?;
        let bound: Vec<&(dyn ToSql + Sync)> = params.iter().map(|p| p as _).collect();
        self.transaction.execute(&statement, &bound).map_err(engine_error::internal)
    }

    fn query(
        &mut self,
        sql: &str,
        params: &[Value],
        each: &mut dyn FnMut(&Row<'_>) -> Result<bool>,
    ) -> Result<()> {
        let statement = self.prepared(sql)?;
        let bound: Vec<&(dyn ToSql + Sync)> = params.iter().map(|p| p as _).collect();
        for native in self.transaction.query(&statement, &bound).map_err(engine_error::internal)? {
            if !each(&Row(row::Inner::Postgres(&native)))? {
                break;
            }
        }
        Ok(())
    }

    fn is_postgres(&self) -> bool {
        true
    }
}

impl ToSql for Value {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut postgres::types::private::BytesMut,
    ) -> std::result::Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(number) if *kind == Type::INT4 => i32::try_from(*number)?.to_sql(kind, out),
            Self::Int(number) if *kind == Type::BOOL => (*number != 0).to_sql(kind, out),
            Self::Int(number) if *kind == Type::INT8 => number.to_sql(kind, out),
            Self::Real(number) if *kind == Type::FLOAT8 => number.to_sql(kind, out),
            Self::Text(text) if <&str as ToSql>::accepts(kind) => text.to_sql(kind, out),
            Self::Blob(bytes) if *kind == Type::BYTEA => bytes.to_sql(kind, out),
            other => {
                // Only the kind of value is named: the value itself may be private.
                let got = match other {
                    Self::Int(_) => "an integer",
                    Self::Real(_) => "a real number",
                    Self::Text(_) => "text",
                    _ => "bytes",
                };
                Err(format!("{got} was given for a parameter of type {kind}").into())
            }
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// Runs until every sender is gone.
pub(crate) fn work_loop(
    url: &Secret,
    queue: &Mutex<Receiver<Task>>,
    watch: &Watch,
    counters: &Arc<Counters>,
) {
    let mut link = Link { url: url.clone(), open: None };
    loop {
        let next = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Task { mut unit, read_only }) = next else { break };
        let verdict = link.run(unit.as_mut(), read_only);
        if !read_only {
            counters.committed(1);
        }
        if let Ok(true) = verdict {
            watch.number();
        }
        unit.settle(verdict.map(drop));
    }
}

struct Link {
    url: Secret,
    open: Option<(Client, Statements)>,
}

enum Attempt {
    /// Done; whether events were emitted.
    Done(bool),
    /// The database asks to run it again.
    Again,
    /// The connection was gone before anything ran.
    Lost,
    /// It did not take effect, or nobody knows.
    Failed(Problem),
}

impl Link {
    #[expect(clippy::disallowed_methods, reason = "a worker thread of its own that backs off")]
    fn run(&mut self, unit: &mut dyn Unit, read_only: bool) -> Result<bool> {
        for attempt in 0..RETRIES_LIMIT {
            match self.attempt(unit, read_only)? {
                Attempt::Done(has_emitted) => return Ok(has_emitted),
                Attempt::Failed(problem) => return Err(problem),
                Attempt::Lost => self.open = None,
                Attempt::Again => {
                    // Waiting a little longer each time lets the others finish.
                    std::thread::sleep(Duration::from_millis(u64::from(attempt.min(20)) * 2));
                }
            }
        }
        Err(Problem::unavailable("store-contended"))
    }

    fn attempt(&mut self, unit: &mut dyn Unit, read_only: bool) -> Result<Attempt> {
        if self.open.as_ref().is_none_or(|(client, _)| client.is_closed()) {
            self.open = Some((connect(&self.url)?, Statements::default()));
        }
        let Some((client, statements)) = self.open.as_mut() else {
            return Err(Problem::unavailable("store-unreachable"));
        };
        let level =
            if read_only { IsolationLevel::RepeatableRead } else { IsolationLevel::Serializable };
        let begun = client.build_transaction().isolation_level(level).read_only(read_only).start();
        let mut transaction = match begun {
            Ok(transaction) => transaction,
            Err(error) => {
                let error = EngineError::from(error);
                // The server restarted since: nothing has run, so a new connection starts afresh.
                return Ok(match error.is_lost() || was_ended(error.state()) {
                    true => Attempt::Lost,
                    false => {
                        Attempt::Failed(Problem::unavailable("store-unreachable").because(error))
                    }
                });
            }
        };
        let mut session = PostgresSession { transaction: &mut transaction, statements };
        let mut tx = Tx::new(&mut session);
        let wanted = unit.run(&mut tx);
        let has_emitted = tx.has_emitted;
        if !wanted {
            let again = unit.problem().is_some_and(is_retryable);
            // The unit's own answer stands; a connection that fails here is replaced next time.
            let _ = transaction.rollback();
            return Ok(if again { Attempt::Again } else { Attempt::Done(false) });
        }
        Ok(match transaction.commit() {
            Ok(()) => Attempt::Done(has_emitted),
            Err(error) if retryable_state(error.code()) => Attempt::Again,
            // The connection broke during COMMIT: the caller asks again with the same key.
            Err(error) => Attempt::Failed(
                Problem::unavailable("store-failed").because(EngineError::from(error)),
            ),
        })
    }
}

fn retryable_state(state: Option<&SqlState>) -> bool {
    state.is_some_and(|state| {
        [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED].contains(state)
    })
}

/// Whether the unit failed for a reason that running it again may cure. It was not committed: a
/// connection that broke on the way left nothing behind.
fn is_retryable(problem: &Problem) -> bool {
    let cause = problem.source().and_then(|source| source.downcast_ref::<EngineError>());
    cause.is_some_and(|error| {
        error.is_lost() || was_ended(error.state()) || retryable_state(error.state())
    })
}

/// The server says that it ends this connection.
fn was_ended(state: Option<&SqlState>) -> bool {
    state.is_some_and(|state| {
        [SqlState::ADMIN_SHUTDOWN, SqlState::CRASH_SHUTDOWN, SqlState::CANNOT_CONNECT_NOW]
            .contains(state)
    })
}
