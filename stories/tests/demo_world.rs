//! The demo world is as large as it says, alive in every part, and the same for the same seed.

use simcare_app::{App, AppSettings, Outside};
use simcare_base::{Instant, Moment, MomentSource};
use simcare_carriers::Carriers;
use simcare_channels::Mailbox;
use simcare_demo::{Summary, fill, is_filled};
use simcare_payments::Providers;
use simcare_store::{Row, Store, params};
use simcare_stories::{Engine, World, each_engine};
use std::sync::Arc;

struct Still(Instant);

impl MomentSource for Still {
    fn moment(&self) -> Moment {
        Moment::new(self.0, [9; 32])
    }
}

fn now() -> Instant {
    Instant::parse("2026-11-22T10:00:00Z").expect("reads")
}

fn made(world: &World, seed: u64) -> (App, Summary) {
    let settings = world.database.settings();
    let outside = |store: &Store| Outside {
        channel: Arc::new(Mailbox::new(store.clone())),
        providers: Providers::default(),
        sandbox: None,
        carriers: Carriers::default(),
        drafter: None,
    };
    let app = App::open(&settings, Arc::new(Still(now())), AppSettings::default(), outside);
    let app = app.expect("opens");
    assert!(!is_filled(&app).expect("reads"));
    let summary = fill(&app, seed, now()).expect("the world is made");
    assert!(is_filled(&app).expect("reads"));
    (app, summary)
}

fn lines(app: &App, sql: &'static str) -> Vec<String> {
    app.store()
        .read_blocking(move |tx| tx.all(sql, params![], |row: &Row<'_>| row.get::<String>(0)))
        .expect("reads")
}

#[test]
fn the_world_is_large_and_alive() {
    each_engine(|world| async move {
        let told = tokio::task::spawn_blocking(move || {
            let (app, summary) = made(&world, 852);
            assert_eq!((summary.brands, summary.cards), (5, 20_000));
            assert!(summary.orders > 12_000, "{summary:?}");
            assert!(summary.conversations > 800 && summary.cases > 100, "{summary:?}");
            let states = lines(&app, "SELECT DISTINCT state FROM return_case ORDER BY state");
            assert_eq!(states.len(), 12, "a case in every state: {states:?}");
            let talks = lines(&app, "SELECT DISTINCT state || language FROM conversation");
            assert_eq!(talks.len(), 9, "every language in every state: {talks:?}");
            let future = lines(&app, "SELECT id FROM entry WHERE created_at > 1795341600000");
            assert_eq!(future, Vec::<String>::new());
            app.close();
        });
        told.await.expect("the story is told");
    });
}

#[test]
fn the_same_seed_makes_the_same_world() {
    let worlds = [852, 852, 853].map(|seed| {
        let world = World::new(Engine::Sqlite);
        let (app, _) = made(&world, seed);
        (world, app)
    });
    let [(_one, app), (_two, same), (_three, other)] = &worlds;
    for sql in [
        "SELECT card_id || iccid || qr_token || used_bytes FROM card ORDER BY card_id",
        "SELECT id || body || created_at FROM entry ORDER BY id",
        "SELECT id || number || state || moved_at FROM return_case ORDER BY id",
    ] {
        let world = lines(app, sql);
        assert!(world == lines(same, sql), "the same seed makes another world: {sql}");
        assert!(world != lines(other, sql), "another seed makes the same world: {sql}");
    }
}
