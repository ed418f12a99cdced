//! The first view weighs at most 16 KB on the wire, all included: on a link of 128 kbit/s that is a
//! second.

use simcare_stories::{Browser, Engine, Screen, World};

/// HTML, style, script and pictures together, with the headers of their answers.
const FIRST_VIEW_BYTES_MAX: u64 = 16 * 1024;

#[tokio::test(flavor = "multi_thread")]
async fn the_first_view_weighs_at_most_16_kb() {
    let world = World::new(Engine::Sqlite);
    let site = world.site().await;
    let shop = site.shop("roamly").await;
    let browser = Browser::open("zh-HK", Screen::Phone).await;
    for path in [format!("/b/{}", shop.slug), format!("/b/{}/talk", shop.slug)] {
        let bytes = browser.wire_bytes(&site.url(&path)).await;
        println!("{path}: {bytes} bytes");
        assert!(bytes > 1_000, "{path}: {bytes} bytes are no page");
        assert!(bytes <= FIRST_VIEW_BYTES_MAX, "{path}: {bytes} bytes");
    }
    browser.close().await;
    site.stop().await;
}
