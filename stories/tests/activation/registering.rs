//! A card is registered, or not: what is missing is said, nobody gets round the caps, and what was
//! brought is seen by few and erased in time.

use crate::{PICTURE, another_card, bring, holder, in_hong_kong, passport, prove, staff};
use simcare_app::audit::{AuditQuery, audit_list};
use simcare_app::registrations::{
    Reason, State, Verdict, own_registration, registration_decide, registration_look,
    registration_photo, registrations_keep,
};
use simcare_authority::Role;
use simcare_sims::Form;
use simcare_stories::each_engine;

#[test]
fn a_holder_registers_on_the_page_and_the_desk_decides() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        in_hong_kong(&site, &shop).await;
        let person = site.person("en");
        let my = prove(&site, &shop, &person, 1).await;
        my.must_show("Registration");
        let path = format!("/b/{}/my/cards/{}/register", shop.slug, shop.card);
        let page = person.visit(&path).await;
        page.must_show("Cap. 106AI");
        page.must_show("Not registered yet");

        // The page's own form, with a picture, as a browser without script sends it.
        let token = page.html.split("name=\"form_token\" value=\"").nth(1).expect("a token");
        let token: String = token.chars().take_while(|c| *c != '"').collect();
        let send = async |number: &str| {
            let picture = reqwest::multipart::Part::bytes(PICTURE.to_vec()).file_name("p.png");
            let fields = [
                ("form_token", token.as_str()),
                ("kind", "person"),
                ("name", "Chan Tai Man"),
                ("born", "1990-05-01"),
                ("document", "hkid"),
                ("number", number),
            ];
            let form = fields
                .into_iter()
                .fold(reqwest::multipart::Form::new(), |form, (n, v)| form.text(n, v.to_owned()));
            let form = form.part("photo", picture);
            let request = person.client().post(site.url(&path)).header("origin", site.url(""));
            let answer = request.multipart(form).send().await.expect("answers");
            (answer.status().as_u16(), answer.text().await.expect("a page"))
        };
        let (status, html) = send("A123456(4)").await;
        assert_eq!(status, 422, "{html}");
        assert!(html.contains("typing error") && html.contains("Chan Tai Man"), "{html}");
        let (status, html) = send("A123456(3)").await;
        assert!(status == 200 && html.contains("Received"), "{status} {html}");

        let agent = site.colleague(&shop, Role::Agent).await;
        let list = agent.person().visit("/console/registrations?state=documents-in").await;
        let (_, rest) = list.html.split_once("/console/registrations/reg_").expect("a row");
        let id: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
        let address = format!("/console/registrations/reg_{id}");
        let hidden = agent.person().visit(&address).await;
        assert!(!hidden.shows("A1234563") && hidden.shows("Your role does not show"));
        let photo = agent.person().visit(&format!("{address}/photo/photo")).await;
        assert_eq!(photo.status.as_u16(), 403);

        // Later than the code, so that the letter is the newest.
        world.time.pass_minutes(1);
        let lead = site.colleague(&shop, Role::Lead).await;
        let shown = lead.person().visit(&address).await;
        shown.must_show("A1234563");
        let photo = lead.person().visit(&format!("{address}/photo/photo")).await;
        assert_eq!(photo.status.as_u16(), 200);
        let done = lead.person().submit(&shown, "/approve", &[]).await;
        done.must_show("Registered");
        person.visit(&path).await.must_show("Done. You can use this card.");
        let letter = site.letter_to(&shop.contact, 2).await;
        assert!(letter.contains("/register"), "{letter}");
        site.stop().await;
    });
}

#[test]
fn what_is_missing_or_too_much_is_said() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let refused = bring(&site, &shop, &shop.card, passport("E1234567")).await;
        assert_eq!(refused.expect_err("Japan asks for none").code, "registration-not-needed");
        in_hong_kong(&site, &shop).await;
        let check = async |change: &dyn Fn(&mut simcare_app::registrations::Brought),
                           expect: &str| {
            let mut brought = passport("E1234567");
            change(&mut brought);
            let problem = bring(&site, &shop, &shop.card, brought).await.expect_err(expect);
            let code = problem.fields.first().map_or(problem.code, |field| field.code);
            assert_eq!(code, expect);
        };
        check(&|b| b.photo = None, "registration-photo").await;
        check(&|b| b.photo = Some(b"<script>".to_vec()), "picture-kind").await;
        check(&|b| b.photo = Some(vec![0xff; 13 << 20]), "picture-bytes").await;
        check(&|b| b.given.number = "1".to_owned(), "registration-number").await;
        check(&|b| b.given.place = "Mars".to_owned(), "registration-place").await;
        check(&|b| b.given.born = "2015-01-01".to_owned(), "registration-adult-needed").await;

        // Somebody else's brand: its holder cannot reach this card.
        let other = site.shop("saltwind").await;
        let stranger = bring(&site, &other, &shop.card, passport("E1234567")).await;
        assert_eq!(stranger.expect_err("not theirs").code, "card-unknown");
        site.stop().await;
    });
}

#[test]
fn a_person_has_ten_cards_and_no_more() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        in_hong_kong(&site, &shop).await;
        for number in 0..10 {
            let card = another_card(&site, &shop, number, Form::Physical).await;
            // The same number, however it is written.
            let written = if number % 2 == 0 { "E1234567" } else { "e 123-4567" };
            bring(&site, &shop, &card, passport(written)).await.expect("one of ten");
        }
        let eleventh = another_card(&site, &shop, 10, Form::Physical).await;
        let refused = bring(&site, &shop, &eleventh, passport("E1234567")).await;
        assert_eq!(refused.expect_err("too many").code, "registration-cap");
        bring(&site, &shop, &eleventh, passport("E7654321")).await.expect("somebody else");
        site.stop().await;
    });
}

#[test]
fn a_refusal_says_what_to_bring_and_papers_are_erased_in_time() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        in_hong_kong(&site, &shop).await;
        let (app, brand) = (site.app(), &shop.brand);
        let (lead, agent) = (staff(&shop, Role::Lead), staff(&shop, Role::Agent));
        let brought = bring(&site, &shop, &shop.card, passport("E1234567")).await.expect("brings");
        let id = &brought.id;
        let decide =
            async |verdict| registration_decide(app, &lead, brand, id, verdict, app.moment()).await;
        // Nobody approves what nobody has looked at.
        let early = decide(Verdict::Approve).await.expect_err("not looked at");
        assert_eq!(early.code, "registration-not-now");
        let unseen = registration_look(app, &agent, brand, id, app.moment()).await;
        assert_eq!(unseen.expect_err("an agent").code, "right-missing");
        let looked = registration_look(app, &lead, brand, id, app.moment()).await.expect("looks");
        assert_eq!(looked.registration.standing.state, State::InReview);
        assert_eq!(looked.papers.expect("papers").number, "E1234567");
        let part = (id, "photo");
        let photo = registration_photo(app, &lead, brand, part, app.moment()).await.expect("opens");
        assert!(photo.body.starts_with(b"\x89PNG"));

        decide(Verdict::Reject(Reason::PhotoUnclear)).await.expect("refuses");
        let own = async || {
            let actor = holder(&site, &shop).await;
            let now = app.moment().now;
            own_registration(app, &actor, brand, &shop.card, now).await.expect("reads")
        };
        assert_eq!(own().await.state(), State::Rejected);

        world.time.pass_days(29);
        let kept = registrations_keep(app, app.moment()).await.expect("keeps");
        assert_eq!((kept.expired, kept.erased), (0, 0));
        world.time.pass_days(2);
        let kept = registrations_keep(app, app.moment()).await.expect("keeps");
        assert_eq!((kept.expired, kept.erased), (1, 1));
        assert_eq!(own().await.state(), State::Expired);
        let gone = registration_look(app, &lead, brand, id, app.moment()).await.expect("looks");
        assert!(gone.papers.is_none() && gone.photos.is_empty());
        bring(&site, &shop, &shop.card, passport("E1234567")).await.expect("begins anew");

        // Every look and every step is in the trail, and none of it says who it is about.
        let manager = staff(&shop, Role::Manager);
        let query = AuditQuery { subject: Some(id.to_string()), before: None, limit: 50 };
        let trail = audit_list(app, &manager, brand, query).await;
        let trail = trail.expect("reads");
        let acts: Vec<&str> = trail.iter().rev().map(|entry| entry.action.as_str()).collect();
        for act in ["registration.bring", "registration.view", "registration.view-photo"] {
            assert!(acts.contains(&act), "{acts:?}");
        }
        assert!(!format!("{trail:?}").contains("E1234567"));
        site.stop().await;
    });
}

#[test]
fn the_tables_tell_nobody_who_it_is() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        in_hong_kong(&site, &shop).await;
        bring(&site, &shop, &shop.card, passport("E1234567")).await.expect("brings");
        let read = site.app().store().read(|tx| {
            tx.all("SELECT sealed FROM registration_part", &[], |row| row.get::<Vec<u8>>(0))
        });
        let parts = read.await.expect("reads");
        assert_eq!(parts.len(), 2);
        for part in parts {
            let text = String::from_utf8_lossy(&part).into_owned();
            assert!(
                !text.contains("Santos") && !text.contains("E1234567") && !text.contains("PNG")
            );
        }
        let read = site
            .app()
            .store()
            .read(|tx| tx.all("SELECT ident FROM registration", &[], |row| row.get::<String>(0)));
        let idents = read.await.expect("reads");
        assert!(idents[0].len() == 64 && !idents[0].contains("1234567"), "{idents:?}");
        site.stop().await;
    });
}
