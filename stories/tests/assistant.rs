//! The assistant answers a holder's message: once, whichever node; and it makes room for people.

use simcare_app::assistant::{Heed, answer, heard_rightly};
use simcare_app::conversations::{self, OwnMessage, OwnPosted};
use simcare_app::{App, jobs, knowledge, sessions};
use simcare_authority::{Actor, Grant, Role};
use simcare_base::{BrandId, Locale, StaffId};
use simcare_desk::{Content, Entry, Offer, State};
use simcare_stories::{Shop, World, each_engine, eventually};

/// Everything at once: the use cases without a page, a shop, a guest of it.
struct Scene {
    app: App,
    shop: Shop,
    guest: Actor,
    agent: Actor,
    sent: usize,
}

impl Scene {
    async fn open(world: &mut World) -> Self {
        world.has_assistant = true;
        let app = world.app("http://simcare.example").await;
        let shop = Shop::open(&app, "roamly").await.expect("a shop");
        let started = sessions::visitor_start(&app, &shop.brand, Locale::English, app.moment());
        let (visitor, _) = started.await.expect("a guest");
        let agent = lead(&shop.brand);
        Self { guest: visitor.actor, agent, app, shop, sent: 0 }
    }

    /// The guest writes; nobody has answered yet.
    async fn say(&mut self, words: &str, choice: Option<&str>) -> OwnPosted {
        self.sent += 1;
        let message = OwnMessage {
            client_key: format!("key-{}", self.sent),
            body: words.to_owned(),
            attachments: Vec::new(),
            card: None,
            language: Locale::English,
            choice: choice.map(ToOwned::to_owned),
        };
        let (app, moment) = (&self.app, self.app.moment());
        let posted =
            conversations::conversation_post(app, &self.guest, &self.shop.brand, message, moment);
        posted.await.expect("posts")
    }

    /// The guest writes and the node answers.
    async fn ask(&mut self, words: &str, choice: Option<&str>) -> OwnPosted {
        let posted = self.say(words, choice).await;
        if let Some(heed) = &posted.heed {
            answer(&self.app, heed, self.app.moment()).await.expect("answers");
        }
        posted
    }

    async fn entries(&self, posted: &OwnPosted) -> Vec<Entry> {
        let (app, brand, id) = (&self.app, &self.shop.brand, &posted.conversation);
        let read =
            conversations::conversation_entries_after(app, &self.agent, brand, id, 0, app.moment());
        read.await.expect("reads").entries
    }

    async fn answers(&self, posted: &OwnPosted) -> Vec<(String, Vec<Offer>)> {
        let all = self.entries(posted).await.into_iter();
        let answers = all.filter_map(|entry| match entry.content {
            Content::Answer { body, offers, .. } => Some((body, offers)),
            _ => None,
        });
        answers.collect()
    }
}

/// Somebody who leads the desk of this brand.
fn lead(brand: &BrandId) -> Actor {
    let grants = vec![Grant { brand: brand.clone(), role: Role::Lead }];
    Actor::Staff { staff: StaffId::from_bits(99), grants }
}

#[test]
fn a_message_is_answered_once_by_however_many_nodes() {
    each_engine(async |mut world| {
        let mut scene = Scene::open(&mut world).await;
        let other = world.app("http://simcare.example").await;
        let posted = scene.say("I have bars but nothing loads", Some("no_data")).await;
        let heed: Heed = posted.heed.clone().expect("is to be answered");
        let (here, there) = (scene.app.moment(), other.moment());
        let both = tokio::join!(answer(&scene.app, &heed, here), answer(&other, &heed, there));
        both.0.expect("here");
        both.1.expect("there");
        world.time.pass_minutes(1);
        jobs::run_due(&scene.app).await.expect("jobs run");
        jobs::run_due(&other).await.expect("jobs run");
        let answers = scene.answers(&posted).await;
        assert_eq!(answers.len(), 1, "{answers:?}");
        let leads = |offer: &Offer| matches!(offer, Offer::Go { to, .. } if to.starts_with("/fix"));
        assert!(answers[0].1.iter().any(leads), "{answers:?}");
        let open = |offer: &Offer| matches!(offer, Offer::Say { value, .. } if value == "human");
        assert!(answers[0].1.iter().any(open), "a person is one tap away: {answers:?}");
    });
}

#[test]
fn a_node_that_dies_before_it_answers_leaves_the_work_to_another() {
    each_engine(async |mut world| {
        let mut scene = Scene::open(&mut world).await;
        let posted = scene.say("How do I get an invoice?", Some("invoice")).await;
        assert!(scene.answers(&posted).await.is_empty());
        let other = world.app("http://simcare.example").await;
        world.time.pass_minutes(1);
        jobs::run_due(&other).await.expect("jobs run");
        let answers = scene.answers(&posted).await;
        assert_eq!(answers.len(), 1, "{answers:?}");
        assert!(answers[0].0.contains("invoice"), "{answers:?}");
        let cites = |offer: &Offer| matches!(offer, Offer::Go { to, .. } if to == "/help/invoice");
        assert!(answers[0].1.iter().any(cites), "{answers:?}");
    });
}

#[test]
fn who_asks_for_a_person_hears_no_more_of_the_assistant_until_it_is_solved() {
    each_engine(async |mut world| {
        let mut scene = Scene::open(&mut world).await;
        let asked = scene.ask("Talk to a person", Some("human")).await;
        assert_eq!(scene.answers(&asked).await.len(), 1);
        let brand = scene.shop.brand.clone();
        let read = conversations::conversation_read(
            &scene.app,
            &scene.agent,
            &brand,
            &asked.conversation,
            50,
            scene.app.moment(),
        );
        let c = read.await.expect("reads").conversation;
        assert!(c.with_person_since.is_some() && c.standing.waiting_since.is_some());
        assert_eq!(c.standing.state, State::Open, "the desk owes an answer");

        let more = scene.ask("How do I get an invoice?", None).await;
        assert!(more.heed.is_none(), "a person has it");
        assert_eq!(scene.answers(&asked).await.len(), 1);

        let moment = scene.app.moment();
        let close = conversations::conversation_close(
            &scene.app,
            &scene.agent,
            &brand,
            &asked.conversation,
            moment,
        );
        close.await.expect("closes");
        scene.ask("How do I get an invoice?", Some("invoice")).await;
        assert_eq!(scene.answers(&asked).await.len(), 2, "it speaks again");
    });
}

#[test]
fn what_is_not_understood_goes_to_a_person_and_shows_as_a_gap() {
    each_engine(async |mut world| {
        let mut scene = Scene::open(&mut world).await;
        scene
            .ask("How do I share data with my sister on +852 9123 4567?", Some("share_family"))
            .await;
        let else_ = scene.ask("Something else", Some("else")).await;
        let answers = scene.answers(&else_).await;
        assert_eq!(answers.len(), 2, "{answers:?}");
        let passed = scene.entries(&else_).await;
        assert!(passed.iter().any(|entry| matches!(entry.content, Content::Event(_))));

        let (app, brand) = (&scene.app, &scene.shop.brand);
        let now = app.moment().now;
        let report = knowledge::gaps_report(app, &scene.agent, brand, now).await.expect("reads");
        assert_eq!(report.gaps.len(), 1, "{report:?}");
        let sample = &report.gaps[0].samples[0].1;
        assert!(sample.contains("sister") && !sample.contains("9123"), "{sample}");

        let message = &else_.entry.id;
        let rightly = (message, "gift_data");
        heard_rightly(app, &scene.agent, brand, rightly, app.moment()).await.expect("keeps");
        let report = knowledge::gaps_report(app, &scene.agent, brand, now).await.expect("reads");
        assert_eq!((report.labelled, report.gaps[0].intent.as_str()), (1, "gift_data"));
    });
}

#[test]
fn facts_are_told_to_who_has_proven_that_they_are_theirs() {
    each_engine(async |mut world| {
        world.has_assistant = true;
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let traveller = site.person("en");
        let ask = [("choice", "balance|How much do I have left?")];
        let page = traveller.visit("/b/roamly/talk").await;
        let page = traveller.submit(&page, "/talk", &ask).await;
        page.must_show("assistant (automatic)");
        page.must_show("please show first that the card is yours");

        let card = traveller.visit("/b/roamly/card").await;
        let card = traveller.submit(&card, "/card", &[("number", &shop.order_number)]).await;
        let code = site.code_sent_to(&shop.contact, 1).await;
        traveller.submit(&card, "/card/code", &[("code", &code)]).await;
        let page = traveller.visit("/b/roamly/talk").await;
        let page = traveller.submit(&page, "/talk", &ask).await;
        page.must_show("10 GB");
        page.must_show(shop.iccid.last_four());
        site.stop().await;
    });
}

#[test]
fn words_are_understood_in_the_language_they_are_written_in() {
    each_engine(async |mut world| {
        world.has_assistant = true;
        let site = world.site().await;
        site.shop("roamly").await;
        let traveller = site.person("en");
        let page = traveller.visit("/b/roamly/talk").await;
        let words = [("body", "我的卡没用过，行程取消了，想要退款")];
        traveller.submit(&page, "/talk", &words).await;
        // A language is learned when it is first needed, which may take longer than a page waits.
        let page = eventually("the answer is on the page", async || {
            let page = traveller.visit("/b/roamly/talk").await;
            page.shows("申请退款").then_some(page)
        });
        page.await.must_show("转人工");
        site.stop().await;
    });
}
