//! Every page of the cardholder's site in every language: nothing missing, nothing inline, and
//! nothing that another site could make a browser do.

mod site;

use axum::body::Body;
use axum::http::Request;
use site::{Reader, SLUG, Site, fetched_by, prove};

const LANGUAGES: [(&str, &str); 3] = [("en", "en"), ("zh-CN", "zh-Hans"), ("zh-HK", "zh-Hant-HK")];

fn check_page(address: &str, page: &str, tag: &str) {
    assert!(!page.contains('⟦'), "{address} {tag} lacks a text:\n{page}");
    assert!(page.contains(&format!("<html lang=\"{tag}\"")), "{address} {tag}");
    for inline in ["<style", "style=\"", "<script>", "onclick", "javascript:"] {
        assert!(!page.contains(inline), "{address} has {inline}");
    }
    assert!(!page.contains("http://") || address.contains("mailbox"), "{address} points outside");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_can_be_read_in_every_language() {
    let site = Site::open().await;
    for (language, tag) in LANGUAGES {
        let mut reader = Reader::new(&site, language);
        let open = ["", "/card", "/card?qr=x", "/card/code?id=x", "/talk", "/talk?about=fault"];
        for path in open.iter().map(|path| format!("/b/{SLUG}{path}")) {
            let got = reader.get(&path).await;
            assert_eq!(got.status, 200, "{path}");
            check_page(&path, &got.text(), tag);
        }
        for (path, status) in [("/", 200), ("/demo/mailbox", 200), ("/b/nobody", 404), ("/x", 404)]
        {
            let got = reader.get(path).await;
            assert_eq!(got.status, status, "{path}");
            check_page(path, &got.text(), tag);
        }
        let terms = format!("/b/{SLUG}/terms");
        check_page(&terms, &reader.get(&terms).await.text(), tag);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_proves_the_card_sees_what_is_theirs_and_nobody_else_does() {
    let site = Site::open().await;
    let my = format!("/b/{SLUG}/my");
    let mut reader = Reader::new(&site, "en");
    let refused = reader.get(&my).await;
    assert!(refused.location().starts_with(&format!("/b/{SLUG}/card?to=")), "{refused:?}");
    reader.get(&format!("/b/{SLUG}/card")).await;
    prove(&mut reader).await;
    let page = reader.get(&my).await.text();
    check_page(&my, &page, "en");
    for shown in ["8985 2000 1234 5678 905", "3.1\u{a0}GB", "Hong Kong 5 GB", "LPA:1$"] {
        assert!(page.contains(shown), "{shown} is not shown");
    }
    let card = page.split("/my/cards/").nth(1).and_then(|rest| rest.split('/').next());
    let address = format!("{my}/cards/{}/return", card.expect("a card has a return"));
    for (_, tag) in LANGUAGES {
        reader.cookies.insert("lang".to_owned(), tag.to_owned());
        check_page(&address, &reader.get(&address).await.text(), tag);
    }
    let somebody = Reader::new(&site, "en").get(&address).await;
    assert_eq!(somebody.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_sent_twice_without_a_script_is_there_once() {
    let site = Site::open().await;
    let talk = format!("/b/{SLUG}/talk");
    let mut reader = Reader::new(&site, "en");
    reader.get(&talk).await;
    for _ in 0..2 {
        let fields = [("body", "hello <b>desk</b>"), ("page_key", "one page")];
        assert_eq!(reader.post(&talk, &fields).await.location(), format!("{talk}#write"));
    }
    let page = reader.get(&talk).await.text();
    assert_eq!(page.matches("hello &#60;b&#62;desk").count(), 1, "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn choosing_a_language_comes_back_to_the_same_page() {
    let site = Site::open().await;
    let mut reader = Reader::new(&site, "en");
    let talk = format!("/b/{SLUG}/talk?about=fault");
    reader.get(&talk).await;
    let chosen = reader.post("/language", &[("language", "zh-Hans"), ("to", &talk)]).await;
    assert_eq!(chosen.location(), talk);
    check_page(&talk, &reader.get(&talk).await.text(), "zh-Hans");
    let away = [("language", "en"), ("to", "//evil.example")];
    assert_eq!(reader.post("/language", &away).await.location(), "/");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_site_can_change_nothing() {
    let site = Site::open().await;
    let mut reader = Reader::new(&site, "en");
    let talk = format!("/b/{SLUG}/talk");
    reader.get(&talk).await;
    let token = reader.cookies["form"].clone();
    let post = |origin: &'static str, token: &str| {
        let kind = "application/x-www-form-urlencoded";
        let request = Request::post(&talk).header("content-type", kind).header("origin", origin);
        let body = format!("form_token={token}&body=hello&page_key=x");
        request.header("host", "care.example").body(Body::from(body)).expect("a request")
    };
    assert_eq!(reader.send(post("https://evil.example", &token)).await.status, 403);
    assert_eq!(reader.send(post("https://care.example", "guessed")).await.status, 403);
    assert_eq!(reader.send(post("https://care.example", &token)).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_says_how_little_the_browser_may_do() {
    let site = Site::open().await;
    let mut reader = Reader::new(&site, "en");
    let page = reader.get(&format!("/b/{SLUG}")).await;
    let mut addresses = fetched_by(&page.text());
    addresses.extend([format!("/b/{SLUG}"), "/x".to_owned(), "/".to_owned()]);
    for address in addresses {
        let got = reader.get(&address).await;
        let policy = got.headers["content-security-policy"].to_str().expect("text");
        assert!(policy.contains("default-src 'none'"), "{address}: {policy}");
        assert!(!policy.contains("unsafe"), "{address}: {policy}");
        assert_eq!(got.headers["x-content-type-options"], "nosniff", "{address}");
        assert!(got.headers.contains_key("x-request-id"), "{address}");
    }
}
