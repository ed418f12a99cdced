//! The course of an import: lay down, check, count, take over, clear away.

use super::cells::Columns;
use super::{Counts, Outcome, Progress, Reason, RowProblem, Watcher};
use crate::App;
use simcare_access::audit::{self, NewEntry};
use simcare_authority::Scope;
use simcare_base::{Moment, Result};
use simcare_sims::intake::{self, Intake};
use simcare_store::Tx;
use std::sync::Arc;

/// Things laid down in one transaction: a long file must not make others wait.
pub(super) const BATCH_ROWS: usize = 1_000;
/// Problems read back at once.
const PROBLEMS_PAGE: u32 = 500;

/// What a kind of file does at each station.
pub(super) struct Stations<T> {
    /// The name of the deed in the audit trail.
    pub action: &'static str,
    /// Lays things down.
    pub stage: fn(&mut Tx<'_>, &Scope, Intake, &[T]) -> Result<()>,
    /// Notes what clashes with what is known.
    pub check: fn(&mut Tx<'_>, &Scope, Intake) -> Result<()>,
    /// Counts what taking over does.
    pub count: fn(&mut Tx<'_>, &Scope, Intake) -> Result<Counts>,
}

/// Some of the file, read.
pub(super) struct Batch<T> {
    pub things: Vec<T>,
    pub problems: Vec<RowProblem>,
    pub rows: u64,
    pub bytes: u64,
}

/// Whose import it is.
pub(super) struct Course<'a> {
    pub app: &'a App,
    pub scope: Scope,
    pub moment: Moment,
    pub apply: bool,
}

impl Course<'_> {
    /// Runs an import. `read` answers batches until one is empty; `take` takes over.
    pub(super) fn run<T: Send + Sync + 'static>(
        &self,
        stations: &Stations<T>,
        mut read: impl FnMut() -> Result<Batch<T>>,
        take: impl Fn(&mut Tx<'_>, &Scope, Intake) -> Result<()> + Clone + Send + 'static,
        watcher: &mut dyn Watcher,
    ) -> Result<Outcome> {
        let intake = self.begin()?;
        let outcome = self.go(intake, stations, &mut read, take, watcher);
        watcher.progress(Progress::Clearing);
        let scope = self.scope.clone();
        let cleared = self.app.store().write_blocking(move |tx| intake::end(tx, &scope, intake));
        // What went wrong first is what the caller wants to know.
        outcome.and_then(|outcome| cleared.map(|()| outcome))
    }

    fn begin(&self) -> Result<Intake> {
        let (scope, moment) = (self.scope.clone(), self.moment);
        self.app.store().write_blocking(move |tx| {
            intake::end_abandoned(tx, &scope, moment.now)?;
            intake::begin(tx, &scope, &moment)
        })
    }

    fn go<T: Send + Sync + 'static>(
        &self,
        intake: Intake,
        stations: &Stations<T>,
        read: &mut impl FnMut() -> Result<Batch<T>>,
        take: impl Fn(&mut Tx<'_>, &Scope, Intake) -> Result<()> + Clone + Send + 'static,
        watcher: &mut dyn Watcher,
    ) -> Result<Outcome> {
        let rows = self.lay_down(intake, stations.stage, read, watcher)?;
        watcher.progress(Progress::Checking);
        let (scope, check, count) = (self.scope.clone(), stations.check, stations.count);
        let (problems, counts) = self.app.store().write_blocking(move |tx| {
            check(tx, &scope, intake)?;
            let problems = intake::problems_count(tx, &scope, intake)?;
            Ok((problems, count(tx, &scope, intake)?))
        })?;
        self.tell_problems(intake, watcher)?;
        let mut outcome = Outcome { rows, counts, problems, applied: false };
        if problems > 0 || !self.apply {
            return Ok(outcome);
        }
        watcher.progress(Progress::Writing);
        let (scope, moment, action) = (self.scope.clone(), self.moment, stations.action);
        self.app.store().write_blocking(move |tx| {
            take(tx, &scope, intake)?;
            if counts.new + counts.changed == 0 {
                return Ok(());
            }
            let entry = NewEntry {
                brand: scope.brand(),
                actor: scope.actor(),
                action,
                subject: scope.brand().as_str(),
                details: serde_json::json!({ "new": counts.new, "changed": counts.changed }),
            };
            audit::write(tx, &mut moment.dice_for("audit"), moment.now, &entry)
        })?;
        outcome.applied = true;
        Ok(outcome)
    }

    fn lay_down<T: Send + Sync + 'static>(
        &self,
        intake: Intake,
        stage: fn(&mut Tx<'_>, &Scope, Intake, &[T]) -> Result<()>,
        read: &mut impl FnMut() -> Result<Batch<T>>,
        watcher: &mut dyn Watcher,
    ) -> Result<u64> {
        loop {
            let batch = Arc::new(read()?);
            let (rows, bytes) = (batch.rows, batch.bytes);
            if batch.things.is_empty() && batch.problems.is_empty() {
                return Ok(rows);
            }
            let scope = self.scope.clone();
            self.app.store().write_blocking(move |tx| {
                stage(tx, &scope, intake, &batch.things)?;
                intake::stage_problems(tx, &scope, intake, &batch.problems)
            })?;
            watcher.progress(Progress::Reading { rows, bytes });
        }
    }

    fn tell_problems(&self, intake: Intake, watcher: &mut dyn Watcher) -> Result<()> {
        let mut last: Option<RowProblem> = None;
        loop {
            let (scope, after) = (self.scope.clone(), last.clone());
            let page = self.app.store().read_blocking(move |tx| {
                intake::problems_after(tx, &scope, intake, after.as_ref(), PROBLEMS_PAGE)
            })?;
            let Some(end) = page.last() else { return Ok(()) };
            page.iter().for_each(|problem| watcher.problem(problem));
            last = Some(end.clone());
        }
    }
}

/// Columns that are needed and not there, as problems of the first line.
pub(super) fn missing_columns(columns: &Columns, needed: &[&'static str]) -> Vec<RowProblem> {
    let missing = needed.iter().filter(|cell| !columns.has(cell));
    missing
        .map(|cell| RowProblem {
            line: 1,
            field: (*cell).to_owned(),
            reason: Reason::ColumnMissing.code().to_owned(),
            value: String::new(),
        })
        .collect()
}

/// An import that ends at the header.
pub(super) fn refused(problems: &[RowProblem], watcher: &mut dyn Watcher) -> Outcome {
    problems.iter().for_each(|problem| watcher.problem(problem));
    Outcome { problems: problems.len() as u64, ..Outcome::default() }
}
