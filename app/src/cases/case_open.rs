//! A holder asks to give a card back; the answer is decided at once. Also for the desk, on a
//! holder's behalf, and as a question that writes nothing.

use super::decide::{Asking, decide_case};
use super::facts::gather;
use super::tell;
use crate::App;
use simcare_authority::{Actor, ActorRef, Right, authorise, holder_scope};
use simcare_base::{BrandId, CardId, CaseId, ConversationId, Instant, Moment, Problem, Result};
use simcare_desk::{Reach, conversation_get};
use simcare_returns::case::{Case, Claimed, NewCase, Opened, case_open as open};
use simcare_returns::{Decision, PolicyHash, decide, policies};
use simcare_sims::{Dossier, Form, dossier};
use simcare_store::Tx;

/// The longest a holder's own words may be.
const WORDS_CHARS_MAX: usize = 4_000;
const DEVICE_CHARS_MAX: usize = 200;
const KEY_CHARS_MAX: usize = 100;

/// What is asked for.
#[derive(Debug, Clone)]
pub struct ReturnRequest {
    /// The card.
    pub card: CardId,
    /// What the holder says.
    pub claim: Claimed,
    /// The page's key for it: sent twice it is one case.
    pub client_key: String,
    /// The conversation it came up in, if it did.
    pub conversation: Option<ConversationId>,
}

/// Opens a case for the holder's own card and decides it.
///
/// # Errors
/// `unauthenticated`, `card-unknown`, `conversation-unknown`; `case-open-already`; `condition-required` for a plastic
/// card; `terms-missing` when the brand never published any.
pub async fn case_open(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    request: ReturnRequest,
    moment: Moment,
) -> Result<Case> {
    let scope = holder_scope(actor, brand)?;
    check(&request)?;
    app.store()
        .write(move |tx| {
            let dossier = dossier::of_own_card(tx, &scope, &request.card)?
                .ok_or_else(|| Problem::not_found("card-unknown"))?;
            open_and_decide(tx, &dossier, &request, &scope.actor(), moment)
        })
        .await
}

/// Opens a case on a holder's behalf and decides it.
///
/// # Errors
/// As [`case_open`]; `right-missing`.
pub async fn case_open_for(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    request: ReturnRequest,
    moment: Moment,
) -> Result<Case> {
    let scope = authorise(actor, Right::DecideCases, brand)?;
    check(&request)?;
    app.store()
        .write(move |tx| {
            let dossier = dossier::of_card(tx, &scope, &request.card)?
                .ok_or_else(|| Problem::not_found("card-unknown"))?;
            open_and_decide(tx, &dossier, &request, scope.actor(), moment)
        })
        .await
}

/// What would be decided about the holder's own card at this moment. Nothing is written.
///
/// # Errors
/// `unauthenticated`, `card-unknown`, `terms-missing`.
pub async fn case_preview(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    card: &CardId,
    claim: Claimed,
    now: Instant,
) -> Result<Decision> {
    let (scope, card) = (holder_scope(actor, brand)?, card.clone());
    app.store()
        .read(move |tx| {
            let dossier = dossier::of_own_card(tx, &scope, &card)?
                .ok_or_else(|| Problem::not_found("card-unknown"))?;
            let hash = pinned(tx, &dossier)?;
            let version = policies::by_hash(tx, scope.brand(), &hash)?;
            let facts = gather(tx, &dossier, &claim, &[], (now, now))?.facts;
            Ok(decide(&version, &facts, now))
        })
        .await
}

fn check(request: &ReturnRequest) -> Result<()> {
    let claim = &request.claim;
    if claim.words.chars().count() > WORDS_CHARS_MAX {
        return Err(Problem::field("words", "text-too-long"));
    }
    if claim.device.chars().count() > DEVICE_CHARS_MAX {
        return Err(Problem::field("device", "text-too-long"));
    }
    if request.client_key.is_empty() || request.client_key.chars().count() > KEY_CHARS_MAX {
        return Err(Problem::field("client_key", "required"));
    }
    Ok(())
}

/// The terms that the purchase was pinned to. An order from before any were published goes by
/// those of today.
pub(super) fn pinned(tx: &mut Tx<'_>, dossier: &Dossier) -> Result<PolicyHash> {
    if let Ok(hash) = dossier.line.policy_hash.parse() {
        return Ok(hash);
    }
    let current = policies::current(tx, &dossier.card.brand_id)?;
    current.map(|version| version.hash().clone()).ok_or_else(|| Problem::conflict("terms-missing"))
}

/// A case is talked about where its holder talks, and nowhere else.
fn same_holder(tx: &mut Tx<'_>, dossier: &Dossier, id: &ConversationId) -> Result<()> {
    let system = Actor::System("cases");
    let scope = authorise(&system, Right::ReadConversations, &dossier.card.brand_id)?;
    match conversation_get(tx, Reach::Desk(&scope), id)?.holder == dossier.card.holder_id {
        true => Ok(()),
        false => Err(Problem::not_found("conversation-unknown")),
    }
}

fn open_and_decide(
    tx: &mut Tx<'_>,
    dossier: &Dossier,
    request: &ReturnRequest,
    by: &ActorRef,
    moment: Moment,
) -> Result<Case> {
    let (mut dice, now) = (moment.dice_for("case-open"), moment.now);
    let mut claim = request.claim.clone();
    if dossier.card.form == Form::Physical {
        claim.condition =
            Some(claim.condition.ok_or_else(|| Problem::field("condition", "condition-required"))?);
    } else {
        claim.condition = None;
    }
    if let Some(conversation) = &request.conversation {
        same_holder(tx, dossier, conversation)?;
    }
    let new = NewCase {
        id: dice.id::<CaseId>(),
        brand_id: dossier.card.brand_id.clone(),
        card_id: dossier.card.id.clone(),
        order_id: dossier.order.id.clone(),
        order_line_id: dossier.line.id.clone(),
        holder_id: dossier.card.holder_id.clone(),
        conversation_id: request.conversation.clone(),
        policy_hash: pinned(tx, dossier)?,
        claim,
        client_key: request.client_key.clone(),
        by: by.clone(),
        at: now,
    };
    let Opened { mut case, is_new } = open(tx, new)?;
    if is_new {
        tell::opened(tx, &mut dice, &case, now)?;
        let asking = Asking { by: &ActorRef::System("terms".to_owned()), now, note: "" };
        decide_case(tx, &mut dice, &mut case, &asking)?;
    }
    Ok(case)
}
