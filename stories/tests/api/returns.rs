//! A return through the API, from the request to the money.

use crate::caller::{Caller, at, fresh_key};
use serde_json::json;
use simcare_authority::Right;
use simcare_stories::{Shop, each_engine, eventually};

fn claim(shop: &Shop, cause: &str) -> serde_json::Value {
    json!({ "card": shop.card, "claim": { "cause": cause, "condition": "sealed" } })
}

#[test]
fn a_case_is_opened_decided_and_paid_once() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let caller = Caller::new(&site, &shop.brand, Right::ALL).await;
        let opened = caller.post(&at(&shop, "/cases"), &claim(&shop, "change-of-mind"), "c").await;
        let id = opened.must_answer(201)["id"].as_str().expect("an id").to_owned();
        let path = at(&shop, &format!("/cases/{id}"));
        let case = caller.get(&path).await.must_answer(200);
        assert_eq!(case["decision_log"][0]["outcome"], "allowed", "{case}");
        assert!(!case["decision_log"][0]["clauses"].as_array().expect("clauses").is_empty());
        let refund = case["refunds"][0].clone();
        assert_eq!(refund["amount"]["currency"], "HKD");
        let refund = refund["id"].as_str().expect("an id").to_owned();
        for (step, key) in [("approve", "1"), ("approve", "2"), ("execute", "3"), ("execute", "4")]
        {
            let path = at(&shop, &format!("/refunds/{refund}/{step}"));
            let said = caller.post(&path, &json!({}), key).await;
            // Small amounts are let go by the terms themselves.
            assert!(matches!(said.status.as_u16(), 200 | 409), "{step}: {said:?}");
        }
        let paid = eventually("the money is there", async || {
            world.time.pass_minutes(1);
            let found = caller.get(&at(&shop, &format!("/refunds/{refund}"))).await;
            let found = found.must_answer(200);
            (found["state"] == "succeeded").then_some(found)
        })
        .await;
        assert_eq!(paid["attempts"].as_array().map(Vec::len), Some(1), "{paid}");
        let trail = caller.get(&at(&shop, &format!("/audit?subject={id}"))).await;
        assert!(trail.must_answer(200)["items"].to_string().contains("case.open"));
        let second = caller.post(&at(&shop, "/cases"), &claim(&shop, "network"), "d").await;
        assert!(!second.status.is_success() || second.json()["state"] != "allowed", "{second:?}");
        site.stop().await;
    });
}

#[test]
fn evidence_is_shown_in_parts_and_a_picture_that_is_none_is_refused() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let caller = Caller::new(&site, &shop.brand, Right::ALL).await;
        let opened = caller.post(&at(&shop, "/cases"), &claim(&shop, "network"), "c").await;
        let id = opened.must_answer(201)["id"].as_str().expect("an id").to_owned();
        let path = at(&shop, &format!("/cases/{id}/evidence"));
        let send = async |form: reqwest::multipart::Form, key: &str| {
            let request = caller.request(reqwest::Method::POST, &path);
            let request = request.header("idempotency-key", key.to_owned()).multipart(form);
            caller.send(request).await
        };
        let form = || reqwest::multipart::Form::new();
        let words = form().text("kind", "device-model").text("words", "iPhone 17");
        let said = send(words, "1").await;
        assert!(matches!(said.status.as_u16(), 201 | 409), "{said:?}");
        let part = reqwest::multipart::Part::bytes(b"<script>".to_vec()).file_name("a.png");
        send(form().text("kind", "screenshot").part("file", part), "2")
            .await
            .must_refuse(422, "fields");
        send(form().text("kind", "gossip"), "3").await.must_refuse(422, "fields");
        send(form().text("sort", "screenshot"), "4").await.must_refuse(422, "form-unknown");
        caller.post(&path, &json!({}), &fresh_key()).await.must_refuse(415, "media-type");
        site.stop().await;
    });
}

#[test]
fn terms_are_read_by_their_hash() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let caller = Caller::new(&site, &shop.brand, &[Right::ReadPolicies]).await;
        let list = caller.get(&at(&shop, "/policies")).await.must_answer(200);
        assert_eq!(list["items"][0]["is_current"], true);
        let hash = list["items"][0]["hash"].as_str().expect("a hash").to_owned();
        let whole = caller.get(&at(&shop, &format!("/policies/{hash}"))).await.must_answer(200);
        assert!(whole["cedar"].as_str().is_some_and(|text| text.contains("permit")), "{whole}");
        let path = at(&shop, &format!("/policies/{}", "0".repeat(64)));
        caller.get(&path).await.must_refuse(404, "policy-unknown");
        site.stop().await;
    });
}

#[test]
fn a_file_is_checked_before_it_is_taken_over() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let caller = Caller::new(&site, &shop.brand, Right::ALL).await;
        let send = async |query: &str, file: &'static str, key: &str| {
            let path = at(&shop, &format!("/imports/orders{query}"));
            let request = caller.request(reqwest::Method::POST, &path);
            let request = request.header("idempotency-key", key.to_owned());
            caller.send(request.header("content-type", "text/csv").body(file)).await
        };
        let bad = send("?apply=true", "what,is,this\n1,2,3\n", "1").await.must_answer(200);
        assert_eq!(bad["applied"], false);
        assert!(bad["problem_count"].as_u64() > Some(0), "{bad}");
        assert!(bad["problems"][0]["reason"].is_string(), "{bad}");
        site.stop().await;
    });
}
