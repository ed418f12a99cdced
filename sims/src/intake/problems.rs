//! What is wrong with rows on their way in.

use super::Intake;
use simcare_authority::Scope;
use simcare_base::Result;
use simcare_store::{Tx, params};

/// One thing that is wrong with one row of a file.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct RowProblem {
    /// The line of the file where the row begins, from 1.
    pub line: u64,
    /// The column.
    pub field: String,
    /// What is wrong, by a stable code.
    pub reason: String,
    /// What stands there; empty where it is private.
    pub value: String,
}

/// Keeps what is wrong with rows until all is known.
pub fn stage_problems(
    tx: &mut Tx<'_>,
    scope: &Scope,
    intake: Intake,
    problems: &[RowProblem],
) -> Result<()> {
    for problem in problems {
        tx.execute(
            "INSERT INTO intake_problem (intake, brand_id, line, field, reason, value) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING",
            params![
                intake.0,
                scope.brand(),
                problem.line,
                &problem.field,
                &problem.reason,
                &problem.value
            ],
        )?;
    }
    Ok(())
}

/// How many things are wrong.
pub fn problems_count(tx: &mut Tx<'_>, scope: &Scope, intake: Intake) -> Result<u64> {
    tx.one(
        "SELECT COUNT(*) FROM intake_problem WHERE intake = ?1 AND brand_id = ?2",
        params![intake.0, scope.brand()],
        |found| found.get(0),
    )
}

/// What is wrong, in the order of the file, after the problem that was read last.
pub fn problems_after(
    tx: &mut Tx<'_>,
    scope: &Scope,
    intake: Intake,
    after: Option<&RowProblem>,
    limit: u32,
) -> Result<Vec<RowProblem>> {
    let (line, field, reason) = match after {
        Some(last) => (last.line, last.field.as_str(), last.reason.as_str()),
        None => (0, "", ""),
    };
    tx.all(
        "SELECT line, field, reason, value FROM intake_problem \
         WHERE intake = ?1 AND brand_id = ?2 AND (line, field, reason) > (?3, ?4, ?5) \
         ORDER BY line, field, reason LIMIT ?6",
        params![intake.0, scope.brand(), line, field, reason, limit],
        |found| {
            Ok(RowProblem {
                line: found.get(0)?,
                field: found.get(1)?,
                reason: found.get(2)?,
                value: found.get(3)?,
            })
        },
    )
}
