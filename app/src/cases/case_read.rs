//! A case as the desk sees it: everything.

use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, CaseId, Problem, Result};
use simcare_returns::PolicyVersion;
use simcare_returns::case::{
    Case, Evidence, LoggedDecision, case_by_id, cases_of_card, decisions_of, evidence_of,
};
use simcare_returns::policies;
use simcare_returns::refund::{Attempt, Refund, attempts_of, refunds_of_case};
use simcare_sims::{Dossier, dossier};
use std::sync::Arc;

/// A case with all that belongs to it.
#[derive(Debug, Clone)]
pub struct DeskCase {
    /// The case.
    pub case: Case,
    /// The card, its product, its order and what was paid.
    pub dossier: Dossier,
    /// The terms it goes by.
    pub terms: Arc<PolicyVersion>,
    /// Its decisions, the one in force first.
    pub decisions: Vec<LoggedDecision>,
    /// What was shown.
    pub evidence: Vec<Evidence>,
    /// Its refunds with their attempts, the latest first.
    pub refunds: Vec<(Refund, Vec<Attempt>)>,
    /// Other cases of the same card.
    pub others: Vec<Case>,
}

/// A case of the brand.
///
/// # Errors
/// `right-missing`, `case-unknown`.
pub async fn case_read(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    case: &CaseId,
) -> Result<DeskCase> {
    let (scope, id) = (authorise(actor, Right::ReadCases, brand)?, case.clone());
    app.store()
        .read(move |tx| {
            let case = case_by_id(tx, &scope, &id)?;
            let dossier = dossier::of_card(tx, &scope, &case.card_id)?
                .ok_or_else(|| Problem::internal("a case without its card"))?;
            let terms = policies::by_hash(tx, scope.brand(), &case.policy_hash)?;
            let mut refunds = Vec::new();
            for refund in refunds_of_case(tx, &id)? {
                let attempts = attempts_of(tx, &refund.id)?;
                refunds.push((refund, attempts));
            }
            let mut others = cases_of_card(tx, &scope, &case.card_id)?;
            others.retain(|other| other.id != case.id);
            Ok(DeskCase {
                dossier,
                terms,
                decisions: decisions_of(tx, &id)?,
                evidence: evidence_of(tx, &id)?,
                refunds,
                others,
                case,
            })
        })
        .await
}
