//! What happens is told in order, without a gap, by asking and by staying.

use crate::caller::{Caller, at, fresh_key, talk};
use reqwest::header::{AUTHORIZATION, HeaderMap};
use simcare_authority::Right;
use simcare_stories::{Stream, each_engine, eventually};

#[test]
fn asking_by_cursor_tells_everything_once() {
    each_engine(async |world| {
        let site = world.site().await;
        let (ours, theirs) = (site.shop("roamly").await, site.shop("nomadia").await);
        let caller = Caller::new(&site, &ours.brand, Right::ALL).await;
        let conversation = talk(&site, &ours, "no data").await;
        for number in 0..9 {
            talk(&site, &theirs, &format!("somebody else's {number}")).await;
            let path = at(&ours, &format!("/conversations/{conversation}/reply"));
            let body = serde_json::json!({ "body": format!("answer {number}") });
            caller.post(&path, &body, &fresh_key()).await.must_answer(201);
        }
        let mut seqs = Vec::new();
        let mut after = String::new();
        // Events are numbered a moment after they are committed on PostgreSQL.
        eventually("all ten messages are told", async || {
            let path = at(&ours, &format!("/events?limit=3{after}"));
            let page = caller.get(&path).await.must_answer(200);
            for event in page["items"].as_array().expect("items") {
                assert_eq!(event["subject"], conversation.as_str(), "of another brand");
                seqs.push(event["payload"]["seq"].as_i64().expect("a number"));
            }
            after = format!("&after={}", page["next"]);
            (seqs.len() >= 10).then_some(())
        })
        .await;
        assert_eq!(seqs, (1..=10).collect::<Vec<_>>());
        site.stop().await;
    });
}

#[test]
fn staying_tells_what_happens_and_goes_on_after_a_break() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let caller = Caller::new(&site, &shop.brand, Right::ALL).await;
        let conversation = talk(&site, &shop, "no data").await;
        let say = async |body: &str| {
            let path = at(&shop, &format!("/conversations/{conversation}/reply"));
            let body = serde_json::json!({ "body": body });
            caller.post(&path, &body, &fresh_key()).await.must_answer(201);
        };
        let mut headers = HeaderMap::new();
        let token = format!("Bearer {}", caller.token()).parse().expect("a header");
        headers.insert(AUTHORIZATION, token);
        let client = reqwest::Client::builder().default_headers(headers).build().expect("a client");
        let address = site.url(&at(&shop, "/events"));

        let mut stream = Stream::open(&client, &format!("{address}?after=0")).await;
        let first = stream.next().await;
        assert!(first.data.contains("\"seq\":1"), "{first:?}");
        say("one").await;
        let second = stream.next().await;
        assert!(second.data.contains("\"seq\":2"), "{second:?}");
        drop(stream);
        say("two").await;
        let mut stream = Stream::open(&client, &format!("{address}?after={}", second.id)).await;
        let third = stream.next().await;
        assert!(third.data.contains("\"seq\":3"), "{third:?}");
        site.stop().await;
    });
}

#[test]
fn a_cursor_that_is_too_old_is_gone() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let caller = Caller::new(&site, &shop.brand, Right::ALL).await;
        for number in 0..3 {
            talk(&site, &shop, &format!("question {number}")).await;
        }
        let store = site.app().store();
        eventually("three events are numbered", async || {
            let head = store.read(|tx| tx.outbox_head()).await.expect("reads");
            (head >= 3).then_some(())
        })
        .await;
        store.write(|tx| tx.outbox_prune(2)).await.expect("forgets");
        caller.get(&at(&shop, "/events?after=1")).await.must_refuse(410, "cursor-forgotten");
        let page = caller.get(&at(&shop, "/events?after=2")).await.must_answer(200);
        assert_eq!(page["next"], 3);
        let page = caller.get(&at(&shop, "/events")).await.must_answer(200);
        assert_eq!(page["items"].as_array().map(Vec::len), Some(1));
        site.stop().await;
    });
}
