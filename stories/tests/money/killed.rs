//! The process is killed in the middle of refunds, again and again. Afterwards every refund comes to
//! an end, and none was paid twice.

use simcare_base::{CaseId, Instant};
use simcare_returns::refund::RefundState;
use simcare_store::{Store, params};
use simcare_stories::{Program, Sale, Sold, Till, World, changed_mind, each_engine, eventually};

/// How often the process is killed, unless `SIMCARE_KILLS` says otherwise.
const KILLS: usize = 3;
/// Refunds that are begun for each life of the process.
const REFUNDS_A_LIFE: usize = 9;
/// The manners in which the sandbox pays in the end, without a person.
const MANNERS: [&str; 6] =
    ["prompt", "answer-lost", "call-lost", "told-thrice", "never-told", "prompt"];

#[test]
fn every_refund_survives_every_kill_and_is_paid_once() {
    each_engine(async |world| {
        let asked = asked_for(&world).await;
        let store = world.store(&[]).await;
        let log = tempfile::NamedTempFile::new().expect("a file");
        let mut program = Program::serve(&world.database, log.path()).await;
        for life in 1..=kills() {
            // Once in the middle of sending, once in the middle of being told, and so on.
            let table = if life % 2 == 1 { "refund_attempt" } else { "sandbox_movement" };
            let enough = (life * REFUNDS_A_LIFE / 2) as i64;
            eventually(&format!("life {life} gets on"), async || {
                let count = count(&store, table).await;
                (count >= enough.min(asked.len() as i64)).then_some(())
            })
            .await;
            let port = program.port();
            program.kill();
            program = Program::serve_at(&world.database, log.path(), port).await;
        }
        program.kill();

        // The leases of those who died run out, and the next one takes over.
        let leased = store.read(|tx| {
            tx.one("SELECT COALESCE(MAX(lease_until), 0) FROM job", params![], |row| row.get(0))
        });
        let latest = Instant::from_ms(leased.await.expect("jobs are read"));
        world.time.set(latest.plus_minutes(60).max(world.time.now()));
        let till = Till::open(&world, "roamly").await;
        for (sold, case) in &asked {
            let refund = till.until_settled(case).await;
            assert_eq!(refund.state, RefundState::Succeeded, "{refund:?}");
            let moved = till.movements(&sold.capture_ref).await;
            let moved: Vec<_> = moved.iter().map(|one| one.amount).collect();
            assert_eq!(moved, [refund.amount], "{case}");
            assert_eq!(refund.attempt, 1, "no second key without a refusal");
        }
        println!("{:?}: {} refunds, {} kills", world.engine, asked.len(), kills());
    });
}

/// Asks for the money of many cards at once; nothing of it has been sent anywhere yet.
async fn asked_for(world: &World) -> Vec<(Sold, CaseId)> {
    let till = Till::open(world, "roamly").await;
    let mut asked = Vec::new();
    for number in 0..kills() * REFUNDS_A_LIFE {
        let manner = MANNERS[number % MANNERS.len()];
        let sold = till.sell(Sale { manner, ..Sale::default() }).await;
        let case = till.ask(&sold, 0, "once", changed_mind()).await.expect("a case");
        asked.push((sold, case.id));
    }
    let app = till.app.clone();
    tokio::task::spawn_blocking(move || app.close()).await.expect("closes");
    asked
}

async fn count(store: &Store, table: &'static str) -> i64 {
    let sql = format!("SELECT COUNT(*) FROM {table}");
    let counted = store.read(move |tx| tx.one(&sql, params![], |row| row.get(0)));
    counted.await.expect("counts")
}

fn kills() -> usize {
    std::env::var("SIMCARE_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(KILLS)
}
