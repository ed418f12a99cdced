//! A visit to one brand's pages: the brand, its look, and who the visitor is there.

use crate::assets::BrandColour;
use crate::context::Visit;
use crate::cookies::{self, Cookie};
use crate::page::Page;
use crate::problem::{Answer, Failure};
use crate::state::WebState;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use simcare_app::brands;
use simcare_app::sessions::{self, Visitor};
use simcare_base::{Locale, Problem};
use simcare_sims::Brand;
use simcare_words::{Words, Zone};

/// The cookie of a visitor. It is for one brand's addresses only.
pub const VISITOR_COOKIE: &str = "visit";

/// What every page of a brand starts from.
#[derive(Debug, Clone)]
pub struct AtBrand {
    /// The brand.
    pub brand: Brand,
    /// The request.
    pub visit: Visit,
    /// The texts in a language that the brand offers.
    pub words: Words,
    /// The reader's zone, or the brand's where the browser did not tell.
    pub zone: Zone,
    /// Who it is, if we have met.
    pub visitor: Option<Visitor>,
}

/// A brand's sign at the top of its pages.
#[derive(Debug, Clone)]
pub struct BrandMark {
    /// Its name in addresses.
    pub slug: String,
    /// Its name for people.
    pub name: String,
    /// Its logo: an SVG that was checked when it came in.
    pub logo: String,
}

impl BrandMark {
    /// The sign of a brand for a reader of this language.
    pub fn of(brand: &Brand, language: Locale) -> Self {
        Self {
            slug: brand.slug.clone(),
            name: brand.name.text(language).to_owned(),
            // Within a page an SVG needs no namespace.
            logo: brand.logo.as_svg().replace(" xmlns=\"http://www.w3.org/2000/svg\"", ""),
        }
    }
}

impl AtBrand {
    /// The sign at the top.
    pub fn mark(&self) -> BrandMark {
        BrandMark::of(&self.brand, self.words.locale())
    }

    /// The brand's name for this reader.
    pub fn name(&self) -> &str {
        self.brand.name.text(self.words.locale())
    }

    /// The frame of a page with this title.
    pub fn page(&self, state: &WebState, title: &str) -> Page {
        let colour = BrandColour::parse(&self.brand.colour.to_string());
        let title = format!("{title} · {}", self.name());
        Page::dressed(state, &self.visit, self.words, title, colour, &self.brand.languages)
    }

    /// The visitor who has proven a card; others are asked to do so first and come back.
    ///
    /// # Errors
    /// The way to the proof.
    pub fn proven(&self) -> Result<&Visitor, Box<Response>> {
        match &self.visitor {
            Some(visitor) if visitor.is_proven => Ok(visitor),
            _ => {
                let to: String =
                    url::form_urlencoded::byte_serialize(self.visit.address.as_bytes()).collect();
                let slug = &self.brand.slug;
                let way = Redirect::to(&format!("/b/{slug}/card?to={to}"));
                Err(Box::new(way.into_response()))
            }
        }
    }

    /// The visitor, made a guest now if we had not met, with the cookie to set in that case.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn met(&self, state: &WebState) -> Answer<(Visitor, Option<String>)> {
        if let Some(visitor) = &self.visitor {
            return Ok((visitor.clone(), None));
        }
        let language = self.words.locale();
        let moment = self.visit.moment;
        let (visitor, token) =
            sessions::visitor_start(state.app(), &self.brand.id, language, moment).await?;
        Ok((visitor, Some(token)))
    }

    /// Gives the browser the visitor's cookie.
    pub fn remember(&self, state: &WebState, response: &mut Response, token: Option<&str>) {
        let Some(token) = token else { return };
        let cookie = Cookie {
            name: VISITOR_COOKIE,
            value: token,
            path: &format!("/b/{}", self.brand.slug),
            max_age_seconds: 60 * 24 * 3_600,
            secure: state.has_secure_cookies(),
            script_may_read: false,
        };
        if let Some(line) = cookie.header() {
            response.headers_mut().append(SET_COOKIE, line);
        }
    }
}

/// A language or zone that the browser tells anew is kept with the visitor, for notices and for
/// the next browser. Whoever never chose a language gets notices in the one they are shown.
async fn keep_wishes(
    state: &WebState,
    visitor: &Visitor,
    visit: &Visit,
    shown: Locale,
) -> Answer<()> {
    let known = visitor.session.locale;
    let language = match visit.chosen {
        Some(chosen) => Some(chosen).filter(|_| known != Some(chosen)),
        None => Some(shown).filter(|_| known.is_none()),
    };
    let zone = visit.zone.as_ref().map(|zone| zone.name().to_owned());
    let zone = zone.filter(|zone| visitor.session.time_zone.as_ref() != Some(zone));
    if language.is_some() || zone.is_some() {
        sessions::visitor_prefer(state.app(), visitor, language, zone).await?;
    }
    Ok(())
}

impl FromRequestParts<WebState> for AtBrand {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &WebState) -> Result<Self, Failure> {
        let visit = Visit::from_request_parts(parts, state).await?;
        let params = RawPathParams::from_request_parts(parts, state)
            .await
            .map_err(|_| Problem::not_found("brand-unknown"))?;
        let slug = params.iter().find(|(name, _)| *name == "slug").map(|(_, value)| value);
        let slug = slug.ok_or_else(|| Problem::not_found("brand-unknown"))?;
        let brand = brands::brand_find(state.app(), slug).await?;
        let visitor = match cookies::read(&parts.headers, VISITOR_COOKIE) {
            Some(token) => {
                sessions::visitor_find(state.app(), &brand.id, token, visit.moment).await?
            }
            None => None,
        };
        let kept = visitor.as_ref().and_then(|visitor| visitor.session.locale);
        let visit = Visit { chosen: visit.chosen.or(kept), ..visit };
        let words = visit.among(&brand.languages);
        let zone = visit.zone_or(&brand.time_zone);
        if let Some(visitor) = &visitor {
            keep_wishes(state, visitor, &visit, words.locale()).await?;
        }
        Ok(Self { brand, visit: Visit { words, ..visit }, words, zone, visitor })
    }
}
