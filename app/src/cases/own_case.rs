//! What a holder sees of their own cases and credit, and taking a request back.

use super::decide::system;
use super::tell::{self, Step};
use crate::App;
use simcare_authority::{Actor, Right, authorise, holder_scope};
use simcare_base::{BrandId, CaseId, Moment, Money, Problem, Result};
use simcare_returns::case::{
    Case, CaseState, Evidence, LoggedDecision, case_locked, case_move, case_own, cases_of_holder,
    decisions_of, evidence_of,
};
use simcare_returns::refund::{
    Refund, StoreCredit, credit_balances, credits_of, refund_cancel, refund_in_force,
};
use simcare_sims::{Dossier, dossier};

/// A case as its holder sees it. No remark of the desk is in it.
#[derive(Debug, Clone)]
pub struct OwnCase {
    /// The case.
    pub case: Case,
    /// The card with its product and order.
    pub dossier: Dossier,
    /// The decision in force, without the desk's remark.
    pub decision: Option<LoggedDecision>,
    /// What was shown.
    pub evidence: Vec<Evidence>,
    /// The money, if any is allowed.
    pub refund: Option<Refund>,
}

/// The holder's own case.
///
/// # Errors
/// `unauthenticated`, `case-unknown`.
pub async fn own_case(app: &App, actor: &Actor, brand: &BrandId, case: &CaseId) -> Result<OwnCase> {
    let (scope, id) = (holder_scope(actor, brand)?, case.clone());
    app.store()
        .read(move |tx| {
            let case = case_own(tx, &scope, &id)?;
            let dossier = dossier::of_card(tx, &system(&case, Right::ReadCards)?, &case.card_id)?
                .ok_or_else(|| Problem::internal("a case without its card"))?;
            let mut decision = decisions_of(tx, &id)?.into_iter().next();
            if let Some(decision) = &mut decision {
                decision.note.clear();
            }
            let mut refund = refund_in_force(tx, &id)?;
            if let Some(refund) = &mut refund {
                refund.note.clear();
            }
            let evidence = evidence_of(tx, &id)?;
            Ok(OwnCase { case, dossier, decision, evidence, refund })
        })
        .await
}

/// The holder's own cases, the latest first.
///
/// # Errors
/// `unauthenticated`.
pub async fn own_cases(app: &App, actor: &Actor, brand: &BrandId) -> Result<Vec<Case>> {
    let scope = holder_scope(actor, brand)?;
    app.store().read(move |tx| cases_of_holder(tx, &scope, 100)).await
}

/// What the holder has in store credit: the sum of each currency, and each credit.
///
/// # Errors
/// `unauthenticated`.
pub async fn own_credit(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
) -> Result<(Vec<Money>, Vec<StoreCredit>)> {
    let scope = holder_scope(actor, brand)?;
    app.store()
        .read(move |tx| {
            let balances = credit_balances(tx, scope.brand(), scope.holder())?;
            Ok((balances, credits_of(tx, &scope)?))
        })
        .await
}

/// The holder takes the request back, as long as no money is on its way.
///
/// # Errors
/// `unauthenticated`, `case-unknown`, `refund-under-way`, `case-closed`.
pub async fn case_withdraw(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    case: &CaseId,
    moment: Moment,
) -> Result<Case> {
    let (scope, id) = (holder_scope(actor, brand)?, case.clone());
    let writer = authorise(&Actor::System("cases"), Right::DecideCases, brand)?;
    app.store()
        .write(move |tx| {
            case_own(tx, &scope, &id)?;
            let mut case = case_locked(tx, &writer, &id)?;
            match case.state {
                CaseState::Withdrawn => return Ok(case),
                state if state.is_closed() => return Err(Problem::conflict("case-closed")),
                _ => {}
            }
            if let Some(refund) = refund_in_force(tx, &id)? {
                refund_cancel(tx, &refund, moment.now)?;
            }
            case_move(tx, &mut case, CaseState::Withdrawn, moment.now)?;
            let mut dice = moment.dice_for("case-withdraw");
            tell::audited(tx, &mut dice, moment.now, Step::case(&writer, &case, "case.withdraw"))?;
            Ok(case)
        })
        .await
}
