//! A holder: who bought or uses cards of a brand, told apart by the contact.
//!
//! A visitor who has proven nothing yet is a holder without a contact, a guest.

use crate::{Contact, row};
use serde::Serialize;
use simcare_authority::{HolderScope, Scope};
use simcare_base::{BrandId, HolderId, Instant, Locale, Moment, Problem, Result};
use simcare_store::{Row, Tx, params};

/// A holder.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Holder {
    /// The id.
    pub id: HolderId,
    /// The brand: the same person at two brands is two holders.
    pub brand_id: BrandId,
    /// How to reach them; none for a guest.
    pub contact: Option<Contact>,
    /// What to call them; empty where it is not known.
    pub name: String,
    /// The language they chose, once they did.
    pub language: Option<Locale>,
    /// Their country by two letters, where an order said it.
    pub country: Option<String>,
    /// Since when they are known.
    pub created_at: Instant,
}

impl std::fmt::Debug for Holder {
    // Neither name nor address reaches a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Holder").field("id", &self.id).finish_non_exhaustive()
    }
}

pub(crate) const COLUMNS: &str =
    "holder_id, brand_id, contact_kind, contact, name, language, country, created_at";

pub(crate) fn from_row(found: &Row<'_>) -> Result<Holder> {
    let kind: Option<String> = found.get(2)?;
    let address: Option<String> = found.get(3)?;
    let contact = match (kind, address) {
        (Some(kind), Some(address)) => {
            let contact = Contact::from_parts(&kind, address);
            Some(contact.ok_or_else(|| row::foreign("contact_kind"))?)
        }
        _ => None,
    };
    Ok(Holder {
        id: found.get(0)?,
        brand_id: found.get(1)?,
        contact,
        name: found.get(4)?,
        language: found.get(5)?,
        country: found.get(6)?,
        created_at: found.get(7)?,
    })
}

/// The brand's holder of this id.
pub fn by_id(tx: &mut Tx<'_>, scope: &Scope, id: &HolderId) -> Result<Option<Holder>> {
    let sql = format!("SELECT {COLUMNS} FROM holder WHERE brand_id = ?1 AND holder_id = ?2");
    tx.optional(&sql, params![scope.brand(), id], from_row)
}

/// The holder who asks.
pub fn own(tx: &mut Tx<'_>, scope: &HolderScope) -> Result<Holder> {
    let sql = format!("SELECT {COLUMNS} FROM holder WHERE brand_id = ?1 AND holder_id = ?2");
    let found = tx.optional(&sql, params![scope.brand(), scope.holder()], from_row)?;
    found.ok_or_else(|| Problem::not_found("holder-unknown"))
}

/// The brand's holder with this contact.
pub fn by_contact(tx: &mut Tx<'_>, scope: &Scope, contact: &Contact) -> Result<Option<Holder>> {
    let sql = format!("SELECT {COLUMNS} FROM holder WHERE brand_id = ?1 AND contact = ?2");
    tx.optional(&sql, params![scope.brand(), contact.parts().1], from_row)
}

/// Makes a guest of a brand: anybody may become one, so only the brand is asked for.
pub fn insert_guest(
    tx: &mut Tx<'_>,
    moment: &Moment,
    brand: &BrandId,
    language: Locale,
) -> Result<Holder> {
    let holder = Holder {
        id: moment.dice_for("guest").id(),
        brand_id: brand.clone(),
        contact: None,
        name: String::new(),
        language: Some(language),
        country: None,
        created_at: moment.now,
    };
    insert_row(tx, &holder)?;
    Ok(holder)
}

/// Writes a holder unless the brand has one with this contact; answers with the id that stands.
pub fn put(tx: &mut Tx<'_>, scope: &Scope, holder: &Holder) -> Result<HolderId> {
    row::same_brand(scope, &holder.brand_id)?;
    let inserted = insert_row(tx, holder)?;
    match &holder.contact {
        Some(contact) if inserted == 0 => tx.one(
            "SELECT holder_id FROM holder WHERE brand_id = ?1 AND contact = ?2",
            params![&holder.brand_id, contact.parts().1],
            |found| found.get(0),
        ),
        _ => Ok(holder.id.clone()),
    }
}

fn insert_row(tx: &mut Tx<'_>, holder: &Holder) -> Result<u64> {
    let parts = holder.contact.as_ref().map(Contact::parts);
    tx.execute(
        "INSERT INTO holder \
           (holder_id, brand_id, contact_kind, contact, name, language, country, created_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING",
        params![
            &holder.id,
            &holder.brand_id,
            parts.map(|(kind, _)| kind.to_owned()),
            parts.map(|(_, address)| address.to_owned()),
            &holder.name,
            holder.language,
            holder.country.clone(),
            holder.created_at
        ],
    )
}

/// Keeps the language that the holder chose.
pub fn set_language(tx: &mut Tx<'_>, scope: &HolderScope, language: Locale) -> Result<()> {
    tx.execute(
        "UPDATE holder SET language = ?3 WHERE brand_id = ?1 AND holder_id = ?2",
        params![scope.brand(), scope.holder(), language],
    )?;
    Ok(())
}
