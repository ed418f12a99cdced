//! `GET /console/events`: says what has changed at the reader's brands, never what was said. The
//! page then asks for the parts it shows, from its own cursors.

use super::at_desk::AtDesk;
use crate::sse;
use crate::state::WebState;
use axum::extract::State;
use axum::response::Response;
use axum::response::sse::Event;
use futures::Stream;
use simcare_app::sessions;
use simcare_authority::{Right, authorise_each};
use simcare_base::BrandId;
use simcare_store::OutboxEvent;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::{Receiver, error::RecvError};

/// How often the page hears that the stream lives, and the session is looked at again.
const BEAT_EVERY: Duration = Duration::from_secs(10);

/// The stream.
pub async fn events(State(state): State<WebState>, at: AtDesk) -> Result<Response, Response> {
    let scopes = authorise_each(at.actor(), Right::ReadConversations).map_err(|problem| {
        use axum::response::IntoResponse as _;
        crate::problem::Failure::from(problem).into_response()
    })?;
    let brands = scopes.iter().map(|scope| scope.brand().clone()).collect();
    // Subscribed before the page asks for what it missed, so that nothing falls in between.
    let news = state.app().live().subscribe();
    let watcher = Watcher { news, brands, at, state: state.clone() };
    Ok(sse::answer(&state, stream(watcher)))
}

struct Watcher {
    news: Receiver<Arc<OutboxEvent>>,
    brands: BTreeSet<BrandId>,
    at: AtDesk,
    state: WebState,
}

fn stream(watcher: Watcher) -> impl Stream<Item = Event> + Send + 'static {
    let hello = futures::stream::once(async { sse::passing("hello", "{}") });
    let rest = futures::stream::unfold(watcher, |mut watcher| async move {
        let event = watcher.next().await?;
        Some((event, watcher))
    });
    futures::StreamExt::chain(hello, rest)
}

impl Watcher {
    async fn next(&mut self) -> Option<Event> {
        loop {
            tokio::select! {
                news = self.news.recv() => match news {
                    Ok(event) => {
                        if self.brands.contains(&event.brand) {
                            return Some(told(&event));
                        }
                    }
                    // Too far behind to be told one by one: the page reads everything again.
                    Err(RecvError::Lagged(_)) => return Some(sse::passing("resync", "{}")),
                    Err(RecvError::Closed) => return None,
                },
                () = tokio::time::sleep(BEAT_EVERY) => {
                    return self.still_logged_in().await.then(|| sse::passing("beat", "{}"));
                }
            }
        }
    }

    async fn still_logged_in(&self) -> bool {
        let moment = self.state.moment();
        let found = sessions::staff_find(self.state.app(), &self.at.token, moment).await;
        !matches!(found, Ok(None))
    }
}

fn told(event: &OutboxEvent) -> Event {
    let what = event.payload.get("what").and_then(|what| what.as_str()).unwrap_or_default();
    let data = serde_json::json!({
        "topic": event.topic,
        "id": event.subject,
        "what": what,
        "seq": event.payload.get("seq"),
    });
    sse::event("news", u64::try_from(event.position).unwrap_or(0), &data.to_string())
}
