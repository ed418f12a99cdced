//! The whole path of a cardholder, without any script, on both engines: from the brand's page to the
//! answer of the desk.

use simcare_stories::{Page, Person, Shop, Site, each_engine};

/// Proves that the card is theirs; answers the page of their cards.
async fn prove(
    site: &Site,
    shop: &Shop,
    person: &Person,
    number: &str,
    codes_before: usize,
) -> Page {
    let page = person.visit(&format!("/b/{}/card", shop.slug)).await;
    let page = person.submit(&page, "/card", &[("number", number)]).await;
    let code = site.code_sent_to(&shop.contact, codes_before + 1).await;
    person.submit(&page, "/card/code", &[("code", &code)]).await
}

#[test]
fn a_card_is_proven_by_its_number_its_order_or_its_qr_code() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        for (count, number) in [shop.iccid.as_str(), &shop.order_number].into_iter().enumerate() {
            let person = site.person("en");
            let page = prove(&site, &shop, &person, number, count).await;
            page.must_show("Japan 10 GB");
            page.must_show(shop.iccid.last_four());
            world.time.pass_minutes(20);
        }
        let person = site.person("zh-HK");
        let page = person.visit(&format!("/q/{}", shop.qr_token)).await;
        let page = person.submit(&page, "/card", &[]).await;
        let code = site.code_sent_to(&shop.contact, 3).await;
        person.submit(&page, "/card/code", &[("code", &code)]).await.must_show("日本 10 GB");
        site.stop().await;
    });
}

#[test]
fn a_wrong_code_and_an_unknown_number_tell_nothing() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let person = site.person("en");
        let start = format!("/b/{}/card", shop.slug);
        let known = person.visit(&start).await;
        let known = person.submit(&known, "/card", &[("number", &shop.order_number)]).await;
        let unknown = person.visit(&start).await;
        let unknown = person.submit(&unknown, "/card", &[("number", "#9999")]).await;
        assert_eq!(known.status, unknown.status);

        let code = site.code_sent_to(&shop.contact, 1).await;
        let wrong = if code == "000000" { "111111" } else { "000000" };
        let page = person.submit(&known, "/card/code", &[("code", wrong)]).await;
        assert!(!page.shows("Japan 10 GB"));
        let my = person.visit(&format!("/b/{}/my", shop.slug)).await;
        assert!(!my.shows("Japan 10 GB"), "nothing is shown before the proof");
        person.submit(&known, "/card/code", &[("code", &code)]).await.must_show("Japan 10 GB");

        let again = site.person("en");
        let page = again.submit(&known, "/card/code", &[("code", &code)]).await;
        assert!(!page.shows("Japan 10 GB"), "a code is good once");
        site.stop().await;
    });
}

#[test]
fn what_a_guest_wrote_comes_along_when_the_card_is_proven() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let person = site.person("zh-HK");
        let talk = format!("/b/{}/talk", shop.slug);
        let page = person.visit(&talk).await;
        let words = "我想退款，張卡喺東京用唔到";
        let page = person.submit(&page, "/talk", &[("body", words)]).await;
        page.must_show(words);

        prove(&site, &shop, &person, shop.iccid.as_str(), 0).await;
        person.visit(&talk).await.must_show(words);

        // The same person, later, on another phone.
        world.time.pass_minutes(20);
        let elsewhere = site.person("zh-HK");
        prove(&site, &shop, &elsewhere, &shop.order_number, 1).await;
        elsewhere.visit(&talk).await.must_show(words);
        site.stop().await;
    });
}

#[test]
fn pressing_send_twice_is_one_message() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let person = site.person("en");
        let page = person.visit(&format!("/b/{}/talk", shop.slug)).await;
        person.submit(&page, "/talk", &[("body", "Only once, please")]).await;
        let page = person.submit(&page, "/talk", &[("body", "Only once, please")]).await;
        page.must_show("Only once, please");
        assert_eq!(page.html.matches("class=\"words\">Only once, please").count(), 1);
        site.stop().await;
    });
}
