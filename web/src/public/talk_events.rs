//! `GET /b/{slug}/talk/events`: the conversation, live.

use super::at_brand::AtBrand;
use super::said::Said;
use crate::problem::Answer;
use crate::sse;
use crate::state::WebState;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::sse::Event;
use futures::{Stream, stream};
use simcare_app::conversations::{self, TOPIC, conversation_seen};
use simcare_authority::Actor;
use simcare_base::{ConversationId, Problem};
use simcare_store::OutboxEvent;
use std::collections::VecDeque;
use std::sync::Arc;
use tokio::sync::broadcast;
use tokio::sync::broadcast::error::RecvError;

/// Entries read at once when catching up.
const PAGE: u32 = 100;

/// Which conversation, and from where.
#[derive(Debug, serde::Deserialize)]
pub struct From {
    conversation: ConversationId,
    after: Option<u64>,
}

struct Watch {
    state: WebState,
    at: AtBrand,
    actor: Actor,
    conversation: ConversationId,
    cursor: i64,
    ready: VecDeque<Event>,
    live: broadcast::Receiver<Arc<OutboxEvent>>,
}

/// Sends what follows the cursor, then whatever comes.
pub async fn events(
    State(state): State<WebState>,
    at: AtBrand,
    headers: HeaderMap,
    Query(from): Query<From>,
) -> Answer {
    let visitor = at.visitor.as_ref().ok_or_else(Problem::unauthenticated)?;
    let mut watch = Watch {
        actor: visitor.actor.clone(),
        conversation: from.conversation,
        cursor: i64::try_from(sse::cursor(&headers, from.after)).unwrap_or(0),
        ready: VecDeque::new(),
        // Listening begins before reading, so nothing falls between the two.
        live: state.app().live().subscribe(),
        state: state.clone(),
        at,
    };
    watch.catch_up().await?;
    Ok(sse::answer(&state, watch.stream()))
}

impl Watch {
    fn stream(self) -> impl Stream<Item = Event> + Send {
        stream::unfold(self, |mut watch| async move {
            loop {
                if let Some(event) = watch.ready.pop_front() {
                    return Some((event, watch));
                }
                watch.wait().await?;
                // Whatever went wrong (the conversation moved with a proof, say), the page asks
                // again with its present cookie and from its own cursor.
                watch.catch_up().await.ok()?;
            }
        })
    }

    /// Until something happened in this conversation; none when nothing will any more.
    async fn wait(&mut self) -> Option<()> {
        loop {
            match self.live.recv().await {
                Ok(event) => {
                    if event.topic == TOPIC && event.subject == self.conversation.as_str() {
                        return Some(());
                    }
                }
                Err(RecvError::Lagged(_)) => return Some(()),
                Err(RecvError::Closed) => return None,
            }
        }
    }

    async fn catch_up(&mut self) -> Answer<()> {
        let (app, brand) = (self.state.app(), &self.at.brand.id);
        let (actor, id) = (&self.actor, &self.conversation);
        loop {
            let found =
                conversations::own_entries_after(app, actor, brand, id, self.cursor, PAGE).await?;
            let is_last = found.entries.len() < PAGE as usize;
            for entry in &found.entries {
                self.cursor = entry.entry.public_seq;
                let html = Said::of(entry, &self.at).html()?;
                let place = u64::try_from(self.cursor).unwrap_or(0);
                self.ready.push_back(sse::event("entry", place, &html));
            }
            if is_last {
                break;
            }
        }
        if !self.ready.is_empty() {
            conversation_seen(app, actor, brand, id, self.cursor).await?;
        }
        Ok(())
    }
}
