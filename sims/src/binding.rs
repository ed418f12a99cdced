//! The number or address that is bound to a card, and a change of it that waits for its codes.

use crate::Contact;
use crate::row;
use simcare_authority::HolderScope;
use simcare_base::{CardId, HolderId, Instant, Result};
use simcare_store::{Tx, params};

/// A change that waits for its codes.
#[derive(Clone, PartialEq, Eq)]
pub struct ContactChange {
    /// Names it in the form; tells nothing.
    pub id: String,
    /// The card.
    pub card_id: CardId,
    /// Who asked for it.
    pub holder_id: HolderId,
    /// What is to be bound.
    pub contact: Contact,
    /// The code that went there.
    pub new_code: String,
    /// The code that went to what is bound now.
    pub old_code: Option<String>,
    /// When the first came back right.
    pub new_proven_at: Option<Instant>,
    /// When the second did.
    pub old_proven_at: Option<Instant>,
    /// Until when.
    pub expires_at: Instant,
}

impl std::fmt::Debug for ContactChange {
    // The contact reaches no log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ContactChange").field("card", &self.card_id).finish_non_exhaustive()
    }
}

impl ContactChange {
    /// Whether every code came back right.
    pub const fn is_proven(&self) -> bool {
        self.new_proven_at.is_some() && (self.old_code.is_none() || self.old_proven_at.is_some())
    }
}

/// What is bound to the holder's own card by itself; none while the order's contact counts.
pub fn bound(tx: &mut Tx<'_>, scope: &HolderScope, card: &CardId) -> Result<Option<Contact>> {
    let found = tx.optional(
        "SELECT contact_kind, contact FROM card_contact WHERE brand_id = ?1 AND card_id = ?2",
        params![scope.brand(), card],
        |found| Ok((found.get::<String>(0)?, found.get::<String>(1)?)),
    )?;
    let Some((kind, contact)) = found else { return Ok(None) };
    Contact::from_parts(&kind, contact).map(Some).ok_or_else(|| row::foreign("contact_kind"))
}

/// Binds a contact to a card whose change is proven.
pub fn bind(
    tx: &mut Tx<'_>,
    scope: &HolderScope,
    change: &ContactChange,
    now: Instant,
) -> Result<()> {
    let (kind, contact) = change.contact.parts();
    tx.execute(
        "INSERT INTO card_contact (card_id, brand_id, contact_kind, contact, bound_at) \
         VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (card_id) DO UPDATE SET \
           contact_kind = excluded.contact_kind, contact = excluded.contact, \
           bound_at = excluded.bound_at",
        params![&change.card_id, scope.brand(), kind, contact, now],
    )?;
    tx.execute(
        "DELETE FROM contact_change WHERE brand_id = ?1 AND card_id = ?2",
        params![scope.brand(), &change.card_id],
    )?;
    Ok(())
}

/// Keeps a change that waits.
pub fn change_put(tx: &mut Tx<'_>, scope: &HolderScope, change: &ContactChange) -> Result<()> {
    let (kind, contact) = change.contact.parts();
    tx.execute(
        "INSERT INTO contact_change (change_id, brand_id, card_id, holder_id, contact_kind, \
           contact, new_code, old_code, expires_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING",
        params![
            &change.id,
            scope.brand(),
            &change.card_id,
            &change.holder_id,
            kind,
            contact,
            &change.new_code,
            change.old_code.clone(),
            change.expires_at
        ],
    )?;
    Ok(())
}

/// The holder's own change of this id, while there is still time.
pub fn change_own(
    tx: &mut Tx<'_>,
    scope: &HolderScope,
    id: &str,
    now: Instant,
) -> Result<Option<ContactChange>> {
    tx.optional(
        "SELECT change_id, card_id, holder_id, contact_kind, contact, new_code, old_code, \
           new_proven_at, old_proven_at, expires_at FROM contact_change \
         WHERE brand_id = ?1 AND holder_id = ?2 AND change_id = ?3 AND expires_at > ?4",
        params![scope.brand(), scope.holder(), id, now],
        |found| {
            let kind: String = found.get(3)?;
            let contact = Contact::from_parts(&kind, found.get(4)?);
            Ok(ContactChange {
                id: found.get(0)?,
                card_id: found.get(1)?,
                holder_id: found.get(2)?,
                contact: contact.ok_or_else(|| row::foreign("contact_kind"))?,
                new_code: found.get(5)?,
                old_code: found.get(6)?,
                new_proven_at: found.get(7)?,
                old_proven_at: found.get(8)?,
                expires_at: found.get(9)?,
            })
        },
    )
}

/// Notes which codes came back right.
pub fn change_note(tx: &mut Tx<'_>, scope: &HolderScope, change: &ContactChange) -> Result<()> {
    tx.execute(
        "UPDATE contact_change SET new_proven_at = ?3, old_proven_at = ?4 \
         WHERE brand_id = ?1 AND change_id = ?2",
        params![scope.brand(), &change.id, change.new_proven_at, change.old_proven_at],
    )?;
    Ok(())
}

/// Forgets changes that came to nothing, of whichever brand. Answers how many.
pub fn changes_prune(tx: &mut Tx<'_>, now: Instant) -> Result<u64> {
    tx.execute("DELETE FROM contact_change WHERE expires_at < ?1", params![now])
}
