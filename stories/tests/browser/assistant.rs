//! The assistant on a phone: an answer without loading the page anew, buttons that answer, a person
//! one tap away.

use simcare_stories::{Browser, Screen, each_engine};

#[test]
fn a_traveller_is_answered_at_once_and_passed_to_a_person() {
    each_engine(async |mut world| {
        world.has_assistant = true;
        let site = world.site().await;
        site.shop("roamly").await;
        for scripts in [true, false] {
            let browser = Browser::open("en", Screen::Phone).await;
            browser.allow_scripts(scripts).await;
            browser.visit(&site.url("/b/roamly/talk")).await;
            browser.click(".write .chips button").await;
            browser.sees("assistant (automatic)").await;
            browser.element(".auto a[href*='/fix?complaint=no-data']").await;
            browser.click(".auto:last-child form button:last-child").await;
            browser.sees("A person takes over now").await;
            let complaints = browser.complaints().await;
            assert!(complaints.is_empty(), "{complaints:?}");
            browser.close().await;
        }
        site.stop().await;
    });
}
