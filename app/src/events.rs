//! What happened at a brand, for programs that follow it by a cursor.

use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Problem, Result};
use simcare_store::OutboxEvent;

/// Events read from the store at once.
const PAGE: u32 = 500;
/// Pages read for one answer: a brand in which little happens still moves on.
const PAGES_MAX: u32 = 20;

/// What follows a cursor.
#[derive(Debug, Clone)]
pub struct EventPage {
    /// The brand's events, in order.
    pub events: Vec<OutboxEvent>,
    /// The cursor after them. It moves past what happened elsewhere, so it is kept even when there
    /// are no events.
    pub next: i64,
    /// Whether more may be waiting already.
    pub has_more: bool,
}

/// What happened at a brand after `after`, or since the oldest event that is kept, as far as the
/// actor may read of it. Nothing is left out and nothing comes twice.
///
/// # Errors
/// `right-missing`; `cursor-forgotten` when what follows the cursor is not kept any more.
pub async fn events_after(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    after: Option<i64>,
    limit: u32,
) -> Result<EventPage> {
    let scope = authorise(actor, Right::ReadConversations, brand)?;
    let may = |right| authorise(actor, right, brand).is_ok();
    let (reads_cases, reads_cards) = (may(Right::ReadCases), may(Right::ReadCards));
    app.store()
        .read(move |tx| {
            let (tail, head) = (tx.outbox_tail()?, tx.outbox_head()?);
            let after = after.unwrap_or((tail - 1).max(0));
            if after < tail - 1 {
                return Err(Problem::conflict("cursor-forgotten"));
            }
            // A cursor from the future is of another database: beginning at its end loses less
            // than waiting for it for ever.
            let mut page =
                EventPage { events: Vec::new(), next: after.clamp(0, head), has_more: false };
            for _ in 0..PAGES_MAX {
                let found = tx.outbox_after(page.next, PAGE)?;
                let is_last = found.len() < PAGE as usize;
                for event in found {
                    if page.events.len() >= limit as usize {
                        page.has_more = true;
                        return Ok(page);
                    }
                    page.next = event.position;
                    let is_readable = match event.topic.as_str() {
                        "case" | "refund" => reads_cases,
                        "card" | "order" => reads_cards,
                        _ => true,
                    };
                    if event.brand == *scope.brand() && is_readable {
                        page.events.push(event);
                    }
                }
                if is_last {
                    return Ok(page);
                }
            }
            page.has_more = true;
            Ok(page)
        })
        .await
}
