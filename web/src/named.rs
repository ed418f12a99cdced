//! The ids in an address. What cannot be one leads to a page that is not there, said in the
//! reader's language like every other.

use crate::problem::Failure;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use simcare_base::Problem;

/// The parts of an address, as [`Path`] reads them.
#[derive(Debug, Clone, Copy)]
pub struct Named<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Named<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let read = Path::<T>::from_request_parts(parts, state).await;
        read.map(|Path(named)| Self(named)).map_err(|_| Problem::not_found("not-found").into())
    }
}
