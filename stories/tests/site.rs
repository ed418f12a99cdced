//! The public pages, as somebody with the plainest browser meets them.

use simcare_stories::each_engine;

#[test]
fn the_brand_page_speaks_the_readers_language() {
    each_engine(async |world| {
        let site = world.site().await;
        site.shop("roamly").await;
        for (language, tag, tagline) in [
            ("zh-CN", "zh-Hans", "落地即上网"),
            ("zh-HK", "zh-Hant-HK", "落地即上網"),
            ("en-GB", "en", "Online as you land"),
        ] {
            let page = site.person(language).visit("/b/roamly").await;
            page.must_show(tagline);
            page.must_show(&format!("lang=\"{tag}\""));
        }
        site.stop().await;
    });
}

#[test]
fn a_language_is_chosen_everywhere_without_losing_the_page() {
    each_engine(async |world| {
        let site = world.site().await;
        site.shop("roamly").await;
        let person = site.person("en");
        let page = person.visit("/b/roamly").await;
        page.must_show("Online as you land");
        let page = person.submit(&page, "/language", &[("language", "zh-Hant-HK")]).await;
        page.must_show("落地即上網");
        assert!(page.address.ends_with("/b/roamly"), "{}", page.address);
        person.visit("/").await.must_show("lang=\"zh-Hant-HK\"");
        site.stop().await;
    });
}

#[test]
fn what_is_not_there_is_said_so_in_the_readers_language() {
    each_engine(async |world| {
        let site = world.site().await;
        let page = site.person("zh-CN").visit("/b/nobody").await;
        assert_eq!(page.status.as_u16(), 404);
        assert!(page.shows("lang=\"zh-Hans\""), "{}", page.html);
        site.stop().await;
    });
}
