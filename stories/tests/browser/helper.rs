//! The browser helper itself, on pages of a few lines, so that a story that fails fails for its own reason.

use simcare_stories::{Browser, Look, Screen};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const PAGE: &str = "<!doctype html><html lang=en><meta name=viewport content='width=device-width'><meta name=color-scheme content='light dark'>\
    <style>b{display:none}@media (prefers-color-scheme:dark){b{display:inline}}</style>\
    <body><p>hello <b>night</b></p><form><input name=a></form>\
    <script>document.querySelector('p').append(' script')</script>";

/// Serves the page to everyone, until the runtime ends.
async fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}/", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((mut peer, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut request = [0; 4096];
                let _ = peer.read(&mut request).await;
                let head = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close";
                let answer = format!("{head}\r\ncontent-length: {}\r\n\r\n{PAGE}", PAGE.len());
                let _ = peer.write_all(answer.as_bytes()).await;
            });
        }
    });
    address
}

#[tokio::test(flavor = "multi_thread")]
async fn the_browser_does_as_it_is_told() {
    let address = serve().await;
    let browser = Browser::open("zh-HK", Screen::Phone).await;

    browser.visit(&address).await;
    browser.sees("hello script").await;
    browser.prefer(Look::Dark).await;
    browser.sees("night").await;
    browser.prefer(Look::Light).await;

    browser.fill("input", "退款").await;
    let value = browser.element("input").await.value().await.expect("a value");
    assert_eq!(value.as_deref(), Some("退款"));

    let width = browser.driver().execute("return innerWidth", vec![]).await.expect("runs");
    assert_eq!(width.json(), &serde_json::json!(390));
    let language = browser.driver().execute("return navigator.language", vec![]).await;
    assert_eq!(language.expect("runs").json(), &serde_json::json!("zh-HK"));

    let bytes = browser.wire_bytes(&address).await;
    let expected = PAGE.len() as u64;
    assert!((expected..expected + 1_000).contains(&bytes), "{bytes} for {expected}");

    browser.allow_scripts(false).await;
    browser.visit(&address).await;
    browser.sees("hello").await;
    assert!(!browser.text().await.contains("script"));

    browser.go_offline(true).await;
    assert!(browser.driver().goto(&address).await.is_err());
    browser.go_offline(false).await;
    browser.visit(&address).await;
    browser.close().await;
}
