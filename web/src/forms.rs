//! Reading a posted form, with the token that shows it came from a page of ours.

use crate::cookies;
use crate::problem::Failure;
use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::HeaderMap;
use serde::de::DeserializeOwned;
use simcare_base::Problem;

/// The field that repeats the value of the form cookie.
pub const TOKEN_FIELD: &str = "form_token";

/// The fields of a posted form. The token has been checked.
#[derive(Debug)]
pub struct Filled<T>(pub T);

impl<S, T> FromRequest<S> for Filled<T>
where
    S: Send + Sync,
    T: DeserializeOwned,
{
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let headers = request.headers().clone();
        let body = Bytes::from_request(request, state)
            .await
            .map_err(|_| Problem::too_large("too-large"))?;
        let token = url::form_urlencoded::parse(&body)
            .find(|(name, _)| name == TOKEN_FIELD)
            .map(|(_, value)| value.into_owned());
        check_token(&headers, token.as_deref())?;
        serde_urlencoded::from_bytes(&body)
            .map(Self)
            .map_err(|cause| Problem::invalid("fields").because(cause).into())
    }
}

/// A posted form with files. The token has been checked.
#[derive(Debug, Default)]
pub struct Upload {
    fields: Vec<(String, String)>,
    files: Vec<(String, Vec<u8>)>,
}

impl Upload {
    /// A field's text; empty where it was not sent.
    pub fn field(&self, name: &str) -> &str {
        let found = self.fields.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    /// The file, if one was chosen, of a form that has one.
    pub fn file(self) -> Option<Vec<u8>> {
        self.files.into_iter().next().map(|(_, file)| file)
    }

    /// The file of one field, where a form has several.
    pub fn take_file(&mut self, name: &str) -> Option<Vec<u8>> {
        let place = self.files.iter().position(|(known, _)| known == name)?;
        Some(self.files.swap_remove(place).1)
    }
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let headers = request.headers().clone();
        let unread = |_| Problem::invalid("fields");
        let mut parts = Multipart::from_request(request, state)
            .await
            .map_err(|cause| Problem::invalid("fields").because(cause))?;
        let mut upload = Self::default();
        while let Some(part) = parts.next_field().await.map_err(unread)? {
            let name = part.name().unwrap_or_default().to_owned();
            let is_file = part.file_name().is_some();
            let bytes = part.bytes().await.map_err(|_| Problem::too_large("too-large"))?;
            if is_file && !bytes.is_empty() {
                upload.files.push((name, bytes.to_vec()));
            } else if !is_file {
                upload.fields.push((name, String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
        check_token(&headers, Some(upload.field(TOKEN_FIELD)))?;
        Ok(upload)
    }
}

/// That the form repeats the cookie. Scripts send forms too, so they repeat it in the same field.
///
/// # Errors
/// `form-stale` when it does not: the page was open since before the cookie was lost.
pub fn check_token(headers: &HeaderMap, token: Option<&str>) -> Result<(), Problem> {
    let cookie = cookies::read(headers, crate::context::FORM_COOKIE);
    match (cookie, token) {
        (Some(cookie), Some(token)) if cookie.len() == token.len() && cookie == token => Ok(()),
        _ => Err(Problem::forbidden("form-stale")),
    }
}

/// A local address to return to, or another one when it is not local.
pub fn local_address<'a>(wished: &'a str, otherwise: &'a str) -> &'a str {
    let local = wished.starts_with('/')
        && !wished.starts_with("//")
        && wished.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    if local { wished } else { otherwise }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;
    use axum::http::header::COOKIE;

    #[test]
    fn a_form_must_repeat_the_cookie() {
        let check = |cookie: &'static str, token: Option<&str>, expect: bool| {
            let mut headers = HeaderMap::new();
            headers.insert(COOKIE, HeaderValue::from_static(cookie));
            assert_eq!(check_token(&headers, token).is_ok(), expect, "{cookie} {token:?}");
        };
        check("form=abc", Some("abc"), true);
        check("form=abc", Some("abd"), false);
        check("form=abc", None, false);
        check("other=abc", Some("abc"), false);
        check("form=", Some(""), false);
    }

    #[test]
    fn only_local_addresses_are_returned_to() {
        for (wished, local) in [
            ("/b/roamly?x=1", true),
            ("//evil.example", false),
            ("https://evil.example", false),
            ("/\\evil.example", false),
            ("/a\r\nSet-Cookie: x", false),
            ("", false),
        ] {
            let expect = if local { wished } else { "/" };
            assert_eq!(local_address(wished, "/"), expect, "{wished:?}");
        }
    }
}
