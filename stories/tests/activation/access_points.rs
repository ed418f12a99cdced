//! Access points: what is shown, what is confirmed, what a file may not change.

use crate::{change_product, prove, staff};
use simcare_app::apn::{ApnSettings, ApnWish, Source, apn_set, product_apn};
use simcare_app::import::{Progress, RowProblem, Watcher, import_providers};
use simcare_authority::{Actor, Role};
use simcare_stories::each_engine;

const PROVIDERS: &str = include_str!("../../../app/tests/providers/sample.xml");

#[derive(Default)]
struct Told(Vec<RowProblem>);

impl Watcher for Told {
    fn progress(&mut self, _: Progress) {}
    fn problem(&mut self, problem: &RowProblem) {
        self.0.push(problem.clone());
    }
}

fn wish(seen: u32, name: &str, confirm: bool) -> ApnWish {
    ApnWish {
        seen,
        settings: ApnSettings::named(name),
        source: Source::Staff,
        note: "leaflet".to_owned(),
        confirm,
    }
}

#[test]
fn a_holder_is_told_whether_somebody_stands_for_the_values() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let person = site.person("en");
        prove(&site, &shop, &person, 1).await;
        let path = format!("/b/{}/my/cards/{}/apn", shop.slug, shop.card);
        let page = person.visit(&format!("{path}?phone=samsung")).await;
        page.must_show("plus.acs.jp");
        page.must_show("have not confirmed");
        page.must_show("Reset to default");
        assert!(!page.shows("mobileconfig"));
        let page = person.visit(&format!("{path}?phone=iphone")).await;
        page.must_show("Remove Profile");

        let file = person.visit(&format!("{path}.mobileconfig")).await;
        assert!(file.html.contains("com.apple.cellular") && file.html.contains("plus.acs.jp"));

        let product = change_product(&site, &shop, |_| {}).await;
        let (app, brand) = (site.app(), &shop.brand);
        let set = async |role, wish| {
            apn_set(app, &staff(&shop, role), brand, &product.id, wish, app.moment()).await
        };
        let refused = set(Role::Agent, wish(0, "mobile", true)).await;
        assert_eq!(refused.expect_err("an agent").code, "right-missing");
        let refused = set(Role::Engineer, wish(0, "not a name", true)).await;
        assert_eq!(refused.expect_err("no name").fields[0].code, "apn-name");
        set(Role::Engineer, wish(0, "mobile", true)).await.expect("confirms");
        let late = set(Role::Engineer, wish(0, "other", true)).await;
        assert_eq!(late.expect_err("somebody was faster").code, "apn-changed");
        let page = person.visit(&format!("{path}?phone=samsung")).await;
        page.must_show("mobile");
        assert!(!page.shows("have not confirmed"));
        site.stop().await;
    });
}

#[test]
fn a_list_suggests_and_changes_nothing() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let product = change_product(&site, &shop, |_| {}).await;
        let app = site.app().clone();
        let import = |text: &'static str, apply: bool| {
            let (app, moment) = (app.clone(), app.moment());
            tokio::task::spawn_blocking(move || {
                let (actor, mut told) = (Actor::System("story"), Told::default());
                let read = std::io::BufReader::new(text.as_bytes());
                let done = import_providers(&app, &actor, "", read, apply, moment, &mut told);
                (done.expect("reads"), told.0)
            })
        };
        let (dry, _) = import(PROVIDERS, false).await.expect("runs");
        // The brand sells for Japan alone.
        assert_eq!((dry.rows, dry.counts.new, dry.applied), (3, 1, false));
        let (done, _) = import(PROVIDERS, true).await.expect("runs");
        assert!(done.applied);
        let (again, _) = import(PROVIDERS, true).await.expect("runs");
        assert_eq!((again.counts.new, again.counts.unchanged), (0, 1));
        let (bad, told) =
            import("<serviceproviders>\n<country code=\"jp\">", true).await.expect("runs");
        assert!(!bad.applied && told[0].line == 2, "{told:?}");

        let engineer = staff(&shop, Role::Engineer);
        let found = product_apn(&app, &engineer, &shop.brand, &product.id).await.expect("reads");
        assert_eq!(found.apn.settings.name, "plus.acs.jp");
        assert_eq!(found.suggestions[0].settings.name, "fuji.example");

        let desk = site.colleague(&shop, Role::Engineer).await;
        let page = desk.person().visit("/console/apns").await;
        page.must_show("plus.acs.jp");
        let address = format!("/console/apns/{}?brand={}", product.id, shop.slug);
        let page = desk.person().visit(&address).await;
        page.must_show("fuji.example");
        let filled = [("name", "fuji.example"), ("confirm", "yes")];
        let action = format!("/console/apns/{}", product.id);
        desk.person().submit(&page, &action, &filled).await.must_show("Confirmed");
        site.stop().await;
    });
}
