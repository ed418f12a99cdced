//! The pages in a real browser, with and without their scripts, on a phone.

use crate::{another_card, bring, in_hong_kong, passport};
use simcare_authority::Role;
use simcare_sims::Form;
use simcare_stories::{Browser, Look, PASSWORD, Screen, each_engine};
use std::path::PathBuf;

/// Where pictures of the pages go, for people to look at; none are made unless it is named.
fn pictures() -> Option<PathBuf> {
    std::env::var_os("SIMCARE_PICTURES").map(PathBuf::from)
}

#[test]
fn a_traveller_sets_a_card_up_with_and_without_scripts() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        in_hong_kong(&site, &shop).await;
        let esim = another_card(&site, &shop, 1, Form::Esim).await;
        let cards = format!("/b/{}/my/cards", shop.slug);
        let shown = [
            ("activate", format!("{cards}/{esim}/activate?phone=iphone")),
            ("activate-samsung", format!("{cards}/{esim}/activate?phone=samsung")),
            ("activate-card", format!("{cards}/{}/activate?phone=xiaomi", shop.card)),
            ("apn", format!("{cards}/{}/apn?phone=iphone", shop.card)),
            ("apn-huawei", format!("{cards}/{}/apn?phone=huawei", shop.card)),
            ("register", format!("{cards}/{}/register", shop.card)),
            ("number", format!("{cards}/{}/number", shop.card)),
        ];
        for (letters, (language, scripts, screen, look)) in [
            ("en-GB", false, Screen::Phone, Look::Light),
            ("zh-HK", true, Screen::Phone, Look::Dark),
            ("zh-CN", true, Screen::Desktop, Look::Light),
        ]
        .into_iter()
        .enumerate()
        {
            let browser = Browser::open(language, screen).await;
            browser.prefer(look).await;
            browser.allow_scripts(scripts).await;
            browser.visit(&site.url(&format!("/q/{}", shop.qr_token))).await;
            browser.click("main form button.button").await;
            browser.element("#code").await;
            let code = site.code_sent_to(&shop.contact, letters + 1).await;
            browser.fill("#code", &code).await;
            browser.click("main form button.button").await;
            browser.element(".sim").await;
            for (name, path) in &shown {
                browser.visit(&site.url(path)).await;
                browser.element("main h1").await;
                assert!(!browser.text().await.contains("setup-"), "a text is missing on {path}");
                if let Some(folder) = pictures() {
                    browser.picture(&folder.join(format!("{name}-{language}.png"))).await;
                }
            }
            browser.visit(&site.url(&shown[0].1)).await;
            assert!(browser.count(".guide > li").await >= 5);
            browser.sees("smdp.roamly.example").await;
            let complaints = browser.complaints().await;
            assert!(complaints.is_empty(), "{complaints:?}");
            browser.close().await;
            world.time.pass_minutes(20);
        }
        site.stop().await;
    });
}

#[test]
fn the_desk_reviews_and_confirms_by_keyboard() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        in_hong_kong(&site, &shop).await;
        bring(&site, &shop, &shop.card, passport("E1234567")).await.expect("brings");
        let browser = Browser::open("en", Screen::Desktop).await;
        browser.visit(&site.url("/console")).await;
        browser.fill("[name=email]", &shop.email(Role::Lead)).await;
        browser.fill("[name=password]", PASSWORD).await;
        browser.click("button.strong").await;
        browser.element("#list").await;
        let press = async |keys: &str| {
            browser.element("body").await.send_keys(keys).await.expect("keys are pressed");
        };
        press("gn").await;
        browser.sees("Received").await;
        keep(&browser, "console-registrations").await;
        browser.click("table.rows a").await;
        browser.sees("E1234567 PH").await;
        keep(&browser, "console-registration").await;
        press("c").await;
        browser.sees("Registered").await;
        press("gx").await;
        browser.sees("Not confirmed").await;
        keep(&browser, "console-apns").await;
        browser.click("table.rows a").await;
        browser.sees("Save and confirm").await;
        keep(&browser, "console-apn").await;
        press("c").await;
        browser.element(".title .badge.good").await;
        let complaints = browser.complaints().await;
        assert!(complaints.is_empty(), "{complaints:?}");
        browser.close().await;
        site.stop().await;
    });
}

async fn keep(browser: &Browser, name: &str) {
    if let Some(folder) = pictures() {
        browser.picture(&folder.join(format!("{name}.png"))).await;
    }
}
