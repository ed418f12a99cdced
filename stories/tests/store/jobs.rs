//! A job runs on one node at a time, and comes back when that node is lost.

use crate::notes::SCHEMAS;
use futures::future::join_all;
use simcare_base::{Instant, MomentSource};
use simcare_store::{Job, NewJob, Store};
use simcare_stories::{World, each_engine};
use std::collections::BTreeMap;
use std::time::Duration;

const JOBS: usize = 40;
const RUNNERS: usize = 8;
const LEASE_MINUTES: i64 = 5;

async fn enqueue(world: &World, store: &Store, key: &str) -> bool {
    let moment = world.time.moment();
    let key = key.to_owned();
    let write = store.write(move |tx| {
        let job = NewJob {
            id: moment.dice_for("story").id(),
            kind: "story",
            dedupe_key: key.clone(),
            run_at: moment.now,
            payload: serde_json::json!({ "key": key }),
        };
        tx.enqueue(&job)
    });
    write.await.expect("enqueues")
}

async fn claim(store: &Store, now: Instant, owner: &str) -> Option<Job> {
    let owner = owner.to_owned();
    let until = now.plus_minutes(LEASE_MINUTES);
    store.write(move |tx| tx.job_claim(now, until, &owner)).await.expect("claims")
}

#[test]
fn runners_of_two_nodes_share_the_jobs_and_none_runs_twice() {
    each_engine(async |world| {
        let (here, there) = (world.store(SCHEMAS).await, world.store(SCHEMAS).await);
        for number in 0..JOBS {
            assert!(enqueue(&world, &here, &number.to_string()).await);
        }
        let now = world.time.now();
        let runners = (0..RUNNERS).map(|number| {
            let store = if number % 2 == 0 { here.clone() } else { there.clone() };
            tokio::spawn(async move {
                let mut ran = Vec::new();
                while let Some(job) = claim(&store, now, &format!("runner {number}")).await {
                    ran.push(job.payload["key"].to_string());
                    assert!(store.write(move |tx| tx.job_done(&job, now)).await.expect("writes"));
                }
                ran
            })
        });
        let mut runs: BTreeMap<String, usize> = BTreeMap::new();
        for ran in join_all(runners).await {
            for key in ran.expect("no runner fails") {
                *runs.entry(key).or_default() += 1;
            }
        }
        // A runner that lost a race for the last row may have gone home early, but not all did.
        while let Some(job) = claim(&here, now, "the last").await {
            *runs.entry(job.payload["key"].to_string()).or_default() += 1;
        }
        assert_eq!(runs.len(), JOBS);
        assert!(runs.values().all(|times| *times == 1), "{runs:?}");
    });
}

#[test]
fn a_job_comes_back_after_a_lost_lease_and_the_loser_cannot_end_it() {
    each_engine(async |world| {
        let store = world.store(SCHEMAS).await;
        enqueue(&world, &store, "the job").await;
        let lost = claim(&store, world.time.now(), "lost").await.expect("is due");
        assert_eq!(lost.attempts, 1);

        world.time.pass_minutes(LEASE_MINUTES - 1);
        assert!(claim(&store, world.time.now(), "early").await.is_none(), "the lease still holds");

        world.time.pass_minutes(1);
        let taken = claim(&store, world.time.now(), "next").await.expect("has come back");
        assert_eq!((taken.attempts, taken.id.clone()), (2, lost.id.clone()));

        let now = world.time.now();
        assert!(!store.write(move |tx| tx.job_done(&lost, now)).await.expect("writes"));
        assert!(store.write(move |tx| tx.job_done(&taken, now)).await.expect("writes"));
        world.time.pass_days(1);
        assert!(claim(&store, world.time.now(), "late").await.is_none(), "it is done");
    });
}

#[test]
fn a_job_given_back_runs_again_when_it_is_due() {
    each_engine(async |world| {
        let store = world.store(SCHEMAS).await;
        enqueue(&world, &store, "the job").await;
        let job = claim(&store, world.time.now(), "first").await.expect("is due");
        let later = world.time.now().plus_minutes(10);
        let again = store.write(move |tx| tx.job_again(&job, later, "not yet")).await;
        assert!(again.expect("writes"));
        assert!(claim(&store, world.time.now(), "early").await.is_none());
        assert!(claim(&store, later, "later").await.is_some());
    });
}

#[test]
fn a_job_is_written_once_for_its_key() {
    each_engine(async |world| {
        let store = world.store(SCHEMAS).await;
        assert!(enqueue(&world, &store, "the key").await);
        assert!(!enqueue(&world, &store, "the key").await);
        assert!(enqueue(&world, &store, "another key").await);
    });
}

#[test]
fn a_job_alone_wakes_the_runners() {
    each_engine(async |world| {
        let store = world.store(SCHEMAS).await;
        let mut watch = store.watch();
        watch.mark_unchanged();
        assert!(enqueue(&world, &store, "the job").await);
        tokio::time::timeout(Duration::from_secs(20), watch.changed())
            .await
            .expect("woken in time")
            .expect("the store is open");
    });
}
