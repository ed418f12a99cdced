//! The desk answers: what each role may do, and what never leaves the house.

use simcare_authority::Role;
use simcare_store::params;
use simcare_stories::{Page, Shop, Site, each_engine};

/// A traveller has written these words; answers the page and the conversation's id.
async fn asked(site: &Site, shop: &Shop, words: &str) -> (Page, String) {
    let person = site.person("zh-HK");
    let page = person.visit(&format!("/b/{}/talk", shop.slug)).await;
    let page = person.submit(&page, "/talk", &[("body", words)]).await;
    let (_, rest) = page.html.split_once("data-conversation=\"").expect("a conversation");
    let id = rest.split('"').next().expect("an id").to_owned();
    (page, id)
}

#[test]
fn an_answer_reaches_the_traveller_and_a_note_never_does() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let traveller = site.person("en");
        let talk = format!("/b/{}/talk", shop.slug);
        let page = traveller.visit(&talk).await;
        let page = traveller.submit(&page, "/talk", &[("body", "Where is my data?")]).await;
        let (_, rest) = page.html.split_once("data-conversation=\"").expect("a conversation");
        let id = rest.split('"').next().expect("an id");

        let agent = site.colleague(&shop, Role::Agent).await;
        agent.person().visit("/console?view=all").await.must_show("Where is my data?");
        agent.note(id, "Angry, be kind").await;
        agent.reply(id, "It is on its way").await;

        let page = traveller.visit(&talk).await;
        page.must_show("It is on its way");
        assert!(!page.html.contains("Angry"), "a note is for the desk only");
        let events = format!("{talk}/events?conversation={id}&after=0");
        let mut stream =
            simcare_stories::Stream::open(traveller.client(), &site.url(&events)).await;
        for (place, words) in [("1", "Where is my data?"), ("2", "It is on its way")] {
            let event = stream.next().await;
            assert_eq!(event.id, place);
            assert!(event.data.contains(words), "{}", event.data);
        }
        drop(stream);
        site.stop().await;
    });
}

#[test]
fn nobody_sees_another_brands_conversations() {
    each_engine(async |world| {
        let site = world.site().await;
        let (ours, theirs) = (site.shop("roamly").await, site.shop("skyhop").await);
        let (_, id) = asked(&site, &ours, "只係畀 roamly 睇").await;
        for role in Role::ALL.iter().copied() {
            let stranger = site.colleague(&theirs, role).await;
            let page = stranger.conversation(&id).await;
            assert_eq!(page.status.as_u16(), 404, "{role}");
            let inbox = stranger.person().visit("/console?view=all").await;
            assert!(!inbox.shows("roamly 睇"), "{role}");
            let found = stranger.person().visit("/console?view=all&q=roamly").await;
            assert!(!found.shows("roamly 睇"), "{role}");
        }
        let agent = site.colleague(&ours, Role::Agent).await;
        agent.conversation(&id).await.must_show("只係畀 roamly 睇");
        site.stop().await;
    });
}

#[test]
fn two_who_claim_at_once_are_told_who_has_it() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let (_, id) = asked(&site, &shop, "Who takes me?").await;
        let agent = site.colleague(&shop, Role::Agent).await;
        let lead = site.colleague(&shop, Role::Lead).await;
        let (first, second) = (agent.conversation(&id).await, lead.conversation(&id).await);
        tokio::join!(
            agent.person().submit(&first, "/claim", &[]),
            lead.person().submit(&second, "/claim", &[]),
        );
        let read = site.app().store().read(|tx| {
            tx.all("SELECT COUNT(*), COUNT(assignee) FROM conversation", params![], |row| {
                Ok((row.get::<i64>(0)?, row.get::<i64>(1)?))
            })
        });
        assert_eq!(read.await.expect("reads"), [(1, 1)]);
        let claims = site.app().store().read(|tx| {
            tx.one(
                "SELECT COUNT(*) FROM audit WHERE action = 'conversation.claim'",
                params![],
                |row| row.get::<i64>(0),
            )
        });
        assert_eq!(claims.await.expect("reads"), 1, "one of the two has it");
        site.stop().await;
    });
}

#[test]
fn two_character_chinese_words_are_found() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        asked(&site, &shop, "張卡喺大阪用唔到，我想退款").await;
        asked(&site, &shop, "套餐几时到期？").await;
        let agent = site.colleague(&shop, Role::Agent).await;
        let search = async |words: &str| {
            let query: String = url::form_urlencoded::byte_serialize(words.as_bytes()).collect();
            agent.person().visit(&format!("/console?view=all&q={query}")).await
        };
        let page = search("退款").await;
        page.must_show("大阪");
        assert!(!page.shows("套餐"));
        search("套餐").await.must_show("几时");
        assert!(!search("東京").await.shows("大阪"));
        site.stop().await;
    });
}

#[test]
fn an_auditor_reads_and_writes_nothing() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let (_, id) = asked(&site, &shop, "Anyone there?").await;
        let auditor = site.colleague(&shop, Role::Auditor).await;
        let page = auditor.conversation(&id).await;
        page.must_show("Anyone there?");
        assert!(!page.html.contains("id=\"write\""), "there is nothing to write into");
        site.stop().await;
    });
}
