//! The assistant, asked by programs that nobody knows.

use crate::caller::{Caller, Said};
use reqwest::Method;
use serde_json::{Value, json};
use simcare_stories::each_engine;

const PATH: &str = "/api/v1/assistant/classify";

async fn ask(caller: &Caller, body: &Value) -> Said {
    caller.send(caller.request(Method::POST, PATH).json(body)).await
}

#[test]
fn anybody_is_told_what_a_text_asks_for() {
    each_engine(async |world| {
        let site = world.site().await;
        let stranger = Caller::stranger(&site, "");
        let told = ask(&stranger, &json!({ "text": "I want to top up" })).await.must_answer(200);
        assert_eq!(told["language"], "en");
        let intents = told["intents"].as_array().expect("intents");
        assert_eq!((intents.len(), &intents[0]["id"]), (48, &json!("topup")));
        let likely = |place: usize| intents[place]["probability"].as_f64().expect("a number");
        assert!((1..intents.len()).all(|place| likely(place) <= likely(place - 1)), "{told}");
        let sum: f64 = (0..intents.len()).map(likely).sum();
        assert!((sum - 1.0).abs() < 1e-3, "{sum}");
        let again = ask(&stranger, &json!({ "text": "I want to top up" })).await.must_answer(200);
        assert_eq!(told, again);
        site.stop().await;
    });
}

#[test]
fn what_cannot_be_read_is_refused_in_the_usual_shape() {
    each_engine(async |world| {
        let site = world.site().await;
        let stranger = Caller::stranger(&site, "");
        ask(&stranger, &json!({ "text": " \n" })).await.must_refuse(422, "fields");
        ask(&stranger, &json!({ "text": "好".repeat(2_001) })).await.must_refuse(422, "fields");
        ask(&stranger, &json!({})).await.must_refuse(422, "json-missing");
        let unknown = json!({ "text": "x", "language": "en" });
        ask(&stranger, &unknown).await.must_refuse(422, "json-unknown");
        site.stop().await;
    });
}
