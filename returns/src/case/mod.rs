//! Return cases: who wants to give which card back, why, and how far that has come.

mod evidence;
mod list;
mod log;
mod open;
mod state;

pub use evidence::{Evidence, NewEvidence, evidence_add, evidence_of, evidence_refuse};
pub use list::{
    CaseFilter, case_page, cases_of_card, cases_of_conversation, cases_of_holder, first_told,
};
pub use log::{LoggedDecision, decision_append, decision_page, decisions_of};
pub use open::{NewCase, Opened, case_open};
pub use state::CaseState;

use crate::form::{Cause, Condition, Remedy};
use crate::row::{actor, word, word_if_any};
use crate::version::PolicyHash;
use simcare_authority::{ActorRef, HolderScope, Scope};
use simcare_base::{
    BrandId, CardId, CaseId, ConversationId, HolderId, Instant, OrderId, OrderLineId, Problem,
    Result,
};
use simcare_store::{Event, Row, Tx, params};

/// A case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// The brand.
    pub brand_id: BrandId,
    /// The number people say, counted for each brand.
    pub number: i64,
    /// The card.
    pub card_id: CardId,
    /// The order that the card came with.
    pub order_id: OrderId,
    /// The line of that order, whose terms decide.
    pub order_line_id: OrderLineId,
    /// Whose it is.
    pub holder_id: HolderId,
    /// Where it is talked about.
    pub conversation_id: Option<ConversationId>,
    /// The terms that were promised with the purchase.
    pub policy_hash: PolicyHash,
    /// What the holder says.
    pub claim: Claimed,
    /// Where it stands.
    pub state: CaseState,
    /// The key that its opener chose.
    pub client_key: String,
    /// When it was opened.
    pub opened_at: Instant,
    /// By whom.
    pub opened_by: ActorRef,
    /// When its state last changed.
    pub moved_at: Instant,
    /// How many decisions it has had.
    pub decisions: i64,
}

/// What a holder says about the case. The desk may correct it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// Why the card is to be given back.
    pub cause: Cause,
    /// The state of a plastic card.
    pub condition: Option<Condition>,
    /// What they would like best.
    pub wish: Option<Remedy>,
    /// When the fault showed itself.
    pub fault_at: Option<Instant>,
    /// Make and model of the phone; empty when not told.
    pub device: String,
    /// Their own words; may be empty.
    pub words: String,
}

const COLUMNS: &str = "id, brand_id, number, card_id, order_id, order_line_id, holder_id, \
    conversation_id, policy_hash, cause, card_condition, wish, fault_at, device, words, state, \
    client_key, opened_at, opened_by_kind, opened_by, moved_at, decisions";

fn from_row(row: &Row<'_>) -> Result<Case> {
    Ok(Case {
        id: row.get(0)?,
        brand_id: row.get(1)?,
        number: row.get(2)?,
        card_id: row.get(3)?,
        order_id: row.get(4)?,
        order_line_id: row.get(5)?,
        holder_id: row.get(6)?,
        conversation_id: row.get(7)?,
        policy_hash: row.get(8)?,
        claim: Claimed {
            cause: word(row, 9)?,
            condition: word_if_any(row, 10)?,
            wish: word_if_any(row, 11)?,
            fault_at: row.get(12)?,
            device: row.get(13)?,
            words: row.get(14)?,
        },
        state: word(row, 15)?,
        client_key: row.get(16)?,
        opened_at: row.get(17)?,
        opened_by: actor(row, 18)?,
        moved_at: row.get(20)?,
        decisions: row.get(21)?,
    })
}

/// The brand's case of this id.
///
/// # Errors
/// `case-unknown`.
pub fn case_by_id(tx: &mut Tx<'_>, scope: &Scope, id: &CaseId) -> Result<Case> {
    let sql = format!("SELECT {COLUMNS} FROM return_case WHERE brand_id = ?1 AND id = ?2");
    tx.optional(&sql, params![scope.brand(), id], from_row)?
        .ok_or_else(|| Problem::not_found("case-unknown"))
}

/// The holder's own case of this id.
///
/// # Errors
/// `case-unknown`, also when it is somebody else's.
pub fn case_own(tx: &mut Tx<'_>, scope: &HolderScope, id: &CaseId) -> Result<Case> {
    let sql = format!(
        "SELECT {COLUMNS} FROM return_case WHERE brand_id = ?1 AND id = ?2 AND holder_id = ?3"
    );
    tx.optional(&sql, params![scope.brand(), id, scope.holder()], from_row)?
        .ok_or_else(|| Problem::not_found("case-unknown"))
}

/// The same as [`case_by_id`], with the row held against everybody else until the end of the
/// transaction. Whoever changes a case, its decisions or its refunds begins here, so that two
/// who do so at once come one after the other.
///
/// # Errors
/// `case-unknown`.
pub fn case_locked(tx: &mut Tx<'_>, scope: &Scope, id: &CaseId) -> Result<Case> {
    // An UPDATE locks the row on both engines; the embedded one has no SELECT .. FOR UPDATE.
    tx.execute(
        "UPDATE return_case SET decisions = decisions WHERE brand_id = ?1 AND id = ?2",
        params![scope.brand(), id],
    )?;
    case_by_id(tx, scope, id)
}

/// Moves a locked case to a state, gives its card free or takes it again, and tells followers.
///
/// # Errors
/// `case-open-already` when the case would open again and its card has another open case.
pub fn case_move(tx: &mut Tx<'_>, case: &mut Case, state: CaseState, now: Instant) -> Result<()> {
    if state.is_closed() && !case.state.is_closed() {
        tx.execute(
            "DELETE FROM case_slot WHERE brand_id = ?1 AND card_id = ?2 AND case_id = ?3",
            params![case.brand_id, case.card_id, case.id],
        )?;
    } else if !state.is_closed() && case.state.is_closed() {
        open::take_slot(tx, &case.brand_id, &case.card_id, &case.id)?;
    }
    case.state = state;
    case.moved_at = now;
    tx.execute(
        "UPDATE return_case SET state = ?1, moved_at = ?2 WHERE brand_id = ?3 AND id = ?4",
        params![state.word(), now, case.brand_id, case.id],
    )?;
    announce(tx, case)
}

/// Writes what the desk corrected of a holder's words.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn case_correct(tx: &mut Tx<'_>, case: &mut Case, claim: Claimed) -> Result<()> {
    tx.execute(
        "UPDATE return_case SET cause = ?1, card_condition = ?2, wish = ?3, fault_at = ?4, device = ?5
         WHERE brand_id = ?6 AND id = ?7",
        params![
            claim.cause.word(),
            claim.condition.map(Condition::word),
            claim.wish.map(Remedy::word),
            claim.fault_at,
            claim.device,
            case.brand_id,
            case.id
        ],
    )?;
    case.claim = claim;
    Ok(())
}

/// Tells followers that something about a case changed.
fn announce(tx: &mut Tx<'_>, case: &Case) -> Result<()> {
    let payload = serde_json::json!({
        "holder": case.holder_id,
        "conversation": case.conversation_id,
        "card": case.card_id,
        "state": case.state,
        "decisions": case.decisions,
    });
    tx.emit(&Event::new(&case.brand_id, "case", case.id.as_str(), payload))
}
