//! What providers tell: by a webhook, or in answer to a call. Both land in the same step.

use super::pay::{self, report_of};
use crate::App;
use crate::cases::tell::{self, Step};
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{Dice, Instant, Moment, Problem, RefundId, Result};
use simcare_payments::{Signed, WebhookRefused};
use simcare_returns::case::case_by_id;
use simcare_returns::refund::{
    Refund, RefundState, Report, attempt_land, refund_by_id, refund_of_key,
};
use simcare_store::Tx;

/// What became of a webhook. Either way the provider is told that it arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// It changed something.
    New,
    /// It was known already, or is about a refund that is not ours.
    Known,
}

/// Takes a provider's webhook: its signature header and its body as they came.
///
/// # Errors
/// `not-found` for a provider that is not set up; `webhook-refused` when it is not signed by the
/// provider, is stale or not readable.
pub async fn refund_hear(
    app: &App,
    provider: &str,
    (signature, body): (&str, &[u8]),
    moment: Moment,
) -> Result<Heard> {
    let providers = &app.outside().providers;
    let provider = providers.named(provider).ok_or_else(|| Problem::not_found("not-found"))?;
    let notice = provider.parse_webhook(moment.now, &Signed { signature, body }).map_err(
        |refused: WebhookRefused| Problem::forbidden("webhook-refused").because(refused),
    )?;
    let key = notice.key.clone();
    let found = app.store().read(move |tx| refund_of_key(tx, &key)).await?;
    let Some((brand, refund)) = found else { return Ok(Heard::Known) };
    let scope = authorise(&Actor::System("refunds"), Right::ExecuteRefunds, &brand)?;
    let (reader, id) = (scope.clone(), refund.clone());
    let captured_by = app.store().read(move |tx| refund_by_id(tx, &reader, &id)).await?.provider;
    // Nobody has a say about the refunds of another, however well they sign.
    if providers.for_capture(&captured_by).is_none_or(|own| own.name() != provider.name()) {
        return Ok(Heard::Known);
    }
    let heard = (notice.key, report_of(notice.status), notice.provider_ref);
    let (_, is_changed) = land(app, &scope, &refund, heard, moment).await?;
    Ok(if is_changed { Heard::New } else { Heard::Known })
}

/// Lands a report about an attempt, writes down how it ended, and tells the holder when the money
/// is there. Answers the refund afterwards and whether anything changed.
pub(super) async fn land(
    app: &App,
    scope: &Scope,
    refund: &RefundId,
    (key, report, provider_ref): (String, Report, Option<String>),
    moment: Moment,
) -> Result<(Refund, bool)> {
    let (scope, id) = (scope.clone(), refund.clone());
    app.store()
        .write(move |tx| {
            let was = refund_by_id(tx, &scope, &id)?.state;
            let heard = (key.as_str(), &report, provider_ref.as_deref());
            let (refund, is_changed) = attempt_land(tx, &scope, &id, heard, moment.now)?;
            let mut dice = moment.dice_for("refund-landed");
            if is_changed {
                landed(tx, &mut dice, &scope, &refund, moment.now)?;
            }
            // A provider that goes on by itself is asked again: it may never tell how it ended.
            if refund.state.is_in_flight() && !was.is_in_flight() {
                pay::enqueue(tx, &mut dice, &refund, moment.now)?;
            }
            Ok((refund, is_changed))
        })
        .await
}

/// What the end of an attempt leaves behind.
pub(super) fn landed(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    scope: &Scope,
    refund: &Refund,
    now: Instant,
) -> Result<()> {
    let action = match refund.state {
        RefundState::Succeeded => "refund.succeeded",
        RefundState::Failed => "refund.failed",
        RefundState::ActionNeeded => "refund.action-needed",
        _ => return Ok(()),
    };
    tell::audited(tx, dice, now, Step::refund(scope, refund, action))?;
    if refund.state != RefundState::Succeeded {
        return Ok(());
    }
    let case = case_by_id(tx, scope, &refund.case_id)?;
    tell::paid(tx, dice, &case, refund, now)
}
