//! A follower that reads the outbox by a cursor sees every event once, also those of transactions
//! that began early and committed late.

use crate::notes::{SCHEMAS, brand};
use futures::future::join_all;
use simcare_store::{Event, Store, Tx};
use simcare_stories::{each_engine, eventually};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

const WRITERS: i64 = 16;
const EVENTS_EACH: i64 = 25;
/// How long the late transaction waits for the others where there is but one writer, so that they
/// wait for it in turn.
const ONE_WRITER_WAIT: Duration = Duration::from_millis(500);

fn emit(tx: &mut Tx<'_>, number: i64) -> simcare_base::Result<()> {
    tx.emit(&Event::new(&brand(), "note", &number.to_string(), serde_json::json!({})))
}

/// Reads all that follows the cursor and moves it; answers the subjects.
async fn follow(store: &Store, cursor: &mut i64) -> Vec<i64> {
    let after = *cursor;
    let events = store.read(move |tx| tx.outbox_after(after, 100)).await.expect("reads");
    for event in &events {
        assert_eq!(event.position, *cursor + 1, "positions have no gap");
        *cursor = event.position;
    }
    events.iter().map(|event| event.subject.parse().expect("a number")).collect()
}

#[test]
fn an_event_that_commits_late_is_not_skipped() {
    each_engine(async |world| {
        let store = world.store(SCHEMAS).await;
        let (has_emitted, emitted) = mpsc::channel();
        let (release, released) = mpsc::channel::<()>();
        let released = Mutex::new(released);
        let late = tokio::spawn({
            let store = store.clone();
            async move {
                let write = store.write(move |tx| {
                    emit(tx, 0)?;
                    let _ = has_emitted.send(());
                    let _ = released.lock().expect("one at a time").recv_timeout(ONE_WRITER_WAIT);
                    Ok(())
                });
                write.await
            }
        });
        tokio::task::spawn_blocking(move || emitted.recv()).await.expect("waits").expect("emits");

        // The late one has taken its place by now; these begin later, and end first where they can.
        let early = (1..=WRITERS).map(|number| store.write(move |tx| emit(tx, number)));
        let early = tokio::time::timeout(ONE_WRITER_WAIT / 2, join_all(early)).await;
        let mut cursor = 0;
        let mut seen = follow(&store, &mut cursor).await;
        if early.is_ok() {
            let before_the_late_one = eventually("the early events are numbered", async || {
                seen.extend(follow(&store, &mut cursor).await);
                (seen.len() as i64 >= WRITERS).then(|| seen.clone())
            });
            assert!(!before_the_late_one.await.contains(&0), "it is not committed yet");
        }
        let _ = release.send(());
        late.await.expect("the late one runs").expect("the late one commits");
        eventually("the late event is seen", async || {
            seen.extend(follow(&store, &mut cursor).await);
            seen.contains(&0).then_some(())
        })
        .await;
    });
}

#[test]
fn a_follower_sees_all_events_of_two_busy_nodes_once() {
    each_engine(async |world| {
        let nodes = Arc::new([world.store(SCHEMAS).await, world.store(SCHEMAS).await]);
        let writers = (0..WRITERS).map(|writer| {
            let nodes = nodes.clone();
            tokio::spawn(async move {
                for event in 0..EVENTS_EACH {
                    let node = &nodes[usize::from((writer + event) % 2 == 0)];
                    let number = writer * EVENTS_EACH + event;
                    node.write(move |tx| emit(tx, number)).await.expect("writes");
                }
            })
        });
        let writing = tokio::spawn(join_all(writers));
        let (mut cursor, mut seen) = (0, Vec::new());
        eventually("the follower has seen every event", async || {
            seen.extend(follow(&nodes[0], &mut cursor).await);
            (seen.len() as i64 >= WRITERS * EVENTS_EACH).then_some(())
        })
        .await;
        for writer in writing.await.expect("the writers run") {
            writer.expect("no writer fails");
        }
        assert_eq!(follow(&nodes[0], &mut cursor).await, Vec::<i64>::new());
        seen.sort_unstable();
        assert_eq!(seen, (0..WRITERS * EVENTS_EACH).collect::<Vec<_>>());
    });
}

#[test]
fn a_watcher_is_woken() {
    each_engine(async |world| {
        let store = world.store(SCHEMAS).await;
        let mut watch = store.watch();
        watch.mark_unchanged();
        store.write(|tx| emit(tx, 1)).await.expect("writes");
        tokio::time::timeout(Duration::from_secs(20), watch.changed())
            .await
            .expect("woken in time")
            .expect("the store is open");
    });
}
