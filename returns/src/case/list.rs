//! Lists of cases.

use super::{COLUMNS, Case, CaseState, from_row};
use crate::form::Cause;
use simcare_authority::{HolderScope, Scope};
use simcare_base::{BrandId, CardId, CaseId, ConversationId, Instant, Result};
use simcare_store::{Tx, params};

/// Which cases of a brand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CaseFilter {
    /// Only those in this state.
    pub state: Option<CaseState>,
}

/// A page of the brand's cases, the one that moved last first, that follow `after`.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn case_page(
    tx: &mut Tx<'_>,
    scope: &Scope,
    filter: CaseFilter,
    after: Option<(Instant, &CaseId)>,
    limit: u32,
) -> Result<Vec<Case>> {
    let (moved_at, id) = after.map_or((i64::MAX, "~"), |(at, id)| (at.ms(), id.as_str()));
    let order = "ORDER BY moved_at DESC, id DESC LIMIT ?4";
    // Two texts, so that each finds its own index.
    match filter.state {
        None => tx.all(
            &format!(
                "SELECT {COLUMNS} FROM return_case
                 WHERE brand_id = ?1 AND (moved_at, id) < (?2, ?3) {order}"
            ),
            params![scope.brand(), moved_at, id, limit],
            from_row,
        ),
        Some(state) => tx.all(
            &format!(
                "SELECT {COLUMNS} FROM return_case
                 WHERE brand_id = ?1 AND (moved_at, id) < (?2, ?3) AND state = ?5 {order}"
            ),
            params![scope.brand(), moved_at, id, limit, state.word()],
            from_row,
        ),
    }
}

/// The holder's own cases, the latest first.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn cases_of_holder(tx: &mut Tx<'_>, scope: &HolderScope, limit: u32) -> Result<Vec<Case>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM return_case WHERE brand_id = ?1 AND holder_id = ?2
         ORDER BY opened_at DESC, id DESC LIMIT ?3"
    );
    tx.all(&sql, params![scope.brand(), scope.holder(), limit], from_row)
}

/// The cases of a card of the brand, the latest first.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn cases_of_card(tx: &mut Tx<'_>, scope: &Scope, card: &CardId) -> Result<Vec<Case>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM return_case WHERE brand_id = ?1 AND card_id = ?2
         ORDER BY opened_at DESC, id DESC LIMIT 20"
    );
    tx.all(&sql, params![scope.brand(), card], from_row)
}

/// When the desk was first told of this cause for a card of the brand.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn first_told(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    card: &CardId,
    cause: Cause,
) -> Result<Option<Instant>> {
    tx.one(
        "SELECT MIN(opened_at) FROM return_case WHERE brand_id = ?1 AND card_id = ?2 AND cause = ?3",
        params![brand, card, cause.word()],
        |row| row.get(0),
    )
}

/// The cases talked about in a conversation of the brand, the latest first.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn cases_of_conversation(
    tx: &mut Tx<'_>,
    scope: &Scope,
    conversation: &ConversationId,
) -> Result<Vec<Case>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM return_case WHERE brand_id = ?1 AND conversation_id = ?2
         ORDER BY opened_at DESC, id DESC LIMIT 20"
    );
    tx.all(&sql, params![scope.brand(), conversation], from_row)
}
