//! Cards of ours: the carrier is asked and told by the program, and nobody who holds a phone is
//! bothered with it.

use crate::api::{Doctor, is_end, text};
use crate::phone::Phone;
use crate::phone::patient::{Manner, Patient};
use serde_json::{Value, json};
use simcare_app::carriers::{line_read, sandbox_line_put, sandbox_pay};
use simcare_app::tokens::{NewToken, token_make};
use simcare_authority::{Actor, Right};
use simcare_carriers::{Fault, Line, LineStatus, Setup};
use simcare_stories::{Shop, Site, each_engine};

const STORY: Actor = Actor::System("story");

/// Sets the shop's line up with these faults.
async fn set_up(site: &Site, shop: &Shop, faults: &[Fault]) {
    let setup = Setup { faults: faults.to_vec(), ..Setup::default() };
    let moment = site.app().moment();
    let put = sandbox_line_put(site.app(), &STORY, &shop.brand, &shop.iccid, setup, moment).await;
    put.expect("a line");
}

async fn line(site: &Site, shop: &Shop) -> Line {
    let moment = site.app().moment();
    let seen = line_read(site.app(), &STORY, &shop.brand, &shop.iccid, moment).await;
    seen.expect("a line").line
}

async fn token(site: &Site, shop: &Shop) -> String {
    let new = NewToken {
        name: "a rig".to_owned(),
        rights: vec![Right::UseDoctor],
        expires_at: None,
        client_key: "rig".to_owned(),
    };
    let made = token_make(site.app(), &STORY, &shop.brand, new, site.app().moment()).await;
    made.expect("a token").text.expect("is new")
}

/// Goes through a diagnosis of the shop's card, paying bills where it is asked to.
async fn treat(site: &Site, shop: &Shop, doctor: &Doctor, patient: &mut Patient) -> Value {
    let start = json!({ "card": shop.iccid.as_str(), "complaint": "no-data", "locale": "en" });
    let mut step = doctor.begin(&start).await;
    for _ in 0..120 {
        if is_end(&step) {
            return step;
        }
        assert_eq!(step["by"], "holder", "{step}");
        let observation = if step["subject"] == "bill-pay" && step["kind"] == "remedy" {
            let url = text(&step["params"]["url"]);
            let link = url.rsplit('/').next().expect("a link");
            sandbox_pay(site.app(), link, site.app().moment()).await.expect("is paid");
            json!("done")
        } else {
            patient.answer(&crate::api::step_of(&step))
        };
        step = doctor.answer(&step, &observation).await;
    }
    panic!("it does not end: {step}");
}

fn patient(faults: &[&str], manner: Manner) -> Patient {
    let mut phone = Phone::default();
    faults.iter().for_each(|fault| phone.break_it(fault));
    Patient::new(phone, manner, 5)
}

#[test]
fn a_suspended_line_is_paid_resumed_and_works() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let doctor = Doctor::with_token(&site, &token(&site, &shop).await);
        set_up(&site, &shop, &[Fault::OverdueBill, Fault::RoamingOff]).await;
        let mut holder = patient(&["roaming-off", "vpn"], Manner::Honest);
        let end = treat(&site, &shop, &doctor, &mut holder).await;
        assert_eq!(end["kind"], "resolved", "{end}");
        let line = line(&site, &shop).await;
        assert_eq!((line.status, line.roaming), (LineStatus::Active, true));
        assert!(end["fixed"].as_array().is_some_and(|all| all.contains(&json!("bill-overdue"))));
        site.stop().await;
    });
}

#[test]
fn data_is_added_only_for_who_agrees_to_its_price() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let doctor = Doctor::with_token(&site, &token(&site, &shop).await);
        set_up(&site, &shop, &[Fault::UsedUp]).await;
        let mut thrifty = patient(&[], Manner::RefusesCost);
        let end = treat(&site, &shop, &doctor, &mut thrifty).await;
        assert_eq!(
            (&end["kind"], &end["subject"]),
            (&json!("handover"), &json!("allowance-used-up"))
        );
        assert!(line(&site, &shop).await.plan.is_at_limit());
        let mut willing = patient(&["data-off"], Manner::Honest);
        let end = treat(&site, &shop, &doctor, &mut willing).await;
        assert_eq!(end["kind"], "resolved", "{end}");
        assert!(!line(&site, &shop).await.plan.is_at_limit());
        site.stop().await;
    });
}

#[test]
fn what_only_a_person_can_lift_is_handed_over() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let doctor = Doctor::with_token(&site, &token(&site, &shop).await);
        for (fault, reason) in
            [(Fault::ContractEnded, "contract-ended"), (Fault::CarrierSilent, "carrier-silent")]
        {
            set_up(&site, &shop, &[fault]).await;
            // Nothing on the phone could be mended.
            let mut holder = patient(&[], Manner::Honest);
            holder.phone.is_out_of_reach = true;
            let end = treat(&site, &shop, &doctor, &mut holder).await;
            assert_eq!(
                (&end["kind"], &end["subject"]),
                (&json!("handover"), &json!(reason)),
                "{end}"
            );
        }
        site.stop().await;
    });
}

#[test]
fn a_card_is_for_who_may_ask_about_it() {
    each_engine(async |world| {
        let site = world.site().await;
        let (ours, theirs) = (site.shop("roamly").await, site.shop("nomadia").await);
        let card = json!({ "card": ours.card, "complaint": "no-data" });
        let (status, refused) = Doctor::at(&site).post("/api/v1/diagnoses", &card).await;
        assert_eq!((status, &refused["code"]), (401, &json!("unauthenticated")), "{refused}");
        let stranger = Doctor::with_token(&site, &token(&site, &theirs).await);
        let (status, refused) = stranger.post("/api/v1/diagnoses", &card).await;
        assert_eq!((status, &refused["code"]), (404, &json!("card-unknown")), "{refused}");
        let by_code = json!({ "card": ours.qr_token, "complaint": "no-data" });
        let step = Doctor::at(&site).begin(&by_code).await;
        assert_eq!(step["by"], "holder", "{step}");
        site.stop().await;
    });
}
