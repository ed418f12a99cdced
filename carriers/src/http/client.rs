//! The calls themselves: limits, tries, the breaker.

use super::answer::{Heard, read, retry_after_ms};
use super::breaker::{Breaker, BreakerState};
use super::operations;
use super::retry::pause_ms;
use crate::carrier::{Carrier, CarrierError, CarrierFuture, Changed, LineRef, Order};
use crate::line::Line;
use reqwest::header::{AUTHORIZATION, HeaderValue, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response, Url};
use serde::de::DeserializeOwned;
use simcare_base::{Instant, Moment, Secret};
use simcare_sims::Iccid;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// More than any line.
const ANSWER_BYTES_MAX: usize = 256 * 1_024;
const KEY_HEADER: &str = "Idempotency-Key";

/// How a carrier is reached.
#[derive(Debug, Clone)]
pub struct HttpSettings {
    /// Its name, as brands say it.
    pub name: String,
    /// Where the protocol begins, `https://bss.example/simcare/v1`.
    pub url: String,
    /// What it knows us by.
    pub token: Secret,
    /// How long one try may take.
    pub try_ms_max: u64,
    /// How often a call is tried.
    pub tries_max: u32,
    /// The first pause between two tries.
    pub pause_ms: u64,
}

/// Why a carrier cannot be reached like this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct HttpUnfit(&'static str);

/// A carrier behind the protocol.
pub struct HttpCarrier {
    settings: HttpSettings,
    base: String,
    bearer: HeaderValue,
    client: Client,
    breaker: Mutex<Breaker>,
}

impl HttpCarrier {
    /// A carrier that is reached like this. Nothing is called yet.
    ///
    /// # Errors
    /// When the address is none, or would show the token to whoever listens: without TLS only this
    /// very machine is spoken to.
    pub fn new(settings: HttpSettings) -> Result<Self, HttpUnfit> {
        let base = address(&settings.url)?;
        let mut bearer = HeaderValue::try_from(format!("Bearer {}", settings.token.reveal()))
            .map_err(|_| HttpUnfit("its token is no header"))?;
        bearer.set_sensitive(true);
        let client = Client::builder()
            .redirect(Policy::none())
            .timeout(Duration::from_millis(settings.try_ms_max))
            .user_agent(concat!("simcare/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|_| HttpUnfit("no TLS on this machine: are there root certificates?"))?;
        Ok(Self { settings, base, bearer, client, breaker: Mutex::default() })
    }

    fn with_breaker<T>(&self, act: impl FnOnce(&mut Breaker) -> T) -> T {
        act(&mut self.breaker.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn line_url(&self, iccid: &Iccid) -> String {
        format!("{}{}", self.base, operations::LINE.replace("{iccid}", iccid.as_str()))
    }

    /// One call: admitted or not, tried a few times, and its end told to the breaker.
    async fn call<T: DeserializeOwned>(
        &self,
        moment: Moment,
        request: impl Fn(&Client) -> RequestBuilder,
    ) -> Result<T, CarrierError> {
        if !self.with_breaker(|breaker| breaker.admit(moment.now)) {
            return Err(CarrierError::NotAnswering("it failed often and is left alone".to_owned()));
        }
        let answer = self.tried(moment, request).await;
        match &answer {
            Err(CarrierError::NotAnswering(cause)) => {
                tracing::warn!(carrier = %self.settings.name, %cause, "a carrier does not answer");
                self.with_breaker(|breaker| breaker.failed(moment.now));
            }
            _ => self.with_breaker(Breaker::answered),
        }
        answer
    }

    async fn tried<T: DeserializeOwned>(
        &self,
        moment: Moment,
        request: impl Fn(&Client) -> RequestBuilder,
    ) -> Result<T, CarrierError> {
        let mut dice = moment.dice_for("carrier-retry");
        let mut tries = 1;
        loop {
            let ready = request(&self.client).header(AUTHORIZATION, self.bearer.clone());
            let (cause, after_ms) = match heard(ready).await {
                Heard::Answer(answer) => return Ok(answer),
                Heard::No(error) => return Err(error),
                Heard::Wrong(cause) => return Err(CarrierError::NotAnswering(cause)),
                Heard::Again { cause, after_ms } => (cause, after_ms),
            };
            let pause = pause_ms(tries, self.settings.pause_ms, after_ms, &mut dice);
            match pause {
                Some(pause_ms) if tries < self.settings.tries_max => {
                    tokio::time::sleep(Duration::from_millis(pause_ms)).await;
                    tries += 1;
                }
                _ => return Err(CarrierError::NotAnswering(cause)),
            }
        }
    }
}

/// Where the protocol begins, without a slash at its end.
fn address(text: &str) -> Result<String, HttpUnfit> {
    let url = Url::parse(text).map_err(|_| HttpUnfit("its address is none"))?;
    let is_here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    match url.scheme() {
        "https" => {}
        "http" if is_here => {}
        _ => return Err(HttpUnfit("elsewhere it is reached by https only")),
    }
    if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() {
        return Err(HttpUnfit("its address has more than a path"));
    }
    Ok(text.trim_end_matches('/').to_owned())
}

async fn heard<T: DeserializeOwned>(request: RequestBuilder) -> Heard<T> {
    // The address carries a card's number, which no log may show.
    let again =
        |error: reqwest::Error| Heard::Again { cause: without_address(error), after_ms: None };
    let response = match request.send().await {
        Ok(response) => response,
        Err(error) => return again(error),
    };
    let status = response.status().as_u16();
    let after = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
    let after_ms = retry_after_ms(after);
    match whole(response).await {
        Ok(Some(body)) => read(status, after_ms, &body),
        Ok(None) => Heard::Wrong("an answer without end".to_owned()),
        Err(error) => again(error),
    }
}

fn without_address(error: reqwest::Error) -> String {
    let kind = match &error {
        e if e.is_timeout() => "it took too long",
        e if e.is_connect() => "no connection",
        e if e.is_body() || e.is_decode() => "the answer broke off",
        _ => "the connection broke",
    };
    kind.to_owned()
}

/// The body, or none when it is longer than any answer.
async fn whole(mut response: Response) -> Result<Option<Vec<u8>>, reqwest::Error> {
    let mut body = Vec::new();
    while let Some(piece) = response.chunk().await? {
        if body.len() + piece.len() > ANSWER_BYTES_MAX {
            return Ok(None);
        }
        body.extend_from_slice(&piece);
    }
    Ok(Some(body))
}

impl Carrier for HttpCarrier {
    fn name(&self) -> &str {
        &self.settings.name
    }

    fn breaker(&self, now: Instant) -> Option<BreakerState> {
        Some(self.with_breaker(|breaker| breaker.state(now)))
    }

    fn line<'a>(&'a self, moment: Moment, line: &'a LineRef) -> CarrierFuture<'a, Line> {
        let url = self.line_url(&line.iccid);
        Box::pin(self.call(moment, move |client| client.get(&url)))
    }

    fn change<'a>(&'a self, moment: Moment, order: &'a Order) -> CarrierFuture<'a, Changed> {
        let (path, body) = operations::change(&order.change);
        let url = format!("{}/{path}", self.line_url(&order.line.iccid));
        let request =
            move |client: &Client| client.post(&url).header(KEY_HEADER, &order.key).json(&body);
        Box::pin(self.call(moment, request))
    }
}

impl std::fmt::Debug for HttpCarrier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HttpCarrier").field("name", &self.settings.name).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_sent_in_the_open_to_this_machine_only() {
        let check = |url: &str, expect: Option<&str>| {
            assert_eq!(address(url).ok().as_deref(), expect, "{url}");
        };
        check("https://bss.example/simcare/v1/", Some("https://bss.example/simcare/v1"));
        check("http://127.0.0.1:9000", Some("http://127.0.0.1:9000"));
        check("http://localhost:9000/v1", Some("http://localhost:9000/v1"));
        check("http://[::1]:9000/v1", Some("http://[::1]:9000/v1"));
        check("http://bss.example/v1", None);
        check("http://127.0.0.1.example/v1", None);
        check("https://bss.example/v1?token=1", None);
        check("https://me@bss.example/v1", None);
        check("ftp://bss.example", None);
        check("bss.example", None);
    }
}
