//! The troubleshooter, as a traveller walks it: over a slow link, without script, and with the
//! connection gone in the middle.

use simcare_stories::{Browser, Screen, Site, each_engine, eventually};

/// What the phone of this story shows: data roaming is off, everything else is fine.
fn shown(subject: &str, roaming: bool) -> &'static str {
    match subject {
        "data-roaming" if !roaming => "off",
        "status-bar" => "service",
        "web-page-test" if roaming => "loads",
        "web-page-test" => "fails",
        "mobile-data" | "data-roaming" => "on",
        "airplane-mode" | "vpn" | "data-saver" | "wifi" => "off",
        "sim-state" => "active",
        "apn" => "same",
        "data-roaming-on" => "done",
        other => panic!("this phone knows nothing of {other}"),
    }
}

/// The check or remedy that waits for an answer.
async fn subject(browser: &Browser) -> String {
    let step = browser.element("#step").await;
    step.attr("data-subject").await.expect("reads").unwrap_or_default()
}

/// Answers step after step until the doctor says that it works; how many taps it took.
async fn walk(browser: &Browser) -> usize {
    let mut is_roaming = false;
    for taps in 0..20 {
        if browser.count("#step.resolved").await > 0 {
            return taps;
        }
        let subject = subject(browser).await;
        let step = browser.element("#step").await.attr("data-step").await.expect("reads");
        let value = shown(&subject, is_roaming);
        is_roaming |= subject == "data-roaming-on";
        browser.click(&format!(".answers [value='{value}']")).await;
        eventually("the next step is there", async || {
            let found = browser
                .driver()
                .execute("return document.getElementById('step')?.dataset.step ?? ''", vec![]);
            let now = found.await.ok()?.json().as_str()?.to_owned();
            (!now.is_empty() && Some(now) != step).then_some(())
        })
        .await;
    }
    panic!("no end: {}", browser.text().await);
}

async fn begin(browser: &Browser, site: &Site, slug: &str) {
    browser.visit(&site.url(&format!("/b/{slug}"))).await;
    browser.click(".sim .button").await;
    browser.click(".pick[value='no-data']").await;
    browser.element("#step").await;
}

#[test]
fn a_traveller_is_led_back_online_over_a_slow_link() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let browser = Browser::open("en", Screen::Phone).await;
        browser.throttle(128, 300).await;
        let _before = browser.bytes_since().await;
        begin(&browser, &site, &shop.slug).await;
        let taps = walk(&browser).await + 2;
        let bytes = browser.bytes_since().await;
        println!("{:?}: back online in {taps} taps and {bytes} bytes", world.engine);
        assert!(taps <= 10, "{taps} taps");
        assert!(bytes <= 64_000, "{bytes} bytes from the first page to the end");
        assert_eq!(browser.complaints().await, Vec::<String>::new());
        browser.close().await;
        site.stop().await;
    });
}

#[test]
fn without_script_it_is_the_same_walk() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let browser = Browser::open("zh-HK", Screen::Phone).await;
        browser.allow_scripts(false).await;
        begin(&browser, &site, &shop.slug).await;
        walk(&browser).await;
        browser.close().await;
        site.stop().await;
    });
}

#[test]
fn it_goes_on_without_a_connection_and_catches_up() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let browser = Browser::open("en", Screen::Phone).await;
        begin(&browser, &site, &shop.slug).await;
        eventually("the steps ahead are kept, and the worker is there", async || {
            let ready = browser.driver().execute(
                "return navigator.serviceWorker.controller !== null \
                 && Object.keys(localStorage).some((key) => key.startsWith('fix:'))",
                vec![],
            );
            (ready.await.ok()?.json() == &serde_json::json!(true)).then_some(())
        })
        .await;
        let first = subject(&browser).await;
        browser.go_offline(true).await;
        browser.click(&format!(".answers [value='{}']", shown(&first, false))).await;
        browser.sees("You are offline").await;
        let second = subject(&browser).await;
        assert_ne!(first, second, "it went on by itself");

        // The page is opened anew from what the worker kept.
        let here = browser.address().await;
        browser.visit(&here).await;
        browser.sees("You are offline").await;
        assert_eq!(subject(&browser).await, second);
        browser.click(&format!(".answers [value='{}']", shown(&second, false))).await;

        browser.go_offline(false).await;
        browser.sees("You are back online").await;
        walk(&browser).await;
        browser.close().await;
        site.stop().await;
    });
}
