//! The first view is light: page, style, script and pictures together, as they go over the wire.

mod site;

use site::{Reader, SLUG, Site, fetched_by};

/// What a person on a throttled link is made to wait for, at most.
const WIRE_BYTES_MAX: usize = 16 * 1_024;

async fn weigh(site: &Site, path: &str, language: &'static str) -> (usize, Vec<(String, usize)>) {
    let mut reader = Reader::new(site, language);
    reader.accepts_brotli = true;
    let compressed = reader.get(path).await;
    assert_eq!(compressed.status, 200, "{path}");
    assert_eq!(compressed.headers["content-encoding"], "br", "{path}");
    let mut parts = vec![(path.to_owned(), compressed.body.len())];
    let plain = Reader::new(site, language).get(path).await.text();
    for address in fetched_by(&plain) {
        let asset = reader.get(&address).await;
        assert_eq!(asset.status, 200, "{address}");
        assert_eq!(asset.headers["content-encoding"], "br", "{address}");
        parts.push((address, asset.body.len()));
    }
    (parts.iter().map(|(_, bytes)| bytes).sum(), parts)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_view_is_at_most_16_kb_on_the_wire() {
    let site = Site::open().await;
    for path in [format!("/b/{SLUG}"), format!("/b/{SLUG}/talk")] {
        for language in ["en", "zh-CN", "zh-HK"] {
            let (bytes, parts) = weigh(&site, &path, language).await;
            println!("{path} {language}: {bytes} bytes {parts:?}");
            assert!(bytes <= WIRE_BYTES_MAX, "{path} {language}: {bytes} {parts:?}");
        }
    }
}
