//! A notice from the queue to the letter.

use crate::{
    Channel, Letter, Mailbox, NewNotice, NoticeKind, NoticeState, Refusal, SCHEMA, Sending,
    Wording, letters_since, notice_deliver, notice_get, notice_prune, notice_queue,
};
use simcare_base::{BrandId, Instant, JobId, Locale, NoticeId, Secret};
use simcare_store::{Store, StoreSettings};

const NOW: Instant = Instant::from_ms(1_000_000);

struct Refuses(Refusal);

impl Channel for Refuses {
    fn name(&self) -> &'static str {
        "refuses"
    }
    fn send<'a>(&'a self, _: &'a Letter) -> Sending<'a> {
        Box::pin(async { Err(self.0.clone()) })
    }
}

fn code_notice(number: u128) -> NewNotice {
    NewNotice {
        id: NoticeId::from_bits(number),
        job: JobId::from_bits(number),
        brand: BrandId::from_bits(1),
        recipient: Secret::new("mei@example.com"),
        language: Locale::English,
        kind: NoticeKind::OneTimeCode,
        args: [("code".to_owned(), Secret::new("402113"))].into(),
        dedupe_key: format!("code-{number}"),
        at: NOW,
        expires_at: NOW.plus_minutes(10),
    }
}

async fn opened() -> (tempfile::TempDir, Store) {
    tokio::task::spawn_blocking(open).await.expect("does not panic")
}

fn open() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = Store::open(&StoreSettings::sqlite(folder.path().join("a.db"))).expect("opens");
    store.migrate(&[SCHEMA]).expect("migrates");
    (folder, store)
}

async fn deliver(store: &Store, channel: &dyn Channel, now: Instant) -> Result<(), &'static str> {
    notice_deliver(store, channel, NoticeId::from_bits(1), now, |notice| {
        let code = notice.args.get("code").map_or("none", Secret::reveal);
        Ok(Wording { subject: Secret::new("Code"), body: Secret::new(code) })
    })
    .await
    .map_err(|problem| problem.code)
}

async fn state(store: &Store) -> (NoticeState, bool) {
    let notice =
        store.read(|tx| notice_get(tx, &NoticeId::from_bits(1))).await.expect("reads").expect("is");
    (notice.state, notice.args.is_empty())
}

#[tokio::test]
async fn a_notice_becomes_one_letter_and_forgets_its_code() {
    let (_folder, store) = opened().await;
    let queued = store
        .write(|tx| {
            let again = NewNotice { id: NoticeId::from_bits(2), ..code_notice(1) };
            Ok((notice_queue(tx, code_notice(1))?, notice_queue(tx, again)?))
        })
        .await;
    assert_eq!(queued.expect("writes"), (true, false));
    let mailbox = Mailbox::new(store.clone());
    for _ in 0..2 {
        deliver(&store, &mailbox, NOW).await.expect("delivers");
    }
    let letters = store.read(|tx| letters_since(tx, NOW, 10)).await.expect("reads");
    let bodies: Vec<_> = letters.iter().map(|letter| letter.body.as_str()).collect();
    assert_eq!(bodies, ["402113"]);
    assert_eq!(state(&store).await, (NoticeState::Sent, true));
    let forget = |before| store.write(move |tx| notice_prune(tx, before));
    assert_eq!(forget(NOW).await.expect("writes"), 0);
    assert_eq!(forget(NOW.plus_minutes(1)).await.expect("writes"), 1);
    let letters = store.read(|tx| letters_since(tx, NOW, 10)).await.expect("reads");
    assert!(letters.is_empty());
}

#[tokio::test]
async fn a_channel_that_says_later_is_asked_again_and_one_that_says_never_is_not() {
    let (_folder, store) = opened().await;
    store.write(|tx| notice_queue(tx, code_notice(1))).await.expect("writes");
    let later = Refuses(Refusal::Later("greylisted".into()));
    assert_eq!(deliver(&store, &later, NOW).await, Err("notice-not-taken"));
    assert_eq!(state(&store).await, (NoticeState::Queued, false));
    let never = Refuses(Refusal::Never("no such address".into()));
    assert_eq!(deliver(&store, &never, NOW).await, Ok(()));
    assert_eq!(state(&store).await, (NoticeState::Failed, true));
}

#[tokio::test]
async fn a_notice_that_is_too_late_is_not_sent() {
    let (_folder, store) = opened().await;
    store.write(|tx| notice_queue(tx, code_notice(1))).await.expect("writes");
    let mailbox = Mailbox::new(store.clone());
    deliver(&store, &mailbox, NOW.plus_minutes(11)).await.expect("settles");
    assert_eq!(state(&store).await, (NoticeState::Failed, true));
    let letters = store.read(|tx| letters_since(tx, NOW, 10)).await.expect("reads");
    assert!(letters.is_empty());
}
