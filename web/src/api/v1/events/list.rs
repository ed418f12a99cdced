//! `GET /api/v1/brands/{brand}/events`: what happened, by a cursor that never skips.

use crate::api::caller::Caller;
use crate::api::page;
use crate::api::query::Query;
use crate::api::shape::EventShape;
use crate::problem::{Answer, Failure};
use crate::sse;
use crate::state::WebState;
use axum::Json;
use axum::extract::State;
use axum::http::header::ACCEPT;
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::Event;
use axum::response::{IntoResponse, Response};
use futures::{Stream, StreamExt};
use serde::{Deserialize, Serialize};
use simcare_app::events::events_after;
use simcare_base::Problem;
use tokio::sync::broadcast::error::RecvError;
use utoipa::{IntoParams, ToSchema};

/// From where on.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct EventsQuery {
    /// The `next` of the answer before; without it everything that is still kept.
    #[param(minimum = 0)]
    after: Option<i64>,
    /// How many events at most, 1 to 200; 50 unless said.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
}

/// Events, in order.
#[derive(Serialize, ToSchema)]
pub struct Events {
    /// The events.
    items: Vec<EventShape>,
    /// Send it as `after` the next time, also when there were no events.
    next: i64,
    /// Whether more may be waiting already.
    has_more: bool,
}

/// What happened, in order
///
/// Poll with `after`, or send `Accept: text/event-stream` and stay: then each event comes as it
/// happens, its `id` being its position, and `Last-Event-ID` goes on where a broken line left off.
/// Nothing is skipped and nothing comes twice. The last 200,000 events of the installation are kept;
/// a cursor older than that is refused (410 `cursor-forgotten`).
///
/// Events about cards need `cards.read`, about cases and refunds `cases.read`; without the right
/// they are left out.
#[utoipa::path(
    get,
    path = "/api/v1/brands/{brand}/events",
    tag = "events",
    params(("brand" = String, Path, description = "The brand's id."), EventsQuery),
    responses(
        (status = 200, description = "What follows the cursor.", body = Events),
        (status = 410, description = "What follows the cursor is no longer kept."),
    ),
)]
pub async fn events_list(
    State(state): State<WebState>,
    caller: Caller,
    Query(query): Query<EventsQuery>,
    headers: HeaderMap,
) -> Answer {
    let limit = page::limit(query.limit)?;
    if wants_stream(&headers) {
        return stream(state, caller, &headers, query.after).await;
    }
    let brand = caller.brand()?;
    let page = events_after(state.app(), &caller.actor, brand, query.after, limit).await;
    let page = page.map_err(forgotten)?;
    let items = page.events.into_iter().map(Into::into).collect();
    Ok(Json(Events { items, next: page.next, has_more: page.has_more }).into_response())
}

/// What is no longer there is gone, which HTTP has a status for.
fn forgotten(problem: Problem) -> Failure {
    match problem.code {
        "cursor-forgotten" => Failure::with_status(problem, StatusCode::GONE),
        _ => problem.into(),
    }
}

fn wants_stream(headers: &HeaderMap) -> bool {
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accept.contains("text/event-stream")
}

async fn stream(
    state: WebState,
    caller: Caller,
    headers: &HeaderMap,
    after: Option<i64>,
) -> Result<Response, Failure> {
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok());
    let after = last.and_then(|text| text.trim().parse().ok()).or(after);
    let brand = caller.brand()?.clone();
    // Asked once before the answer begins, so that a cursor that is not good is refused properly.
    let first = events_after(state.app(), &caller.actor, &brand, after, 1).await;
    first.map_err(forgotten)?;
    let events = follow(state.clone(), caller, brand, after);
    Ok(sse::answer(&state, events))
}

/// Reads after the cursor, waits until something happens, and reads again. Ends when the token
/// loses its right or the store cannot be read; the client comes back with its cursor.
fn follow(
    state: WebState,
    caller: Caller,
    brand: simcare_base::BrandId,
    after: Option<i64>,
) -> impl Stream<Item = Event> + Send + 'static {
    // Subscribed before the first look: what happens in between is seen by one of the two.
    let live = state.app().live().subscribe();
    let begin = (state, caller, brand, after, live, true);
    let pages =
        futures::stream::unfold(begin, |(state, caller, brand, after, mut live, now)| async move {
            if !now {
                match live.recv().await {
                    Ok(_) | Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => return None,
                }
            }
            let page = events_after(state.app(), &caller.actor, &brand, after, page::LIMIT_MAX)
                .await
                .ok()?;
            let events: Vec<Event> = page.events.into_iter().filter_map(told).collect();
            let rest = (state, caller, brand, Some(page.next), live, page.has_more);
            Some((futures::stream::iter(events), rest))
        });
    pages.flatten()
}

fn told(event: simcare_store::OutboxEvent) -> Option<Event> {
    let cursor = u64::try_from(event.position).ok()?;
    let shape = EventShape::from(event);
    let data = serde_json::to_string(&shape).ok()?;
    Some(sse::event("event", cursor, &data))
}
