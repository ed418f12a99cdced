//! What a shop knows comes in whole or not at all, on both engines.

use simcare_app::cases::{ReturnRequest, case_open, own_case};
use simcare_app::import::{
    Counts, Format, Outcome, Progress, RowProblem, Watcher, import_cards, import_catalogue,
    import_orders,
};
use simcare_app::{App, AppSettings, Outside};
use simcare_authority::{Actor, Right, authorise};
use simcare_base::Instant;
use simcare_carriers::Carriers;
use simcare_channels::Mailbox;
use simcare_payments::Providers;
use simcare_returns::case::{CaseState, Claimed};
use simcare_returns::form::{Cause, Condition};
use simcare_sims::{Dossier, Iccid, OrderNumber, brand, card, dossier, order};
use simcare_stories::{World, each_engine, eventually};
use std::sync::Arc;

const BRANDS: &str = include_str!("../../demo/import/brands.toml");
const ORDERS: &str = include_str!("../../demo/import/shopify-orders.csv");
const CARDS: &str = include_str!("../../demo/import/cards.csv");

/// What was told, in order.
#[derive(Default)]
struct Told(Vec<RowProblem>);

impl Watcher for Told {
    fn progress(&mut self, _: Progress) {}
    fn problem(&mut self, problem: &RowProblem) {
        self.0.push(problem.clone());
    }
}

/// A shop's files and the program that reads them.
struct Desk(App);

impl Desk {
    fn open(world: &World) -> Self {
        let outside = |store: &simcare_store::Store| Outside {
            channel: Arc::new(Mailbox::new(store.clone())),
            providers: Providers::default(),
            sandbox: None,
            carriers: Carriers::default(),
            drafter: None,
        };
        let settings = world.database.settings();
        let app = App::open(&settings, world.time.clone(), AppSettings::default(), outside);
        Self(app.expect("opens"))
    }

    fn catalogue(&self, text: &str, apply: bool) -> (Outcome, Told) {
        let (mut told, moment) = (Told::default(), self.0.moment());
        let actor = Actor::System("import");
        let outcome =
            import_catalogue(&self.0, &actor, text, Format::Toml, apply, moment, &mut told);
        (outcome.expect("can be read"), told)
    }

    fn orders(&self, file: &str, apply: bool) -> (Outcome, Told) {
        let (mut told, moment) = (Told::default(), self.0.moment());
        let (actor, file) = (Actor::System("import"), file.as_bytes());
        let outcome = import_orders(&self.0, &actor, "lantern", file, apply, moment, &mut told);
        (outcome.expect("can be read"), told)
    }

    fn cards(&self, file: &str, apply: bool) -> (Outcome, Told) {
        let (mut told, moment) = (Told::default(), self.0.moment());
        let (actor, file) = (Actor::System("import"), file.as_bytes());
        let outcome = import_cards(&self.0, &actor, "lantern", file, apply, moment, &mut told);
        (outcome.expect("can be read"), told)
    }
}

fn counts(new: u64, changed: u64, unchanged: u64) -> Counts {
    Counts { new, changed, unchanged }
}

/// Tells a story of an import: importing blocks, so it has a thread of its own.
fn each_desk(story: fn(Desk)) {
    each_engine(|world| async move {
        let told = tokio::task::spawn_blocking(move || {
            let desk = Desk::open(&world);
            let app = desk.0.clone();
            story(desk);
            app.close();
        });
        told.await.expect("the story is told");
    });
}

#[test]
fn a_dry_run_writes_nothing_and_a_second_run_changes_nothing() {
    each_desk(|desk| {
        for (apply, expect) in
            [(false, counts(4, 0, 0)), (true, counts(4, 0, 0)), (true, counts(0, 0, 4))]
        {
            assert_eq!(desk.catalogue(BRANDS, apply).0.counts, expect);
        }
        for (apply, expect) in
            [(false, counts(10, 0, 0)), (true, counts(10, 0, 0)), (true, counts(0, 0, 10))]
        {
            let (outcome, told) = desk.orders(ORDERS, apply);
            assert_eq!((outcome.counts, outcome.rows, told.0), (expect, 12, vec![]));
        }
        for (apply, expect) in
            [(false, counts(15, 0, 0)), (true, counts(15, 0, 0)), (true, counts(0, 0, 15))]
        {
            let (outcome, told) = desk.cards(CARDS, apply);
            assert_eq!((outcome.counts, outcome.rows, told.0), (expect, 15, vec![]));
        }
    });
}

#[test]
fn an_imported_card_has_its_order_its_holder_and_its_money() {
    each_desk(|desk| {
        desk.catalogue(BRANDS, true);
        desk.orders(ORDERS, true);
        desk.cards(CARDS, true);
        let found = desk.0.store().read_blocking(|tx| {
            let brand = brand::by_slug(tx, "lantern")?.expect("is there");
            let scope = authorise(&Actor::System("story"), Right::ReadCards, &brand.id)?;
            let number = OrderNumber::new("1002").expect("a number");
            let found = order::by_number(tx, &scope, &number)?.expect("is there");
            let cards = card::of_order(tx, &scope, &found.id)?;
            let lines = order::lines(tx, &brand.id, &found.id)?;
            let one = dossier::of_card(tx, &scope, &cards[0].id)?.expect("is there");
            let esim = card::by_iccid(tx, &scope, &cards[2].iccid)?.expect("is there");
            Ok((cards.len(), lines, one, esim))
        });
        let (count, lines, dossier, esim) = found.expect("reads");
        assert_eq!(count, 3);
        // A discount of the order is borne by its lines; nothing appears and nothing vanishes.
        let paid: Vec<i64> = lines.iter().map(|line| line.paid.minor).collect();
        assert_eq!((paid.iter().sum::<i64>(), dossier.order.subtotal.minor), (33_660, 33_660));
        assert_eq!(dossier.payments[0].captured.minor, 37_660);
        assert_eq!(dossier.payments[0].provider, "stripe");
        assert_eq!(dossier.holder.name, "Oliver Grant");
        assert_eq!(dossier.line.policy_hash.len(), 64);
        assert!(esim.activation_code.is_some());
    });
}

#[test]
fn what_went_on_is_taken_over_and_what_was_bought_is_not_rewritten() {
    each_desk(|desk| {
        desk.catalogue(BRANDS, true);
        desk.orders(ORDERS, true);
        // The transfer that was waited for arrives.
        let paid = "paid,2026-11-09 10:00:00 +0800,unfulfilled";
        let later = ORDERS
            .replace("pending,,unfulfilled", paid)
            .replace("c1005.1,0.00,Lantern Mobile,128.00", "c1005.1,0.00,Lantern Mobile,0.00");
        assert_ne!(later, ORDERS);
        assert_eq!(desk.orders(&later, true).0.counts, counts(0, 1, 9));
        assert_eq!(desk.orders(&later, true).0.counts, counts(0, 0, 10));
        let dearer = ORDERS.replace("78.00,0.00,0.00,78.00", "68.00,0.00,0.00,68.00");
        let (outcome, told) = desk.orders(&dearer, true);
        assert!(!outcome.applied);
        assert!(told.0.iter().all(|problem| problem.reason == "order-differs"), "{:?}", told.0);
    });
}

#[test]
fn every_bad_row_is_named_with_its_line_and_nothing_is_written() {
    each_desk(|desk| {
        desk.catalogue(BRANDS, true);
        let head =
            "order_number,email,currency,total,placed_at,quantity,unit_price,sku,country,phone\n";
        let bad = [
            "A1,a@b.example,HKD,78.00,2026-11-01 10:00:00 +0800,1,78.00,LM-HK-10G-8D,HK,",
            "A2,a@b.example,HKD,78.005,2026-11-01 10:00:00 +0800,1,78.00,LM-HK-10G-8D,HK,",
            "A3,a@b.example,HKD,78.00,01/11/2026,1,78.00,LM-HK-10G-8D,HK,",
            "A4,a@b.example,HKD,78.00,2026-11-01,1,78.00,NO-SUCH,HK,",
            "A5,a@b.example,HKD,78.00,2026-11-01,1,78.00,LM-HK-10G-8D,XX,",
            "A6,,HKD,78.00,2026-11-01,1,78.00,LM-HK-10G-8D,HK,",
            "A7,a@b,HKD,78.00,2026-11-01,1,78.00,LM-HK-10G-8D,HK,",
            "A8,a@b.example,Dollar,78.00,2026-11-01,0,78.00,LM-HK-10G-8D,HK,",
            "A1,a@b.example,HKD,78.00,2026-11-01,1,78.00,LM-HK-10G-8D,HK,",
            "short,row",
        ];
        let (outcome, told) = desk.orders(&format!("{head}{}\n", bad.join("\n")), true);
        let named: Vec<(u64, &str)> =
            told.0.iter().map(|problem| (problem.line, problem.reason.as_str())).collect();
        let expect = [
            (3, "amount-decimals"),
            (4, "date"),
            (5, "sku-unknown"),
            (6, "country"),
            (7, "contact-missing"),
            (8, "contact-email"),
            (9, "currency"),
            (10, "order-twice"),
            (11, "row-width"),
        ];
        assert_eq!(named, expect);
        assert!(!outcome.applied);
        // The first row was good, and is not there either.
        assert_eq!(desk.orders(&format!("{head}{}\n", bad[0]), false).0.counts, counts(1, 0, 0));
        let (outcome, told) = desk.orders("order_number,email\n", true);
        assert_eq!((outcome.problems, told.0[0].reason.as_str()), (6, "column-missing"));
    });
}

#[test]
fn cards_that_fit_no_order_are_named() {
    each_desk(|desk| {
        desk.catalogue(BRANDS, true);
        desk.orders(ORDERS, true);
        let iccid =
            |body: &str| Iccid::with_check_digit(body).expect("a card number").as_str().to_owned();
        let (one, two, three) =
            (iccid("898520001299990001"), iccid("898520001299990002"), iccid("898520001299990003"));
        let head = "iccid,order_number,sku,activation_code,expires_at,activated_at\n";
        let bad = [
            format!("{one},1001,LM-HK-10G-8D,,,"),
            format!("{two},1001,LM-HK-10G-8D,,,"),
            format!("{three},9999,LM-HK-10G-8D,,,"),
            format!("{one},1001,LM-HK-10G-8D,,,"),
            "8985200012345678909,1001,LM-HK-10G-8D,,,".to_owned(),
            "8.98520E+18,1001,LM-HK-10G-8D,,,".to_owned(),
            format!("{},1001,LM-JP-DAY-5D,,,", iccid("898520001299990004")),
            format!("{},1002,LM-HK-30G-30D,LPA:1$a.example$X,,", iccid("898520001299990005")),
            format!("{},1002,LM-HK-30G-30D,,2026-01-01,2026-02-01", iccid("898520001299990006")),
        ];
        let (outcome, told) = desk.cards(&format!("{head}{}\n", bad.join("\n")), true);
        let named: Vec<(u64, &str)> =
            told.0.iter().map(|problem| (problem.line, problem.reason.as_str())).collect();
        let expect = [
            (2, "cards-more-than-ordered"),
            (4, "order-unknown"),
            (5, "card-twice"),
            (6, "iccid-check"),
            (7, "iccid-rounded"),
            (8, "line-unknown"),
            (9, "activation-code"),
            (10, "date-order"),
        ];
        assert_eq!((named.as_slice(), outcome.applied), (expect.as_slice(), false));
    });
}

#[test]
fn a_brand_that_nobody_could_read_is_refused() {
    each_desk(|desk| {
        let check = |from: &str, to: &str, expect: &str| {
            let (outcome, told) = desk.catalogue(&BRANDS.replacen(from, to, 1), true);
            assert!(!outcome.applied);
            assert_eq!(told.0[0].reason, expect, "{:?}", told.0);
        };
        check("#8a4b08", "#ffcc00", "colour");
        check("<path ", "<script ", "logo");
        check("Asia/Hong_Kong", "Asia/Hongkong2", "time-zone");
        check("\"lenient-card\"", "\"no-such\"", "terms");
        check("\"78.00\"", "\"78.005\"", "amount-decimals");
        check("data = \"10 GB\"", "data = \"10 gigs\"", "data");
        check("LM-HK-30G-30D", "LM-HK-10G-8D", "sku-twice");
        check("slug", "sluug", "file-form");
    });
}

/// The first card of an order, with all that belongs to it.
async fn card_of(app: &App, number: &'static str) -> Dossier {
    let found = app.store().read(move |tx| {
        let brand = brand::by_slug(tx, "lantern")?.expect("is there");
        let scope = authorise(&Actor::System("story"), Right::ReadCards, &brand.id)?;
        let number = OrderNumber::new(number).expect("a number");
        let order = order::by_number(tx, &scope, &number)?.expect("is there");
        let cards = card::of_order(tx, &scope, &order.id)?;
        Ok(dossier::of_card(tx, &scope, &cards[0].id)?.expect("is there"))
    });
    found.await.expect("reads")
}

#[test]
fn an_imported_order_goes_from_its_number_to_the_money_back() {
    each_engine(async |world| {
        world.time.set(Instant::parse("2026-11-20T03:00:00Z").expect("reads"));
        let site = world.site().await;
        let desk = Desk(site.app().clone());
        let imported = tokio::task::spawn_blocking(move || {
            desk.catalogue(BRANDS, true);
            desk.orders(ORDERS, true);
            desk.cards(CARDS, true)
        });
        assert!(imported.await.expect("is imported").0.applied);

        // Whoever ordered proves it by the order's number and finds the card.
        let person = site.person("en");
        let page = person.visit("/b/lantern/card").await;
        let page = person.submit(&page, "/card", &[("number", "1001")]).await;
        let code = site.code_sent_to("mei.chan@mail.example", 1).await;
        let page = person.submit(&page, "/card/code", &[("code", &code)]).await;
        page.must_show("Hong Kong SIM, 10 GB, 8 days");

        // Unused and within the window: the money comes back without a reason or a person.
        let found = card_of(site.app(), "#1001").await;
        let brand = found.card.brand_id.clone();
        let holder = Actor::Holder { brand: brand.clone(), holder: found.holder.id.clone() };
        let claim = Claimed {
            cause: Cause::ChangeOfMind,
            condition: Some(Condition::Sealed),
            wish: None,
            fault_at: None,
            device: String::new(),
            words: "trip cancelled".to_owned(),
        };
        let card = found.card.id.clone();
        let request =
            ReturnRequest { card, claim, client_key: "story".to_owned(), conversation: None };
        let moment = site.app().moment();
        let case = case_open(site.app(), &holder, &brand, request, moment).await;
        let id = case.expect("is decided").id;
        let paid = eventually("the money is back", async || {
            // The sandbox takes its time.
            world.time.pass_minutes(1);
            let own = own_case(site.app(), &holder, &brand, &id).await.expect("is there");
            (own.case.state == CaseState::Paid).then_some(own)
        });
        let refund = paid.await.refund.expect("a refund");
        assert_eq!((refund.amount.minor, refund.amount.currency.code()), (7_800, "HKD"));
        site.stop().await;
    });
}
