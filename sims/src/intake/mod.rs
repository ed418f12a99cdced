//! Orders and cards on their way in, many at a time.
//!
//! A long file is first laid down in tables of its own, in short transactions, so memory stays
//! small and nobody waits. There it is checked as a whole: what stands in it twice, what clashes
//! with what is known. Only when nothing is wrong is it taken over, in one transaction. What was
//! laid down is cleared away afterwards, or by the next intake when the program died in between.

mod cards;
mod orders;
mod problems;

pub use cards::{StagedCard, check_cards, count_cards, stage_cards, take_cards};
pub use orders::{
    Pinned, StagedLine, StagedOrder, check_orders, count_orders, stage_orders, take_orders,
};
pub use problems::{RowProblem, problems_after, problems_count, stage_problems};

use simcare_authority::Scope;
use simcare_base::{Instant, Moment, Result};
use simcare_store::{Tx, Value, params};

/// One file on its way in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Intake(i64);

/// How many rows of a file are new, differ from what is known, or are known as they are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Not known yet.
    pub new: u64,
    /// Known otherwise.
    pub changed: u64,
    /// Known exactly so.
    pub unchanged: u64,
}

/// The tables that hold what is on its way in.
const TABLES: [&str; 5] =
    ["intake_order", "intake_line", "intake_card", "intake_problem", "intake"];
/// An intake older than this was left behind by a program that died.
const ABANDONED_AFTER_MINUTES: i64 = 24 * 60;

/// Begins an intake for the brand.
pub fn begin(tx: &mut Tx<'_>, scope: &Scope, moment: &Moment) -> Result<Intake> {
    // Not a secret: it only has to differ from the other intakes of the day.
    let intake = Intake(moment.dice_for("intake").below(1 << 62) as i64);
    tx.execute(
        "INSERT INTO intake (intake, brand_id, started_at) VALUES (?1, ?2, ?3)",
        params![intake.0, scope.brand(), moment.now],
    )?;
    Ok(intake)
}

/// Clears away what an intake laid down.
pub fn end(tx: &mut Tx<'_>, scope: &Scope, intake: Intake) -> Result<()> {
    for table in TABLES {
        let sql = format!("DELETE FROM {table} WHERE intake = ?1 AND brand_id = ?2");
        tx.execute(&sql, params![intake.0, scope.brand()])?;
    }
    Ok(())
}

/// Clears away what was left behind by a program that died.
pub fn end_abandoned(tx: &mut Tx<'_>, scope: &Scope, now: Instant) -> Result<()> {
    let before = now.plus_minutes(-ABANDONED_AFTER_MINUTES);
    let abandoned = tx.all(
        "SELECT intake FROM intake WHERE brand_id = ?1 AND started_at < ?2",
        params![scope.brand(), before],
        |found| found.get(0).map(Intake),
    )?;
    abandoned.into_iter().try_for_each(|intake| end(tx, scope, intake))
}

/// `(?1, ?2), (?3, ?4)`: so many rows of so many values.
fn rows_of_placeholders(rows: usize, columns: usize) -> String {
    let row = |row: usize| format!("({})", simcare_store::placeholders(row * columns + 1, columns));
    (0..rows).map(row).collect::<Vec<_>>().join(", ")
}

/// Rows of a statement: enough to save the way to the database, few enough for every engine.
const ROWS_PER_STATEMENT: usize = 250;

/// Inserts rows that are not there yet; answers the keys (the column `key`) of those it inserted.
fn insert_rows(
    tx: &mut Tx<'_>,
    table: &str,
    columns: &str,
    key: &str,
    rows: &[Vec<Value>],
) -> Result<Vec<String>> {
    let width = columns.split(',').count();
    let mut inserted = Vec::with_capacity(rows.len());
    for chunk in rows.chunks(ROWS_PER_STATEMENT) {
        let places = rows_of_placeholders(chunk.len(), width);
        let sql = format!(
            "INSERT INTO {table} ({columns}) VALUES {places} ON CONFLICT DO NOTHING RETURNING {key}"
        );
        inserted.extend(tx.all(&sql, &chunk.concat(), |found| found.get::<String>(0))?);
    }
    Ok(inserted)
}
