//! A return case with its decisions, evidence and refunds.

use super::{ActorShape, Amount, RefundFactsShape, instant, instant_if_any};
use serde::Serialize;
use simcare_app::cases::DeskCase;
use simcare_returns::Decision;
use simcare_returns::case::{Case, Evidence, LoggedDecision};
use utoipa::ToSchema;

/// A return case.
#[derive(Debug, Serialize, ToSchema)]
pub struct CaseShape {
    /// Its id.
    pub id: String,
    /// The number people say, counted for each brand.
    pub number: i64,
    /// The card.
    pub card: String,
    /// The order that the card came with.
    pub order: String,
    /// Whose it is.
    pub holder: String,
    /// Where it is talked about.
    pub conversation: Option<String>,
    /// The terms that were promised with the purchase, by the hash that names their version.
    pub policy: String,
    /// Why the card is to be given back: `change-of-mind`, `network`, `defective-card` ...
    pub cause: &'static str,
    /// The state of a plastic card: `sealed`, `opened-intact`, `damaged-working` or `damaged`.
    pub condition: Option<&'static str>,
    /// The remedy the holder would like best.
    pub wish: Option<&'static str>,
    /// When the fault showed itself.
    #[schema(format = DateTime)]
    pub fault_at: Option<String>,
    /// Make and model of the phone; empty when not told.
    pub device: String,
    /// The holder's own words; may be empty.
    pub words: String,
    /// `needs-evidence`, `review`, `allowed`, `approved`, `paying`, `payment-trouble`, `to-fulfil`,
    /// `denied`, `paid`, `fulfilled`, `rejected` or `withdrawn`.
    pub state: &'static str,
    /// How many decisions it has had.
    pub decisions: i64,
    /// When it was opened.
    #[schema(format = DateTime)]
    pub opened_at: String,
    /// By whom.
    pub opened_by: ActorShape,
    /// When its state last changed.
    #[schema(format = DateTime)]
    pub moved_at: String,
}

impl From<Case> for CaseShape {
    fn from(case: Case) -> Self {
        let claim = case.claim;
        Self {
            id: case.id.to_string(),
            number: case.number,
            card: case.card_id.to_string(),
            order: case.order_id.to_string(),
            holder: case.holder_id.to_string(),
            conversation: case.conversation_id.map(|id| id.to_string()),
            policy: case.policy_hash.as_str().to_owned(),
            cause: claim.cause.word(),
            condition: claim.condition.map(|condition| condition.word()),
            wish: claim.wish.map(|wish| wish.word()),
            fault_at: instant_if_any(claim.fault_at),
            device: claim.device,
            words: claim.words,
            state: case.state.word(),
            decisions: case.decisions,
            opened_at: instant(case.opened_at),
            opened_by: (&case.opened_by).into(),
            moved_at: instant(case.moved_at),
        }
    }
}

/// A decision on a case. The last one is in force.
#[derive(Debug, Serialize, ToSchema)]
pub struct DecisionShape {
    /// Its id.
    pub id: String,
    /// Its place among the case's decisions, from 1.
    pub seq: i64,
    /// The terms it was made by.
    pub policy: String,
    /// `allowed`, `needs-evidence`, `denied` or `manual-review`.
    pub outcome: &'static str,
    /// What is given: `refund-full`, `replace` ...
    pub remedy: Option<&'static str>,
    /// `original` or `store-credit`.
    pub destination: Option<&'static str>,
    /// How much, when money is given.
    pub amount: Option<Amount>,
    /// What is still to be shown.
    pub missing: Vec<MissingShape>,
    /// Every clause that had a say, in the order of the terms.
    pub clauses: Vec<ClauseShape>,
    /// What whoever decided had to say; may be empty.
    pub note: String,
    /// When.
    #[schema(format = DateTime)]
    pub decided_at: String,
    /// By whom.
    pub decided_by: ActorShape,
}

/// A demand that has not been met.
#[derive(Debug, Serialize, ToSchema)]
pub struct MissingShape {
    /// The clause that demands it.
    pub clause: String,
    /// Any one of these is enough: `card-photo`, `screenshot`, `receipt` ...
    pub any_of: Vec<&'static str>,
}

/// A clause that had a say.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClauseShape {
    /// Its id in the policy.
    pub id: String,
    /// The promise it belongs to.
    pub promise: Option<String>,
    /// `grants`, `refuses`, `asks` or `reviews`.
    pub effect: serde_json::Value,
    /// The id of its sentence.
    pub message: String,
    /// The values of the sentence.
    pub args: serde_json::Value,
}

impl DecisionShape {
    fn of(logged: LoggedDecision) -> Self {
        let Decision { outcome, remedy, destination, amount, missing, clauses, .. } =
            logged.decision;
        let missing = missing.into_iter().map(|missing| MissingShape {
            clause: missing.clause,
            any_of: missing.any_of.iter().map(|kind| kind.word()).collect(),
        });
        let clauses = clauses.into_iter().map(|clause| ClauseShape {
            id: clause.id,
            promise: clause.promise,
            effect: serde_json::json!(clause.effect),
            message: clause.message,
            args: serde_json::json!(clause.args),
        });
        Self {
            id: logged.id.to_string(),
            seq: logged.seq,
            policy: logged.policy_hash.as_str().to_owned(),
            outcome: outcome.word(),
            remedy: remedy.map(|remedy| remedy.word()),
            destination: destination.map(|destination| destination.word()),
            amount: amount.map(|amount| amount.money.into()),
            missing: missing.collect(),
            clauses: clauses.collect(),
            note: logged.note,
            decided_at: instant(logged.decided_at),
            decided_by: (&logged.decided_by).into(),
        }
    }
}

/// A piece of evidence.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvidenceShape {
    /// What it shows: `card-photo`, `screenshot` ...
    pub kind: &'static str,
    /// The id of the picture, where it is one.
    pub picture: Option<String>,
    /// What was written; may be empty beside a picture.
    pub words: String,
    /// When it was given.
    #[schema(format = DateTime)]
    pub given_at: String,
    /// By whom.
    pub given_by: ActorShape,
    /// Whether the desk found that it does not show what it should.
    pub is_refused: bool,
}

impl From<Evidence> for EvidenceShape {
    fn from(shown: Evidence) -> Self {
        Self {
            kind: shown.kind.word(),
            picture: shown.attachment.map(|picture| picture.to_string()),
            words: shown.words,
            given_at: instant(shown.given_at),
            given_by: (&shown.given_by).into(),
            is_refused: shown.is_refused,
        }
    }
}

/// A case with all that belongs to it.
#[derive(Debug, Serialize, ToSchema)]
pub struct CaseFactsShape {
    /// The case.
    #[serde(flatten)]
    pub case: CaseShape,
    /// Its decisions, the one in force first.
    pub decision_log: Vec<DecisionShape>,
    /// What was shown.
    pub evidence: Vec<EvidenceShape>,
    /// Its refunds, the latest first.
    pub refunds: Vec<RefundFactsShape>,
}

impl From<DeskCase> for CaseFactsShape {
    fn from(found: DeskCase) -> Self {
        Self {
            case: found.case.into(),
            decision_log: found.decisions.into_iter().map(DecisionShape::of).collect(),
            evidence: found.evidence.into_iter().map(Into::into).collect(),
            refunds: found.refunds.into_iter().map(Into::into).collect(),
        }
    }
}
