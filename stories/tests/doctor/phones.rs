//! Phones whose line the caller plays.

use crate::api::{Doctor, must_map, text};
use crate::phone::patient::{Chance, Manner, Patient};
use crate::phone::{FAULTS, Phone};
use serde_json::json;
use simcare_stories::each_engine;

const COMPLAINTS: [&str; 4] = ["no-data", "slow-data", "no-service", "mms"];

fn broken(chance: &mut Chance) -> (Phone, Vec<&'static str>) {
    let (mut phone, mut faults) = (Phone::default(), Vec::new());
    for _ in 0..chance.below(10) {
        let fault = FAULTS[chance.below(FAULTS.len() as u64) as usize];
        phone.break_it(fault);
        faults.push(fault);
    }
    (phone, faults)
}

#[test]
fn phones_with_up_to_nine_faults_work_in_the_end() {
    each_engine(async |world| {
        let site = world.site().await;
        site.shop("roamly").await;
        let doctor = Doctor::at(&site);
        must_map(&Phone::default());
        let mut chance = Chance(2_026);
        for number in 0..24 {
            let (phone, faults) = broken(&mut chance);
            let mendable = phone.can_be_mended();
            let complaint = COMPLAINTS[number % 4];
            let mut patient = Patient::new(phone, Manner::Honest, number as u64);
            let start = json!({ "line": "caller", "brand": "roamly", "complaint": complaint });
            let end = doctor.treat(&start, &mut patient).await;
            let works = patient.phone.works(complaint);
            assert_eq!(works, end["kind"] == "resolved", "{faults:?} {end}");
            assert!(works || !mendable, "{faults:?} {end}");
            let path = format!("/api/v1/diagnoses/{}", text(&end["diagnosis"]));
            let (status, kept) = doctor.get(&path).await;
            assert_eq!((status, &kept["state"]), (200, &end["state"]), "{kept}");
        }
        site.stop().await;
    });
}

#[test]
fn an_answer_counts_once_and_an_older_one_can_be_corrected() {
    each_engine(async |world| {
        let site = world.site().await;
        site.shop("roamly").await;
        let doctor = Doctor::at(&site);
        let start = json!({ "complaint": "no internet", "locale": "zh-HK",
            "context": { "phone": { "os": "ios" }, "observations": { "airplane-mode": false } } });
        let first = doctor.begin(&start).await;
        assert_eq!(
            (&first["complaint"], &first["id"]),
            (&json!("no-data"), &json!("s4")),
            "{first}"
        );
        let next = doctor.answer(&first, &json!("on")).await;
        assert_eq!(doctor.answer(&first, &json!("on")).await, next);
        // What was said first was wrong: there is something to mend now.
        let corrected = doctor.answer(&first, &json!("off")).await;
        assert_eq!(corrected["kind"], "remedy", "{corrected}");
        let path = format!("/api/v1/diagnoses/{}/answers", text(&first["diagnosis"]));
        let (status, refused) = doctor.post(&path, &json!({ "step": "s99", "text": "ok" })).await;
        assert_eq!((status, &refused["code"]), (422, &json!("step-unknown")));
        let (status, refused) = doctor.post(&path, &json!({ "step": "s1" })).await;
        assert_eq!((status, &refused["code"]), (422, &json!("answer-missing")));
        site.stop().await;
    });
}

#[test]
fn what_is_not_understood_is_asked_again_twice() {
    each_engine(async |world| {
        let site = world.site().await;
        site.shop("roamly").await;
        let doctor = Doctor::at(&site);
        let mut step = doctor.begin(&json!({ "complaint": "slow-data", "locale": "en" })).await;
        let subject = step["subject"].clone();
        let path = format!("/api/v1/diagnoses/{}/answers", text(&step["diagnosis"]));
        for manner in ["which-of-these", "which-of-these"] {
            let body = json!({ "step": step["id"], "text": "purple monday" });
            step = doctor.post(&path, &body).await.1;
            assert_eq!((&step["subject"], text(&step["manner"])), (&subject, manner), "{step}");
        }
        step = doctor.post(&path, &json!({ "step": step["id"], "text": "purple" })).await.1;
        assert_ne!(step["subject"], subject, "{step}");
        step = doctor.post(&path, &json!({ "step": step["id"], "text": "I want a human" })).await.1;
        assert_eq!(
            (&step["kind"], &step["subject"]),
            (&json!("handover"), &json!("person-wanted"))
        );
        site.stop().await;
    });
}

#[test]
fn the_catalogue_says_what_to_observe_and_what_to_set() {
    each_engine(async |world| {
        let site = world.site().await;
        site.shop("roamly").await;
        let (status, all) = Doctor::at(&site).get("/api/v1/doctor/catalogue?locale=en").await;
        assert_eq!(status, 200);
        let find = |list: &str, id: &str| {
            let items = all[list].as_array().expect("a list");
            items.iter().find(|item| item["id"] == id).unwrap_or_else(|| panic!("{id}")).clone()
        };
        let mode = find("remedies", "network-mode-set");
        assert_eq!(mode["params"]["mode"], json!(["4g-5g-preferred"]));
        let check = find("checks", "airplane-mode");
        assert_eq!(check["value_schema"]["enum"], json!(["on", "off", null]));
        assert_eq!(find("remedies", "refuel")["risks"], json!(["cost"]));
        assert_eq!(find("complaints", "mms")["tests"][0]["check"], "picture-message-test");
        site.stop().await;
    });
}
