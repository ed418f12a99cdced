//! The console as an agent's browser runs it: live without a reload, by keyboard, never silently
//! stale, and a draft that stays whatever arrives.

use simcare_app::conversations::{OwnMessage, conversation_post};
use simcare_authority::{Actor, Role};
use simcare_base::{HolderId, Locale};
use simcare_stories::{Browser, PASSWORD, Screen, Shop, Site, each_engine, eventually};

/// A visitor of the shop writes, on whichever page of theirs.
async fn says(site: &Site, shop: &Shop, visitor: u128, key: &str, words: &str) {
    let actor = Actor::Holder { brand: shop.brand.clone(), holder: HolderId::from_bits(visitor) };
    let message = OwnMessage {
        client_key: key.to_owned(),
        body: words.to_owned(),
        attachments: Vec::new(),
        card: None,
        language: Locale::English,
        choice: None,
    };
    let moment = site.app().moment();
    let posted = conversation_post(site.app(), &actor, &shop.brand, message, moment).await;
    posted.expect("the message is taken");
}

async fn logged_in(site: &Site, shop: &Shop, screen: Screen) -> Browser {
    let browser = Browser::open("en", screen).await;
    browser.visit(&site.url("/console")).await;
    browser.fill("[name=email]", &shop.email(Role::Agent)).await;
    browser.fill("[name=password]", PASSWORD).await;
    browser.click("button.strong").await;
    browser.element("#list").await;
    browser
}

/// Waits until this expression of the page holds.
async fn holds(browser: &Browser, expression: &str) {
    eventually(expression, async || {
        let answer = browser.driver().execute(format!("return {expression}"), vec![]).await.ok()?;
        answer.json().as_bool()?.then_some(())
    })
    .await;
}

async fn press(browser: &Browser, keys: &str) {
    browser.element("body").await.send_keys(keys).await.expect("keys are pressed");
}

#[test]
fn the_inbox_and_the_open_conversation_are_live_and_keep_the_draft() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let browser = logged_in(&site, &shop, Screen::Desktop).await;
        let colleague = site.colleague(&shop, Role::Lead).await;

        // A message appears in the list without a reload, and is opened and answered by keys.
        says(&site, &shop, 501, "a", "No network in Osaka").await;
        holds(&browser, "document.querySelectorAll('#rows li').length === 1").await;
        press(&browser, "j").await;
        press(&browser, "\u{e007}").await;
        browser.sees("No network in Osaka").await;
        holds(&browser, "Boolean(document.querySelector('#lines [data-seq=\"1\"]'))").await;
        press(&browser, "c").await;
        browser.sees("yours").await;

        // What arrives while somebody writes neither moves nor empties what they write.
        browser.fill("#write textarea", "Please choose").await;
        says(&site, &shop, 501, "b", "Are you there?").await;
        browser.sees("Are you there?").await;
        let id = conversation(&browser).await;
        colleague.note(&id, "Same mast as yesterday").await;
        browser.sees("Same mast as yesterday").await;
        let written = browser.element("#write textarea").await.value().await.expect("a value");
        assert_eq!(written.as_deref(), Some("Please choose"));
        let field = browser.element("#write textarea").await;
        field.send_keys(" SoftBank by hand").await.expect("typed");
        browser.driver().execute(CTRL_ENTER, vec![]).await.expect("sent");
        holds(&browser, "Boolean(document.querySelector('#lines .desk'))").await;
        holds(&browser, "document.querySelector('#write textarea').value === ''").await;
        assert_eq!(browser.count("#lines .desk").await, 1);

        // Away and back: said at once while away, caught up afterwards.
        browser.go_offline(true).await;
        holds(&browser, "document.body.classList.contains('lost')").await;
        browser.sees("Connection lost").await;
        says(&site, &shop, 501, "c", "It works now").await;
        browser.go_offline(false).await;
        browser.sees("It works now").await;
        holds(&browser, "!document.body.classList.contains('lost')").await;

        let complaints = browser.complaints().await;
        let serious = complaints.iter().filter(|line| !line.contains("ERR_INTERNET_DISCONNECTED"));
        assert_eq!(serious.collect::<Vec<_>>(), Vec::<&String>::new());
        browser.close().await;
        site.stop().await;
    });
}

const CTRL_ENTER: &str = "document.querySelector('#write textarea').dispatchEvent(\
    new KeyboardEvent('keydown', {key: 'Enter', ctrlKey: true, bubbles: true}))";

async fn conversation(browser: &Browser) -> String {
    let pane = browser.element("#pane").await;
    pane.attr("data-conversation").await.expect("reads").expect("one is open")
}
