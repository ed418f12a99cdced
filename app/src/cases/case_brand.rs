//! The brand of a case, for addresses that name only the case; and the cases beside a conversation.

use crate::App;
use simcare_authority::{Actor, Right, authorise, authorise_each};
use simcare_base::{BrandId, CardId, CaseId, ConversationId, Problem, RefundId, Result};
use simcare_returns::case::{Case, case_by_id, cases_of_card, cases_of_conversation};
use simcare_returns::refund::refund_by_id;

/// The brand of a case that somebody may read.
///
/// # Errors
/// `right-missing` where they may not read any; `case-unknown`.
pub async fn case_brand(app: &App, actor: &Actor, case: &CaseId) -> Result<BrandId> {
    let scopes = authorise_each(actor, Right::ReadCases)?;
    let id = case.clone();
    app.store()
        .read(move |tx| {
            let found = scopes.iter().find_map(|scope| case_by_id(tx, scope, &id).ok());
            found.map(|case| case.brand_id).ok_or_else(|| Problem::not_found("case-unknown"))
        })
        .await
}

/// The brand and the case of a refund that somebody may read.
///
/// # Errors
/// `right-missing` where they may not read any; `refund-unknown`.
pub async fn refund_case(app: &App, actor: &Actor, refund: &RefundId) -> Result<(BrandId, CaseId)> {
    let scopes = authorise_each(actor, Right::ReadCases)?;
    let id = refund.clone();
    app.store()
        .read(move |tx| {
            let found = scopes.iter().find_map(|scope| refund_by_id(tx, scope, &id).ok());
            let found = found.ok_or_else(|| Problem::not_found("refund-unknown"))?;
            Ok((found.brand_id, found.case_id))
        })
        .await
}

/// The cases that came up in a conversation or are about its card, the latest first; none where
/// the reader may not read cases.
///
/// # Errors
/// When the store cannot be read.
pub async fn cases_beside(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    (conversation, card): (&ConversationId, Option<&CardId>),
) -> Result<Vec<Case>> {
    let Ok(scope) = authorise(actor, Right::ReadCases, brand) else { return Ok(Vec::new()) };
    let (conversation, card) = (conversation.clone(), card.cloned());
    app.store()
        .read(move |tx| {
            let mut cases = cases_of_conversation(tx, &scope, &conversation)?;
            if let Some(card) = &card {
                for case in cases_of_card(tx, &scope, card)? {
                    if cases.iter().all(|known| known.id != case.id) {
                        cases.push(case);
                    }
                }
            }
            cases.sort_by_key(|case| std::cmp::Reverse(case.opened_at));
            Ok(cases)
        })
        .await
}
