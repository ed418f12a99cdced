//! Somebody at the desk, recognised by the cookie: who they are, their brands, language and zone.

use crate::context::Visit;
use crate::cookies;
use crate::problem::Failure;
use crate::state::WebState;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use simcare_app::brands;
use simcare_app::sessions::{self, StaffVisit};
use simcare_authority::{Actor, Right, authorise_each};
use simcare_base::{BrandId, Problem, StaffId};
use simcare_sims::Brand;
use simcare_words::{Words, Zone};

/// The cookie of somebody at the desk.
pub const DESK_COOKIE: &str = "desk";
/// The header by which our script asks for a part of a page.
pub const PART_HEADER: &str = "x-part";

/// What every page of the console starts from.
#[derive(Debug, Clone)]
pub struct AtDesk {
    /// The request.
    pub visit: Visit,
    /// Who it is and what they may do.
    pub me: StaffVisit,
    /// The token of the session, for streams that ask again whether it still stands.
    pub token: String,
    /// The texts in their language.
    pub words: Words,
    /// Their zone.
    pub zone: Zone,
    /// Their brands.
    pub brands: Vec<Brand>,
    /// Which part of the page our script asks for; none for the whole page.
    pub part: Option<String>,
}

impl AtDesk {
    /// Who acts.
    pub fn actor(&self) -> &Actor {
        &self.me.actor
    }

    /// Their own id.
    pub fn id(&self) -> &StaffId {
        &self.me.staff.id
    }

    /// Whether they have a right at any brand: for what the menu shows.
    pub fn may(&self, right: Right) -> bool {
        authorise_each(self.actor(), right).is_ok()
    }

    /// One of their brands by its name in addresses.
    pub fn brand_by_slug(&self, slug: &str) -> Option<&Brand> {
        self.brands.iter().find(|brand| brand.slug == slug)
    }

    /// One of their brands.
    ///
    /// # Errors
    /// `not-found` when it is none of theirs.
    pub fn brand(&self, id: &BrandId) -> Result<&Brand, Problem> {
        let found = self.brands.iter().find(|brand| brand.id == *id);
        found.ok_or_else(|| Problem::not_found("not-found"))
    }
}

impl FromRequestParts<WebState> for AtDesk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &WebState) -> Result<Self, Response> {
        let visit = Visit::from_request_parts(parts, state).await.map_err(refused)?;
        let part = parts.headers.get(PART_HEADER).and_then(|value| value.to_str().ok());
        let part = part.map(ToOwned::to_owned);
        let token = cookies::read(&parts.headers, DESK_COOKIE).unwrap_or_default().to_owned();
        let found = sessions::staff_find(state.app(), &token, visit.moment)
            .await
            .map_err(|problem| refused(problem.into()))?;
        let Some(me) = found else { return Err(to_log_in(parts, &visit, part.is_some())) };
        let brands = brands::brands_of(state.app(), &me.actor)
            .await
            .map_err(|problem| refused(problem.into()))?;
        let words = Words::of(me.staff.locale);
        let zone = visit.zone_or(&me.staff.time_zone);
        let visit = Visit { words, ..visit };
        Ok(Self { visit, me, token, words, zone, brands, part })
    }
}

fn refused(failure: Failure) -> Response {
    failure.into_response()
}

/// A person is shown the way in; our script is told, so that it can do the same.
fn to_log_in(parts: &Parts, visit: &Visit, is_part: bool) -> Response {
    if is_part || !parts.method.is_safe() {
        return refused(Problem::unauthenticated().into());
    }
    let to: String = url::form_urlencoded::byte_serialize(visit.address.as_bytes()).collect();
    Redirect::to(&format!("/console/login?to={to}")).into_response()
}
