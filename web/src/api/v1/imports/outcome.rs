//! What an import came to, and how one is run from a call.

use crate::problem::Failure;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use simcare_app::import::{Outcome, Progress, RowProblem, Watcher};
use simcare_base::{Problem, Result};
use utoipa::{IntoParams, ToSchema};

/// Rows that are named in an answer; the rest is counted.
const PROBLEMS_TOLD: usize = 200;

/// Whether it is meant.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ImportQuery {
    /// `true` takes the file over if every row is good; otherwise it is only checked.
    #[serde(default)]
    pub apply: bool,
}

/// What an import came to.
#[derive(Serialize, ToSchema)]
pub struct Imported {
    /// Whether the file was taken over.
    applied: bool,
    /// Rows read, the header not counted.
    rows: u64,
    /// Rows not known before.
    new: u64,
    /// Rows known otherwise.
    changed: u64,
    /// Rows known exactly so.
    unchanged: u64,
    /// How many things are wrong. When any is, nothing is taken over.
    problem_count: u64,
    /// The first 200 of them.
    problems: Vec<RowRefused>,
}

/// A row that is not good.
#[derive(Serialize, ToSchema)]
pub struct RowRefused {
    /// The line of the file where the row begins, from 1.
    line: u64,
    /// The column.
    field: String,
    /// What is wrong, for programs.
    reason: String,
    /// What stands there; empty where it is private.
    value: String,
}

#[derive(Default)]
struct Listener(Vec<RowRefused>);

impl Watcher for Listener {
    fn progress(&mut self, _: Progress) {}

    fn problem(&mut self, problem: &RowProblem) {
        if self.0.len() < PROBLEMS_TOLD {
            self.0.push(RowRefused {
                line: problem.line,
                field: problem.field.clone(),
                reason: problem.reason.clone(),
                value: problem.value.clone(),
            });
        }
    }
}

/// Runs an import where it may block, and says what came of it.
///
/// # Errors
/// What the import answers.
pub async fn run(
    import: impl FnOnce(&mut dyn Watcher) -> Result<Outcome> + Send + 'static,
) -> Result<(StatusCode, Imported), Failure> {
    let work = move || {
        let mut listener = Listener::default();
        import(&mut listener).map(|outcome| (outcome, listener.0))
    };
    let done = tokio::task::spawn_blocking(work).await.map_err(Problem::internal)?;
    let (outcome, problems) = done?;
    let imported = Imported {
        applied: outcome.applied,
        rows: outcome.rows,
        new: outcome.counts.new,
        changed: outcome.counts.changed,
        unchanged: outcome.counts.unchanged,
        problem_count: outcome.problems,
        problems,
    };
    Ok((StatusCode::OK, imported))
}
