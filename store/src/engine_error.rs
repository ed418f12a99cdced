//! What an engine's error says to a log: which error, never with which values.
//!
//! PostgreSQL puts the offending row into the detail of an error ("Failing row contains ..."): names
//! and addresses that no log may carry. What is left, the code, the message and the names of table
//! and constraint, is enough to find the fault.

use postgres::error::SqlState;
use simcare_base::Problem;
use std::error::Error;
use std::fmt;

/// An error of PostgreSQL, safe to print.
#[derive(Debug)]
pub(crate) struct EngineError {
    state: Option<SqlState>,
    is_lost: bool,
    text: String,
}

impl EngineError {
    /// The SQLSTATE, where the server answered at all.
    pub(crate) fn state(&self) -> Option<&SqlState> {
        self.state.as_ref()
    }

    /// Whether the connection is gone: closed, or broken while something was on its way.
    pub(crate) fn is_lost(&self) -> bool {
        self.is_lost
    }
}

impl From<postgres::Error> for EngineError {
    fn from(error: postgres::Error) -> Self {
        let text = match error.as_db_error() {
            Some(db) => {
                let mut text = format!("{} {}", db.code().code(), db.message());
                for (what, name) in [("table", db.table()), ("constraint", db.constraint())] {
                    if let Some(name) = name {
                        text.push_str(&format!(", {what} {name}"));
                    }
                }
                text
            }
            // The client's own words name no value; its cause says what the system said.
            None => match error.source() {
                Some(cause) => format!("{error}: {cause}"),
                None => error.to_string(),
            },
        };
        let is_broken = error.source().is_some_and(|cause| cause.is::<std::io::Error>());
        Self { state: error.code().cloned(), is_lost: error.is_closed() || is_broken, text }
    }
}

impl fmt::Display for EngineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Error for EngineError {}

/// An internal problem with an engine's error as its cause.
#[track_caller]
pub(crate) fn internal(error: postgres::Error) -> Problem {
    Problem::internal(EngineError::from(error))
}
