//! Every refund is paid at most once, and those that the provider did not refuse are paid in the end,
//! however badly it behaves meanwhile.

use crate::kills;
use simcare_app::App;
use simcare_app::cases::{ReturnRequest, case_open_for};
use simcare_app::refunds::{refund_approve, refund_execute};
use simcare_authority::Actor;
use simcare_base::{Instant, Result};
use simcare_returns::case::Claimed;
use simcare_returns::form::{Cause, Condition};
use simcare_returns::refund::refunds_of_case;
use simcare_store::{Store, params};
use simcare_stories::{Program, Shop, World, each_engine, eventually};
use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

/// How the sandbox treats them, and whether the money moves in the end.
const MANNERS: [(&str, bool); 6] = [
    ("prompt", true),
    ("answer-lost", true),
    ("call-lost", true),
    ("told-thrice", true),
    ("never-told", true),
    ("refused", false),
];
/// Shops, each with one card to give back, for each manner.
const SHOPS_EACH: usize = 3;
/// Job rows that change between two kills, at least, while there are refunds on their way.
const STEPS_A_LIFE: i64 = 4;

#[test]
fn every_refund_is_paid_at_most_once_however_often_the_process_dies() {
    each_engine(async |world| {
        world.time.set(real_now());
        let app = world.app("http://127.0.0.1").await;
        let mut expected = BTreeMap::new();
        for (manner, is_paid) in MANNERS {
            for number in 0..SHOPS_EACH {
                let slug = format!("{manner}-{number}");
                let capture = format!("{slug}.{manner}");
                let shop = Shop::open_with_capture(&app, &slug, &capture).await;
                let shop = shop.expect("the shop opens");
                give_back(&app, &shop).await.expect("the refund is let go");
                expected.insert(capture, if is_paid { shop.paid.minor } else { 0 });
            }
        }
        let log = tempfile::NamedTempFile::new().expect("a file");
        let mut program = Program::serve(&world.database, log.path()).await;
        for life in 1..=kills() {
            let before = attempts(app.store()).await;
            eventually(&format!("life {life} takes steps"), async || {
                let taken = attempts(app.store()).await - before;
                (taken >= STEPS_A_LIFE || in_flight(app.store()).await == 0).then_some(())
            })
            .await;
            let port = program.port();
            program.kill();
            lapse(app.store()).await;
            program = Program::serve_at(&world.database, log.path(), port).await;
        }
        settle(&world, &app).await;
        assert!(program.ask_to_end(), "it ends in good order");
        check(app.store(), &expected).await;
    });
}

/// The whole way up to the payment: asked, decided, approved, let go.
async fn give_back(app: &App, shop: &Shop) -> Result<()> {
    let (actor, brand) = (Actor::System("story"), &shop.brand);
    let claim = Claimed {
        cause: Cause::ChangeOfMind,
        condition: Some(Condition::Sealed),
        wish: None,
        fault_at: None,
        device: String::new(),
        words: String::new(),
    };
    let request = ReturnRequest {
        card: shop.card.clone(),
        claim,
        client_key: "once".to_owned(),
        conversation: None,
    };
    let case = case_open_for(app, &actor, brand, request, app.moment()).await?;
    let refunds = app.store().read(move |tx| refunds_of_case(tx, &case.id)).await?;
    assert_eq!(refunds.len(), 1, "an unused card is refunded in full");
    let id = &refunds[0].id;
    refund_approve(app, &actor, brand, id, app.moment()).await?;
    refund_execute(app, &actor, brand, id, app.moment()).await?;
    Ok(())
}

/// How often jobs were taken up in all.
async fn attempts(store: &Store) -> i64 {
    count(store, "SELECT CAST(COALESCE(SUM(attempts), 0) AS BIGINT) FROM job").await
}

async fn in_flight(store: &Store) -> i64 {
    count(
        store,
        "SELECT COUNT(*) FROM refund WHERE state NOT IN ('succeeded', 'failed', 'action-needed')",
    )
    .await
}

/// Nobody holds the leases of a dead process: they end now instead of minutes later.
async fn lapse(store: &Store) {
    let write = store.write(|tx| {
        tx.execute("UPDATE job SET lease_until = 0, run_at = 0 WHERE is_done = 0", params![])
    });
    write.await.expect("writes");
}

/// Waits until nothing is on its way any more.
async fn settle(world: &World, app: &App) {
    eventually(&format!("{:?}: every refund comes to an end", world.engine), async || {
        // Pauses between two questions grow; the story does not sit them out.
        lapse(app.store()).await;
        (in_flight(app.store()).await == 0).then_some(())
    })
    .await;
}

async fn count(store: &Store, sql: &'static str) -> i64 {
    let read = store.read(move |tx| tx.one(sql, params![], |row| row.get(0)));
    read.await.expect("reads")
}

/// Compares what moved with what should have.
async fn check(store: &Store, expected: &BTreeMap<String, i64>) {
    let read = store.read(|tx| {
        let moved = tx.all(
            "SELECT capture_ref, amount_minor FROM sandbox_movement ORDER BY capture_ref",
            params![],
            |row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?)),
        )?;
        let states = tx.all(
            "SELECT capture_ref, state FROM refund ORDER BY capture_ref",
            params![],
            |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)),
        )?;
        Ok((moved, states))
    });
    let (moved, states) = read.await.expect("reads");
    let wanted: Vec<_> = expected.clone().into_iter().filter(|(_, minor)| *minor > 0).collect();
    assert_eq!(moved, wanted, "each amount moved once");
    for (capture, state) in states {
        let expect = if expected[&capture] > 0 { "succeeded" } else { "failed" };
        assert_eq!(state, expect, "{capture}");
    }
}

/// The program that is killed lives by the real clock.
#[expect(clippy::disallowed_methods, reason = "the story shares its database with a real process")]
fn real_now() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Instant::from_ms(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
