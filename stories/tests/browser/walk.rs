//! A traveller walks the site on a phone, with and without its scripts, on both engines.

use simcare_stories::{Browser, Screen, each_engine};

#[test]
fn a_traveller_proves_a_card_and_talks_to_the_desk() {
    each_engine(async |world| {
        let site = world.site().await;
        let mut letters = 0;
        let shop = site.shop("roamly").await;
        for (language, scripts, product) in
            [("zh-HK", true, "日本 10 GB"), ("en-GB", false, "Japan 10 GB")]
        {
            let browser = Browser::open(language, Screen::Phone).await;
            browser.allow_scripts(scripts).await;
            browser.visit(&site.url(&format!("/q/{}", shop.qr_token))).await;
            browser.click("main form button.button").await;
            browser.element("#code").await;
            letters += 1;
            let code = site.code_sent_to(&shop.contact, letters).await;
            browser.fill("#code", &code).await;
            browser.click("main form button.button").await;
            browser.sees(product).await;

            browser.visit(&site.url(&format!("/b/{}/talk", shop.slug))).await;
            let words = format!("No signal in Osaka ({language})");
            browser.fill("#body", &words).await;
            browser.click("#say button").await;
            browser.sees(&words).await;
            let again = browser.count(".log .pending, .log .failed").await;
            assert_eq!(again, 0, "{}", browser.text().await);
            let complaints = browser.complaints().await;
            assert!(complaints.is_empty(), "{complaints:?}");
            browser.close().await;
            world.time.pass_minutes(20);
        }
        site.stop().await;
    });
}
