//! The people of a brand's desk.

use crate::App;
use simcare_access::staff::{self, Staff};
use simcare_authority::{Actor, Grant, Right, authorise};
use simcare_base::{BrandId, Result, StaffId};
use std::collections::BTreeMap;

/// The names of everybody with a role at a brand: colleagues may know each other's.
///
/// # Errors
/// `right-missing` for who has nothing to do with the desk's work.
pub async fn staff_names(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
) -> Result<BTreeMap<StaffId, String>> {
    let scope = authorise(actor, Right::ReadConversations, brand)?;
    let people = app.store().read(move |tx| staff::of_brand(tx, &scope)).await?;
    Ok(people.into_iter().map(|(person, _)| (person.id, person.name)).collect())
}

/// Everybody with a role at a brand, with that role.
///
/// # Errors
/// `right-missing` without [`Right::ManageStaff`].
pub async fn staff_list(app: &App, actor: &Actor, brand: &BrandId) -> Result<Vec<(Staff, Grant)>> {
    let scope = authorise(actor, Right::ManageStaff, brand)?;
    app.store().read(move |tx| staff::of_brand(tx, &scope)).await
}
