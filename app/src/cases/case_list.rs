//! The desk's lists of cases.

use crate::App;
use simcare_authority::{Actor, Right, authorise, authorise_each};
use simcare_base::{BrandId, CaseId, Instant, Result};
use simcare_returns::case::{Case, CaseFilter, CaseState, case_page};
use simcare_sims::{Card, Holder, Product, card, holder, product};
use simcare_store::Tx;

/// Which cases.
#[derive(Debug, Clone, Default)]
pub struct CaseQuery {
    /// Of this brand alone; of every brand the asker may read when none is named.
    pub brand: Option<BrandId>,
    /// Only in this state.
    pub state: Option<CaseState>,
    /// Only those with these words in number, device or the holder's text.
    pub search: Option<String>,
    /// What follows this case.
    pub after: Option<(Instant, CaseId)>,
    /// At most so many, and never more than 201: a page and what tells that more follow.
    pub limit: u32,
}

/// A line of the list.
#[derive(Debug, Clone)]
pub struct CaseRow {
    /// The case.
    pub case: Case,
    /// Its card.
    pub card: Option<Card>,
    /// What the card is.
    pub product: Option<Product>,
    /// Whose it is.
    pub holder: Option<Holder>,
}

/// Cases, the one that moved last first.
///
/// # Errors
/// `right-missing`.
pub async fn case_list(app: &App, actor: &Actor, query: CaseQuery) -> Result<Vec<CaseRow>> {
    let scopes = match &query.brand {
        Some(brand) => vec![authorise(actor, Right::ReadCases, brand)?],
        None => authorise_each(actor, Right::ReadCases)?,
    };
    let limit = query.limit.clamp(1, 201);
    app.store()
        .read(move |tx| {
            let after = query.after.as_ref().map(|(at, id)| (*at, id));
            let filter = CaseFilter { state: query.state };
            let mut rows = Vec::new();
            for scope in &scopes {
                let page = match query.search.as_deref().filter(|text| !text.trim().is_empty()) {
                    None => case_page(tx, scope, filter, after, limit)?,
                    Some(text) => found(tx, scope, text, query.state, limit)?,
                };
                for case in page {
                    rows.push(row(tx, scope, case)?);
                }
            }
            let age = |row: &CaseRow| (row.case.moved_at, row.case.id.clone());
            rows.sort_by_key(|row| std::cmp::Reverse(age(row)));
            rows.truncate(limit as usize);
            Ok(rows)
        })
        .await
}

fn found(
    tx: &mut Tx<'_>,
    scope: &simcare_authority::Scope,
    text: &str,
    state: Option<CaseState>,
    limit: u32,
) -> Result<Vec<Case>> {
    let mut cases = Vec::new();
    for id in tx.search_find("case", scope.brand(), text, limit)? {
        let Ok(id) = id.parse::<CaseId>() else { continue };
        let case = simcare_returns::case::case_by_id(tx, scope, &id)?;
        if state.is_none_or(|state| state == case.state) {
            cases.push(case);
        }
    }
    Ok(cases)
}

fn row(tx: &mut Tx<'_>, scope: &simcare_authority::Scope, case: Case) -> Result<CaseRow> {
    let card = card::by_id(tx, scope, &case.card_id)?;
    let product = match &card {
        Some(card) => product::by_id(tx, scope.brand(), &card.product_id)?,
        None => None,
    };
    let holder = holder::by_id(tx, scope, &case.holder_id)?;
    Ok(CaseRow { case, card, product, holder })
}
