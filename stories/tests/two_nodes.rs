//! Two processes on one PostgreSQL serve the two ends of one conversation: whatever is written on one
//! of them is seen live on both, once and in order.

use simcare_authority::Role;
use simcare_stories::{Chatter, Colleague, Engine, Program, Stream, World};

/// How often the two ends take turns.
const TURNS: usize = 12;

#[tokio::test(flavor = "multi_thread")]
async fn two_ends_of_a_conversation_meet_across_nodes() {
    let world = World::new(Engine::Postgres);
    let site = world.site().await;
    let shop = site.shop("roamly").await;
    site.stop().await;
    let log = tempfile::NamedTempFile::new().expect("a file");
    let here = Program::serve(&world.database, log.path()).await;
    let there = Program::serve(&world.database, log.path()).await;

    let agent = Colleague::log_in(&there.address(), &shop, Role::Agent).await;
    let mut traveller = Chatter::meet(&here, &shop.slug, 1).await;
    let mut streams = Vec::new();
    for node in [&here, &there] {
        let conversation = &traveller.conversation;
        let slug = &shop.slug;
        let path = format!("/b/{slug}/talk/events?conversation={conversation}&after=1");
        let address = format!("{}{path}", node.address());
        streams.push(Stream::open(traveller.client(), &address).await);
    }
    for turn in 0..TURNS {
        let question = format!("question {turn}");
        traveller.say(&format!("key-{turn}"), &question).await;
        let answer = format!("answer {turn}");
        agent.reply(&traveller.conversation, &answer).await;
        for stream in &mut streams {
            for (place, text) in [(2 * turn + 2, &question), (2 * turn + 3, &answer)] {
                let event = stream.next().await;
                assert_eq!((event.name.as_str(), event.id), ("entry", place.to_string()));
                assert!(event.data.contains(text.as_str()), "{text}: {}", event.data);
            }
        }
    }
    assert!(here.ask_to_end(), "a node with open streams ends in good order");
    assert!(there.ask_to_end(), "so does the other");
}
