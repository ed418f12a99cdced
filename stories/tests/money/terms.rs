//! What was promised at the purchase holds, whatever is published later, and every decision ever
//! made can be made again.

use simcare_app::cases::case_redecide;
use simcare_app::import::{Progress, RowProblem, Watcher, import_orders};
use simcare_app::{Replayed, decisions_replay};
use simcare_authority::Role;
use simcare_returns::case::CaseState;
use simcare_returns::{INTACT_CARD_TERMS, LENIENT_CARD_TERMS};
use simcare_stories::{Sale, Till, changed_mind, each_engine};

const NOTHING: &str = "title = \"never\"\nrefusals = [\"reseller\"]\n[[promises]]\nid = \"never\"\n\
    causes = [\"upstream\"]\nremedies = [\"refund-full\"]\n";

async fn replayed(till: &Till) -> Replayed {
    let app = till.app.clone();
    let replay = move || decisions_replay(&app, |difference| panic!("{difference:?}"), |_| {});
    tokio::task::spawn_blocking(replay).await.expect("no panic").expect("replays")
}

#[test]
fn stricter_terms_change_nothing_for_what_was_bought_before() {
    each_engine(async |world| {
        let till = Till::open(&world, "roamly").await;
        let first = till.publish(LENIENT_CARD_TERMS).await;
        let (old, older) = (till.sell(Sale::default()).await, till.sell(Sale::default()).await);
        let before = till.ask(&older, 0, "before", changed_mind()).await.expect("a case");

        let second = till.publish(NOTHING).await;
        let new = till.sell(Sale::default()).await;
        let case = till.ask(&old, 0, "old", changed_mind()).await.expect("a case");
        assert_eq!((case.policy_hash.clone(), case.decisions), (first.clone(), 1));
        // Allowed as was promised; what the brand trusts a machine with is up to its present terms.
        assert_eq!(case.state, CaseState::Allowed);
        let refused = till.ask(&new, 0, "new", changed_mind()).await.expect("a case");
        assert_eq!((refused.policy_hash.clone(), refused.state), (second, CaseState::Denied));

        // Deciding again goes by the terms of the purchase as well.
        let (app, agent) = (&till.app, till.staff(Role::Agent));
        let nothing_new = (None, "asked by the holder".to_owned());
        let moment = app.moment();
        let again = case_redecide(app, &agent, &till.shop.brand, &case.id, nothing_new, moment);
        let again = again.await.expect("decided again");
        assert_eq!((again.policy_hash, again.state), (first, CaseState::Allowed));

        till.publish(INTACT_CARD_TERMS).await;
        till.until_settled(&before.id).await;
        assert_eq!(replayed(&till).await, Replayed { count: 4, different: 0 });
    });
}

#[test]
fn a_changed_decision_does_not_pass_the_replay() {
    each_engine(async |world| {
        let till = Till::open(&world, "roamly").await;
        let sold = till.sell(Sale::default()).await;
        let case = till.ask(&sold, 0, "once", changed_mind()).await.expect("a case");
        let id = case.id.clone();
        let altered = till.app.store().write(move |tx| {
            tx.execute(
                "UPDATE decision SET facts = REPLACE(facts, '12800', '12900') WHERE case_id = ?1",
                simcare_store::params![id],
            )
        });
        assert_eq!(altered.await.expect("altered"), 1);
        let app = till.app.clone();
        let replay = move || {
            let mut named = Vec::new();
            let replayed = decisions_replay(&app, |one| named.push(one.case.clone()), |_| {});
            (replayed.expect("replays"), named)
        };
        let (replayed, named) = tokio::task::spawn_blocking(replay).await.expect("no panic");
        assert_eq!((replayed, named), (Replayed { count: 1, different: 1 }, vec![case.id]));
    });
}

struct Silent;

impl Watcher for Silent {
    fn progress(&mut self, _: Progress) {}
    fn problem(&mut self, problem: &RowProblem) {
        panic!("{problem:?}");
    }
}

#[test]
fn an_order_imported_late_is_pinned_to_the_terms_of_its_own_day() {
    each_engine(async |world| {
        let till = Till::open(&world, "roamly").await;
        let first = till.publish(LENIENT_CARD_TERMS).await;
        world.time.pass_days(2);
        let second = till.publish(NOTHING).await;
        world.time.pass_days(1);
        let day = |days: i64| world.time.now().plus_days(days).to_string();
        let mut csv =
            "order_number,email,currency,total,placed_at,quantity,unit_price,sku\n".to_owned();
        for (number, days) in [(1, -400), (2, -2), (3, 0)] {
            let placed = day(days);
            csv += &format!("#L{number},l{number}@late.example,HKD,128.00,{placed},1,128.00,");
            csv += "JP-10GB-30D\n";
        }
        let (app, manager, moment) =
            (till.app.clone(), till.staff(Role::Manager), till.app.moment());
        let import = move || {
            import_orders(&app, &manager, "roamly", csv.as_bytes(), true, moment, &mut Silent)
        };
        let outcome = tokio::task::spawn_blocking(import).await.expect("no panic");
        assert_eq!(outcome.expect("imported").counts.new, 3);
        let pinned = till.app.store().read(|tx| {
            tx.all(
                "SELECT l.policy_hash FROM order_line l JOIN purchase_order o
                   ON o.order_id = l.order_id WHERE o.number IN ('#L1', '#L2', '#L3')
                 ORDER BY o.number",
                simcare_store::params![],
                |row| row.get::<String>(0),
            )
        });
        // What was placed before there were any terms here goes by those of the day of the import.
        let expect = [second.to_string(), first.to_string(), second.to_string()];
        assert_eq!(pinned.await.expect("read"), expect);
    });
}
