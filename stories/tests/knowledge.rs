//! The knowledge base: versions that stay, a search that finds, votes that count once, proposals that
//! wait for a person, and nothing of one brand at another.

use simcare_app::conversations::{self, DeskMessage, OwnMessage};
use simcare_app::knowledge::{self, ArticleInput};
use simcare_app::{App, brands, sessions};
use simcare_authority::{Actor, Grant, Role};
use simcare_base::{BrandId, Locale, ProblemKind, StaffId};
use simcare_stories::{Colleague, Shop, each_engine};

fn at(brand: &BrandId, role: Role) -> Actor {
    let grants = vec![Grant { brand: brand.clone(), role }];
    Actor::Staff { staff: StaffId::from_bits(7), grants }
}

fn text(slug: &str, language: Locale, body: &str, key: &str) -> ArticleInput {
    ArticleInput {
        slug: slug.to_owned(),
        topic: "connection".to_owned(),
        intents: vec!["hotspot".to_owned()],
        language,
        title: format!("About {slug}"),
        body: body.to_owned(),
        restored_from: None,
        client_key: key.to_owned(),
        is_published: false,
    }
}

async fn seen(app: &App, shop: &Shop, slug: &str, language: Locale) -> (String, i64) {
    let brand = brands::brand_get(app, &shop.brand).await.expect("the brand");
    let found = knowledge::help_article(app, &brand, slug, language, None).await.expect("is there");
    (found.article.body, found.article.version)
}

#[test]
fn a_text_is_written_published_and_brought_back() {
    each_engine(async |world| {
        let app = world.app("http://simcare.example").await;
        let shop = Shop::open(&app, "roamly").await.expect("a shop");
        let (lead, brand) = (at(&shop.brand, Role::Lead), &shop.brand);
        let english = Locale::English;
        assert_eq!(seen(&app, &shop, "hotspot", english).await.1, 0, "the standard text");

        let first = text("hotspot", english, "Ours is **{brand}**.", "a");
        let kept = knowledge::article_save(&app, &lead, brand, first.clone(), app.moment()).await;
        let kept = kept.expect("keeps");
        let again = knowledge::article_save(&app, &lead, brand, first, app.moment()).await;
        assert_eq!((kept.version, again.expect("the same")), (1, kept.clone()));
        assert_eq!(seen(&app, &shop, "hotspot", english).await.1, 0, "a draft is not shown");

        let published = knowledge::article_publish(&app, &lead, brand, kept, app.moment()).await;
        assert!(published.expect("publishes").is_published);
        let (body, version) = seen(&app, &shop, "hotspot", english).await;
        assert_eq!(version, 1);
        assert!(body.starts_with("Ours is **") && !body.contains('{'), "{body}");
        assert_eq!(seen(&app, &shop, "hotspot", Locale::HongKongChinese).await.1, 0);

        let mut second = text("hotspot", english, "The second.", "b");
        second.is_published = true;
        second.restored_from = None;
        knowledge::article_save(&app, &lead, brand, second, app.moment()).await.expect("keeps");
        let mut back = text("hotspot", english, "Ours is **{brand}**.", "c");
        back.restored_from = Some(1);
        let back = knowledge::article_save(&app, &lead, brand, back, app.moment()).await;
        assert_eq!(back.expect("keeps").version, 3);
        let wanted = ("hotspot", english);
        let shown = knowledge::article_show(&app, &lead, brand, wanted).await.expect("shows");
        let course: Vec<_> = shown.versions.iter().map(|v| (v.version, v.is_published)).collect();
        assert_eq!(course, [(3, false), (2, true), (1, false), (0, false)]);
        assert_eq!(shown.versions[0].restored_from, Some(1));

        let agent = at(brand, Role::Agent);
        let refused = text("hotspot", english, "Not mine to write.", "d");
        let refused = knowledge::article_save(&app, &agent, brand, refused, app.moment()).await;
        assert_eq!(refused.expect_err("is refused").kind, ProblemKind::Forbidden);
    });
}

#[test]
fn nothing_of_one_brand_is_found_at_another() {
    each_engine(async |world| {
        let app = world.app("http://simcare.example").await;
        let ours = Shop::open(&app, "roamly").await.expect("a shop");
        let theirs = Shop::open(&app, "globetel").await.expect("a shop");
        let lead = at(&ours.brand, Role::Lead);
        let mut own = text("zeppelin", Locale::English, "Zeppelins are served.", "a");
        own.is_published = true;
        let brand = &ours.brand;
        knowledge::article_save(&app, &lead, brand, own, app.moment()).await.expect("keeps");
        for (shop, expect) in [(&ours, 1), (&theirs, 0)] {
            let brand = brands::brand_get(&app, &shop.brand).await.expect("the brand");
            let found = knowledge::help_search(&app, &brand, Locale::English, "zeppelins").await;
            assert_eq!(found.expect("searches").articles.len(), expect, "{}", shop.slug);
        }
        let foreign = knowledge::articles_list(&app, &lead, &theirs.brand, Locale::English).await;
        assert_eq!(foreign.expect_err("is refused").kind, ProblemKind::NotFound);
    });
}

#[test]
fn two_characters_find_the_answer_and_another_language_is_said_openly() {
    each_engine(async |world| {
        let site = world.site().await;
        site.shop("roamly").await;
        let reader = site.person("zh-HK");
        reader.visit("/b/roamly/help").await.must_show("可以退款嗎？");
        let found = reader.visit("/b/roamly/help?q=%E9%80%80%E6%AC%BE").await;
        found.must_show("可以退款嗎？");
        assert!(!found.shows("怎樣開通我的卡？"), "退款 is not about starting a card");
        reader.visit("/b/roamly/help?q=%E9%80%80%E9%8C%A2").await.must_show("暫時未有");
        reader.visit("/b/roamly/help/refund").await.must_show("可以退款嗎？");
        let missing = reader.visit("/b/roamly/help/no-such").await;
        assert_eq!(missing.status.as_u16(), 404);
        site.stop().await;
    });
}

#[test]
fn a_visitor_votes_once_and_may_change_their_mind() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let reader = site.person("en");
        for helped in ["yes", "yes", "no"] {
            let page = reader.visit("/b/roamly/help/hotspot").await;
            let page = reader.submit(&page, "/vote", &[("helped", helped)]).await;
            page.must_show("Thank you");
        }
        let other = site.person("en");
        let page = other.visit("/b/roamly/help/hotspot").await;
        other.submit(&page, "/vote", &[("helped", "yes")]).await.must_show("good to hear");
        let lead = at(&shop.brand, Role::Lead);
        let wanted = ("hotspot", Locale::English);
        let shown = knowledge::article_show(site.app(), &lead, &shop.brand, wanted).await;
        let tally = shown.expect("shows").tally;
        assert_eq!((tally.helped, tally.did_not), (1, 1));
        site.stop().await;
    });
}

const REPLY: &str = "Please write to 陳小姐 at desk@roamly.example: the hotspot needs the APN mobile \
    entered a second time under tethering.";

#[test]
fn a_solved_conversation_becomes_a_proposal_that_waits_for_a_person() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let (app, brand) = (site.app(), &shop.brand);
        let started = sessions::visitor_start(app, brand, Locale::English, app.moment()).await;
        let (guest, _) = started.expect("a guest");
        let message = OwnMessage {
            client_key: "q".to_owned(),
            body: "My hotspot does not work, call me at +852 9123 4567".to_owned(),
            attachments: Vec::new(),
            card: None,
            language: Locale::English,
            choice: None,
        };
        let posted =
            conversations::conversation_post(app, &guest.actor, brand, message, app.moment()).await;
        let id = posted.expect("posts").conversation;
        let lead = at(brand, Role::Lead);
        let reply = DeskMessage {
            client_key: "a".to_owned(),
            body: REPLY.to_owned(),
            attachments: Vec::new(),
        };
        let replied =
            conversations::conversation_reply(app, &lead, brand, &id, reply, app.moment()).await;
        replied.expect("replies");
        let closed = conversations::conversation_close(app, &lead, brand, &id, app.moment()).await;
        closed.expect("closes");

        let waiting = knowledge::proposals_list(app, &lead, brand, 10).await.expect("reads");
        assert_eq!(waiting.len(), 1);
        let proposal = &waiting[0];
        assert!(proposal.question.contains("hotspot") && !proposal.question.contains("9123"));
        assert!(proposal.answer.contains("tethering") && !proposal.answer.contains('@'));

        // A person decides, in the console, and even then it is a draft.
        let person = Colleague::log_in(&site.url(""), &shop, Role::Lead).await;
        let page = person.person().visit("/console/knowledge?tab=proposals").await;
        page.must_show("tethering");
        let fields = [("act", "approve"), ("into", "hotspot")];
        let page = person.person().submit(&page, id.as_str(), &fields).await;
        page.must_show("tethering");
        assert_eq!(seen(app, &shop, "hotspot", Locale::English).await.1, 0, "still not shown");
        let left = knowledge::proposals_list(app, &lead, brand, 10).await.expect("reads");
        assert!(left.is_empty());
        let twice = knowledge::proposal_reject(app, &lead, brand, &id, app.moment()).await;
        assert_eq!(twice.expect_err("is decided").code, "proposal-decided");
        site.stop().await;
    });
}
