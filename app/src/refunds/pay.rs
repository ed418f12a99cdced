//! The job that has a refund paid.
//!
//! The attempt and its key are committed before the provider is called. Killed at any point, the
//! job runs again, finds the attempt, and calls with the same key: the provider moves money once
//! for it. Answers, questions and webhooks all land in one idempotent step.

use super::hear::land;
use crate::App;
use crate::cases::decide::recall_if_used;
use crate::cases::tell;
use crate::jobs::Outcome;
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{BrandId, Dice, Instant, Moment, Problem, RefundId, Result};
use simcare_payments::{Answer, Order, Provider, Status, Unanswered};
use simcare_returns::case::case_by_id;
use simcare_returns::form::Destination;
use simcare_returns::refund::{
    Begun, Refund, RefundState, Report, attempt_begin, attempt_land, credit_grant, refund_by_id,
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
    tx.enqueue(&NewJob {
        id: dice.id(),
        kind: PAY_JOB,
        dedupe_key: format!("{}-{}-{}", refund.id, refund.attempt, now.ms()),
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
                return Ok(Begun::Nothing);
            }
            let begun = attempt_begin(tx, &inner, &refund_id, moment.now)?;
            match begun {
                Begun::Submit { refund, key } if is_credit(&refund) => {
                    give_credit(tx, &inner, &refund, &key, moment)?;
                    Ok(Begun::Nothing)
                }
                other => Ok(other),
            }
        })
        .await?;
    let (refund, key, is_new) = match begun {
        Begun::Nothing => return Ok(Outcome::Done),
        Begun::Submit { refund, key } => (refund, key, true),
        Begun::Ask { refund, key } => (refund, key, false),
    };
    let captured_at = captured_at(app, &scope, &refund).await?;
    let (report, provider_ref, pause_ms) = match able(app, &refund, captured_at, moment.now) {
        Err(report) => (report, None, 0),
        Ok(provider) => {
            let (report, provider_ref) = call(&provider, &refund, &key, is_new, moment).await;
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
    if is_changed && refund.state == RefundState::Succeeded {
        let case = case_by_id(tx, scope, &refund.case_id)?;
        tell::paid(tx, &mut moment.dice_for("refund-paid"), &case, &refund, moment.now)?;
    }
    Ok(())
}

/// When the payment was captured: providers take refunds only for so long.
async fn captured_at(app: &App, scope: &Scope, refund: &Refund) -> Result<Instant> {
    let (scope, payment) = (scope.clone(), refund.payment_id.clone());
    let found = app.store().read(move |tx| payment::by_id(tx, &scope, &payment)).await?;
    Ok(found.map_or(refund.created_at, |payment| payment.captured_at))
}

/// The provider to call, or what keeps it from being called.
fn able(
    app: &App,
    refund: &Refund,
    captured_at: Instant,
    now: Instant,
) -> Result<Arc<dyn Provider>, Report> {
    let wanted = |code: &str| Report::ActionNeeded(code.to_owned());
    let provider = app.outside().providers.for_capture(&refund.provider);
    let provider = provider.ok_or_else(|| wanted("provider-not-set-up"))?;
    let age_days = now.ms_since(captured_at) / DAY_MS;
    // What was sent before the limit may still be asked about after it.
    if refund.state == RefundState::Submitted
        && age_days > i64::from(provider.limits().age_days_max)
    {
        return Err(wanted("payment-too-old"));
    }
    Ok(Arc::clone(provider))
}

async fn call(
    provider: &Arc<dyn Provider>,
    refund: &Refund,
    key: &str,
    is_new: bool,
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
        if is_new {
            provider.submit(moment, &order).await
        } else {
            provider.query(moment, key).await
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
