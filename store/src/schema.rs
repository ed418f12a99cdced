//! Tables: made fresh, or brought up step by step; both ways end at the same place.

use crate::sql::{schema_for, statements};
use crate::{Row, Tx, params};
use simcare_base::{Problem, Result};

/// The tables of one room.
#[derive(Debug, Clone, Copy)]
pub struct Schema {
    /// The room (crate) whose tables these are.
    pub room: &'static str,
    /// All of it, as a new database gets it.
    pub fresh: &'static str,
    /// How an old database gets there. Steps are added at the end and never changed.
    pub steps: &'static [Step],
}

/// One change of a room's tables: first expand, in a later step contract.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// A name that never changes, `0001_start`.
    pub name: &'static str,
    /// Statements, each ended by `;` at the end of a line.
    pub sql: &'static str,
}

pub(crate) const OWN: Schema = Schema {
    room: "store",
    fresh: include_str!("../schema.sql"),
    steps: &[
        Step { name: "0001_start", sql: include_str!("../steps/0001_start.sql") },
        Step { name: "0002_forget_jobs", sql: include_str!("../steps/0002_forget_jobs.sql") },
    ],
};

/// Brings every room's tables up to date. With `stepwise`, a new database walks the steps too.
pub(crate) fn migrate(tx: &mut Tx<'_>, schemas: &[Schema], stepwise: bool) -> Result<()> {
    tx.execute(
        "CREATE TABLE IF NOT EXISTS schema_step
         (room TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (room, name))",
        params![],
    )?;
    for schema in std::iter::once(&OWN).chain(schemas) {
        let applied: Vec<String> = tx.all(
            "SELECT name FROM schema_step WHERE room = ?1 ORDER BY name",
            params![schema.room],
            |row| row.get(0),
        )?;
        let known = |name: &String| schema.steps.iter().any(|step| step.name == name);
        if let Some(unknown) = applied.iter().find(|name| !known(name)) {
            // An older program must not write into tables it does not understand.
            return Err(Problem::unavailable("store-newer")
                .with("room", schema.room)
                .with("step", unknown));
        }
        let missing = schema.steps.iter().filter(|step| !applied.iter().any(|a| a == step.name));
        if applied.is_empty() && !stepwise {
            run(tx, schema.fresh)?;
        } else {
            for step in missing.clone() {
                run(tx, step.sql)?;
            }
        }
        for step in missing {
            tx.execute(
                "INSERT INTO schema_step (room, name) VALUES (?1, ?2)",
                params![schema.room, step.name],
            )?;
        }
    }
    Ok(())
}

fn run(tx: &mut Tx<'_>, text: &str) -> Result<()> {
    let postgres = tx.session.is_postgres();
    for statement in statements(text) {
        if let Some(statement) = schema_for(postgres, &statement) {
            tx.execute(&statement, params![])?;
        }
    }
    Ok(())
}

/// Every table, column, index and constraint, one a line and sorted; two databases with the same
/// tables have the same lines.
pub(crate) fn describe(tx: &mut Tx<'_>) -> Result<Vec<String>> {
    let line = |row: &Row<'_>| row.get::<String>(0);
    let queries: &[&str] = if tx.session.is_postgres() {
        &[
            "SELECT CAST(table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
                    || ' ' || COALESCE(column_default, '') AS TEXT)
             FROM information_schema.columns WHERE table_schema = current_schema()",
            "SELECT CAST(indexdef AS TEXT) FROM pg_indexes WHERE schemaname = current_schema()",
            "SELECT CAST(conrelid AS regclass) || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
             WHERE connamespace = CAST(current_schema() AS regnamespace)",
        ]
    } else {
        &[
            "SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' '
                    || COALESCE(c.dflt_value, '') || ' ' || c.pk
             FROM sqlite_master AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table'",
            "SELECT m.tbl_name || ' ' || l.\"unique\" || ' ' || l.partial || ' ' ||
                    (SELECT group_concat(i.name) FROM pragma_index_info(l.name) AS i)
             FROM sqlite_master AS m, pragma_index_list(m.name) AS l WHERE m.type = 'table'",
            "SELECT m.name || ' -> ' || f.\"table\" || ' ' || f.\"from\" || ' ' || f.\"to\"
             FROM sqlite_master AS m, pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table'",
            "SELECT tbl_name || ' ' || sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
        ]
    };
    let mut lines = Vec::new();
    for sql in queries {
        lines.extend(tx.all(sql, params![], line)?);
    }
    lines.sort();
    Ok(lines)
}
