//! What people do to a refund. To approve, and to have it paid, are two rights.

use super::pay;
use crate::App;
use crate::cases::tell::{self, Step};
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{BrandId, Dice, Moment, RefundId, Result};
use simcare_returns::case::{Case, case_locked};
use simcare_returns::refund::{self, Refund, refund_by_id};
use simcare_store::Tx;

/// Says that a decided refund may be paid.
///
/// # Errors
/// `right-missing`, `refund-unknown`, `refund-not-approvable`.
pub async fn refund_approve(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &RefundId,
    moment: Moment,
) -> Result<Refund> {
    let (scope, id) = (authorise(actor, Right::ApproveRefunds, brand)?, id.clone());
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("refund-approve");
            let (mut case, found) = locked(tx, &scope, &id)?;
            if refund::refund_approve(tx, &mut case, &found, scope.actor(), moment.now)? {
                let step = Step::refund(&scope, &found, "refund.approve");
                tell::audited(tx, &mut dice, moment.now, step)?;
            }
            refund_by_id(tx, &scope, &id)
        })
        .await
}

/// Has an approved refund paid.
///
/// # Errors
/// `right-missing`, `refund-unknown`, `refund-not-approved`.
pub async fn refund_execute(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &RefundId,
    moment: Moment,
) -> Result<Refund> {
    let (scope, id) = (authorise(actor, Right::ExecuteRefunds, brand)?, id.clone());
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("refund-execute");
            let (mut case, found) = locked(tx, &scope, &id)?;
            if refund::refund_execute(tx, &mut case, &found, scope.actor(), moment.now)? {
                go_on(tx, &mut dice, &scope, (&found, "refund.execute"), moment)?;
            }
            refund_by_id(tx, &scope, &id)
        })
        .await
}

/// Has a refund tried again that failed or that the provider wanted something for.
///
/// # Errors
/// `right-missing`, `refund-unknown`, `refund-not-retriable`, `refund-exceeds-payment`.
pub async fn refund_retry(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &RefundId,
    moment: Moment,
) -> Result<Refund> {
    let (scope, id) = (authorise(actor, Right::ExecuteRefunds, brand)?, id.clone());
    app.store()
        .write(move |tx| {
            let mut dice = moment.dice_for("refund-retry");
            let (mut case, found) = locked(tx, &scope, &id)?;
            refund::refund_retry(tx, &mut case, &found, moment.now)?;
            go_on(tx, &mut dice, &scope, (&found, "refund.retry"), moment)?;
            refund_by_id(tx, &scope, &id)
        })
        .await
}

/// Records that the money was given another way, such as by bank transfer.
///
/// # Errors
/// `right-missing`, `refund-unknown`, `refund-not-settleable`, `refund-exceeds-payment`.
pub async fn refund_settle(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    (id, note): (&RefundId, &str),
    moment: Moment,
) -> Result<Refund> {
    let (scope, id, note) =
        (authorise(actor, Right::ExecuteRefunds, brand)?, id.clone(), note.trim().to_owned());
    app.store()
        .write(move |tx| {
            let (mut dice, now) = (moment.dice_for("refund-settle"), moment.now);
            let (mut case, found) = locked(tx, &scope, &id)?;
            refund::refund_settle(tx, &mut case, &found, &note, now)?;
            let step = Step::refund(&scope, &found, "refund.settle");
            tell::audited(tx, &mut dice, now, step)?;
            tell::paid(tx, &mut dice, &case, &found, now)?;
            refund_by_id(tx, &scope, &id)
        })
        .await
}

/// The refund and its case, held until the end of the transaction.
fn locked(tx: &mut Tx<'_>, scope: &Scope, id: &RefundId) -> Result<(Case, Refund)> {
    let found = refund_by_id(tx, scope, id)?;
    let case = case_locked(tx, scope, &found.case_id)?;
    // Read again: it may have moved while we waited for the case.
    Ok((case, refund_by_id(tx, scope, id)?))
}

fn go_on(
    tx: &mut Tx<'_>,
    dice: &mut Dice,
    scope: &Scope,
    (found, action): (&Refund, &'static str),
    moment: Moment,
) -> Result<()> {
    tell::audited(tx, dice, moment.now, Step::refund(scope, found, action))?;
    pay::enqueue(tx, dice, found, moment.now)
}
