//! Messages written while the network is away are kept by the page and delivered once, in order, when
//! it is back; also when the tab was closed meanwhile.

use simcare_store::params;
use simcare_stories::{Browser, Screen, each_engine, eventually};

const MESSAGES: [&str; 3] = ["first, offline", "second, offline", "third, offline"];

#[test]
fn messages_written_offline_arrive_once_and_in_order() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let talk = site.url(&format!("/b/{}/talk", shop.slug));
        let browser = Browser::open("en", Screen::Phone).await;
        browser.visit(&talk).await;
        browser.fill("#body", "hello, online").await;
        browser.click("#say button").await;
        browser.element(".log [data-seq='1']").await;

        browser.go_offline(true).await;
        for message in MESSAGES {
            browser.fill("#body", message).await;
            browser.click("#say button").await;
        }
        eventually("all three wait", async || {
            (browser.count(".log .pending").await == MESSAGES.len()).then_some(())
        })
        .await;

        // The tab is closed before the network is back; another one is opened later.
        let driver = browser.driver();
        let closed = driver.window().await.expect("a tab");
        let opened = driver.new_tab().await.expect("another tab");
        driver.switch_to_window(closed).await.expect("switches");
        driver.close_window().await.expect("closes");
        driver.switch_to_window(opened).await.expect("switches");
        browser.visit(&talk).await;
        browser.element(".log [data-seq='4']").await;

        let kept = site.app().store().read(|tx| {
            tx.all("SELECT body FROM entry ORDER BY conversation_id, seq", params![], |row| {
                row.get::<String>(0)
            })
        });
        let expected: Vec<_> = std::iter::once("hello, online").chain(MESSAGES).collect();
        assert_eq!(kept.await.expect("reads"), expected);
        browser.close().await;
        site.stop().await;
    });
}
