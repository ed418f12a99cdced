//! Reading columns of this crate's own types.

use crate::version::PolicyHash;
use simcare_authority::ActorRef;
use simcare_base::{Problem, Result};
use simcare_store::{Column, Row, Value, ValueRef};
use std::str::FromStr;

impl Column for PolicyHash {
    fn to_value(&self) -> Value {
        Value::Text(self.to_string())
    }
    fn from_value(value: ValueRef<'_>) -> Result<Self> {
        match value {
            ValueRef::Text(text) => text.parse().map_err(|error: &str| Problem::internal(error)),
            _ => Err(Problem::internal("a policy hash is text")),
        }
    }
}

/// A column that holds one of a few words.
pub fn word<T: FromStr>(row: &Row<'_>, index: usize) -> Result<T> {
    let text: String = row.get(index)?;
    parsed(&text)
}

/// A column that may hold one of a few words.
pub fn word_if_any<T: FromStr>(row: &Row<'_>, index: usize) -> Result<Option<T>> {
    let text: Option<String> = row.get(index)?;
    text.map(|text| parsed(&text)).transpose()
}

fn parsed<T: FromStr>(text: &str) -> Result<T> {
    text.parse().map_err(|_| Problem::internal(format!("a column holds the unknown word {text:?}")))
}

/// Two columns that say who did it.
pub fn actor(row: &Row<'_>, first: usize) -> Result<ActorRef> {
    let (kind, id): (String, String) = (row.get(first)?, row.get(first + 1)?);
    ActorRef::parse(&kind, &id).ok_or_else(|| Problem::internal("a column holds no actor"))
}

/// Two columns that say who did it, if anybody did.
pub fn actor_if_any(row: &Row<'_>, first: usize) -> Result<Option<ActorRef>> {
    let kind: Option<String> = row.get(first)?;
    kind.map(|_| actor(row, first)).transpose()
}
