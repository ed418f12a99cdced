//! The desk's lists of registrations. Nothing of what was brought is in them.

use crate::App;
use simcare_authority::{Actor, Right, Scope, authorise, authorise_each};
use simcare_base::{BrandId, Instant, Problem, RegistrationId, Result};
use simcare_sims::registration::{Registration, State, by_id, page};
use simcare_sims::{Card, Holder, Product, card, holder, product};
use simcare_store::Tx;

/// Which registrations.
#[derive(Debug, Clone, Default)]
pub struct RegistrationQuery {
    /// Of this brand alone; of every brand the asker may read when none is named.
    pub brand: Option<BrandId>,
    /// Only in this state.
    pub state: Option<State>,
    /// What follows this one.
    pub after: Option<(Instant, RegistrationId)>,
    /// At most so many, and never more than 201.
    pub limit: u32,
}

/// A line of the list.
#[derive(Debug, Clone)]
pub struct RegistrationRow {
    /// The registration.
    pub registration: Registration,
    /// Its card.
    pub card: Option<Card>,
    /// What the card is.
    pub product: Option<Product>,
    /// Whose it is.
    pub holder: Option<Holder>,
}

/// Registrations, the one that moved last first.
///
/// # Errors
/// `right-missing`.
pub async fn registration_list(
    app: &App,
    actor: &Actor,
    query: RegistrationQuery,
) -> Result<Vec<RegistrationRow>> {
    let scopes = match &query.brand {
        Some(brand) => vec![authorise(actor, Right::ReadCards, brand)?],
        None => authorise_each(actor, Right::ReadCards)?,
    };
    let limit = query.limit.clamp(1, 201);
    app.store()
        .read(move |tx| {
            let after = query.after.as_ref().map(|(at, id)| (*at, id));
            let mut rows = Vec::new();
            for scope in &scopes {
                for registration in page(tx, scope, query.state, after, limit)? {
                    rows.push(row(tx, scope, registration)?);
                }
            }
            let age = |row: &RegistrationRow| {
                (row.registration.standing.moved_at, row.registration.id.clone())
            };
            rows.sort_by_key(|row| std::cmp::Reverse(age(row)));
            rows.truncate(limit as usize);
            Ok(rows)
        })
        .await
}

/// One registration.
///
/// # Errors
/// `right-missing`; `registration-unknown`.
pub async fn registration_read(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &RegistrationId,
) -> Result<RegistrationRow> {
    let (scope, id) = (authorise(actor, Right::ReadCards, brand)?, id.clone());
    app.store()
        .read(move |tx| {
            let found = by_id(tx, &scope, &id)?;
            let found = found.ok_or_else(|| Problem::not_found("registration-unknown"))?;
            row(tx, &scope, found)
        })
        .await
}

/// The brand of a registration that somebody may read, for addresses that name only that.
///
/// # Errors
/// `right-missing` where they may not read any; `registration-unknown`.
pub async fn registration_brand(app: &App, actor: &Actor, id: &RegistrationId) -> Result<BrandId> {
    let (scopes, id) = (authorise_each(actor, Right::ReadCards)?, id.clone());
    app.store()
        .read(move |tx| {
            for scope in &scopes {
                if let Some(found) = by_id(tx, scope, &id)? {
                    return Ok(found.brand_id);
                }
            }
            Err(Problem::not_found("registration-unknown"))
        })
        .await
}

fn row(tx: &mut Tx<'_>, scope: &Scope, registration: Registration) -> Result<RegistrationRow> {
    let card = card::by_id(tx, scope, &registration.card_id)?;
    let product = match &card {
        Some(card) => product::by_id(tx, scope.brand(), &card.product_id)?,
        None => None,
    };
    let holder = holder::by_id(tx, scope, &registration.holder_id)?;
    Ok(RegistrationRow { registration, card, product, holder })
}
