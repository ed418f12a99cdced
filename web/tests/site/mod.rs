//! A small site with a brand in it, and a browser's habits: cookies, forms, compressed answers.
#![allow(dead_code)]

mod world;

#[allow(unused_imports)]
pub use world::{CARD, CONTACT, SLUG, fill};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, Request, StatusCode};
use simcare_app::{App, AppSettings, Outside};
use simcare_base::{Instant, Moment, MomentSource};
use simcare_channels::Mailbox;
use simcare_store::{Store, StoreSettings};
use simcare_web::{Settings, WebState};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tower::ServiceExt as _;

/// Moments a second apart, each with its own seed.
pub struct Clock(AtomicU64);

impl MomentSource for Clock {
    fn moment(&self) -> Moment {
        let count = self.0.fetch_add(1, Ordering::Relaxed);
        let mut seed = [7; 32];
        seed[..8].copy_from_slice(&count.to_le_bytes());
        let start = Instant::parse("2026-11-22T10:00:00Z").expect("an instant");
        Moment::new(start.plus_seconds(i64::try_from(count).expect("few")), seed)
    }
}

/// A running site on an empty store of its own.
pub struct Site {
    pub app: App,
    pub router: Router,
    _folder: tempfile::TempDir,
}

impl Site {
    /// With one brand and one card.
    pub async fn open() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let store = StoreSettings::sqlite(folder.path().join("simcare.db"));
        let settings = AppSettings { is_demo: true, ..AppSettings::default() };
        let clock = Arc::new(Clock(AtomicU64::new(0)));
        let opening = move || App::open(&store, clock, settings, mailbox);
        let opened = tokio::task::spawn_blocking(opening).await.expect("it does not panic");
        let app = opened.expect("the store opens");
        app.start().await.expect("it starts");
        fill(&app).await;
        let state = WebState::new(app.clone(), Settings::default());
        Self { router: simcare_web::router(&state), app, _folder: folder }
    }
}

fn mailbox(store: &Store) -> Outside {
    let key = simcare_payments::WebhookKey::new(*b"a key for tests");
    Outside::with_sandbox(Arc::new(Mailbox::new(store.clone())), store, key)
}

/// One answer.
#[derive(Debug)]
pub struct Got {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Got {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn location(&self) -> &str {
        self.headers.get("location").and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// A reader with cookies.
pub struct Reader<'a> {
    site: &'a Site,
    pub cookies: BTreeMap<String, String>,
    pub language: &'static str,
    pub accepts_brotli: bool,
}

impl<'a> Reader<'a> {
    pub fn new(site: &'a Site, language: &'static str) -> Self {
        Self { site, cookies: BTreeMap::new(), language, accepts_brotli: false }
    }

    pub async fn get(&mut self, path: &str) -> Got {
        self.send(Request::get(path).body(Body::empty()).expect("a request")).await
    }

    /// Posts a form, with the token that every form of ours carries.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Got {
        let token = self.cookies.get("form").cloned().unwrap_or_default();
        let body = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("form_token", &token)
            .extend_pairs(fields)
            .finish();
        let request = Request::post(path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request.body(Body::from(body)).expect("a request")).await
    }

    pub async fn send(&mut self, mut request: Request<Body>) -> Got {
        let headers = request.headers_mut();
        headers.insert("accept-language", self.language.parse().expect("a header"));
        if !headers.contains_key("accept") {
            headers.insert("accept", "text/html".parse().expect("a header"));
        }
        if self.accepts_brotli {
            headers.insert("accept-encoding", "br".parse().expect("a header"));
        }
        let cookies: Vec<_> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        headers.insert(COOKIE, cookies.join("; ").parse().expect("a header"));
        let answer = self.site.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = answer.into_parts();
        for line in parts.headers.get_all(SET_COOKIE) {
            let line = line.to_str().expect("text");
            let pair = line.split(';').next().expect("a pair");
            let (name, value) = pair.split_once('=').expect("a pair");
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let body = axum::body::to_bytes(body, 10_000_000).await.expect("a body");
        Got { status: parts.status, headers: parts.headers, body }
    }
}

/// Every address that a page makes a browser fetch at once.
pub fn fetched_by(page: &str) -> Vec<String> {
    let mut addresses = Vec::new();
    for (tag, attribute) in [("<link ", "href=\""), ("<script ", "src=\""), ("<img ", "src=\"")] {
        for (at, _) in page.match_indices(tag) {
            let element = &page[at..at + page[at..].find('>').unwrap_or(0)];
            if let Some(start) = element.find(attribute) {
                let rest = &element[start + attribute.len()..];
                addresses.push(rest[..rest.find('"').unwrap_or(0)].replace("&#38;", "&"));
            }
        }
    }
    addresses
}

/// Proves the card, as a person with a mailbox does.
pub async fn prove(reader: &mut Reader<'_>) {
    let asked = reader.post(&format!("/b/{SLUG}/card"), &[("number", CARD)]).await;
    assert_eq!(asked.status, 303, "{}", asked.text());
    let id = asked.location().split("id=").nth(1).and_then(|rest| rest.split('&').next());
    let id = id.expect("the address names the code").to_owned();
    let code = loop {
        let mailbox = reader.get("/demo/mailbox").await.text();
        let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit());
        let words: Vec<&str> = mailbox.split(|c: char| !c.is_ascii_alphanumeric()).collect();
        if let Some(code) = words.into_iter().find(is_code) {
            break code.to_owned();
        }
        tokio::task::yield_now().await;
    };
    let fields = [("id", id.as_str()), ("code", code.as_str()), ("to", "")];
    let proven = reader.post(&format!("/b/{SLUG}/card/code"), &fields).await;
    assert_eq!(proven.location(), format!("/b/{SLUG}/my"), "{}", proven.text());
}
