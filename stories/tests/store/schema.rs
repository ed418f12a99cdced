//! An old database brought up step by step has the same tables as a new one.

use crate::notes::SCHEMAS;
use simcare_store::{Schema, Step, Store};
use simcare_stories::{World, each_engine};

const FIRST: &str = "CREATE TABLE page (brand_id TEXT NOT NULL, title TEXT NOT NULL);\n";
const WITH_INDEX: &str = "CREATE TABLE page (brand_id TEXT NOT NULL, title TEXT NOT NULL);\n\
                          CREATE INDEX page_by_title ON page (brand_id, title);\n";
const START: Step = Step { name: "0001_start", sql: FIRST };
const INDEX: Step =
    Step { name: "0002_index", sql: "CREATE INDEX page_by_title ON page (brand_id, title);\n" };

const OLD: &[Schema] = &[Schema { room: "pages", fresh: FIRST, steps: &[START] }];
const NEW: &[Schema] = &[Schema { room: "pages", fresh: WITH_INDEX, steps: &[START, INDEX] }];

/// The tables after all steps.
async fn stepwise(world: &World, schemas: &'static [Schema]) -> Vec<String> {
    let settings = world.database.settings();
    let work = move || {
        let store = Store::open(&settings)?;
        store.migrate_stepwise(schemas)?;
        let lines = store.describe();
        store.close();
        lines
    };
    tokio::task::spawn_blocking(work).await.expect("does not panic").expect("migrates")
}

async fn describe(store: &Store) -> Vec<String> {
    let store = store.clone();
    let work = tokio::task::spawn_blocking(move || store.describe());
    work.await.expect("does not panic").expect("describes")
}

#[test]
fn every_step_from_the_first_ends_at_the_fresh_tables() {
    each_engine(async |fresh| {
        for schemas in [SCHEMAS, NEW] {
            let (fresh, old) = (World::new(fresh.engine), World::new(fresh.engine));
            let expected = describe(&fresh.store(schemas).await).await;
            assert!(!expected.is_empty());
            assert_eq!(stepwise(&old, schemas).await, expected);
        }
    });
}

#[test]
fn the_steps_of_the_whole_program_end_at_its_fresh_tables() {
    let rooms: &'static [Schema] = simcare_app::schemas().leak();
    each_engine(async |world| {
        let old = World::new(world.engine);
        let expected = describe(&world.store(rooms).await).await;
        assert_eq!(stepwise(&old, rooms).await, expected);
    });
}

#[test]
fn a_database_of_yesterday_is_brought_up_and_refused_by_yesterdays_program() {
    each_engine(async |world| {
        let old = world.store(OLD).await;
        let new = world.store(NEW).await;
        let fresh = World::new(world.engine);
        assert_eq!(describe(&new).await, describe(&fresh.store(NEW).await).await);

        let again = tokio::task::spawn_blocking(move || old.migrate(OLD)).await.expect("runs");
        assert_eq!(again.expect_err("is older").code, "store-newer");
    });
}

#[test]
fn two_nodes_may_start_at_once_on_an_empty_database() {
    each_engine(async |world| {
        let (one, two) = tokio::join!(world.store(SCHEMAS), world.store(SCHEMAS));
        assert_eq!(describe(&one).await, describe(&two).await);
    });
}
