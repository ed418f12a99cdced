//! Played lines, as a test rig sets them up and reads how they end.

use crate::caller::{Caller, at, fresh_key};
use reqwest::Method;
use serde_json::{Value, json};
use simcare_app::carriers::{line_change, line_read};
use simcare_authority::{Actor, Right};
use simcare_carriers::{Change, LineStatus};
use simcare_stories::{Shop, Site, each_engine};

async fn put(caller: &Caller, path: &str, body: &Value, key: &str) -> crate::caller::Said {
    let request = caller.request(Method::PUT, path).header("idempotency-key", key).json(body);
    caller.send(request).await
}

async fn changed(site: &Site, shop: &Shop, change: Change, key: &str) -> Result<(), &'static str> {
    let (app, doctor) = (site.app(), Actor::System("doctor"));
    let wanted = (change, key);
    let done = line_change(app, &doctor, &shop.brand, &shop.iccid, wanted, app.moment()).await;
    done.map(drop).map_err(|problem| problem.code)
}

#[test]
fn a_rig_sets_faults_and_reads_what_is_left_of_them() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let rights = [Right::ManageCarriers, Right::ReadAudit];
        let rig = Caller::new(&site, &shop.brand, &rights).await;
        let path = at(&shop, &format!("/sandbox/lines/{}", shop.iccid.as_str()));
        let before = rig.get(&path).await.must_answer(200);
        assert_eq!(before["is_touched"], false);

        let bill = json!({ "minor": 4_500, "currency": "HKD" });
        let body = json!({ "faults": ["overdue-bill", "roaming-off"], "bill": bill });
        let key = fresh_key();
        let set = put(&rig, &path, &body, &key).await.must_answer(200);
        assert_eq!(set["faults"], json!(["overdue-bill", "roaming-off"]));
        assert_eq!(set["line"]["status"], "suspended");
        assert_eq!(set["line"]["bills"][0]["amount"], bill);

        let roaming = Change::Roaming { on: true };
        assert_eq!(changed(&site, &shop, roaming.clone(), "a").await, Ok(()));
        assert_eq!(changed(&site, &shop, roaming, "a").await, Ok(()), "once more is once");
        assert_eq!(changed(&site, &shop, Change::Resume, "a").await, Err("change-key"));
        assert_eq!(changed(&site, &shop, Change::Resume, "b").await, Err("carrier-refused"));
        let left = rig.get(&path).await.must_answer(200);
        assert_eq!(left["faults"], json!(["overdue-bill"]));
        let asked = left["changes"].as_array().expect("changes");
        assert_eq!(asked.len(), 2, "{left}");
        let refused: Vec<_> = asked.iter().map(|one| one["refused"].clone()).collect();
        assert!(refused.contains(&json!("bill-open")), "{left}");

        // The answer to the first call is not how it is now, and the line is not set up again.
        let again = put(&rig, &path, &body, &key).await.must_answer(200);
        assert_eq!(again["faults"], json!(["overdue-bill", "roaming-off"]));
        let still = rig.get(&path).await.must_answer(200);
        assert_eq!(still["faults"], json!(["overdue-bill"]));

        let trail = rig.get(&at(&shop, "/audit?limit=50")).await.must_answer(200).to_string();
        for action in ["sandbox.set-up", "line.roaming", "line.resume"] {
            assert!(trail.contains(action), "{action} in {trail}");
        }
        assert!(!trail.contains(shop.iccid.as_str()), "no card number in the trail");
        site.stop().await;
    });
}

#[test]
fn a_rig_is_told_what_it_did_wrong() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let rig = Caller::new(&site, &shop.brand, &[Right::ManageCarriers]).await;
        let of = |iccid: &str| at(&shop, &format!("/sandbox/lines/{iccid}"));
        let (own, other) = (of(shop.iccid.as_str()), of("8949449999999990049"));
        rig.get(&other).await.must_refuse(404, "line-unknown");
        let no_fault = json!({ "faults": [] });
        let made = put(&rig, &other, &no_fault, &fresh_key()).await.must_answer(200);
        assert_eq!(made["line"]["status"], "active");
        rig.get(&other).await.must_answer(200);
        let check = async |path: &str, body: Value, field: &str| {
            let said = put(&rig, path, &body, &fresh_key()).await;
            assert_eq!(said.json()["fields"][0]["code"], field, "{said:?}");
        };
        check(&own, json!({ "faults": ["gremlins"] }), "fault-unknown").await;
        let bill = json!({ "minor": -1, "currency": "HKD" });
        check(&own, json!({ "faults": [], "bill": bill }), "bill-amount").await;
        check(&of("8949449999999990041"), no_fault, "iccid-check").await;
        site.stop().await;
    });
}

#[test]
fn a_silent_carrier_is_said_to_be_silent() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let rig = Caller::new(&site, &shop.brand, &[Right::ManageCarriers]).await;
        let path = at(&shop, &format!("/sandbox/lines/{}", shop.iccid.as_str()));
        let read = async || {
            let (app, doctor) = (site.app(), Actor::System("doctor"));
            let seen = line_read(app, &doctor, &shop.brand, &shop.iccid, app.moment()).await;
            seen.map(|seen| seen.line.status).map_err(|problem| problem.code)
        };
        put(&rig, &path, &json!({ "faults": ["carrier-silent"] }), &fresh_key()).await;
        assert_eq!(read().await, Err("carrier-not-answering"));
        assert_eq!(changed(&site, &shop, Change::Refresh, "x").await, Err("carrier-not-answering"));
        put(&rig, &path, &json!({ "faults": [] }), &fresh_key()).await;
        assert_eq!(read().await, Ok(LineStatus::Active));
        assert_eq!(changed(&site, &shop, Change::Refresh, "x").await, Ok(()), "the same key again");
        site.stop().await;
    });
}
