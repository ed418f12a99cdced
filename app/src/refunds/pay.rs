//! The job that has a refund paid.
//!
//! The attempt and its key are committed before the provider is called. Killed at any point, the
//! job runs again, finds the attempt, and calls with the same key: the provider moves money once
//! for it. Answers, questions and webhooks all land in one idempotent step.

use super::hear::{land, landed};
use crate::App;
use crate::cases::decide::recall_if_used;
use crate::jobs::Outcome;
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{BrandId, Dice, Instant, JobId, Moment, Problem, RefundId, Result};
use simcare_payments::{Answer, Order, Provider, Status, Unanswered};
use simcare_returns::form::Destination;
use simcare_returns::refund::{
    Begun, Refund, Report, attempt_begin, attempt_land, credit_grant, refund_by_id,
};
use simcare_sims::payment;
use simcare_store::{Job, NewJob, Tx};
use std::sync::Arc;
use std::time::Duration;

/// The kind of job that has a refund paid.
pub(crate) const PAY_JOB: &str = "refund-pay";
/// The longest pause between two questions.
const PAUSE_MS_MAX: i64 = 10 * 60 * 1_000;
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// Has the refund paid soon. One job for each time it is let go.
pub(crate) fn enqueue(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    refund: &Refund,
    now: Instant,
) -> Result<()> {
    let id: JobId = dice.id();
    tx.enqueue(&NewJob {
        kind: PAY_JOB,
        // Each time it is let go is a time of its own, however soon after the last.
        dedupe_key: format!("{}-{id}", refund.id),
        id,
        run_at: now,
        payload: serde_json::json!({ "brand": refund.brand_id, "refund": refund.id }),
    })
    .map(drop)
}

/// One step: begin or go on with the attempt, call, land the answer.
pub(crate) async fn pay(app: &App, job: &Job, moment: Moment) -> Result<Outcome> {
    let (brand, id) = named(job)?;
    let scope = authorise(&Actor::System("refunds"), Right::ExecuteRefunds, &brand)?;
    let (inner, refund_id) = (scope.clone(), id.clone());
    let begun = app
        .store()
        .write(move |tx| {
            let refund = refund_by_id(tx, &inner, &refund_id)?;
            if recall_if_used(tx, &mut moment.dice_for("refund-recall"), &refund, moment.now)? {
                return Ok(None);
            }
            Ok(match attempt_begin(tx, &inner, &refund_id, moment.now)? {
                Begun::Submit { refund, key } if is_credit(&refund) => {
                    give_credit(tx, &inner, &refund, &key, moment)?;
                    None
                }
                Begun::Submit { refund, key } => {
                    let age_days = age_days(tx, &refund)?;
                    Some((refund, key, Call::Submit { age_days }))
                }
                Begun::Ask { refund, key } => Some((refund, key, Call::Ask)),
                Begun::Nothing => None,
            })
        })
        .await?;
    let Some((refund, key, what)) = begun else { return Ok(Outcome::Done) };
    let (report, provider_ref, pause_ms) = match able(app, &refund, what) {
        Err(report) => (report, None, 0),
        Ok(provider) => {
            let (report, provider_ref) = call(&provider, &refund, &key, what, moment).await;
            (report, provider_ref, provider.limits().ask_after_ms)
        }
    };
    // The moment of the answer is not the moment of the question.
    let answered = app.moment();
    let (refund, _) = land(app, &scope, &id, (key, report, provider_ref), answered).await?;
    Ok(match refund.state {
        state if state.is_in_flight() => {
            let pause_ms = pause_ms.saturating_mul(1 << job.attempts.min(10)) / 2;
            Outcome::Again(answered.now.plus_ms(pause_ms.min(PAUSE_MS_MAX)))
        }
        _ => Outcome::Done,
    })
}

fn named(job: &Job) -> Result<(BrandId, RefundId)> {
    let text = |name: &str| job.payload.get(name).and_then(|value| value.as_str());
    let brand = text("brand").and_then(|brand| brand.parse().ok());
    let refund = text("refund").and_then(|refund| refund.parse().ok());
    brand.zip(refund).ok_or_else(|| Problem::internal("a payment job without a refund"))
}

fn is_credit(refund: &Refund) -> bool {
    refund.destination == Destination::StoreCredit
}

/// Credit is ours to give: given and landed in one transaction.
fn give_credit(
    tx: &mut Tx<'_>,
    scope: &Scope,
    refund: &Refund,
    key: &str,
    moment: Moment,
) -> Result<()> {
    credit_grant(tx, refund, moment.now)?;
    let heard = (key, &Report::Succeeded, None);
    let (refund, is_changed) = attempt_land(tx, scope, &refund.id, heard, moment.now)?;
    let mut dice = moment.dice_for("refund-landed");
    if is_changed { landed(tx, &mut dice, scope, &refund, moment.now) } else { Ok(()) }
}

/// What is wanted of a provider.
#[derive(Clone, Copy)]
enum Call {
    /// To send the order, or to send it again.
    Submit {
        /// How old the payment was when this attempt was begun.
        age_days: i64,
    },
    /// To ask about it.
    Ask,
}

/// How old the payment was when the present attempt was begun. What was sent in time and not
/// answered may be sent again later.
fn age_days(tx: &mut Tx<'_>, refund: &Refund) -> Result<i64> {
    let reader = authorise(&Actor::System("refunds"), Right::ReadCards, &refund.brand_id)?;
    let captured_at = payment::by_id(tx, &reader, &refund.payment_id)?.map(|paid| paid.captured_at);
    Ok(captured_at.map_or(0, |at| refund.moved_at.ms_since(at) / DAY_MS))
}

/// The provider to call, or what keeps it from being called.
fn able(app: &App, refund: &Refund, what: Call) -> Result<Arc<dyn Provider>, Report> {
    let wanted = |code: &str| Report::ActionNeeded(code.to_owned());
    let provider = app.outside().providers.for_capture(&refund.provider);
    let provider = provider.ok_or_else(|| wanted("provider-not-set-up"))?;
    let days_max = i64::from(provider.limits().age_days_max);
    match what {
        Call::Submit { age_days } if age_days > days_max => Err(wanted("payment-too-old")),
        Call::Submit { .. } | Call::Ask => Ok(Arc::clone(provider)),
    }
}

async fn call(
    provider: &Arc<dyn Provider>,
    refund: &Refund,
    key: &str,
    what: Call,
    moment: Moment,
) -> (Report, Option<String>) {
    let order = Order {
        key: key.to_owned(),
        brand_id: refund.brand_id.clone(),
        capture_ref: refund.capture_ref.clone(),
        amount: refund.amount,
        captured: refund.captured,
        reason: refund.reason.clone(),
    };
    let asked = async {
        match what {
            Call::Submit { .. } => provider.submit(moment, &order).await,
            Call::Ask => provider.query(moment, key).await,
        }
    };
    let patience = Duration::from_millis(provider.limits().answer_ms_max);
    let answered = match tokio::time::timeout(patience, asked).await {
        Ok(answered) => answered,
        Err(_) => Err(Unanswered("it took too long".to_owned())),
    };
    match answered {
        Ok(Answer { status, provider_ref }) => (report_of(status), provider_ref),
        Err(error) => {
            tracing::info!(refund = %refund.id, %error, "a payment provider did not answer");
            (Report::NotAnswered, None)
        }
    }
}

/// What a provider's word means to a refund.
pub(super) fn report_of(status: Status) -> Report {
    match status {
        // It was accepted before, or it would not be asked about: wait and ask again.
        Status::NotKnown => Report::NotAnswered,
        Status::Pending => Report::Pending,
        Status::Succeeded => Report::Succeeded,
        Status::Failed(code) => Report::Failed(code),
        Status::ActionNeeded(code) => Report::ActionNeeded(code),
    }
}
