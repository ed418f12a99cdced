//! A store that closes answers or refuses every unit in flight, and what it answered is there.

use crate::notes::{SCHEMAS, numbers, put};
use futures::future::join_all;
use simcare_stories::each_engine;
use std::time::Duration;

const WRITERS: i64 = 200;

#[test]
fn every_unit_in_flight_is_answered_or_refused() {
    each_engine(async |world| {
        let store = world.store(SCHEMAS).await;
        let writes = (0..WRITERS).map(|number| {
            let store = store.clone();
            tokio::spawn(async move {
                let write = store.write(move |tx| put(tx, &number.to_string(), number));
                write.await.map(|_| number).map_err(|problem| problem.code)
            })
        });
        let writing = tokio::spawn(join_all(writes));
        let closing = tokio::task::spawn_blocking({
            let store = store.clone();
            move || store.close()
        });
        let answers = tokio::time::timeout(Duration::from_secs(30), writing).await;
        let answers = answers.expect("nobody waits for ever").expect("the writers run");
        closing.await.expect("closes");

        let mut answered = Vec::new();
        for answer in answers {
            match answer.expect("no writer fails") {
                Ok(number) => answered.push(number),
                Err(code) => assert!(["store-closed", "store-busy"].contains(&code), "{code}"),
            }
        }
        answered.sort_unstable();
        assert_eq!(numbers(&world.store(SCHEMAS).await).await, answered);

        let late = store.write(|tx| put(tx, "late", 0)).await;
        assert_eq!(late.expect_err("it is closed").code, "store-closed");
    });
}
