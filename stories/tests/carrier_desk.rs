//! Lines in the console: a fault is switched on, its bill is paid on its page, the line resumed.
//! Without any script, on both engines.

use simcare_authority::Role;
use simcare_stories::{Page, each_engine};

/// The first address on a page that contains this.
fn link(page: &Page, part: &str) -> String {
    let links = page.html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter(|link| link.contains(part)).map(str::to_owned).next().expect("a link")
}

#[test]
fn a_suspended_line_is_paid_for_and_resumed() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let lead = site.colleague(&shop, Role::Lead).await;
        let desk = lead.person();
        let found = desk.visit(&format!("/console/carriers?q={}", shop.iccid.last_four())).await;
        found.must_show("Sandbox: nothing is real");
        let line = desk.visit(&link(&found, "/console/carriers/roamly/")).await;
        line.must_show(&shop.iccid.grouped());

        let on = [("fault", "overdue-bill"), ("on", "true")];
        let line = desk.submit(&line, "/fault", &on).await;
        let off = [("fault", "not-activated"), ("on", "false")];
        let line = desk.submit(&line, "/fault", &off).await;
        line.must_show("Suspended: bill overdue");
        let line = desk.submit(&line, "/change", &[("change", "resume")]).await;
        line.must_show("A bill is still unpaid.");
        let asking = [("change", "request-payment"), ("detail", "bill-1")];
        let line = desk.submit(&line, "/change", &asking).await;

        let traveller = site.person("zh-HK");
        let pay = traveller.visit(&link(&line, "/sandbox/pay/")).await;
        pay.must_show("這是示範，不會真的扣款。");
        pay.must_show(shop.iccid.last_four());
        let action = pay.address.rsplit('/').next().expect("a token").to_owned();
        for _ in 0..2 {
            traveller.submit(&pay, &action, &[]).await.must_show("已繳付，謝謝。");
        }
        let line = desk.visit(&line.address).await;
        line.must_show("Suspended");
        let line = desk.submit(&line, "/change", &[("change", "resume")]).await;
        line.must_show("Active");
        let nowhere = traveller.visit("/sandbox/pay/nothing").await;
        assert_eq!(nowhere.status.as_u16(), 404);
        site.stop().await;
    });
}

#[test]
fn lines_are_for_those_who_manage_carriers() {
    each_engine(async |world| {
        let site = world.site().await;
        let (ours, theirs) = (site.shop("roamly").await, site.shop("skyhop").await);
        let check = async |shop, role: Role, expect: u16| {
            let colleague = site.colleague(shop, role).await;
            let desk = colleague.person();
            let line = format!("/console/carriers/{}/{}", ours.slug, ours.card);
            assert_eq!(desk.visit(&line).await.status.as_u16(), expect, "{role}");
        };
        for role in [Role::Lead, Role::Manager, Role::Engineer] {
            check(&ours, role, 200).await;
            check(&theirs, role, 404).await;
        }
        for role in [Role::Agent, Role::Auditor] {
            check(&ours, role, 403).await;
        }
        site.stop().await;
    });
}

#[test]
fn a_silent_carrier_is_shown_as_silent_and_can_be_mended() {
    each_engine(async |world| {
        let site = world.site().await;
        let shop = site.shop("roamly").await;
        let engineer = site.colleague(&shop, Role::Engineer).await;
        let desk = engineer.person();
        let line = desk.visit(&format!("/console/carriers/roamly/{}", shop.card)).await;
        let silent = [("fault", "carrier-silent"), ("on", "true")];
        let line = desk.submit(&line, "/fault", &silent).await;
        line.must_show("The carrier does not answer just now.");
        let heard = [("fault", "carrier-silent"), ("on", "false")];
        let line = desk.submit(&line, "/fault", &heard).await;
        assert!(!line.shows("The carrier does not answer just now."));
        site.stop().await;
    });
}
