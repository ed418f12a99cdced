//! Two processes on one PostgreSQL, and a third node in this one: whatever is written on one of them
//! is seen live on the others, once and in order.

use simcare_app::conversations::{DeskMessage, conversation_reply};
use simcare_authority::Actor;
use simcare_base::ConversationId;
use simcare_stories::{Chatter, Engine, Program, Shop, Site, Stream, World};

/// How often the two ends take turns.
const TURNS: usize = 12;

#[tokio::test(flavor = "multi_thread")]
async fn two_ends_of_a_conversation_meet_across_nodes() {
    let world = World::new(Engine::Postgres);
    let desk = world.site().await;
    let shop = desk.shop("roamly").await;
    let log = tempfile::NamedTempFile::new().expect("a file");
    let here = Program::serve(&world.database, log.path()).await;
    let there = Program::serve(&world.database, log.path()).await;

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
        // The traveller walks from one node to the other; the answer is written on a third.
        let node = if turn % 2 == 0 { &there } else { &here };
        traveller.move_to(node, &shop.slug);
        let question = format!("question {turn}");
        traveller.say(&format!("key-{turn}"), &question).await;
        let answer = format!("answer {turn}");
        reply(&desk, &shop, &traveller.conversation, &answer).await;
        for stream in &mut streams {
            for (place, text) in [(2 * turn + 2, &question), (2 * turn + 3, &answer)] {
                let event = stream.next().await;
                assert_eq!((event.name.as_str(), event.id), ("entry", place.to_string()));
                assert!(event.data.contains(text.as_str()), "{text}: {}", event.data);
            }
        }
    }
    assert!(here.ask_to_end(), "a node with open streams ends in good order");
    drop(there);
    desk.stop().await;
}

async fn reply(desk: &Site, shop: &Shop, conversation: &str, body: &str) {
    let id: ConversationId = conversation.parse().expect("an id");
    let message = DeskMessage {
        client_key: body.replace(' ', "-"),
        body: body.to_owned(),
        attachments: Vec::new(),
    };
    let (app, actor) = (desk.app(), Actor::System("story"));
    let replied = conversation_reply(app, &actor, &shop.brand, &id, message, app.moment()).await;
    replied.expect("the desk replies");
}
