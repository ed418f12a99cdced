//! A table of notes, which the stories of the store write into.

use simcare_base::{BrandId, Result};
use simcare_store::{Schema, Step, Store, Tx, params};

const TABLE: &str = "CREATE TABLE note (
  brand_id TEXT NOT NULL,
  client_key TEXT NOT NULL,
  number BIGINT NOT NULL,
  PRIMARY KEY (brand_id, client_key)
);
";

/// The one room of these stories.
pub const SCHEMAS: &[Schema] =
    &[Schema { room: "notes", fresh: TABLE, steps: &[Step { name: "0001_start", sql: TABLE }] }];

/// The brand whose notes they are.
pub fn brand() -> BrandId {
    BrandId::from_bits(1)
}

/// Writes a note unless its key is there; answers whether it was written.
pub fn put(tx: &mut Tx<'_>, key: &str, number: i64) -> Result<bool> {
    let written = tx.execute(
        "INSERT INTO note (brand_id, client_key, number) VALUES (?1, ?2, ?3)
         ON CONFLICT (brand_id, client_key) DO NOTHING",
        params![brand(), key, number],
    )?;
    Ok(written > 0)
}

/// Every note's number, in order.
pub async fn numbers(store: &Store) -> Vec<i64> {
    let read = store
        .read(|tx| {
            tx.all(
                "SELECT number FROM note WHERE brand_id = ?1 ORDER BY number",
                params![brand()],
                |row| row.get::<i64>(0),
            )
        })
        .await;
    read.expect("reads")
}
