//! What happens, told to whoever watches on this node, whichever node it happened on.
//!
//! The follower reads the outbox by a cursor that never skips. A watcher that is too slow is told
//! that it lagged and reads again from its own cursor (a conversation's sequence, say): the
//! stream is a hint that something is new, the tables are the truth.

use crate::App;
use simcare_base::Result;
use simcare_store::OutboxEvent;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast;

/// Events that a slow watcher may be behind before it is told that it lagged.
const BEHIND_LIMIT: usize = 4_096;
/// Events read at once.
const PAGE: u32 = 500;
/// How long to wait for a wake-up before looking anyway: another node's may be lost.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// The events of all nodes, live.
#[derive(Clone)]
pub struct Live {
    sender: broadcast::Sender<Arc<OutboxEvent>>,
}

impl Live {
    pub(crate) fn new() -> Self {
        Self { sender: broadcast::Sender::new(BEHIND_LIMIT) }
    }

    /// Everything that happens from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<Arc<OutboxEvent>> {
        self.sender.subscribe()
    }

    pub(crate) async fn start(&self, app: App) -> Result<()> {
        let cursor = app.store().read(|tx| tx.outbox_head()).await?;
        tokio::spawn(follow(app, self.sender.clone(), cursor));
        Ok(())
    }
}

async fn follow(app: App, sender: broadcast::Sender<Arc<OutboxEvent>>, mut cursor: i64) {
    let (mut newer, mut closing) = (app.store().watch(), app.closing());
    loop {
        tokio::select! {
            _ = newer.changed() => {}
            _ = tokio::time::sleep(LOOK_EVERY) => {}
            _ = closing.wait_for(|closing| *closing) => return,
        }
        loop {
            let page = app.store().read(move |tx| tx.outbox_after(cursor, PAGE)).await;
            let events = match page {
                Ok(events) => events,
                Err(problem) => {
                    tracing::warn!(?problem, "the outbox could not be read");
                    break;
                }
            };
            let is_last = events.len() < PAGE as usize;
            for event in events {
                cursor = event.position;
                // An error only says that nobody watches at the moment.
                let _ = sender.send(Arc::new(event));
            }
            if is_last {
                break;
            }
        }
    }
}
