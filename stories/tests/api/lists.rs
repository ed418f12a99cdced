//! Pages, cursors and tags of what is read.

use crate::caller::{Caller, at, fresh_key, talk};
use simcare_authority::Right;
use simcare_stories::each_engine;

#[test]
fn pages_follow_one_another_without_a_gap_or_a_repeat() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let caller = Caller::new(&site, &shop.brand, Right::ALL).await;
        for number in 0..7 {
            talk(&site, &shop, &format!("question {number}")).await;
            // Some began in the same millisecond.
            if number % 3 == 0 {
                world.time.pass_minutes(1);
            }
        }
        for view in ["all", "unassigned", "waiting"] {
            let mut topics = Vec::new();
            let mut after = String::new();
            loop {
                let path = format!("/conversations?view={view}&limit=2{after}");
                let page = caller.get(&at(&shop, &path)).await.must_answer(200);
                let items = page["items"].as_array().expect("items");
                assert!(items.len() <= 2);
                topics.extend(items.iter().map(|item| item["topic"].to_string()));
                match page["next"].as_str() {
                    Some(next) => after = format!("&after={next}"),
                    None => break,
                }
            }
            topics.sort();
            topics.dedup();
            assert_eq!(topics.len(), 7, "{view}: {topics:?}");
        }
        site.stop().await;
    });
}

#[test]
fn a_cursor_of_another_list_is_refused() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let caller = Caller::new(&site, &shop.brand, Right::ALL).await;
        for number in 0..3 {
            talk(&site, &shop, &format!("question {number}")).await;
        }
        let page = caller.get(&at(&shop, "/conversations?limit=1")).await.must_answer(200);
        let next = page["next"].as_str().expect("more follow").to_owned();
        for path in [
            format!("/cards?after={next}"),
            format!("/audit?after={next}"),
            format!("/conversations?view=waiting&after={next}"),
            "/cases?after=x".to_owned(),
        ] {
            let said = caller.get(&at(&shop, &path)).await;
            said.must_refuse(422, "fields");
            assert_eq!(said.json()["fields"][0]["code"], "cursor-invalid", "{path}");
        }
        site.stop().await;
    });
}

#[test]
fn what_has_not_changed_is_not_sent_again() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let caller = Caller::new(&site, &shop.brand, Right::ALL).await;
        let path = at(&shop, "/canned-replies");
        let first = caller.get(&path).await;
        let tag = first.header("etag").to_owned();
        let ask = || caller.request(reqwest::Method::GET, &path).header("if-none-match", &tag);
        let same = caller.send(ask()).await;
        assert_eq!((same.status.as_u16(), same.text.as_str()), (304, ""));
        let reply = serde_json::json!({
            "language": "zh-Hant-HK", "shortcut": "退款", "title": "退款", "body": "{holder}您好"
        });
        caller.post(&path, &reply, &fresh_key()).await.must_answer(200);
        let after = caller.send(ask()).await;
        assert!(after.text.contains("退款"), "{after:?}");
        site.stop().await;
    });
}

#[test]
fn a_card_an_order_and_their_holder_lead_to_one_another() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let caller = Caller::new(&site, &shop.brand, &[Right::ReadCards]).await;
        let brands = caller.get("/api/v1/brands").await.must_answer(200);
        assert_eq!(brands["items"][0]["slug"], "roamly");
        let path = at(&shop, &format!("/cards/by-iccid/{}", shop.iccid.as_str()));
        let card = caller.get(&path).await.must_answer(200);
        assert_eq!(card["id"], shop.card.as_str());
        assert_eq!(card["state"], "delivered");
        assert!(card.get("activation_code").is_none());
        let order = caller.get(&at(&shop, "/orders/by-number?number=1001")).await.must_answer(200);
        assert_eq!(order["id"], card["order"]);
        assert_eq!(order["total"]["minor"], 12_800);
        assert_eq!(order["total"]["currency"], "HKD");
        assert_eq!(order["cards"][0]["id"], card["id"]);
        let holder = card["holder"].as_str().expect("an id");
        let holder = caller.get(&at(&shop, &format!("/holders/{holder}"))).await.must_answer(200);
        assert_eq!(holder["contact"], shop.contact.as_str());
        assert_eq!(holder["orders"][0]["number"], "#1001");
        let product = card["product"].as_str().expect("an id");
        let product = caller.get(&at(&shop, &format!("/products/{product}"))).await;
        assert_eq!(product.must_answer(200)["sku"], "JP-10GB-30D");
        site.stop().await;
    });
}
