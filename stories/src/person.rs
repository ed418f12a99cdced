//! Somebody with a browser that knows HTML and cookies and nothing else: the site must be usable by
//! them, since every page works without its script.

use reqwest::{Client, Response, StatusCode};
use std::time::Duration;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// The person; keeps cookies from page to page.
pub struct Person {
    client: Client,
    site: String,
}

impl Person {
    /// Somebody at this site who reads this language.
    ///
    /// # Panics
    /// Never: the client needs nothing that could be missing.
    pub fn new(site: &str, language: &str) -> Self {
        let mut headers = reqwest::header::HeaderMap::new();
        headers.insert("accept-language", language.parse().expect("a language"));
        headers.insert("accept", "text/html".parse().expect("a kind"));
        let builder = Client::builder().cookie_store(true).default_headers(headers);
        let client = builder.timeout(PATIENCE).build().expect("a client");
        Self { client, site: site.to_owned() }
    }

    /// The client itself, with the person's cookies.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Goes to a path, and on to where it leads.
    ///
    /// # Panics
    /// When the site does not answer.
    pub async fn visit(&self, path: &str) -> Page {
        let request = self.client.get(self.absolute(path)).send();
        Page::read(request.await.expect("the site answers")).await
    }

    /// Sends a form of a page, with what the page put into it and what the person fills in.
    ///
    /// # Panics
    /// When the page has no such form or the site does not answer.
    pub async fn submit(&self, page: &Page, action: &str, filled: &[(&str, &str)]) -> Page {
        let form = page.form(action);
        let mut fields: Vec<(String, String)> = form.fields;
        for (name, value) in filled {
            fields.retain(|(known, _)| known != name);
            fields.push(((*name).to_owned(), (*value).to_owned()));
        }
        let target = url::Url::parse(&page.address).and_then(|base| base.join(&form.action));
        let target = target.expect("an address");
        let origin = target.origin().ascii_serialization();
        let body =
            url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = self
            .client
            .post(target)
            .header("origin", origin)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body);
        Page::read(request.send().await.expect("the site answers")).await
    }

    fn absolute(&self, path: &str) -> String {
        if path.starts_with('/') { format!("{}{path}", self.site) } else { path.to_owned() }
    }
}

/// A page as it came.
#[derive(Debug)]
pub struct Page {
    /// How the site answered.
    pub status: StatusCode,
    /// Where the person ended up.
    pub address: String,
    /// The HTML.
    pub html: String,
}

/// A form: where it goes and what stands in it.
#[derive(Debug)]
struct Form {
    action: String,
    fields: Vec<(String, String)>,
}

impl Page {
    async fn read(response: Response) -> Self {
        let (status, address) = (response.status(), response.url().to_string());
        Self { status, address, html: response.text().await.expect("a whole page") }
    }

    /// Whether the page shows this text.
    pub fn shows(&self, text: &str) -> bool {
        unescape(&self.html).contains(text)
    }

    /// Fails unless it is a good page that shows this text.
    ///
    /// # Panics
    /// When it is not, with the page.
    #[track_caller]
    pub fn must_show(&self, text: &str) {
        assert!(
            self.status.is_success() && self.shows(text),
            "{} answered {} without {text:?}:\n{}",
            self.address,
            self.status,
            self.html
        );
    }

    /// The first form whose action ends so.
    #[track_caller]
    fn form(&self, action: &str) -> Form {
        let forms = self.html.split("<form").skip(1).map(|rest| {
            let (form, _) = rest.split_once("</form>").unwrap_or((rest, ""));
            read_form(form, &self.address)
        });
        let found = forms.into_iter().find(|form| {
            let path = form.action.split(['?', '#']).next().unwrap_or_default();
            path.ends_with(action)
        });
        found.unwrap_or_else(|| {
            panic!("{} ({}) has no form to {action}:\n{}", self.address, self.status, self.html)
        })
    }
}

fn read_form(form: &str, address: &str) -> Form {
    let (head, inside) = form.split_once('>').unwrap_or((form, ""));
    let action = attribute(head, "action").unwrap_or_else(|| address.to_owned());
    let inputs = inside.split("<input").skip(1).filter_map(|rest| {
        let tag = rest.split_once('>').map_or(rest, |(tag, _)| tag);
        let kind = attribute(tag, "type").unwrap_or_default();
        let is_chosen = tag.contains("checked");
        let is_sent = !matches!(kind.as_str(), "checkbox" | "radio" | "file") || is_chosen;
        let value = attribute(tag, "value").unwrap_or_default();
        is_sent.then_some((attribute(tag, "name")?, value))
    });
    Form { action, fields: inputs.collect() }
}

/// The value of an attribute, with or without quotes.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let found = tag.match_indices(name).find_map(|(at, _)| {
        let starts = tag[..at].ends_with(|c: char| c.is_ascii_whitespace());
        let rest = tag[at + name.len()..].strip_prefix('=')?;
        starts.then_some(rest)
    })?;
    let value = match found.chars().next()? {
        quote @ ('"' | '\'') => found[1..].split(quote).next()?,
        _ => found.split(|c: char| c.is_ascii_whitespace() || c == '/').next()?,
    };
    Some(unescape(value))
}

fn unescape(html: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'")];
    let mut text = html.to_owned();
    for (escaped, plain) in named.into_iter().chain([("&#60;", "<"), ("&#62;", ">")]) {
        text = text.replace(escaped, plain);
    }
    // Last, so that what was escaped twice is not unescaped twice.
    text.replace("&#38;", "&").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read_with_what_stands_in_them() {
        let html = r#"<form method=post action="/b/a/card?x=1&amp;y=2"><input type="hidden"
            name="form_token" value="a&#38;b"><input type=checkbox name=c value=1>
            <input type=radio name=d value=2 checked><input name=e></form>"#;
        let page = Page {
            status: StatusCode::OK,
            address: "http://site/b/a".to_owned(),
            html: html.to_owned(),
        };
        let form = page.form("/card");
        assert_eq!(form.action, "/b/a/card?x=1&y=2");
        let expect = [("form_token", "a&b"), ("d", "2"), ("e", "")];
        let expect = expect.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(form.fields, expect);
        assert!(page.shows("a&b"));
    }
}
