//! The embedded engine on its own; the stories run the same promises on both engines.

use crate::{Event, Schema, Step, Store, StoreSettings, params};
use simcare_base::{BrandId, Problem};

const NOTES: &str =
    "CREATE TABLE note (id BIGINT PRIMARY KEY, brand_id TEXT NOT NULL, body TEXT NOT NULL);\n";
const SCHEMA: Schema =
    Schema { room: "test", fresh: NOTES, steps: &[Step { name: "0001_start", sql: NOTES }] };

fn opened() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = Store::open(&StoreSettings::sqlite(folder.path().join("a.db"))).expect("opens");
    store.migrate(&[SCHEMA]).expect("migrates");
    store.migrate(&[SCHEMA]).expect("a second time changes nothing");
    (folder, store)
}

fn insert(store: &Store, id: i64, fail: bool) -> simcare_base::Result<()> {
    store.write_blocking(move |tx| {
        tx.execute(
            "INSERT INTO note (id, brand_id, body) VALUES (?1, ?2, ?3)",
            params![id, "b", "x"],
        )?;
        if fail { Err(Problem::conflict("on-purpose")) } else { Ok(()) }
    })
}

#[test]
fn a_failed_unit_leaves_nothing_and_hurts_nobody() {
    let (_folder, store) = opened();
    insert(&store, 1, false).expect("inserts");
    assert_eq!(insert(&store, 2, true).expect_err("fails").code, "on-purpose");
    let panicked = store.write_blocking(|_| -> simcare_base::Result<()> { panic!("on purpose") });
    assert_eq!(panicked.expect_err("fails").code, "internal");
    insert(&store, 3, false).expect("inserts");
    let ids = store
        .read_blocking(|tx| {
            tx.all("SELECT id FROM note ORDER BY id", params![], |row| row.get::<i64>(0))
        })
        .expect("reads");
    assert_eq!(ids, [1, 3]);
    store.close();
    assert_eq!(insert(&store, 4, false).expect_err("closed").code, "store-closed");
}

#[test]
fn reads_cannot_write() {
    let (_folder, store) = opened();
    let wrote = store.read_blocking(|tx| tx.execute("DELETE FROM note", params![]));
    assert!(wrote.is_err());
}

#[test]
fn events_are_numbered_and_search_finds_two_characters() {
    let (_folder, store) = opened();
    let brand = BrandId::from_bits(1);
    let other = BrandId::from_bits(2);
    let found = store
        .write_blocking(move |tx| {
            for (n, text) in ["我想退款", "no internet at all", "可以退錢嗎"].iter().enumerate()
            {
                tx.search_put("conversation", &brand, &format!("c{n}"), "1", text)?;
                tx.emit(&Event::new(&brand, "conversation", "c", serde_json::json!({ "n": n })))?;
            }
            let mut ask = |brand: &BrandId, question: &str| {
                tx.search_find("conversation", brand, question, 10)
            };
            Ok((
                ask(&brand, "退款")?,
                ask(&brand, "退钱")?,
                ask(&brand, "INTER")?,
                ask(&other, "退款")?,
            ))
        })
        .expect("writes");
    assert_eq!(found, (vec!["c0".into()], vec!["c2".into()], vec!["c1".into()], vec![]));
    let events = store.read_blocking(|tx| tx.outbox_after(1, 10)).expect("reads");
    assert_eq!(events.iter().map(|event| event.position).collect::<Vec<_>>(), [2, 3]);
}

#[test]
fn a_text_that_names_another_brand_is_not_found_there() {
    let (_folder, store) = opened();
    let (ours, theirs) = (BrandId::from_bits(1), BrandId::from_bits(2));
    let planted = format!("refund scopecase{}", ours.as_str().replace('_', ""));
    let found = store
        .write_blocking(move |tx| {
            tx.search_put("case", &theirs, "planted", "1", &planted)?;
            Ok((
                tx.search_find("case", &ours, "refund", 10)?,
                tx.search_find("case", &theirs, "refund", 10)?,
            ))
        })
        .expect("writes");
    assert_eq!(found, (vec![], vec!["planted".into()]));
}
