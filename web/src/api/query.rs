//! Reading query strings and the ids in an address.

use crate::problem::Failure;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use simcare_base::Problem;

/// What stands after the question mark.
#[derive(Debug)]
pub struct Query<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = Failure;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        let text = parts.uri.query().unwrap_or_default();
        serde_urlencoded::from_str(text)
            .map(Self)
            .map_err(|cause| Problem::invalid("query-invalid").because(cause).into())
    }
}

/// The ids in an address. A text that is no id of the kind is a thing that is not there.
#[derive(Debug)]
pub struct At<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for At<T> {
    type Rejection = Failure;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let found = Path::<T>::from_request_parts(parts, state).await;
        found.map(|Path(ids)| Self(ids)).map_err(|_| Problem::not_found("not-found").into())
    }
}
