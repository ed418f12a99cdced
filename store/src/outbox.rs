//! The outbox: what happened, in one order that followers can read by a cursor without ever
//! missing a row.
//!
//! A plain serial column would not do on PostgreSQL: a transaction may take number 7, another
//! take 8 and commit first, and a follower that saw 8 would never look back for 7. So an event is
//! written without a position, in the transaction that it tells of, and *numbered* afterwards:
//! one numberer at a time (it holds the head row) gives the next positions to rows that are
//! committed. A row that commits late gets a late position. On SQLite there is one writer, and
//! the position is given at once.

use crate::postgres::connect;
use crate::{Row, Tx, engine_error, params};
use simcare_base::{BrandId, Problem, Result, Secret};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;
use tokio::sync::watch;

/// Rows that one round numbers at most.
const ROUND_LIMIT: i64 = 2_000;
/// How often to look for rows that a node left behind when it died between commit and numbering.
const IDLE_ROUND: Duration = Duration::from_millis(500);
/// The NOTIFY channel that wakes followers of other nodes earlier than their next look.
const CHANNEL: &str = "simcare_outbox";

/// Something that happened, on its way into the outbox.
#[derive(Debug, Clone)]
pub struct Event {
    brand: BrandId,
    topic: &'static str,
    subject: String,
    payload: serde_json::Value,
}

impl Event {
    /// An event about one thing: its brand, its topic (`conversation`, `case` ...), its id, and
    /// what followers need to know. The payload holds ids and counters, never personal data.
    pub fn new(
        brand: &BrandId,
        topic: &'static str,
        subject: &str,
        payload: serde_json::Value,
    ) -> Self {
        Self { brand: brand.clone(), topic, subject: subject.to_owned(), payload }
    }
}

/// An event as followers read it.
#[derive(Debug, Clone)]
pub struct OutboxEvent {
    /// Its place in the one order; the cursor of whoever has seen it.
    pub position: i64,
    /// Whose it is.
    pub brand: BrandId,
    /// What sort of thing it is about.
    pub topic: String,
    /// The id of the thing.
    pub subject: String,
    /// What happened to it.
    pub payload: serde_json::Value,
}

impl Tx<'_> {
    /// Writes an event; followers see it when, and only when, this unit of work is committed.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn emit(&mut self, event: &Event) -> Result<()> {
        self.has_emitted = true;
        let position = if self.session.is_postgres() {
            None
        } else {
            let sql =
                "UPDATE outbox_head SET position = position + 1 WHERE id = 1 RETURNING position";
            Some(self.one(sql, params![], |row| row.get::<i64>(0))?)
        };
        self.execute(
            "INSERT INTO outbox (position, brand_id, topic, subject, payload)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![position, event.brand, event.topic, event.subject, event.payload.to_string()],
        )?;
        Ok(())
    }

    /// What follows `position`, in order, at most `limit` events.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn outbox_after(&mut self, position: i64, limit: u32) -> Result<Vec<OutboxEvent>> {
        self.all(
            "SELECT position, brand_id, topic, subject, payload FROM outbox
             WHERE position > ?1 ORDER BY position LIMIT ?2",
            params![position, limit],
            read_event,
        )
    }

    /// The position of the newest event; 0 when there is none.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn outbox_head(&mut self) -> Result<i64> {
        self.one("SELECT position FROM outbox_head WHERE id = 1", params![], |row| row.get(0))
    }

    /// The position of the oldest event that is kept; 0 when there is none. What came before it can
    /// not be read any more.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn outbox_tail(&mut self) -> Result<i64> {
        self.one(
            "SELECT COALESCE(MIN(position), 0) FROM outbox WHERE position IS NOT NULL",
            params![],
            |row| row.get(0),
        )
    }

    /// Forgets events up to `position`, which every follower has seen. Answers how many.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn outbox_prune(&mut self, position: i64) -> Result<u64> {
        self.execute("DELETE FROM outbox WHERE position <= ?1", params![position])
    }
}

fn read_event(row: &Row<'_>) -> Result<OutboxEvent> {
    let payload: String = row.get(4)?;
    Ok(OutboxEvent {
        position: row.get(0)?,
        brand: row.get(1)?,
        topic: row.get(2)?,
        subject: row.get(3)?,
        payload: serde_json::from_str(&payload).map_err(Problem::internal)?,
    })
}

/// Tells followers that there is something new.
#[derive(Clone)]
pub(crate) struct Watch {
    newer: Arc<watch::Sender<u64>>,
    numberer: Option<SyncSender<()>>,
}

impl Watch {
    /// For an engine that numbers events as they are written.
    pub(crate) fn new() -> Self {
        Self { newer: Arc::new(watch::Sender::new(0)), numberer: None }
    }

    /// For an engine whose events are numbered afterwards, by whoever has the receiver.
    pub(crate) fn with_numberer() -> (Self, Receiver<()>) {
        // One waiting request is enough: it stands for all that came before it is served.
        let (sender, receiver) = sync_channel(1);
        (Self { newer: Arc::new(watch::Sender::new(0)), numberer: Some(sender) }, receiver)
    }

    pub(crate) fn wake(&self) {
        self.newer.send_modify(|count| *count += 1);
    }

    pub(crate) fn number(&self) {
        if let Some(numberer) = &self.numberer {
            // Full means that a request waits already.
            let _ = numberer.try_send(());
        }
    }

    pub(crate) fn subscribe(&self) -> watch::Receiver<u64> {
        self.newer.subscribe()
    }
}

/// Numbers committed events until the store closes.
pub(crate) fn number_loop(
    url: &Secret,
    requests: &Receiver<()>,
    watch: &Watch,
    closed: &AtomicBool,
) {
    let mut link = None;
    loop {
        let request = requests.recv_timeout(IDLE_ROUND);
        if request == Err(RecvTimeoutError::Disconnected) || closed.load(Ordering::Relaxed) {
            return;
        }
        let client = match link.take() {
            Some(client) => Ok(client),
            None => connect(url),
        };
        let numbered = client.and_then(|mut client| {
            let count = number_round(&mut client).map_err(engine_error::internal)?;
            link = Some(client);
            Ok(count)
        });
        match numbered {
            // Asked, and nothing to number: what was written is a job, and runners look too.
            Ok(0) if request.is_ok() => watch.wake(),
            Ok(0) => {}
            Ok(_) => {
                watch.wake();
                // A full round may have left more.
                watch.number();
            }
            Err(problem) => tracing::warn!(?problem, "the outbox could not be numbered"),
        }
    }
}

fn number_round(client: &mut postgres::Client) -> std::result::Result<u64, postgres::Error> {
    // A look without a lock first: most rounds of an idle node find nothing.
    if client.query_opt("SELECT 1 FROM outbox WHERE position IS NULL LIMIT 1", &[])?.is_none() {
        return Ok(0);
    }
    // READ COMMITTED: each statement sees what is committed when the head row is ours, and the
    // round takes no part in the conflicts of the serializable writers.
    let mut round = client
        .build_transaction()
        .isolation_level(postgres::IsolationLevel::ReadCommitted)
        .start()?;
    round.query_one("SELECT position FROM outbox_head WHERE id = 1 FOR UPDATE", &[])?;
    let count = round.execute(
        "UPDATE outbox SET position = head.position + fresh.place
         FROM outbox_head AS head,
              (SELECT id, row_number() OVER (ORDER BY id) AS place FROM
                 (SELECT id FROM outbox WHERE position IS NULL ORDER BY id LIMIT $1) AS waiting) AS fresh
         WHERE head.id = 1 AND outbox.id = fresh.id",
        &[&ROUND_LIMIT],
    )?;
    let step = i64::try_from(count).unwrap_or(i64::MAX);
    round.execute("UPDATE outbox_head SET position = position + $1 WHERE id = 1", &[&step])?;
    round.commit()?;
    // Not every database that speaks the protocol can notify; followers also look by themselves.
    let _ = client.batch_execute(&format!("NOTIFY {CHANNEL}"));
    Ok(count)
}

/// Wakes this node's followers when another node has numbered events.
#[expect(clippy::disallowed_methods, reason = "a thread of its own, with nothing to wait on yet")]
pub(crate) fn listen_loop(url: &Secret, watch: &Watch, closed: &AtomicBool) {
    let mut link: Option<postgres::Client> = None;
    while !closed.load(Ordering::Relaxed) {
        if link.as_ref().is_none_or(postgres::Client::is_closed) {
            link = connect(url).ok().and_then(|mut client| {
                client.batch_execute(&format!("LISTEN {CHANNEL}")).is_ok().then_some(client)
            });
        }
        let Some(client) = link.as_mut() else {
            std::thread::sleep(IDLE_ROUND);
            continue;
        };
        let heard = {
            use postgres::fallible_iterator::FallibleIterator;
            client.notifications().timeout_iter(IDLE_ROUND).next()
        };
        match heard {
            Ok(Some(_)) => watch.wake(),
            Ok(None) => {}
            Err(_) => link = None,
        }
    }
}
