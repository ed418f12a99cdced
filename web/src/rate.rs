//! How often one address or one session may ask. Generous for people, tight for guessing.

use crate::problem::Failure;
use crate::state::WebState;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use sha2::{Digest, Sha256};
use simcare_base::Problem;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};

/// How many per minute, with how many at once.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// The steady rate.
    pub per_minute: u32,
    /// What may come at once after a rest.
    pub at_once: u32,
}

/// The limits of a site; 0 anywhere switches that one off.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Looking: a hotel full of travellers shares one address.
    pub looking: Limit,
    /// Changing something: posts of forms.
    pub changing: Limit,
    /// The same for one session, wherever it comes from.
    pub session: Limit,
    /// Guessing: codes, log-ins, finding a card by its number.
    pub guessing: Limit,
    /// Calls of the API with one token.
    pub calling: Limit,
    /// Calls of the API without a token: what answers without knowing anybody.
    pub answering: Limit,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            looking: Limit { per_minute: 3_000, at_once: 600 },
            changing: Limit { per_minute: 300, at_once: 100 },
            session: Limit { per_minute: 120, at_once: 60 },
            guessing: Limit { per_minute: 30, at_once: 30 },
            calling: Limit { per_minute: 1_200, at_once: 300 },
            answering: Limit { per_minute: 30_000, at_once: 2_000 },
        }
    }
}

type ByKey = DefaultKeyedRateLimiter<String>;

/// The counters behind the limits.
#[derive(Debug)]
pub struct Gates {
    looking: Option<ByKey>,
    changing: Option<ByKey>,
    session: Option<ByKey>,
    guessing: Option<ByKey>,
    calling: Option<ByKey>,
    answering: Option<ByKey>,
    asked: AtomicU32,
}

/// Old keys are dropped every so many requests, so that memory follows the living.
const TIDY_EVERY: u32 = 10_000;

impl Gates {
    /// Counters for these limits.
    pub fn new(limits: &Limits) -> Self {
        let gate = |limit: Limit| {
            let rate = NonZeroU32::new(limit.per_minute)?;
            let burst = NonZeroU32::new(limit.at_once)?;
            Some(RateLimiter::keyed(Quota::per_minute(rate).allow_burst(burst)))
        };
        Self {
            looking: gate(limits.looking),
            changing: gate(limits.changing),
            session: gate(limits.session),
            guessing: gate(limits.guessing),
            calling: gate(limits.calling),
            answering: gate(limits.answering),
            asked: AtomicU32::new(0),
        }
    }

    /// Counts one guess by who guesses and what at; too many are refused.
    ///
    /// # Errors
    /// `too-many` with the seconds to wait.
    pub fn guess(&self, key: String) -> Result<(), Problem> {
        wait(self.guessing.as_ref(), key).map_or(Ok(()), |seconds| Err(too_many(seconds)))
    }

    /// Counts one call of a program; too many are refused.
    ///
    /// # Errors
    /// `too-many` with the seconds to wait.
    pub fn call(&self, token: String) -> Result<(), Problem> {
        wait(self.calling.as_ref(), token).map_or(Ok(()), |seconds| Err(too_many(seconds)))
    }

    /// Counts one call that anybody may make, by where it comes from; too many are refused.
    ///
    /// # Errors
    /// `too-many` with the seconds to wait.
    pub fn answer(&self, who: String) -> Result<(), Problem> {
        wait(self.answering.as_ref(), who).map_or(Ok(()), |seconds| Err(too_many(seconds)))
    }

    /// Seconds to wait before this may be asked, by address and, for changes, by session.
    fn ask(&self, changing: bool, key: String, session: Option<String>) -> Option<u64> {
        if self.asked.fetch_add(1, Ordering::Relaxed) % TIDY_EVERY == TIDY_EVERY - 1 {
            let all =
                [&self.looking, &self.changing, &self.guessing, &self.calling, &self.answering];
            for gate in all.into_iter().flatten() {
                gate.retain_recent();
            }
        }
        if !changing {
            return wait(self.looking.as_ref(), key);
        }
        let by_session = session.and_then(|session| wait(self.session.as_ref(), session));
        by_session.or_else(|| wait(self.changing.as_ref(), key))
    }
}

fn wait(gate: Option<&ByKey>, key: String) -> Option<u64> {
    let until = gate?.check_key(&key).err()?;
    Some(until.wait_time_from(DefaultClock::default().now()).as_secs().max(1))
}

fn too_many(seconds: u64) -> Problem {
    Problem::too_many("too-many").with("seconds", seconds)
}

/// Where operations stand that need no token; they have the limit `answering`.
const OPEN_CALLS: [&str; 3] = ["/api/v1/diagnoses", "/api/v1/doctor/", "/api/v1/assistant/"];

/// Refuses an address that asks too often.
pub async fn by_address(State(state): State<WebState>, request: Request, next: Next) -> Response {
    // Programs call from one address, many at once: their tokens have a limit of their own.
    let path = request.uri().path();
    let is_call = path.starts_with("/api/");
    // What anybody may call is counted where it is let in.
    if OPEN_CALLS.iter().any(|open| path.starts_with(open)) {
        return next.run(request).await;
    }
    let changing = !request.method().is_safe() && !is_call;
    let who = client_key(&request, state.settings().trust_forwarded);
    match state.gates().ask(changing, who, session_key(request.headers())) {
        None => next.run(request).await,
        Some(seconds) => Failure::from(too_many(seconds)).into_response(),
    }
}

/// Who asks, as far as the network says. The last hop's word is taken only where the settings say
/// that a proxy of our own stands in front.
pub fn client_key(request: &Request, trust_forwarded: bool) -> String {
    client(request.headers(), request.extensions(), trust_forwarded)
}

/// As [`client_key`], for a request whose head alone is at hand.
pub fn client_of(parts: &Parts, trust_forwarded: bool) -> String {
    client(&parts.headers, &parts.extensions, trust_forwarded)
}

fn client(headers: &HeaderMap, extensions: &Extensions, trust_forwarded: bool) -> String {
    let forwarded = || {
        let line = headers.get("x-forwarded-for")?.to_str().ok()?;
        line.rsplit(',').next()?.trim().parse::<IpAddr>().ok()
    };
    let peer = extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
    let address = trust_forwarded.then(forwarded).flatten().or(peer);
    block(address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)))
}

/// The form cookie tells one browser from another behind the same address. Only a digest of it is
/// held.
fn session_key(headers: &HeaderMap) -> Option<String> {
    let token = crate::cookies::read(headers, crate::context::FORM_COOKIE)?;
    Some(Sha256::digest(token).iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}

/// One household or one phone: an IPv6 customer has a whole /64.
fn block(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).to_string()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_customer_of_ipv6_is_one() {
        let check = |address: &str, expect: &str| {
            assert_eq!(block(address.parse().expect("an address")), expect);
        };
        check("203.0.113.9", "203.0.113.9");
        check("::ffff:203.0.113.9", "203.0.113.9");
        check("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::");
    }

    #[test]
    fn guessing_is_refused_after_a_burst_and_only_for_who_guesses() {
        let limit = Limit { per_minute: 1, at_once: 2 };
        let gates = Gates::new(&Limits { guessing: limit, ..Limits::default() });
        assert!(gates.guess("a".into()).is_ok());
        assert!(gates.guess("a".into()).is_ok());
        assert_eq!(gates.guess("a".into()).map_err(|problem| problem.code), Err("too-many"));
        assert!(gates.guess("b".into()).is_ok());
    }

    #[test]
    fn one_busy_browser_does_not_lock_out_its_neighbours() {
        let session = Limit { per_minute: 1, at_once: 1 };
        let gates = Gates::new(&Limits { session, ..Limits::default() });
        let ask = |who: &str| gates.ask(true, "hotel".into(), Some(who.into())).is_none();
        assert!(ask("a"));
        assert!(!ask("a"));
        assert!(ask("b"));
    }

    #[test]
    fn a_limit_of_nothing_is_no_limit() {
        let limit = Limit { per_minute: 0, at_once: 0 };
        let gates = Gates::new(&Limits { guessing: limit, ..Limits::default() });
        assert!((0..1_000).all(|_| gates.guess("a".into()).is_ok()));
    }
}
