//! A diagnosis begins: of a card, of a line that the caller plays, or of a phone of which nothing
//! else is known.

use super::{Standing, programs};
use crate::App;
use crate::understand::understand;
use serde_json::{Map, Value};
use simcare_assistant::Advice;
use simcare_authority::{Actor, Right, authorise, holder_scope};
use simcare_base::{BrandId, CardId, ConversationId, Locale, Moment, Problem, Result};
use simcare_desk::{Reach, conversation_get};
use simcare_doctor::{
    CaseState, Diagnosis, Line, Phone, Risk, catalogue, complaint_named, complaint_of,
    diagnosis_insert, offer,
};
use simcare_sims::{Card, Iccid, card};
use simcare_store::Tx;
use std::collections::BTreeSet;

/// The longest a complaint may be.
const WORDS_CHARS_MAX: usize = 1_000;

/// Which card.
#[derive(Debug, Clone)]
pub enum CardNamed {
    /// By its id.
    Id(CardId),
    /// By its number.
    Iccid(Iccid),
    /// By the token of its code: who holds the card in their hand.
    Qr(String),
}

/// What a diagnosis begins with.
#[derive(Debug, Clone, Default)]
pub struct StartDiagnosis {
    /// The card, where it is known.
    pub card: Option<CardNamed>,
    /// Whether the caller plays the carrier, too.
    pub plays_carrier: bool,
    /// Whether a person answers, with the phone in their hand: what is seen at a glance will do.
    pub is_quick: bool,
    /// The conversation it came up in, if it did.
    pub conversation: Option<ConversationId>,
    /// A complaint's id, or what somebody wrote; empty to be asked.
    pub complaint: String,
    /// The language to hold it in.
    pub language: Option<Locale>,
    /// What is known already, by check.
    pub observations: Map<String, Value>,
    /// The phone.
    pub phone: Phone,
    /// Risks that the holder accepts beforehand.
    pub accepts: BTreeSet<Risk>,
}

/// Begins a diagnosis and answers its first step.
///
/// # Errors
/// `card-unknown` for a card that is not there for who asks; `unauthenticated` for a card by id or
/// number without a log-in, `right-missing` without [`Right::UseDoctor`]; `text-too-long`.
pub async fn diagnosis_start(
    app: &App,
    actor: Option<&Actor>,
    brand: &BrandId,
    start: StartDiagnosis,
    moment: Moment,
) -> Result<Standing> {
    let StartDiagnosis { card, plays_carrier, conversation, complaint, observations, .. } = start;
    if complaint.chars().count() > WORDS_CHARS_MAX {
        return Err(Problem::field("complaint", "text-too-long"));
    }
    let language = start.language.unwrap_or(Locale::English);
    let found = find_card(app, actor.cloned(), brand, card, conversation.clone()).await?;
    let line = match (plays_carrier, &found) {
        (true, _) => Line::Caller,
        (false, Some(_)) => Line::Ours,
        (false, None) => Line::None,
    };
    let known = complaint_in(&complaint, language).await;
    let mut facts = CaseState {
        complaint: known,
        phone: start.phone,
        line,
        is_quick: start.is_quick,
        is_for_holder: matches!(actor, Some(Actor::Staff { .. } | Actor::Token { .. })),
        accepts: start.accepts,
        ..CaseState::default()
    };
    offer(catalogue(), &mut facts, &observations, language);
    let own = actor.and_then(|actor| match actor {
        Actor::Holder { holder, .. } => Some(holder.clone()),
        _ => None,
    });
    let mut diagnosis = Diagnosis {
        id: moment.dice_for("diagnosis-start").id(),
        brand: brand.clone(),
        holder: own.or_else(|| found.as_ref().map(|card| card.holder_id.clone())),
        card: found.map(|card| card.id),
        conversation,
        language,
        state: "open".to_owned(),
        facts,
        words: complaint,
        version: 0,
        created_at: moment.now,
        active_at: moment.now,
        ended_at: None,
    };
    programs::ask(app, &mut diagnosis, moment).await?;
    let begun = app
        .store()
        .write(move |tx| {
            let mut begun = diagnosis.clone();
            super::ending::tell(tx, &mut begun, moment)?;
            diagnosis_insert(tx, &begun)?;
            Ok(begun)
        })
        .await?;
    Ok(Standing::of(begun))
}

/// The card, where who asks may ask about it; the conversation must be within their reach, too.
async fn find_card(
    app: &App,
    actor: Option<Actor>,
    brand: &BrandId,
    named: Option<CardNamed>,
    conversation: Option<ConversationId>,
) -> Result<Option<Card>> {
    let brand = brand.clone();
    app.store()
        .read(move |tx| {
            let beside = match &conversation {
                Some(id) => reach_conversation(tx, actor.as_ref(), &brand, id)?,
                None => None,
            };
            let named = named.clone().or_else(|| beside.map(CardNamed::Id));
            let Some(named) = &named else { return Ok(None) };
            let card = match (named, &actor) {
                (CardNamed::Qr(token), _) => card::by_qr_token(tx, token)?,
                (_, None) => return Err(Problem::unauthenticated()),
                (CardNamed::Id(id), Some(holder @ Actor::Holder { .. })) => {
                    card::own(tx, &holder_scope(holder, &brand)?, id)?
                }
                (CardNamed::Iccid(_), Some(Actor::Holder { .. })) => None,
                (CardNamed::Id(id), Some(actor)) => {
                    card::by_id(tx, &authorise(actor, Right::UseDoctor, &brand)?, id)?
                }
                (CardNamed::Iccid(iccid), Some(actor)) => {
                    card::by_iccid(tx, &authorise(actor, Right::UseDoctor, &brand)?, iccid)?
                }
            };
            let card = card.filter(|card| card.brand_id == brand);
            card.map(Some).ok_or_else(|| Problem::not_found("card-unknown"))
        })
        .await
}

/// The card of a conversation that is within reach.
fn reach_conversation(
    tx: &mut Tx<'_>,
    actor: Option<&Actor>,
    brand: &BrandId,
    id: &ConversationId,
) -> Result<Option<CardId>> {
    let found = match actor {
        None => return Err(Problem::unauthenticated()),
        Some(holder @ Actor::Holder { .. }) => {
            let scope = holder_scope(holder, brand)?;
            conversation_get(tx, Reach::Holder(&scope), id)?
        }
        Some(actor) => {
            let scope = authorise(actor, Right::UseDoctor, brand)?;
            conversation_get(tx, Reach::Desk(&scope), id)?
        }
    };
    Ok(found.card)
}

/// What a text complains of: a complaint's id, a phrase that says it plainly, or what the
/// assistant is sure of. None: it is asked.
async fn complaint_in(text: &str, language: Locale) -> Option<String> {
    if let Some(id) = complaint_named(catalogue(), text) {
        return Some(id);
    }
    if text.trim().is_empty() {
        return None;
    }
    let understood = understand(text.to_owned(), Some(language)).await.ok();
    let sure = understood.and_then(|understood| match understood.advice {
        Advice::Sure(intent) => Some(intent),
        Advice::OneOf(_) | Advice::Unknown => None,
    });
    let meant = sure.and_then(|intent| {
        let of = |c: &&simcare_doctor::Complaint| c.intents.iter().any(|id| *id == intent.id());
        catalogue().complaints.iter().find(of).map(|complaint| complaint.id.clone())
    });
    let said = complaint_of(text, language);
    match (said, meant) {
        // Text messages and picture messages are one intent, but not one complaint.
        (Some(said), Some(meant)) if meant == "sms" && said == "mms" => Some(said),
        (said, meant) => meant.or(said),
    }
}
