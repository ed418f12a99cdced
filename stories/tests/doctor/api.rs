//! The doctor as a program sees it.

use crate::phone::patient::Patient;
use crate::phone::{Phone, adapter};
use reqwest::Client;
use serde_json::{Value, json};
use simcare_doctor::catalogue;
use simcare_stories::Site;

/// A program that talks with the doctor.
pub struct Doctor {
    client: Client,
    site: String,
    token: Option<String>,
}

impl Doctor {
    pub fn at(site: &Site) -> Self {
        Self { client: Client::new(), site: site.url(""), token: None }
    }

    pub fn with_token(site: &Site, token: &str) -> Self {
        Self { token: Some(token.to_owned()), ..Self::at(site) }
    }

    /// A POST; answers the status and what was said.
    pub async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        let mut request = self.client.post(format!("{}{path}", self.site)).json(body);
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        let response = request.send().await.expect("an answer");
        let status = response.status().as_u16();
        (status, response.json().await.expect("JSON"))
    }

    pub async fn get(&self, path: &str) -> (u16, Value) {
        let request = self.client.get(format!("{}{path}", self.site));
        let response = request.send().await.expect("an answer");
        let status = response.status().as_u16();
        (status, response.json().await.expect("JSON"))
    }

    pub async fn begin(&self, body: &Value) -> Value {
        let (status, step) = self.post("/api/v1/diagnoses", body).await;
        assert_eq!(status, 201, "{step}");
        step
    }

    pub async fn answer(&self, step: &Value, observation: &Value) -> Value {
        let path = format!("/api/v1/diagnoses/{}/answers", text(&step["diagnosis"]));
        let body = json!({ "step": step["id"], "observation": observation });
        let (status, next) = self.post(&path, &body).await;
        assert_eq!(status, 200, "{next}");
        next
    }

    /// Lives through a diagnosis with this patient, and answers the end.
    pub async fn treat(&self, start: &Value, patient: &mut Patient) -> Value {
        let mut step = self.begin(start).await;
        for _ in 0..200 {
            if is_end(&step) {
                return step;
            }
            let own = step_of(&step);
            let observation = patient.answer(&own);
            step = self.answer(&step, &observation).await;
            must_speak(&step);
        }
        panic!("it does not end: {step}");
    }
}

pub fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

pub fn is_end(step: &Value) -> bool {
    ["resolved", "case", "handover"].contains(&text(&step["kind"]))
}

/// No id shows where a text should be.
fn must_speak(step: &Value) {
    for part in ["title", "text", "why"] {
        let said = text(&step[part]);
        assert!(!said.contains('⟦'), "{step}");
    }
    assert!(!text(&step["title"]).is_empty(), "{step}");
}

/// The step as the simulated patient takes it: from the answer alone.
pub fn step_of(step: &Value) -> simcare_doctor::Step {
    let wanted = json!({
        "id": step["id"], "kind": step["kind"], "subject": step["subject"], "by": step["by"],
        "params": step["params"],
    });
    serde_json::from_value(wanted).expect("a step")
}

/// Every check and lever of the phone has its place in the catalogue.
pub fn must_map(phone: &Phone) {
    let seen = catalogue().checks.iter().filter(|c| !adapter::observe(phone, &c.id).is_null());
    assert!(seen.count() > 18);
}
