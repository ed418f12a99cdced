//! A row, whichever engine it comes from.

use crate::{Column, ValueRef, engine_error};
use postgres::types::Type;
use simcare_base::{Problem, Result};

/// A row of a result.
pub struct Row<'a>(pub(crate) Inner<'a>);

pub(crate) enum Inner<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a postgres::Row),
}

impl Row<'_> {
    /// The value of the column at `index`, counted from 0 in the order of the SELECT.
    ///
    /// # Errors
    /// An internal problem when there is no such column or it holds another type.
    pub fn get<T: Column>(&self, index: usize) -> Result<T> {
        match self.0 {
            Inner::Sqlite(row) => T::from_value(sqlite_value(row, index)?),
            Inner::Postgres(row) => T::from_value(postgres_value(row, index)?),
        }
    }
}

fn sqlite_value<'a>(row: &'a rusqlite::Row<'_>, index: usize) -> Result<ValueRef<'a>> {
    use rusqlite::types::ValueRef as Native;
    Ok(match row.get_ref(index).map_err(Problem::internal)? {
        Native::Null => ValueRef::Null,
        Native::Integer(number) => ValueRef::Int(number),
        Native::Real(number) => ValueRef::Real(number),
        Native::Text(bytes) => {
            ValueRef::Text(std::str::from_utf8(bytes).map_err(Problem::internal)?)
        }
        Native::Blob(bytes) => ValueRef::Blob(bytes),
    })
}

fn postgres_value(row: &postgres::Row, index: usize) -> Result<ValueRef<'_>> {
    let column = row
        .columns()
        .get(index)
        .ok_or_else(|| Problem::internal(format!("the row has no column {index}")))?;
    let kind = column.type_();
    let value = if *kind == Type::INT8 {
        row.try_get::<_, Option<i64>>(index).map(|v| v.map(ValueRef::Int))
    } else if *kind == Type::INT4 {
        row.try_get::<_, Option<i32>>(index).map(|v| v.map(|n| ValueRef::Int(n.into())))
    } else if *kind == Type::BOOL {
        row.try_get::<_, Option<bool>>(index).map(|v| v.map(|flag| ValueRef::Int(flag.into())))
    } else if *kind == Type::FLOAT8 {
        row.try_get::<_, Option<f64>>(index).map(|v| v.map(ValueRef::Real))
    } else if *kind == Type::BYTEA {
        row.try_get::<_, Option<&[u8]>>(index).map(|v| v.map(ValueRef::Blob))
    } else if [Type::TEXT, Type::VARCHAR, Type::NAME].contains(kind) {
        row.try_get::<_, Option<&str>>(index).map(|v| v.map(ValueRef::Text))
    } else {
        return Err(Problem::internal(format!("columns of type {kind} are not used: CAST it")));
    };
    value.map(|v| v.unwrap_or(ValueRef::Null)).map_err(engine_error::internal)
}
