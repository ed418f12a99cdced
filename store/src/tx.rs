//! A transaction, as units of work see it.

use crate::{Row, Value};
use simcare_base::{Problem, Result};

/// What an engine does for a transaction.
pub(crate) trait Session {
    fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64>;
    /// Calls `each` for every row until it answers `false`.
    fn query(
        &mut self,
        sql: &str,
        params: &[Value],
        each: &mut dyn FnMut(&Row<'_>) -> Result<bool>,
    ) -> Result<()>;
    fn is_postgres(&self) -> bool;
}

/// A transaction. All statements of a unit of work see one state of the database and take effect
/// together or not at all.
pub struct Tx<'a> {
    pub(crate) session: &'a mut dyn Session,
    pub(crate) has_emitted: bool,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(session: &'a mut dyn Session) -> Self {
        Self { session, has_emitted: false }
    }

    /// Runs a statement and answers how many rows it touched.
    ///
    /// # Errors
    /// An internal problem with the engine's error as its cause.
    #[track_caller]
    pub fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64> {
        self.session.execute(sql, params)
    }

    /// Every row of a query.
    ///
    /// # Errors
    /// As [`Tx::execute`], or what `map` answers.
    pub fn all<T>(
        &mut self,
        sql: &str,
        params: &[Value],
        mut map: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut rows = Vec::new();
        self.session.query(sql, params, &mut |row| {
            rows.push(map(row)?);
            Ok(true)
        })?;
        Ok(rows)
    }

    /// The first row of a query, if there is one.
    ///
    /// # Errors
    /// As [`Tx::all`].
    pub fn optional<T>(
        &mut self,
        sql: &str,
        params: &[Value],
        mut map: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut found = None;
        self.session.query(sql, params, &mut |row| {
            found = Some(map(row)?);
            Ok(false)
        })?;
        Ok(found)
    }

    /// The row of a query that always has one, such as a count.
    ///
    /// # Errors
    /// As [`Tx::all`]; an internal problem when there is no row.
    #[track_caller]
    pub fn one<T>(
        &mut self,
        sql: &str,
        params: &[Value],
        map: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<T> {
        match self.optional(sql, params, map)? {
            Some(row) => Ok(row),
            None => Err(Problem::internal("a row that must be there is missing")),
        }
    }
}
