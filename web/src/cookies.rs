//! Reading and making cookies: few, small, and never readable by scripts where they need not be.

use axum::http::HeaderMap;
use axum::http::header::{COOKIE, HeaderValue};

/// The value of the first cookie of this name that a request carries.
pub fn read<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(found, value)| *found == name && !value.is_empty())
        .map(|(_, value)| value)
}

/// A cookie to set. The defaults are the strict ones.
#[derive(Debug, Clone, Copy)]
pub struct Cookie<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its value: only characters that need no quoting, such as tokens have.
    pub value: &'a str,
    /// The part of the site it is for. Sessions of cardholders are for one brand only.
    pub path: &'a str,
    /// How long the browser keeps it; 0 takes it away.
    pub max_age_seconds: u32,
    /// Whether it travels over TLS only: everywhere but on a developer's own machine.
    pub secure: bool,
    /// Whether scripts may read it. None of ours need to, except for the zone and the language.
    pub script_may_read: bool,
}

impl Cookie<'_> {
    /// The `Set-Cookie` line, or none when a part of it is not fit for a header.
    pub fn header(&self) -> Option<HeaderValue> {
        let fit = |text: &str| text.bytes().all(|b| b.is_ascii_graphic() && b != b';' && b != b',');
        if !fit(self.name) || !fit(self.value) || !fit(self.path) {
            return None;
        }
        let mut line = format!(
            "{}={}; Path={}; Max-Age={}; SameSite=Lax",
            self.name, self.value, self.path, self.max_age_seconds
        );
        if self.secure {
            line.push_str("; Secure");
        }
        if !self.script_may_read {
            line.push_str("; HttpOnly");
        }
        HeaderValue::from_str(&line).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cookies_are_found_by_their_whole_name() {
        let mut headers = HeaderMap::new();
        headers
            .append(COOKIE, HeaderValue::from_static("xlang=a; lang=zh-Hans;zone=Asia/Hong_Kong"));
        for (name, expect) in
            [("lang", Some("zh-Hans")), ("zone", Some("Asia/Hong_Kong")), ("ang", None)]
        {
            assert_eq!(read(&headers, name), expect, "{name}");
        }
    }

    #[test]
    fn a_value_cannot_break_out_of_its_cookie() {
        let cookie = Cookie {
            name: "lang",
            value: "en",
            path: "/",
            max_age_seconds: 60,
            secure: true,
            script_may_read: false,
        };
        let line = cookie.header().expect("fit for a header");
        assert_eq!(line, "lang=en; Path=/; Max-Age=60; SameSite=Lax; Secure; HttpOnly");
        for value in ["en; Domain=evil", "a\r\nSet-Cookie: b=c", "a,b"] {
            assert!(Cookie { value, ..cookie }.header().is_none(), "{value:?}");
        }
    }
}
