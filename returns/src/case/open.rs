//! Opening a case: once by its key, and one open case a card.

use super::{Case, CaseState, Claimed, announce, from_row};
use crate::form::{Condition, Remedy};
use crate::version::PolicyHash;
use simcare_authority::ActorRef;
use simcare_base::{
    BrandId, CardId, CaseId, ConversationId, HolderId, Instant, OrderId, OrderLineId, Problem,
    Result,
};
use simcare_store::{Tx, params};

/// A case to be opened. Who may open it for which card was settled by reading the card.
#[derive(Debug, Clone)]
pub struct NewCase {
    /// Its id, if it is new.
    pub id: CaseId,
    /// The brand.
    pub brand_id: BrandId,
    /// The card.
    pub card_id: CardId,
    /// Its order.
    pub order_id: OrderId,
    /// Its line of the order.
    pub order_line_id: OrderLineId,
    /// Whose it is.
    pub holder_id: HolderId,
    /// Where it is talked about.
    pub conversation_id: Option<ConversationId>,
    /// The terms pinned by the line.
    pub policy_hash: PolicyHash,
    /// What the holder says.
    pub claim: Claimed,
    /// The caller's key: the same key twice is the same case.
    pub client_key: String,
    /// Who opens it.
    pub by: ActorRef,
    /// When.
    pub at: Instant,
}

/// What became of it.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The case.
    pub case: Case,
    /// Whether this call opened it; otherwise an earlier one with the same key did.
    pub is_new: bool,
}

/// Opens a case.
///
/// # Errors
/// `case-open-already` when the card has an open case.
pub fn case_open(tx: &mut Tx<'_>, new: NewCase) -> Result<Opened> {
    if let Some(case) = by_key(tx, &new)? {
        return match case.card_id == new.card_id && case.claim == new.claim {
            true => Ok(Opened { case, is_new: false }),
            false => Err(Problem::conflict("client-key-reused")),
        };
    }
    take_slot(tx, &new.brand_id, &new.card_id, &new.id)?;
    let number: i64 = tx.one(
        "INSERT INTO case_counter (brand_id, last) VALUES (?1, 1)
         ON CONFLICT (brand_id) DO UPDATE SET last = case_counter.last + 1 RETURNING last",
        params![new.brand_id],
        |row| row.get(0),
    )?;
    let case = Case {
        id: new.id,
        brand_id: new.brand_id,
        number,
        card_id: new.card_id,
        order_id: new.order_id,
        order_line_id: new.order_line_id,
        holder_id: new.holder_id,
        conversation_id: new.conversation_id,
        policy_hash: new.policy_hash,
        claim: new.claim,
        state: CaseState::Review,
        client_key: new.client_key,
        opened_at: new.at,
        opened_by: new.by,
        moved_at: new.at,
        decisions: 0,
    };
    insert(tx, &case)?;
    tx.search_put("case", &case.brand_id, case.id.as_str(), "claim", &searchable(&case))?;
    announce(tx, &case)?;
    Ok(Opened { case, is_new: true })
}

fn by_key(tx: &mut Tx<'_>, new: &NewCase) -> Result<Option<Case>> {
    let sql = format!(
        "SELECT {} FROM return_case WHERE brand_id = ?1 AND holder_id = ?2 AND client_key = ?3",
        super::COLUMNS
    );
    tx.optional(&sql, params![new.brand_id, new.holder_id, new.client_key], from_row)
}

/// Takes the card's one place for an open case.
pub(super) fn take_slot(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    card: &CardId,
    case: &CaseId,
) -> Result<()> {
    let taken = tx.execute(
        "INSERT INTO case_slot (brand_id, card_id, case_id) VALUES (?1, ?2, ?3)
         ON CONFLICT (brand_id, card_id) DO NOTHING",
        params![brand, card, case],
    )?;
    if taken == 0 { Err(Problem::conflict("case-open-already")) } else { Ok(()) }
}

fn searchable(case: &Case) -> String {
    format!("{} {} {}", case.number, case.claim.words, case.claim.device)
}

fn insert(tx: &mut Tx<'_>, case: &Case) -> Result<()> {
    let written = tx.execute(
        "INSERT INTO return_case (id, brand_id, number, card_id, order_id, order_line_id, holder_id,
           conversation_id, policy_hash, cause, card_condition, wish, fault_at, device, words, state,
           client_key, opened_at, opened_by_kind, opened_by, moved_at, decisions)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
           ?19, ?20, ?21, ?22) ON CONFLICT DO NOTHING",
        params![
            case.id,
            case.brand_id,
            case.number,
            case.card_id,
            case.order_id,
            case.order_line_id,
            case.holder_id,
            case.conversation_id,
            case.policy_hash,
            case.claim.cause.word(),
            case.claim.condition.map(Condition::word),
            case.claim.wish.map(Remedy::word),
            case.claim.fault_at,
            case.claim.device,
            case.claim.words,
            case.state.word(),
            case.client_key,
            case.opened_at,
            case.opened_by.kind(),
            case.opened_by.id(),
            case.moved_at,
            case.decisions
        ],
    )?;
    // The slot was ours, so only the same key from a moment ago can be in the way.
    if written == 0 { Err(Problem::conflict("case-open-already")) } else { Ok(()) }
}
