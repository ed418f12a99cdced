//! Every message that was acknowledged is there afterwards, exactly once, in its order.

use crate::kills;
use simcare_store::params;
use simcare_stories::{Chatter, Program, World, each_engine, eventually};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// People who write at the same time.
const WRITERS: usize = 8;
/// Messages acknowledged between two kills, at least.
const MESSAGES_A_LIFE: usize = 40;

/// What one writer was told.
struct Told {
    conversation: String,
    /// The place of each message, in the order they were written.
    places: Vec<i64>,
}

#[test]
fn what_was_acknowledged_survives_every_kill_once_and_in_order() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        site.stop().await;
        let log = tempfile::NamedTempFile::new().expect("a file");
        let mut program = Program::serve(&world.database, log.path()).await;

        let (acknowledged, is_over) = (Arc::new(AtomicUsize::new(0)), Arc::default());
        let mut writers = Vec::new();
        for number in 0..WRITERS {
            let chatter = Chatter::meet(&program, &shop.slug, number).await;
            writers.push(tokio::spawn(write(chatter, acknowledged.clone(), Arc::clone(&is_over))));
        }
        for life in 1..=kills() {
            let enough = acknowledged.load(Ordering::SeqCst) + MESSAGES_A_LIFE;
            eventually(&format!("life {life} acknowledges messages"), async || {
                (acknowledged.load(Ordering::SeqCst) >= enough).then_some(())
            })
            .await;
            let port = program.port();
            program.kill();
            program = Program::serve_at(&world.database, log.path(), port).await;
        }
        is_over.store(true, Ordering::SeqCst);
        let mut told = Vec::new();
        for writer in writers {
            told.push(writer.await.expect("no writer fails"));
        }
        assert!(program.ask_to_end(), "it ends in good order");
        check(&world, &told).await;
    });
}

/// Writes one message after the other until it is over.
async fn write(
    mut chatter: Chatter,
    acknowledged: Arc<AtomicUsize>,
    is_over: Arc<AtomicBool>,
) -> Told {
    let mut places = Vec::new();
    while !is_over.load(Ordering::SeqCst) {
        let number = places.len();
        let place = chatter.say(&format!("key-{number}"), &format!("message {number}")).await;
        places.push(place);
        acknowledged.fetch_add(1, Ordering::SeqCst);
    }
    Told { conversation: chatter.conversation, places }
}

/// Reads what is kept, without the program.
async fn check(world: &World, told: &[Told]) {
    let store = world.store(&[]).await;
    let mut messages = 0;
    for Told { conversation, places } in told {
        let id = conversation.clone();
        let read = store.read(move |tx| {
            tx.all(
                "SELECT seq, public_seq, body FROM entry WHERE conversation_id = ?1 ORDER BY seq",
                params![id.as_str()],
                |row| Ok((row.get::<i64>(0)?, row.get::<i64>(1)?, row.get::<String>(2)?)),
            )
        });
        let kept = read.await.expect("reads");
        let mut expected = vec![(1, 1, "hello".to_owned())];
        for (number, place) in places.iter().enumerate() {
            let here = number as i64 + 2;
            assert_eq!(*place, here, "{conversation}: the place it was told");
            expected.push((here, here, format!("message {number}")));
        }
        assert_eq!(kept, expected, "{conversation}");
        messages += kept.len();
    }
    println!("{:?}: {messages} messages, {} kills", world.engine, kills());
}

#[test]
fn a_process_told_to_end_answers_what_is_in_flight() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        site.stop().await;
        let log = tempfile::NamedTempFile::new().expect("a file");
        let program = Program::serve(&world.database, log.path()).await;
        let (acknowledged, is_over) = (Arc::new(AtomicUsize::new(0)), Arc::default());
        let chatter = Chatter::meet(&program, &shop.slug, 0).await;
        let writer = tokio::spawn(write(chatter, acknowledged.clone(), Arc::clone(&is_over)));
        eventually("some messages are acknowledged", async || {
            (acknowledged.load(Ordering::SeqCst) > 5).then_some(())
        })
        .await;
        let port = program.port();
        let ended = tokio::task::spawn_blocking(|| program.ask_to_end()).await;
        assert!(ended.expect("waits"), "it ends in good order");
        let program = Program::serve_at(&world.database, log.path(), port).await;
        is_over.store(true, Ordering::SeqCst);
        let told = writer.await.expect("the writer does not fail");
        drop(program);
        check(&world, &[told]).await;
    });
}
