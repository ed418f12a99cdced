//! A program with a token, and a brand with something in it to read.

use reqwest::{Client, Method, Response, StatusCode};
use serde_json::Value;
use simcare_app::conversations::{OwnMessage, conversation_post};
use simcare_app::sessions::visitor_start;
use simcare_app::tokens::{NewToken, token_make};
use simcare_authority::{Actor, Right};
use simcare_base::{BrandId, Locale};
use simcare_stories::{Shop, Site};
use std::sync::atomic::{AtomicU32, Ordering};

/// A program.
pub struct Caller {
    pub client: Client,
    site: String,
    token: String,
}

/// What the API said.
#[derive(Debug)]
pub struct Said {
    pub status: StatusCode,
    pub headers: reqwest::header::HeaderMap,
    pub text: String,
}

impl Said {
    async fn of(response: Response) -> Self {
        let (status, headers) = (response.status(), response.headers().clone());
        let text = response.text().await.expect("the answer is text");
        Self { status, headers, text }
    }

    /// The answer as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    /// A header's text, empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// That it refuses with this status and code, in the one shape of refusals.
    pub fn must_refuse(&self, status: u16, code: &str) {
        assert_eq!(self.status.as_u16(), status, "{self:?}");
        assert_eq!(self.header("content-type"), "application/problem+json", "{self:?}");
        let told = self.json();
        assert_eq!(told["status"], status, "{told}");
        assert_eq!(told["code"], code, "{told}");
        assert_eq!(told["type"], format!("/api#problem-{code}"));
        for text in ["title", "detail"] {
            let text = told[text].as_str().unwrap_or_default();
            assert!(!text.is_empty() && !text.contains('⟦'), "{told}");
        }
    }

    /// That it answers well, and what.
    pub fn must_answer(&self, status: u16) -> Value {
        assert_eq!(self.status.as_u16(), status, "{self:?}");
        self.json()
    }
}

impl Caller {
    /// A program with these rights at this brand.
    pub async fn new(site: &Site, brand: &BrandId, rights: &[Right]) -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let new = NewToken {
            name: "a story".to_owned(),
            rights: rights.to_vec(),
            expires_at: None,
            client_key: format!("story-{}", MADE.fetch_add(1, Ordering::Relaxed)),
        };
        let app = site.app();
        let made = token_make(app, &Actor::System("story"), brand, new, app.moment()).await;
        let token = made.expect("a token").text.expect("it is new");
        Self { client: Client::new(), site: site.url(""), token }
    }

    /// Somebody without a token, or with one that is none.
    pub fn stranger(site: &Site, token: &str) -> Self {
        Self { client: Client::new(), site: site.url(""), token: token.to_owned() }
    }

    /// The token's text.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Any request; a POST or PUT gets an empty object and a fresh key.
    pub async fn call(&self, method: &str, path: &str) -> Said {
        match method {
            "POST" => self.post(path, &serde_json::json!({}), &fresh_key()).await,
            "PUT" => {
                let request = self.request(Method::PUT, path);
                let request = request.header("idempotency-key", fresh_key());
                self.send(request.json(&serde_json::json!({}))).await
            }
            _ => self.get(path).await,
        }
    }

    /// A GET.
    pub async fn get(&self, path: &str) -> Said {
        Said::of(self.request(Method::GET, path).send().await.expect("an answer")).await
    }

    /// A POST with this body and key.
    pub async fn post(&self, path: &str, body: &Value, key: &str) -> Said {
        let request = self.request(Method::POST, path).header("idempotency-key", key).json(body);
        Said::of(request.send().await.expect("an answer")).await
    }

    /// A request to be finished by the story.
    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let request = self.client.request(method, format!("{}{path}", self.site));
        if self.token.is_empty() { request } else { request.bearer_auth(&self.token) }
    }

    /// Sends what a story has put together.
    pub async fn send(&self, request: reqwest::RequestBuilder) -> Said {
        Said::of(request.send().await.expect("an answer")).await
    }
}

/// A key that nobody used before.
pub fn fresh_key() -> String {
    static USED: AtomicU32 = AtomicU32::new(0);
    format!("key-{}", USED.fetch_add(1, Ordering::Relaxed))
}

/// Starts a conversation at a shop and answers its id.
pub async fn talk(site: &Site, shop: &Shop, words: &str) -> String {
    let (app, english) = (site.app(), Locale::English);
    let visit = visitor_start(app, &shop.brand, english, app.moment()).await;
    let (visitor, _) = visit.expect("a visit");
    let message = OwnMessage {
        client_key: fresh_key(),
        body: words.to_owned(),
        attachments: Vec::new(),
        card: None,
        language: english,
        choice: None,
    };
    let posted = conversation_post(app, &visitor.actor, &shop.brand, message, app.moment()).await;
    posted.expect("is posted").conversation.to_string()
}

/// The path of something of a shop.
pub fn at(shop: &Shop, rest: &str) -> String {
    format!("/api/v1/brands/{}{rest}", shop.brand)
}
