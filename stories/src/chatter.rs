//! Somebody who writes to the desk the way the page's script does: each message with a key of its
//! own, sent again under the same key until the site says that it has it.

use crate::Program;
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::{Client, StatusCode};
use serde_json::Value;
use std::time::Duration;

/// How long an answer may take before the message is sent again.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often a message is sent again while nobody answers.
const PAUSE: Duration = Duration::from_millis(50);

/// The writer, with cookies, in one brand's conversation.
pub struct Chatter {
    client: Client,
    talk: String,
    form_token: String,
    /// The conversation, known after the first message.
    pub conversation: String,
}

impl Chatter {
    /// Meets the brand and says the first words, so that the site knows who writes.
    ///
    /// # Panics
    /// When the site does not answer.
    pub async fn meet(program: &Program, slug: &str, number: usize) -> Self {
        let mut headers = reqwest::header::HeaderMap::new();
        // Everybody has an address of their own, so that limits by address stay out of the way.
        let from = format!("10.1.{}.{}", number / 250, number % 250 + 1);
        headers.insert("x-forwarded-for", from.parse().expect("an address"));
        let builder = Client::builder().cookie_store(true).default_headers(headers);
        let client = builder.timeout(PATIENCE).build().expect("a client");
        let talk = format!("{}/b/{slug}/talk", program.address());
        let page = client.get(&talk).send().await.expect("the page");
        let page = page.text().await.expect("the page");
        let marker = "name=\"form_token\" value=\"";
        let (_, rest) = page.split_once(marker).expect("a form");
        let form_token = rest.split('"').next().expect("a token").to_owned();
        let mut chatter = Self { client, talk, form_token, conversation: String::new() };
        chatter.say("key-hello", "hello").await;
        chatter
    }

    /// The client, with the writer's cookies.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Sends a message until the site has acknowledged it; answers its place.
    ///
    /// # Panics
    /// When the site refuses it.
    pub async fn say(&mut self, key: &str, body: &str) -> i64 {
        let mut pauses = tokio::time::interval(PAUSE);
        loop {
            pauses.tick().await;
            // Whether the site took it is not known when the line broke: ask again.
            if let Some(answer) = self.try_say(key, body).await {
                let conversation = answer["conversation"].as_str().expect("a conversation");
                self.conversation = conversation.to_owned();
                return answer["seq"].as_i64().expect("a place");
            }
        }
    }

    async fn try_say(&self, key: &str, body: &str) -> Option<Value> {
        let form = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("form_token", &self.form_token)
            .append_pair("client_key", key)
            .append_pair("body", body)
            .finish();
        let request = self
            .client
            .post(&self.talk)
            .header("sec-fetch-site", "same-origin")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(ACCEPT, "application/json")
            .body(form);
        let answer = request.send().await.ok()?;
        let status = answer.status();
        let text = answer.text().await.ok()?;
        // A writer in a hurry is asked to wait, which is not a refusal: the page waits as well.
        let is_refused = status.is_client_error() && status != StatusCode::TOO_MANY_REQUESTS;
        assert!(!is_refused, "{key}: {status}: {text}");
        if status.is_success() { serde_json::from_str(&text).ok() } else { None }
    }
}
