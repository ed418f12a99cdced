//! Another number for a card needs the code of the old one and the code of the new one.

use crate::prove;
use simcare_stories::each_engine;

#[test]
fn a_number_is_bound_by_both_codes() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let person = site.person("en");
        prove(&site, &shop, &person, 1).await;
        let path = format!("/b/{}/my/cards/{}/number", shop.slug, shop.card);
        let page = person.visit(&path).await;
        let page = person.submit(&page, "/number", &[("contact", "call me")]).await;
        assert_eq!(page.status.as_u16(), 422);
        assert!(page.shows("phone number with its country code"));
        let page = person.submit(&page, "/number", &[("contact", &shop.contact)]).await;
        assert!(page.shows("has already"), "{}", page.html);

        // Later than the first code, so that the next ones are the newest.
        world.time.pass_minutes(1);
        let page = person.submit(&page, "/number", &[("contact", "+85291234567")]).await;
        let new = site.code_sent_to("+85291234567", 1).await;
        let old = site.code_sent_to(&shop.contact, 2).await;
        let wrong = if new == "000000" { "111111" } else { "000000" };
        let typed = [("new_code", wrong), ("old_code", old.as_str())];
        let page = person.submit(&page, "/number/code", &typed).await;
        assert_eq!(page.status.as_u16(), 422);
        // The old one was right and need not be typed again.
        let done = person.submit(&page, "/number/code", &[("new_code", new.as_str())]).await;
        done.must_show("+85•••••67");

        // The link of somebody else's card leads nowhere.
        let other = site.shop("saltwind").await;
        let stranger = format!("/b/{}/my/cards/{}/number", shop.slug, other.card);
        assert_eq!(person.visit(&stranger).await.status.as_u16(), 404);
        site.stop().await;
    });
}
