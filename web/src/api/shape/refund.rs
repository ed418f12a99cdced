//! A refund with its attempts.

use super::{ActorShape, Amount, instant};
use serde::Serialize;
use simcare_authority::ActorRef;
use simcare_base::Instant;
use simcare_returns::refund::{Attempt, Refund};
use utoipa::ToSchema;

/// Money that a decision allowed.
#[derive(Debug, Serialize, ToSchema)]
pub struct RefundShape {
    /// Its id.
    pub id: String,
    /// The case.
    pub case: String,
    /// The decision that allowed it.
    pub decision: String,
    /// The card it is for.
    pub card: String,
    /// Whose money it is.
    pub holder: String,
    /// The payment it comes out of.
    pub payment: String,
    /// Who took that payment.
    pub provider: String,
    /// `original` or `store-credit`.
    pub destination: &'static str,
    /// How much.
    pub amount: Amount,
    /// `created`, `submitted`, `unknown`, `pending`, `succeeded`, `failed`, `action-needed` or
    /// `cancelled`. In `unknown` it may have been paid: it is asked about, never sent anew.
    pub state: &'static str,
    /// When and by whom it was approved.
    pub approved: Option<StepShape>,
    /// When and by whom it was let go.
    pub executed: Option<StepShape>,
    /// The number of the present attempt; 0 before the first.
    pub attempt: i64,
    /// Why the provider refused, or what it wants.
    pub failure: Option<String>,
    /// What the provider calls the refund.
    pub provider_ref: Option<String>,
    /// What people had to say.
    pub note: String,
    /// When it was decided.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When its state last changed.
    #[schema(format = DateTime)]
    pub moved_at: String,
}

/// When and by whom a step was taken.
#[derive(Debug, Serialize, ToSchema)]
pub struct StepShape {
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// By whom.
    pub by: ActorShape,
}

fn step((at, by): (Instant, ActorRef)) -> StepShape {
    StepShape { at: instant(at), by: (&by).into() }
}

impl From<Refund> for RefundShape {
    fn from(refund: Refund) -> Self {
        Self {
            id: refund.id.to_string(),
            case: refund.case_id.to_string(),
            decision: refund.decision_id.to_string(),
            card: refund.card_id.to_string(),
            holder: refund.holder_id.to_string(),
            payment: refund.payment_id.to_string(),
            provider: refund.provider,
            destination: refund.destination.word(),
            amount: refund.amount.into(),
            state: refund.state.word(),
            approved: refund.approved.map(step),
            executed: refund.executed.map(step),
            attempt: refund.attempt,
            failure: refund.failure,
            provider_ref: refund.provider_ref,
            note: refund.note,
            created_at: instant(refund.created_at),
            moved_at: instant(refund.moved_at),
        }
    }
}

/// One try at a provider.
#[derive(Debug, Serialize, ToSchema)]
pub struct AttemptShape {
    /// Its number, from 1.
    pub number: i64,
    /// What the provider knows it by.
    pub key: String,
    /// Where it stands.
    pub state: &'static str,
    /// Why the provider refused.
    pub failure: Option<String>,
    /// When it was first sent.
    #[schema(format = DateTime)]
    pub submitted_at: String,
    /// When its state last changed.
    #[schema(format = DateTime)]
    pub moved_at: String,
}

impl From<Attempt> for AttemptShape {
    fn from(attempt: Attempt) -> Self {
        Self {
            number: attempt.number,
            key: attempt.key,
            state: attempt.state.word(),
            failure: attempt.failure,
            submitted_at: instant(attempt.submitted_at),
            moved_at: instant(attempt.moved_at),
        }
    }
}

/// A refund with its attempts.
#[derive(Debug, Serialize, ToSchema)]
pub struct RefundFactsShape {
    /// The refund.
    #[serde(flatten)]
    pub refund: RefundShape,
    /// Every try at the provider.
    pub attempts: Vec<AttemptShape>,
}

impl From<(Refund, Vec<Attempt>)> for RefundFactsShape {
    fn from((refund, attempts): (Refund, Vec<Attempt>)) -> Self {
        Self { refund: refund.into(), attempts: attempts.into_iter().map(Into::into).collect() }
    }
}
