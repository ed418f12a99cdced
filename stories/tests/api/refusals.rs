//! Every refusal has one shape, whoever refuses, in the caller's language.

use crate::caller::{Caller, at};
use reqwest::Method;
use simcare_authority::Right;
use simcare_stories::each_engine;

#[test]
fn refusals_of_http_itself_have_the_same_shape() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let caller = Caller::new(&site, &shop.brand, Right::ALL).await;
        caller.get("/api/v1/nothing").await.must_refuse(404, "not-found");
        caller.get(&at(&shop, "/cards/card_x")).await.must_refuse(404, "not-found");
        caller.get("/api/v1/brands/roamly/cards").await.must_refuse(404, "not-found");
        let delete = caller.send(caller.request(Method::DELETE, &at(&shop, "/cards"))).await;
        delete.must_refuse(405, "method-not-allowed");
        assert!(delete.header("allow").contains("GET"), "{delete:?}");

        let canned = || caller.request(Method::POST, &at(&shop, "/canned-replies"));
        let keyed = |key: &str| canned().header("idempotency-key", key.to_owned());
        let plain = keyed("1").header("content-type", "text/plain").body("hello");
        caller.send(plain).await.must_refuse(415, "media-type");
        let large = keyed("2").header("content-type", "application/json");
        let large = large.body(format!("\"{}\"", "x".repeat(300 * 1_024)));
        caller.send(large).await.must_refuse(413, "too-large");
        let json = |key: &str, text: &'static str| {
            keyed(key).header("content-type", "application/json").body(text)
        };
        caller.send(json("3", "{")).await.must_refuse(422, "json-invalid");
        caller.send(json("4", "{}")).await.must_refuse(422, "json-missing");
        caller.send(json("5", "{\"shape\":1}")).await.must_refuse(422, "json-unknown");
        caller.send(json("6", "[]")).await.must_refuse(422, "json-unfit");
        let keyless = canned().header("content-type", "application/json").body("{}");
        caller.send(keyless).await.must_refuse(422, "idempotency-missing");
        caller.get(&at(&shop, "/cards?limit=0")).await.must_refuse(422, "fields");
        caller.get(&at(&shop, "/cards?size=3")).await.must_refuse(422, "query-invalid");
        caller.get(&at(&shop, "/cards/by-iccid/123")).await.must_refuse(422, "fields");
        site.stop().await;
    });
}

#[test]
fn refusals_speak_the_callers_language() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let caller = Caller::new(&site, &shop.brand, Right::ALL).await;
        for (wish, tag, title) in [
            ("zh-CN,zh;q=0.9", "zh-Hans", "未找到"),
            ("zh-HK", "zh-Hant-HK", "找不到"),
            ("de, en;q=0.5", "en", "Not found"),
        ] {
            let path = at(&shop, &format!("/cards/card_{}", "0".repeat(26)));
            let ask = caller.request(Method::GET, &path).header("accept-language", wish);
            let said = caller.send(ask).await;
            said.must_refuse(404, "card-unknown");
            assert_eq!(said.header("content-language"), tag);
            assert_eq!(said.json()["title"], title);
        }
        site.stop().await;
    });
}

#[test]
fn the_page_explains_every_operation_and_every_code() {
    each_engine(async |world| {
        let site = world.site().await;
        for (language, heading) in [("en", "The simcare API"), ("zh-HK", "simcare API")] {
            let page = site.person(language).visit("/api").await;
            page.must_show(heading);
            page.must_show("/api/v1/brands/{brand}/cards");
            page.must_show("id=\"problem-idempotency-reused\"");
            page.must_show("id=\"shape-CardShape\"");
            assert!(!page.html.contains('⟦'), "a text is missing");
        }
        let document = Caller::stranger(&site, "").get("/api/v1/openapi.json").await;
        let document = document.must_answer(200);
        assert_eq!(document["openapi"], "3.1.0");
        must_resolve(&document, &document);
        site.stop().await;
    });
}

/// Every `$ref` of the document leads somewhere in it.
fn must_resolve(document: &serde_json::Value, part: &serde_json::Value) {
    match part {
        serde_json::Value::Object(fields) => {
            if let Some(target) = fields.get("$ref").and_then(|target| target.as_str()) {
                let pointer = target.trim_start_matches('#');
                assert!(document.pointer(pointer).is_some(), "{target} leads nowhere");
            }
            fields.values().for_each(|field| must_resolve(document, field));
        }
        serde_json::Value::Array(items) => {
            items.iter().for_each(|item| must_resolve(document, item));
        }
        _ => {}
    }
}

#[test]
fn the_machine_is_told_how_it_is() {
    each_engine(async |world| {
        let site = world.site().await;
        let stranger = Caller::stranger(&site, "");
        assert_eq!(stranger.get("/healthz").await.text, "ok\n");
        assert_eq!(stranger.get("/readyz").await.text, "ready\n");
        stranger.get("/b/nobody").await;
        let metrics = stranger.get("/metrics").await.text;
        for line in [
            "simcare_http_answer_seconds_bucket{",
            "route=\"/b/{slug}\",status=\"404\"",
            "simcare_jobs_due ",
            "simcare_live_streams ",
        ] {
            assert!(metrics.contains(line), "{line}:\n{metrics}");
        }
        assert!(!metrics.contains("nobody"), "addresses are not labels");
        let passed_on = stranger.request(Method::GET, "/metrics");
        let passed_on = passed_on.header("x-forwarded-for", "203.0.113.9");
        assert_eq!(stranger.send(passed_on).await.status.as_u16(), 404);
        site.stop().await;
    });
}
