//! Who reads: language, time zone, form token and the moment of the request.

use crate::cookies::{self, Cookie};
use crate::problem::Failure;
use crate::rate::client_key;
use crate::state::WebState;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, SET_COOKIE};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use simcare_base::{Locale, Moment, Problem};
use simcare_words::{Words, Zone};

/// The cookie of the chosen language.
pub const LANGUAGE_COOKIE: &str = "lang";
/// The cookie in which our script notes the browser's time zone.
pub const ZONE_COOKIE: &str = "zone";
/// The cookie whose value every form repeats.
pub const FORM_COOKIE: &str = "form";

/// One request of one reader.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The texts and formats of the reader's language.
    pub words: Words,
    /// The language, if the reader ever chose one.
    pub chosen: Option<Locale>,
    /// The languages the browser asks for.
    pub accept_language: String,
    /// The reader's time zone, where the browser told it.
    pub zone: Option<Zone>,
    /// What forms must repeat.
    pub form_token: String,
    /// Path and query, for coming back to the same page.
    pub address: String,
    /// When it happens, and its randomness.
    pub moment: Moment,
    /// Who asks, as far as the network says; for counting guesses.
    pub client: String,
}

impl Visit {
    /// The same reader where only some languages are offered, the first being preferred.
    pub fn among(&self, offered: &[Locale]) -> Words {
        let chosen = self.chosen.filter(|locale| offered.contains(locale));
        let locale = chosen.or_else(|| Locale::negotiate(&self.accept_language, offered));
        locale.map_or(self.words, Words::of)
    }

    /// The reader's zone, or this one where the browser did not tell.
    pub fn zone_or(&self, brand_zone: &str) -> Zone {
        self.zone.clone().or_else(|| brand_zone.parse().ok()).unwrap_or(Zone::UTC)
    }

    /// The language of an answer to somebody of whom nothing is known.
    pub fn fallback_words() -> Words {
        Words::of(Locale::English)
    }

    fn of(request: &Request, moment: Moment, client: String) -> Self {
        let headers = request.headers();
        let accept = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let accept_language = accept.unwrap_or_default().to_owned();
        let chosen = cookies::read(headers, LANGUAGE_COOKIE).and_then(|tag| tag.parse().ok());
        // Where no wish can be met, English is what most travellers can read.
        let offered: Vec<_> = [Locale::English].into_iter().chain(Locale::ALL).collect();
        let wished = Locale::negotiate(&accept_language, &offered).unwrap_or(Locale::English);
        let known = cookies::read(headers, FORM_COOKIE).filter(|token| is_token(token));
        let address = request.uri().path_and_query().map_or("/", |whole| whole.as_str());
        Self {
            words: Words::of(chosen.unwrap_or(wished)),
            chosen,
            accept_language,
            zone: cookies::read(headers, ZONE_COOKIE).and_then(|name| name.parse().ok()),
            form_token: known
                .map_or_else(|| moment.dice_for("form-token").token(), ToOwned::to_owned),
            address: address.to_owned(),
            moment,
            client,
        }
    }
}

fn is_token(text: &str) -> bool {
    (20..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Works out who reads, once per request, and gives the browser its form token with the first
/// page.
pub async fn open(State(state): State<WebState>, mut request: Request, next: Next) -> Response {
    let client = client_key(&request, state.settings().trust_forwarded);
    let visit = Visit::of(&request, state.moment(), client);
    let fresh = cookies::read(request.headers(), FORM_COOKIE) != Some(&visit.form_token);
    let token = visit.form_token.clone();
    request.extensions_mut().insert(visit);
    let mut response = next.run(request).await;
    let is_page = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"text/html"));
    if fresh && is_page {
        let cookie = Cookie {
            name: FORM_COOKIE,
            value: &token,
            path: "/",
            max_age_seconds: 400 * 24 * 3_600,
            secure: state.has_secure_cookies(),
            script_may_read: false,
        };
        if let Some(line) = cookie.header() {
            response.headers_mut().append(SET_COOKIE, line);
        }
    }
    response
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Failure;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        let visit = parts.extensions.get::<Self>().cloned();
        visit.ok_or_else(|| Problem::internal("the context layer is missing").into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use simcare_base::Instant;

    fn visit(headers: &[(&str, &str)]) -> Visit {
        let mut request = Request::builder().uri("/b/roamly?x=1");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::empty()).expect("a request");
        Visit::of(&request, Moment::new(Instant::from_ms(0), [1; 32]), String::new())
    }

    #[test]
    fn the_chosen_language_wins_over_the_browsers() {
        let check = |headers: &[(&str, &str)], expect: Locale| {
            assert_eq!(visit(headers).words.locale(), expect, "{headers:?}");
        };
        check(&[], Locale::English);
        check(&[("accept-language", "zh-HK")], Locale::HongKongChinese);
        check(
            &[("accept-language", "zh-HK"), ("cookie", "lang=zh-Hans")],
            Locale::SimplifiedChinese,
        );
        check(&[("accept-language", "fr"), ("cookie", "lang=xx")], Locale::English);
    }

    #[test]
    fn a_brand_offers_only_its_own_languages() {
        let reader = visit(&[("accept-language", "en"), ("cookie", "lang=zh-Hans")]);
        let offered = [Locale::HongKongChinese, Locale::English];
        assert_eq!(reader.among(&offered).locale(), Locale::English);
        assert_eq!(reader.among(&[Locale::SimplifiedChinese]).locale(), Locale::SimplifiedChinese);
    }

    #[test]
    fn a_form_token_is_kept_when_it_is_one() {
        let kept = visit(&[("cookie", "form=abcdefghijklmnopqrstuvwxyz")]).form_token;
        assert_eq!(kept, "abcdefghijklmnopqrstuvwxyz");
        assert_ne!(visit(&[("cookie", "form=short")]).form_token, "short");
    }
}
