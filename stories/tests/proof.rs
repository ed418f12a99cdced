//! Somebody sends a picture and words as a guest and proves the card afterwards: all of it is theirs
//! still, and what the page sends again is not a second message.

use simcare_app::conversations::{self, OwnMessage};
use simcare_app::proofs::{ProofAnswer, ProofSubject, proof_answer, proof_ask};
use simcare_app::{brands, files, sessions};
use simcare_authority::{Actor, Role};
use simcare_base::{AttachmentId, BrandId, Locale};
use simcare_stories::{PASSWORD, Shop, Site, each_engine};

/// One red pixel.
const PICTURE: [u8; 69] = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 0x0c, 0x49, 0x44, 0x41, 0x54,
    0x78, 0x9c, 0x63, 0x38, 0x21, 0x27, 0x07, 0, 0x02, 0xb6, 1, 0x05, 0x34, 0xa6, 0x75, 0xaa, 0, 0,
    0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

async fn say(site: &Site, actor: &Actor, brand: &BrandId, picture: &AttachmentId) -> bool {
    let message = OwnMessage {
        client_key: "the-one-key".to_owned(),
        body: "the card is broken".to_owned(),
        attachments: vec![picture.clone()],
        card: None,
        language: Locale::English,
        choice: None,
    };
    let (app, moment) = (site.app(), site.app().moment());
    let posted = conversations::conversation_post(app, actor, brand, message, moment).await;
    posted.expect("posts").is_new
}

/// Proves the order with the code that was sent; answers the token of the cookie.
async fn prove(site: &Site, shop: &Shop, visitor: sessions::Visitor) -> String {
    let app = site.app();
    let brand = brands::brand_get(app, &shop.brand).await.expect("the brand");
    let subject = ProofSubject::Typed(shop.order_number.clone());
    let asked = proof_ask(app, &brand, subject, Locale::English, app.moment()).await;
    let id = asked.expect("asks").id;
    let answer = ProofAnswer { id, code: site.code_sent_to(&shop.contact, 1).await };
    let (visitor, language) = (Some(visitor), Locale::English);
    let token = proof_answer(app, &shop.brand, visitor, answer, language, app.moment()).await;
    token.expect("the code is right")
}

#[test]
fn what_a_guest_sent_is_theirs_after_the_proof_and_is_sent_once() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let (app, brand) = (site.app(), &shop.brand);
        let started = sessions::visitor_start(app, brand, Locale::English, app.moment()).await;
        let (guest, _) = started.expect("a guest");
        let sent = ("the-picture", PICTURE.to_vec());
        let picture = files::picture_put(app, &guest.actor, brand, sent, app.moment()).await;
        let picture = picture.expect("keeps the picture");
        assert!(say(&site, &guest.actor, brand, &picture).await);

        let token = prove(&site, &shop, guest.clone()).await;
        let found = sessions::visitor_find(app, brand, &token, app.moment()).await;
        let holder = found.expect("reads").expect("the new cookie is good");
        assert!(holder.is_proven && holder.actor != guest.actor);

        files::own_picture(app, &holder.actor, brand, &picture).await.expect("their own picture");
        assert!(files::own_picture(app, &guest.actor, brand, &picture).await.is_err());
        assert!(!say(&site, &holder.actor, brand, &picture).await, "it has arrived before");

        let agent = site.person("en");
        let login = agent.visit("/console/login").await;
        let who = [("email", shop.email(Role::Agent)), ("password", PASSWORD.to_owned())];
        let who = who.each_ref().map(|(name, value)| (*name, value.as_str()));
        let inbox = agent.submit(&login, "/console/login", &who).await;
        let (_, rest) = inbox.html.split_once("/console/c/").expect("a conversation");
        let id: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let shown = agent.visit(&format!("/console/c/{id}")).await;
        shown.must_show("the card is broken");
        shown.must_show("has proven");
        site.stop().await;
    });
}
