//! The desk's end of the path: an agent finds the message of a guest who has proven the card since,
//! takes it, notes, answers and closes, all without a script.

use simcare_authority::Role;
use simcare_stories::{PASSWORD, Page, Person, Shop, Site, each_engine};

const COMPLAINT: &str = "落機之後上唔到網，點算？";
const NOTE: &str = "Ask network team whether osaka is down";
const REPLY: &str = "你好，請問手機有冇開數據漫遊？";

/// Proves the card with the code that was sent; ends at the holder's own page.
async fn prove(site: &Site, shop: &Shop, traveller: &Person) -> Page {
    let page = traveller.visit(&format!("/b/{}/card", shop.slug)).await;
    let page = traveller.submit(&page, "/card", &[("number", &shop.order_number)]).await;
    let code = site.code_sent_to(&shop.contact, 1).await;
    traveller.submit(&page, "/card/code", &[("code", &code)]).await
}

/// Logs somebody of the shop in; ends at the inbox.
async fn log_in(shop: &Shop, agent: &Person, role: Role) -> Page {
    let page = agent.visit("/console/login").await;
    let who = [("email", shop.email(role)), ("password", PASSWORD.to_owned())];
    let who = who.each_ref().map(|(name, value)| (*name, value.as_str()));
    agent.submit(&page, "/console/login", &who).await
}

/// The path of the first conversation in the inbox.
fn first_conversation(inbox: &Page) -> String {
    let (_, rest) = inbox.html.split_once("/console/c/").expect("a conversation in the inbox");
    let id: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    format!("/console/c/{id}")
}

#[test]
fn a_guest_writes_proves_the_card_and_is_answered() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let (traveller, agent) = (site.person("zh-HK"), site.person("en"));

        let page = traveller.visit("/b/roamly/talk").await;
        traveller.submit(&page, "/talk", &[("body", COMPLAINT)]).await.must_show(COMPLAINT);
        prove(&site, &shop, &traveller).await.must_show("日本 10 GB");
        // What was written as a guest came along.
        traveller.visit("/b/roamly/talk").await.must_show(COMPLAINT);

        let inbox = log_in(&shop, &agent, Role::Agent).await;
        inbox.must_show(COMPLAINT);
        let at = first_conversation(&inbox);
        let open = agent.visit(&at).await;
        open.must_show(&shop.order_number);
        let open = agent.submit(&open, "/claim", &[]).await;
        open.must_show("The agent");
        let open = agent.submit(&open, "/entries", &[("kind", "note"), ("body", NOTE)]).await;
        open.must_show(NOTE);
        let open = agent.submit(&open, "/entries", &[("kind", "reply"), ("body", REPLY)]).await;
        open.must_show(REPLY);

        let seen = traveller.visit("/b/roamly/talk").await;
        seen.must_show(REPLY);
        assert!(!seen.shows(NOTE), "an internal note left the desk");

        agent.submit(&open, "/close", &[]).await;
        let found = agent.visit("/console?view=all&q=%E4%B8%8A%E5%94%94").await;
        found.must_show(COMPLAINT);
        site.stop().await;
    });
}
