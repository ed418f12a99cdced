//! The database server ends every connection, as it does when it restarts: what comes next is
//! done all the same.

use crate::notes::{SCHEMAS, numbers, put};
use simcare_store::params;
use simcare_stories::{Engine, each_engine};

const END_ALL: &str = "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity
                       WHERE datname = current_database() AND pid <> pg_backend_pid()";

#[test]
fn work_after_lost_connections_is_done() {
    each_engine(async |world| {
        let store = world.store(SCHEMAS).await;
        let other = world.store(SCHEMAS).await;
        for round in 0..3_i64 {
            if world.engine == Engine::Postgres {
                let ended = other.read(|tx| tx.one(END_ALL, params![], |row| row.get::<i64>(0)));
                assert!(ended.await.expect("ends them") > 0);
            }
            for step in 0..20 {
                let number = round * 100 + step;
                let write = store.write(move |tx| put(tx, &number.to_string(), number));
                assert!(write.await.expect("writes"));
            }
        }
        assert_eq!(numbers(&store).await.len(), 60);
    });
}
