//! A change happens once, however often and whenever it is asked for.

use crate::caller::{Caller, at, fresh_key, talk};
use futures::future::join_all;
use simcare_authority::Right;
use simcare_base::Problem;
use simcare_store::params;
use simcare_stories::{Shop, Site, each_engine};

async fn bodies(caller: &Caller, shop: &Shop, conversation: &str) -> Vec<String> {
    let path = at(shop, &format!("/conversations/{conversation}/entries?limit=200"));
    let said = caller.get(&path).await.must_answer(200);
    let entries = said["items"].as_array().expect("entries").clone();
    for (place, entry) in entries.iter().enumerate() {
        assert_eq!(entry["seq"], place as i64 + 1, "a gap");
    }
    entries.iter().map(|entry| entry["body"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_same_key_writes_one_message_and_answers_alike() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let conversation = talk(&site, &shop, "no data").await;
        let caller = Caller::new(&site, &shop.brand, Right::ALL).await;
        let path = at(&shop, &format!("/conversations/{conversation}/reply"));
        let body = serde_json::json!({ "body": "Please switch roaming on." });

        let first = caller.post(&path, &body, "a").await;
        assert_eq!(first.header("idempotency-replayed"), "");
        let again = caller.post(&path, &body, "a").await;
        assert_eq!(again.header("idempotency-replayed"), "true");
        assert_eq!(first.must_answer(201), again.must_answer(201));
        let other = serde_json::json!({ "body": "Something else." });
        caller.post(&path, &other, "a").await.must_refuse(409, "idempotency-reused");

        let many = join_all((0..8).map(|_| caller.post(&path, &other, "b"))).await;
        let ids: std::collections::BTreeSet<_> =
            many.iter().map(|said| said.must_answer(201)["id"].to_string()).collect();
        assert_eq!(ids.len(), 1, "{ids:?}");
        let expect = ["no data", "Please switch roaming on.", "Something else."];
        assert_eq!(bodies(&caller, &shop, &conversation).await, expect);
        site.stop().await;
    });
}

/// As if the process had died after the change and before its answer was kept.
async fn forget_answers(site: &Site) {
    let forgotten = site
        .app()
        .store()
        .write(|tx| {
            tx.execute("UPDATE idempotency SET status = NULL, answer = NULL", params![])
                .map_err(Problem::internal)
        })
        .await;
    assert!(forgotten.expect("forgets") > 0);
}

#[test]
fn a_crash_before_the_answer_is_kept_doubles_nothing() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let conversation = talk(&site, &shop, "no data").await;
        let caller = Caller::new(&site, &shop.brand, Right::ALL).await;
        let claim = serde_json::json!({ "cause": "change-of-mind", "condition": "sealed" });
        let canned = serde_json::json!({
            "language": "en", "shortcut": "apn", "title": "APN", "body": "Set the APN."
        });
        let token = serde_json::json!({ "name": "till", "rights": ["cards.read"] });
        let talk = format!("/conversations/{conversation}");
        let calls = [
            (format!("{talk}/reply"), serde_json::json!({ "body": "one" })),
            (format!("{talk}/note"), serde_json::json!({ "body": "two" })),
            (format!("{talk}/close"), serde_json::json!({})),
            ("/canned-replies".to_owned(), canned),
            ("/tokens".to_owned(), token),
            ("/cases".to_owned(), serde_json::json!({ "card": shop.card, "claim": claim })),
        ];
        let mut before = Vec::new();
        for (path, body) in &calls {
            let said = caller.post(&at(&shop, path), body, path).await;
            assert!(said.status.is_success(), "{path}: {said:?}");
            before.push(said.json()["id"].clone());
        }
        forget_answers(&site).await;
        for ((path, body), id) in calls.iter().zip(&before) {
            let said = caller.post(&at(&shop, path), body, path).await;
            assert!(said.status.is_success(), "{path}: {said:?}");
            assert_eq!(said.json()["id"], *id, "{path}");
        }
        let written = bodies(&caller, &shop, &conversation).await;
        let ours: Vec<_> = written.iter().filter(|body| !body.is_empty()).collect();
        assert_eq!(ours, ["no data", "one", "two"]);
        let count = async |path: &str| {
            let list = caller.get(&at(&shop, path)).await.must_answer(200);
            list["items"].as_array().expect("items").len()
        };
        assert_eq!((count("/canned-replies").await, count("/cases").await), (1, 1));
        // The caller's own token, and the one it made.
        assert_eq!(count("/tokens").await, 2);
        site.stop().await;
    });
}

#[test]
fn a_refused_request_leaves_its_key_free() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let conversation = talk(&site, &shop, "no data").await;
        let caller = Caller::new(&site, &shop.brand, Right::ALL).await;
        let path = at(&shop, &format!("/conversations/{conversation}/reply"));
        let empty = serde_json::json!({ "body": " " });
        caller.post(&path, &empty, "k").await.must_refuse(422, "fields");
        caller.post(&path, &serde_json::json!({ "body": "now" }), "k").await.must_answer(201);
        site.stop().await;
    });
}

#[test]
fn a_tokens_text_is_told_once_and_is_good_until_it_is_revoked() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let rights = [Right::ManageTokens, Right::ReadCards];
        let caller = Caller::new(&site, &shop.brand, &rights).await;
        let path = at(&shop, "/tokens");
        let body = serde_json::json!({ "name": "till", "rights": ["cards.read"] });
        let made = caller.post(&path, &body, "k").await.must_answer(201);
        let again = caller.post(&path, &body, "k").await.must_answer(201);
        assert_eq!((&again["id"], again["text"].is_null()), (&made["id"], true));
        let till = Caller::stranger(&site, made["text"].as_str().expect("its text"));
        till.get(&at(&shop, "/cards")).await.must_answer(200);

        let more = serde_json::json!({ "name": "more", "rights": ["refunds.execute"] });
        caller.post(&path, &more, &fresh_key()).await.must_refuse(403, "right-missing");

        let id = made["id"].as_str().expect("an id");
        let revoke = at(&shop, &format!("/tokens/{id}/revoke"));
        let revoked = caller.post(&revoke, &serde_json::json!({}), "r").await.must_answer(200);
        assert!(revoked["revoked_at"].is_string(), "{revoked}");
        till.get(&at(&shop, "/cards")).await.must_refuse(401, "api-token-unknown");
        let list = caller.get(&path).await.text;
        assert!(!list.contains(till.token()), "the text is kept nowhere");
        site.stop().await;
    });
}
