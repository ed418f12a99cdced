//! Reading and writing columns whose types are this crate's own.

use serde::Serialize;
use serde::de::DeserializeOwned;
use simcare_authority::Scope;
use simcare_base::{BrandId, Problem, Result};
use simcare_store::Row;
use std::error::Error;
use std::str::FromStr;

/// A column that holds JSON.
pub(crate) fn json<T: DeserializeOwned>(row: &Row<'_>, index: usize) -> Result<T> {
    let text: String = row.get(index)?;
    serde_json::from_str(&text).map_err(Problem::internal)
}

/// A value as it stands in a column that holds JSON. Maps are ordered, so the same value always
/// makes the same text.
pub(crate) fn to_json<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(Problem::internal)
}

/// A column whose text was checked before it was written.
pub(crate) fn parsed<T>(row: &Row<'_>, index: usize) -> Result<T>
where
    T: FromStr,
    T::Err: Error + Send + Sync + 'static,
{
    let text: String = row.get(index)?;
    text.parse().map_err(|error: T::Err| Problem::internal(error))
}

/// A column of text that may be empty, checked before it was written.
pub(crate) fn parsed_if_any<T>(row: &Row<'_>, index: usize) -> Result<Option<T>>
where
    T: FromStr,
    T::Err: Error + Send + Sync + 'static,
{
    let text: Option<String> = row.get(index)?;
    text.map(|text| text.parse().map_err(|error: T::Err| Problem::internal(error))).transpose()
}

/// A column holds a name that this version does not know.
#[track_caller]
pub(crate) fn foreign(column: &'static str) -> Problem {
    Problem::internal(format!("column {column} holds a value that this version does not know"))
}

/// A row is written for the brand that the writer may write for. Anything else is a slip of ours.
#[track_caller]
pub(crate) fn same_brand(scope: &Scope, brand: &BrandId) -> Result<()> {
    if scope.brand() == brand {
        return Ok(());
    }
    Err(Problem::internal("a row of one brand was to be written with the scope of another"))
}
