//! Server-sent events: what a page needs to stay live.
//!
//! Each event carries the cursor after it, so a browser that was away asks for what followed by
//! `Last-Event-ID`, and nothing is sent twice or lost.

use crate::state::WebState;
use axum::http::header::{CACHE_CONTROL, HeaderMap, HeaderName, HeaderValue};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures::{Stream, StreamExt as _};
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;

/// Proxies close what is silent for a minute; phones notice a dead link by it.
const HEARTBEAT_EVERY: Duration = Duration::from_secs(20);
/// How long a browser waits before it asks again. Clients spread it themselves.
const RETRY_AFTER: Duration = Duration::from_secs(3);

/// Where a client stands: the header that browsers send on reconnecting, else `?after=`.
pub fn cursor(headers: &HeaderMap, after: Option<u64>) -> u64 {
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok());
    last.and_then(|text| text.trim().parse().ok()).or(after).unwrap_or(0)
}

/// One event that stands at a cursor.
pub fn event(name: &str, cursor: u64, data: &str) -> Event {
    // A carriage return would end the data early and is refused by the library.
    Event::default().event(name).id(cursor.to_string()).data(data.replace('\r', ""))
}

/// One event that leaves the cursor where it is: somebody is typing, say.
pub fn passing(name: &str, data: &str) -> Event {
    Event::default().event(name).data(data.replace('\r', ""))
}

/// The answer: a stream that is never compressed or held back on its way, and that ends when the
/// program does.
pub fn answer<S>(state: &WebState, events: S) -> Response
where
    S: Stream<Item = Event> + Send + 'static,
{
    let first = futures::stream::once(async { Event::default().retry(RETRY_AFTER) });
    let events = first.chain(events).take_until(Box::pin(state.stopping()));
    let watching = state.metrics().stream();
    let events = events.map(move |event| {
        // Kept by the stream, so that it is counted until the reader leaves.
        let _ = &watching;
        Ok::<_, Infallible>(event)
    });
    let mut response =
        Sse::new(events).keep_alive(KeepAlive::new().interval(HEARTBEAT_EVERY)).into_response();
    let head = response.headers_mut();
    head.insert(CACHE_CONTROL, HeaderValue::from_static("no-store, no-transform"));
    head.insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    response
}

/// Says "changed" whenever something of this topic happens to this subject: the page then asks
/// for itself again.
pub fn changes(state: &WebState, topic: &'static str, subject: String) -> Response {
    let live = state.app().live().subscribe();
    let events = futures::stream::unfold((live, subject), move |(mut live, subject)| async move {
        loop {
            match live.recv().await {
                Ok(event) if event.topic != topic || event.subject != subject => {}
                // Who lagged may have missed something, so looking again is right for both.
                Ok(_) | Err(RecvError::Lagged(_)) => {
                    return Some((changed(), (live, subject)));
                }
                Err(RecvError::Closed) => return None,
            }
        }
    });
    // What changed between the page and its stream is seen by looking once more at the start.
    answer(state, futures::stream::once(async { changed() }).chain(events))
}

/// Browsers drop an event without data.
fn changed() -> Event {
    passing("changed", "1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reconnecting_browser_goes_on_where_it_was() {
        let check = |last: Option<&'static str>, after: Option<u64>, expect: u64| {
            let mut headers = HeaderMap::new();
            if let Some(last) = last {
                headers.insert("last-event-id", HeaderValue::from_static(last));
            }
            assert_eq!(cursor(&headers, after), expect, "{last:?} {after:?}");
        };
        check(None, None, 0);
        check(None, Some(7), 7);
        check(Some("9"), Some(7), 9);
        check(Some("x"), Some(7), 7);
    }
}
