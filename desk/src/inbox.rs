//! The inbox: pages and counts of a view, over every brand that the reader may see.
//!
//! A brand at a time, from an index that holds the view in its order, then merged: a page costs a
//! few hundred index rows however many conversations there are.

use crate::conversation::{COLUMNS, Conversation, from_row};
use crate::limits::{COUNT_CAP, PAGE_ROWS_MAX};
use crate::view::{Order, View};
use simcare_authority::Scope;
use simcare_base::{CardId, HolderId, Locale, Result, StaffId};
use simcare_store::{Tx, params};

/// What a page of the inbox shows.
#[derive(Debug, Clone)]
pub struct InboxQuery {
    /// Which view.
    pub view: View,
    /// Who looks: whose "mine" it is.
    pub viewer: StaffId,
    /// Only conversations in this language.
    pub language: Option<Locale>,
    /// Behind this place.
    pub after: Option<Place>,
    /// So many rows.
    pub limit: u32,
}

/// A place in a view, as a cursor carries it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The instant the view is ordered by, in milliseconds.
    pub at_ms: i64,
    /// The conversation.
    pub id: String,
}

impl Place {
    /// Where a conversation stands in a view.
    pub fn of(view: View, c: &Conversation) -> Self {
        let at = match view.order() {
            Order::LatestFirst => c.active_at,
            Order::LongestWaitingFirst => c.standing.waiting_since.unwrap_or(c.active_at),
        };
        Self { at_ms: at.ms(), id: c.id.to_string() }
    }

    fn before_all(order: Order) -> Self {
        match order {
            // "~" comes after every character of an id.
            Order::LatestFirst => Self { at_ms: i64::MAX, id: "~".to_owned() },
            Order::LongestWaitingFirst => Self { at_ms: i64::MIN, id: String::new() },
        }
    }
}

/// One page of a view over these brands, and whether more follows.
pub fn inbox_page(
    tx: &mut Tx<'_>,
    scopes: &[Scope],
    query: &InboxQuery,
) -> Result<(Vec<Conversation>, bool)> {
    let order = query.view.order();
    let (compare, direction, at) = match order {
        Order::LatestFirst => ("<", "DESC", "active_at"),
        Order::LongestWaitingFirst => (">", "ASC", "waiting_since"),
    };
    let language =
        if query.language.is_some() { "language = ?6" } else { "CAST(?6 AS TEXT) IS NULL" };
    let sql = format!(
        "SELECT {COLUMNS} FROM conversation WHERE brand_id = ?1 AND {} \
         AND ({at}, id) {compare} (?3, ?4) AND {language} \
         ORDER BY {at} {direction}, id {direction} LIMIT ?5",
        query.view.condition()
    );
    let after = query.after.clone().unwrap_or_else(|| Place::before_all(order));
    let limit = query.limit.clamp(1, PAGE_ROWS_MAX);
    let mut rows = Vec::new();
    for scope in scopes {
        rows.extend(tx.all(
            &sql,
            params![scope.brand(), query.viewer, after.at_ms, after.id, limit + 1, query.language],
            from_row,
        )?);
    }
    rows.sort_by_cached_key(|c| Place::of(query.view, c));
    if order == Order::LatestFirst {
        rows.reverse();
    }
    let more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    Ok((rows, more))
}

/// How many conversations a view holds, counted up to [`COUNT_CAP`] and one: a count past the cap
/// is shown as "more", and costs no more however many there are.
pub fn inbox_count(
    tx: &mut Tx<'_>,
    scopes: &[Scope],
    view: View,
    viewer: &StaffId,
    language: Option<Locale>,
) -> Result<u32> {
    let narrowed = if language.is_some() { "language = ?4" } else { "CAST(?4 AS TEXT) IS NULL" };
    let sql = format!(
        "SELECT COUNT(*) FROM (SELECT 1 AS one FROM conversation WHERE brand_id = ?1 AND {} \
         AND {narrowed} LIMIT ?3) AS capped",
        view.condition()
    );
    let mut count = 0;
    for scope in scopes {
        let left = COUNT_CAP + 1 - count;
        if left == 0 {
            break;
        }
        count +=
            tx.one(&sql, params![scope.brand(), viewer, left, language], |row| row.get::<u32>(0))?;
    }
    Ok(count)
}

/// The conversations of a holder, the latest first.
pub fn conversations_of_holder(
    tx: &mut Tx<'_>,
    scope: &Scope,
    holder: &HolderId,
    limit: u32,
) -> Result<Vec<Conversation>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM conversation WHERE brand_id = ?1 AND holder_id = ?2 \
         ORDER BY active_at DESC LIMIT ?3"
    );
    tx.all(&sql, params![scope.brand(), holder, limit.min(PAGE_ROWS_MAX)], from_row)
}

/// The conversations about a card, the latest first.
pub fn conversations_of_card(
    tx: &mut Tx<'_>,
    scope: &Scope,
    card: &CardId,
    limit: u32,
) -> Result<Vec<Conversation>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM conversation WHERE brand_id = ?1 AND card_id = ?2 \
         AND card_id IS NOT NULL ORDER BY active_at DESC LIMIT ?3"
    );
    tx.all(&sql, params![scope.brand(), card, limit.min(PAGE_ROWS_MAX)], from_row)
}

/// The conversations whose words, notes included, fit what was asked, the latest first.
pub fn conversations_find(
    tx: &mut Tx<'_>,
    scopes: &[Scope],
    query: &str,
    limit: u32,
) -> Result<Vec<Conversation>> {
    let sql = format!("SELECT {COLUMNS} FROM conversation WHERE id = ?1 AND brand_id = ?2");
    let mut found = Vec::new();
    for scope in scopes {
        for id in tx.search_find("conversation", scope.brand(), query, limit)? {
            found.extend(tx.optional(&sql, params![id, scope.brand()], from_row)?);
        }
    }
    found.sort_by_key(|c| std::cmp::Reverse(c.active_at));
    found.truncate(limit as usize);
    Ok(found)
}
