//! Who calls: a program with a token, let in by the gate.

use crate::problem::Failure;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use simcare_authority::Actor;
use simcare_base::{ApiTokenId, BrandId, Moment, Problem};

/// A program that may do what it asks for. The use case proves it again: only there a scope is
/// made.
#[derive(Debug, Clone)]
pub struct Caller {
    /// Who acts.
    pub actor: Actor,
    /// Its token.
    pub token: ApiTokenId,
    /// The brand in the address. Operations about no brand in particular do not read it.
    pub brand: Option<BrandId>,
    /// When, and the randomness of this call.
    pub moment: Moment,
}

impl Caller {
    /// The brand in the address.
    ///
    /// # Errors
    /// Internal, when the address has none.
    pub fn brand(&self) -> Result<&BrandId, Problem> {
        self.brand.as_ref().ok_or_else(|| Problem::internal("an operation without a brand"))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Failure;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        let caller = parts.extensions.get::<Self>().cloned();
        caller.ok_or_else(|| Problem::internal("an operation without its gate").into())
    }
}
