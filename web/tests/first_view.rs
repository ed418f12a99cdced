//! The first view is light: page, style, script and pictures together, as they go over the wire.

mod site;

use simcare_base::CardId;
use site::{Reader, SLUG, Site, fetched_by, prove};

/// What a person on a throttled link is made to wait for, at most.
const WIRE_BYTES_MAX: usize = 16 * 1_024;

/// How long the conversation is that is opened: as many entries as one view shows, and more.
const MESSAGES: usize = 30;

/// The pages that set a card up.
const GUIDES: [&str; 5] =
    ["activate?phone=iphone", "activate?phone=huawei", "apn?phone=iphone", "register", "number"];

async fn weigh(reader: &mut Reader<'_>, path: &str) -> (usize, Vec<(String, usize)>) {
    reader.accepts_brotli = true;
    let compressed = reader.get(path).await;
    assert_eq!(compressed.status, 200, "{path}");
    assert_eq!(compressed.headers["content-encoding"], "br", "{path}");
    let mut parts = vec![(path.to_owned(), compressed.body.len())];
    reader.accepts_brotli = false;
    let plain = reader.get(path).await.text();
    reader.accepts_brotli = true;
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
    let talk = format!("/b/{SLUG}/talk");
    for language in ["en", "zh-CN", "zh-HK", "hi", "ur"] {
        let mut reader = Reader::new(&site, language);
        let fix = weigh(&mut reader, &format!("/b/{SLUG}/fix")).await;
        let begun = reader.post(&format!("/b/{SLUG}/fix"), &[("complaint", "no-data")]).await;
        assert_eq!(begun.status, 303, "{}", begun.text());
        let step = begun.headers["location"].to_str().expect("an address").to_owned();
        let step = weigh(&mut reader, &step).await;
        let brand = weigh(&mut reader, &format!("/b/{SLUG}")).await;
        let empty = weigh(&mut reader, &talk).await;
        // One address may not write as much as five languages would.
        let messages = if ["hi", "ur"].contains(&language) { 1 } else { MESSAGES };
        for number in 0..messages {
            let words =
                format!("{number}: 你好，我的卡在機場 {} 號閘口搜尋不到網絡", number * 7919 % 97);
            let sent = reader.post(&talk, &[("body", &words), ("page_key", "x")]).await;
            assert_eq!(sent.status, 303, "{}", sent.text());
        }
        let full = weigh(&mut reader, &talk).await;
        let help = weigh(&mut reader, &format!("/b/{SLUG}/help")).await;
        let article = weigh(&mut reader, &format!("/b/{SLUG}/help/refund")).await;
        for (what, (bytes, parts)) in [
            ("fix", fix),
            ("step", step),
            ("brand", brand),
            ("empty talk", empty),
            ("talk", full),
            ("help", help),
            ("article", article),
        ] {
            println!("{what} {language}: {bytes} bytes {parts:?}");
            assert!(bytes <= WIRE_BYTES_MAX, "{what} {language}: {bytes} {parts:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guides_of_a_card_are_at_most_16_kb_on_the_wire() {
    for language in ["en", "zh-HK"] {
        let site = Site::open().await;
        let mut reader = Reader::new(&site, language);
        reader.get(&format!("/b/{SLUG}/card")).await;
        prove(&mut reader).await;
        for card in [1, 2].map(CardId::from_bits) {
            for page in GUIDES {
                let path = format!("/b/{SLUG}/my/cards/{card}/{page}");
                let (bytes, parts) = weigh(&mut reader, &path).await;
                println!("{page} {language}: {bytes} bytes {parts:?}");
                assert!(bytes <= WIRE_BYTES_MAX, "{path} {language}: {bytes} {parts:?}");
            }
        }
    }
}
