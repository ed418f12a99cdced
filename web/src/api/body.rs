//! Reading JSON bodies, and saying where one does not fit.

use crate::problem::Failure;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;
use serde_json::error::Category;
use simcare_base::Problem;

/// Reads a body of JSON. An empty one is an empty object, so that operations which need nothing
/// more need no body.
///
/// # Errors
/// `media-type` for a body that does not say it is JSON; `json-invalid` with line and column for
/// what is no JSON; `json-missing`, `json-unknown` or `json-unfit` for one that does not fit.
pub fn read<T: DeserializeOwned>(headers: &HeaderMap, bytes: &[u8]) -> Result<T, Failure> {
    if bytes.is_empty() {
        return parse(b"{}").map_err(Failure::from);
    }
    if !is_json(headers) {
        let problem = Problem::invalid("media-type").with("expected", "application/json");
        return Err(Failure::with_status(problem, StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    parse(bytes).map_err(Failure::from)
}

fn is_json(headers: &HeaderMap) -> bool {
    let said = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = said.split(';').next().unwrap_or_default().trim();
    media_type.eq_ignore_ascii_case("application/json")
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    serde_json::from_slice(bytes).map_err(|error| {
        let place =
            |problem: Problem| problem.with("line", error.line()).with("column", error.column());
        if error.classify() != Category::Data {
            return place(Problem::invalid("json-invalid"));
        }
        // The library tells the name of a field only in its English text.
        let text = error.to_string();
        let named = |start: &str| Some(text.strip_prefix(start)?.split('`').next()?.to_owned());
        if let Some(name) = named("missing field `") {
            Problem::invalid("json-missing").with("name", name)
        } else if let Some(name) = named("unknown field `") {
            Problem::invalid("json-unknown").with("name", name)
        } else {
            place(Problem::invalid("json-unfit"))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Body {
        #[allow(dead_code)]
        count: u32,
    }

    #[test]
    fn a_body_that_does_not_fit_is_told_where() {
        let check = |media_type: &'static str, text: &str, expect: Result<(), &str>| {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
            let got = read::<Body>(&headers, text.as_bytes());
            let got = got.map(|_| ()).map_err(|failure| failure.into_problem().to_string());
            assert_eq!(got.as_ref().map_err(String::as_str).copied(), expect, "{text}");
        };
        let json = "application/json; charset=utf-8";
        check(json, r#"{"count":1}"#, Ok(()));
        check(json, "{", Err("json-invalid (Invalid), line=1, column=1"));
        check(json, "{}", Err("json-missing (Invalid), name=count"));
        check(json, "", Err("json-missing (Invalid), name=count"));
        check(json, r#"{"count":1,"x":2}"#, Err("json-unknown (Invalid), name=x"));
        check(json, r#"{"count":-1}"#, Err("json-unfit (Invalid), line=1, column=11"));
        check("text/plain", "{}", Err("media-type (Invalid), expected=application/json"));
    }
}
