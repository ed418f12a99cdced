//! Nobody is answered before the commit, and nobody pays for a neighbour.

use crate::notes::{SCHEMAS, brand, numbers, put};
use futures::future::join_all;
use simcare_base::Problem;
use simcare_store::params;
use simcare_stories::each_engine;

/// Writers at once: many share a commit.
const WRITERS: i64 = 64;

#[test]
fn an_answer_means_that_another_node_sees_it() {
    each_engine(async |world| {
        let (here, there) = (world.store(SCHEMAS).await, world.store(SCHEMAS).await);
        let writes = (0..WRITERS).map(|number| {
            let (here, there) = (here.clone(), there.clone());
            tokio::spawn(async move {
                here.write(move |tx| put(tx, &number.to_string(), number)).await.expect("writes");
                assert!(numbers(&there).await.contains(&number), "{number} was answered early");
            })
        });
        for write in join_all(writes).await {
            write.expect("no writer fails");
        }
        assert!(here.stats().units >= WRITERS as u64);
    });
}

#[test]
fn a_unit_that_fails_or_panics_leaves_nothing_and_hurts_nobody() {
    each_engine(async |world| {
        let store = world.store(SCHEMAS).await;
        let writes = (0..WRITERS).map(|number| {
            store.write(move |tx| {
                put(tx, &number.to_string(), number)?;
                match number % 4 {
                    1 => Err(Problem::conflict("on-purpose")),
                    2 => panic!("on purpose"),
                    // A statement that the engine refuses.
                    3 => tx.execute("INSERT INTO no_such_table (a) VALUES (1)", params![]),
                    _ => Ok(0),
                }
            })
        });
        let answers = join_all(writes).await;
        for (number, answer) in answers.iter().enumerate() {
            let code = answer.as_ref().map_err(|problem| problem.code).map(drop);
            let expect = match number % 4 {
                0 => Ok(()),
                1 => Err("on-purpose"),
                _ => Err("internal"),
            };
            assert_eq!(code, expect, "{number}");
        }
        let kept: Vec<i64> = (0..WRITERS).filter(|number| number % 4 == 0).collect();
        assert_eq!(numbers(&store).await, kept);
    });
}

#[test]
fn the_same_key_is_written_once_however_many_ask() {
    each_engine(async |world| {
        let (here, there) = (world.store(SCHEMAS).await, world.store(SCHEMAS).await);
        let writes = (0..WRITERS).map(|number| {
            let store = if number % 2 == 0 { &here } else { &there };
            store.write(move |tx| put(tx, "the one key", number))
        });
        let answers = join_all(writes).await;
        let written = answers.into_iter().filter(|answer| matches!(answer, Ok(true))).count();
        assert_eq!(written, 1);
        assert_eq!(numbers(&here).await.len(), 1);
    });
}

#[test]
fn concurrent_counting_loses_nothing() {
    each_engine(async |world| {
        let (here, there) = (world.store(SCHEMAS).await, world.store(SCHEMAS).await);
        here.write(|tx| put(tx, "counter", 0)).await.expect("writes");
        // Read, add, write: right only if each unit of work runs as if alone.
        let adds = (0..WRITERS).map(|number| {
            let store = if number % 2 == 0 { &here } else { &there };
            store.write(|tx| {
                let now: i64 = tx.one(
                    "SELECT number FROM note WHERE brand_id = ?1 AND client_key = ?2",
                    params![brand(), "counter"],
                    |row| row.get(0),
                )?;
                tx.execute(
                    "UPDATE note SET number = ?1 WHERE brand_id = ?2 AND client_key = ?3",
                    params![now + 1, brand(), "counter"],
                )
            })
        });
        for answer in join_all(adds).await {
            answer.expect("adds");
        }
        assert_eq!(numbers(&there).await, [WRITERS]);
    });
}

#[test]
fn placeholders_bind_by_number_not_by_appearance() {
    each_engine(async |world| {
        let store = world.store(SCHEMAS).await;
        let bound = store.read(|tx| {
            tx.one(
                "SELECT CAST(?2 AS TEXT), CAST(?1 AS TEXT), CAST(?2 AS TEXT)",
                params!["first", "second"],
                |row| Ok([row.get::<String>(0)?, row.get(1)?, row.get(2)?]),
            )
        });
        assert_eq!(bound.await.expect("reads"), ["second", "first", "second"]);
    });
}

#[test]
fn an_error_of_the_engine_says_which_and_shows_no_value() {
    each_engine(async |world| {
        let store = world.store(SCHEMAS).await;
        let refused = store.write(|tx| {
            tx.execute(
                "INSERT INTO note (brand_id, client_key, number) VALUES (?1, ?2, NULL)",
                params![crate::notes::brand(), "mei@example.com"],
            )
        });
        let logged = format!("{:?}", refused.await.expect_err("NOT NULL"));
        assert!(logged.contains("number"), "{logged}");
        assert!(!logged.contains("mei@example.com"), "{logged}");
    });
}
