//! The rows of registrations.

use super::papers::Kind;
use super::seal::Sealed;
use super::standing::{Reason, Standing, State};
use crate::row;
use simcare_authority::{ActorRef, HolderScope, Scope};
use simcare_base::{BrandId, CardId, HolderId, Instant, Problem, RegistrationId, Result};
use simcare_store::{Event, Row, Tx, params};

/// A registration, without what was brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// Its id.
    pub id: RegistrationId,
    /// The brand.
    pub brand_id: BrandId,
    /// The card.
    pub card_id: CardId,
    /// Whose card it was when it was begun.
    pub holder_id: HolderId,
    /// The rules it was begun under.
    pub pack: String,
    /// Where it stands.
    pub standing: Standing,
    /// For whom, once something was brought.
    pub kind: Option<Kind>,
    /// What stands for that identity in counting.
    pub ident: Option<String>,
    /// When it was begun.
    pub opened_at: Instant,
    /// When something was brought last.
    pub submitted_at: Option<Instant>,
    /// When it was decided, and by whom.
    pub decided: Option<(Instant, ActorRef)>,
    /// How often it has changed.
    pub revision: u32,
}

const COLUMNS: &str = "registration_id, brand_id, card_id, holder_id, pack, state, reason, kind, \
    ident, opened_at, moved_at, due_at, submitted_at, decided_at, decided_by_kind, decided_by, \
    erase_at, revision";

fn from_row(found: &Row<'_>) -> Result<Registration> {
    let state: String = found.get(5)?;
    let reason: Option<String> = found.get(6)?;
    let kind: Option<String> = found.get(7)?;
    let decided: (Option<Instant>, Option<String>, Option<String>) =
        (found.get(13)?, found.get(14)?, found.get(15)?);
    Ok(Registration {
        id: found.get(0)?,
        brand_id: found.get(1)?,
        card_id: found.get(2)?,
        holder_id: found.get(3)?,
        pack: found.get(4)?,
        standing: Standing {
            state: State::from_name(&state).ok_or_else(|| row::foreign("state"))?,
            reason: reason
                .map(|name| Reason::from_name(&name).ok_or_else(|| row::foreign("reason")))
                .transpose()?,
            moved_at: found.get(10)?,
            due_at: found.get(11)?,
            erase_at: found.get(16)?,
        },
        kind: kind
            .map(|name| Kind::from_name(&name).ok_or_else(|| row::foreign("kind")))
            .transpose()?,
        ident: found.get(8)?,
        opened_at: found.get(9)?,
        submitted_at: found.get(12)?,
        decided: match decided {
            (Some(at), Some(kind), Some(id)) => Some((
                at,
                ActorRef::parse(&kind, &id).ok_or_else(|| row::foreign("decided_by_kind"))?,
            )),
            _ => None,
        },
        revision: found.get(17)?,
    })
}

/// The brand's registration of this id.
pub fn by_id(tx: &mut Tx<'_>, scope: &Scope, id: &RegistrationId) -> Result<Option<Registration>> {
    let sql =
        format!("SELECT {COLUMNS} FROM registration WHERE brand_id = ?1 AND registration_id = ?2");
    tx.optional(&sql, params![scope.brand(), id], from_row)
}

/// The registration of a card of the brand.
pub fn by_card(tx: &mut Tx<'_>, scope: &Scope, card: &CardId) -> Result<Option<Registration>> {
    let sql = format!("SELECT {COLUMNS} FROM registration WHERE brand_id = ?1 AND card_id = ?2");
    tx.optional(&sql, params![scope.brand(), card], from_row)
}

/// The registration of the holder's own card.
pub fn by_own_card(
    tx: &mut Tx<'_>,
    scope: &HolderScope,
    card: &CardId,
) -> Result<Option<Registration>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM registration WHERE brand_id = ?1 AND card_id = ?2 AND holder_id = ?3"
    );
    tx.optional(&sql, params![scope.brand(), card, scope.holder()], from_row)
}

/// A page of the brand's registrations, the one that moved last first, that follow `after`.
pub fn page(
    tx: &mut Tx<'_>,
    scope: &Scope,
    state: Option<State>,
    after: Option<(Instant, &RegistrationId)>,
    limit: u32,
) -> Result<Vec<Registration>> {
    let (at, id) = match after {
        Some((at, id)) => (at, id.as_str().to_owned()),
        None => (Instant::from_ms(i64::MAX), String::new()),
    };
    let order = "ORDER BY moved_at DESC, registration_id DESC";
    match state {
        None => {
            let sql = format!(
                "SELECT {COLUMNS} FROM registration WHERE brand_id = ?1 \
                 AND (moved_at, registration_id) < (?2, ?3) {order} LIMIT ?4"
            );
            tx.all(&sql, params![scope.brand(), at, id, limit], from_row)
        }
        Some(state) => {
            let sql = format!(
                "SELECT {COLUMNS} FROM registration WHERE brand_id = ?1 AND state = ?2 \
                 AND (moved_at, registration_id) < (?3, ?4) {order} LIMIT ?5"
            );
            tx.all(&sql, params![scope.brand(), state.as_str(), at, id, limit], from_row)
        }
    }
}

/// Begins the registration of a card. Says whether it did: a card has one.
pub fn insert(tx: &mut Tx<'_>, new: &Registration) -> Result<bool> {
    let standing = &new.standing;
    let rows = tx.execute(
        "INSERT INTO registration (registration_id, brand_id, card_id, holder_id, pack, state, \
           opened_at, moved_at, due_at, revision) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT DO NOTHING",
        params![
            &new.id,
            &new.brand_id,
            &new.card_id,
            &new.holder_id,
            &new.pack,
            standing.state.as_str(),
            new.opened_at,
            standing.moved_at,
            standing.due_at,
            new.revision
        ],
    )?;
    Ok(rows > 0)
}

/// Writes how a registration stands now and tells who watches; `seen` is how it was read.
///
/// # Errors
/// `registration-changed` when somebody else was faster.
pub fn save(tx: &mut Tx<'_>, seen: &Registration, now: &Registration) -> Result<()> {
    let (standing, decided) = (&now.standing, now.decided.as_ref());
    let rows = tx.execute(
        "UPDATE registration SET holder_id = ?4, pack = ?5, state = ?6, reason = ?7, kind = ?8, \
           ident = ?9, moved_at = ?10, due_at = ?11, submitted_at = ?12, decided_at = ?13, \
           decided_by_kind = ?14, decided_by = ?15, erase_at = ?16, revision = revision + 1 \
         WHERE brand_id = ?1 AND registration_id = ?2 AND revision = ?3",
        params![
            &seen.brand_id,
            &seen.id,
            seen.revision,
            &now.holder_id,
            &now.pack,
            standing.state.as_str(),
            standing.reason.map(|reason| reason.as_str().to_owned()),
            now.kind.map(|kind| kind.as_str().to_owned()),
            now.ident.clone(),
            standing.moved_at,
            standing.due_at,
            now.submitted_at,
            decided.map(|(at, _)| *at),
            decided.map(|(_, by)| by.kind().to_owned()),
            decided.map(|(_, by)| by.id().to_owned()),
            standing.erase_at
        ],
    )?;
    if rows == 0 {
        return Err(Problem::conflict("registration-changed"));
    }
    let payload = serde_json::json!({ "state": standing.state.as_str() });
    tx.emit(&Event::new(&seen.brand_id, "registration", seen.id.as_str(), payload))
}

/// How many other cards this identity has, or waits for, at the brand.
pub fn idents_count(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    idents: &[String],
    except: &RegistrationId,
) -> Result<u32> {
    let mut count = 0;
    for ident in idents {
        let here: u32 = tx.one(
            "SELECT COUNT(*) FROM registration WHERE brand_id = ?1 AND ident = ?2 \
             AND registration_id <> ?3 \
             AND state IN ('documents-in', 'in-review', 'registered')",
            params![brand, ident, except],
            |found| found.get(0),
        )?;
        count += here;
    }
    Ok(count)
}

/// Keeps a sealed part in the place of what was there.
pub fn part_put(tx: &mut Tx<'_>, of: &Registration, part: &str, sealed: &Sealed) -> Result<()> {
    tx.execute(
        "INSERT INTO registration_part (registration_id, part, brand_id, key_id, sealed) \
         VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (registration_id, part) DO UPDATE SET \
           key_id = excluded.key_id, sealed = excluded.sealed",
        params![&of.id, part, &of.brand_id, &sealed.key_id, &sealed.bytes],
    )?;
    Ok(())
}

/// A sealed part; none where it was never brought or is erased.
pub fn part(
    tx: &mut Tx<'_>,
    scope: &Scope,
    id: &RegistrationId,
    part: &str,
) -> Result<Option<Sealed>> {
    tx.optional(
        "SELECT key_id, sealed FROM registration_part \
         WHERE brand_id = ?1 AND registration_id = ?2 AND part = ?3",
        params![scope.brand(), id, part],
        |found| Ok(Sealed { key_id: found.get(0)?, bytes: found.get(1)? }),
    )
}

/// Erases everything that was brought. Answers how many parts there were.
pub fn erase_parts(tx: &mut Tx<'_>, of: &Registration) -> Result<u64> {
    tx.execute(
        "DELETE FROM registration_part WHERE brand_id = ?1 AND registration_id = ?2",
        params![&of.brand_id, &of.id],
    )
}

/// Registrations of whichever brand that wait for a holder who is late: for the housekeeping.
pub fn overdue(tx: &mut Tx<'_>, now: Instant, limit: u32) -> Result<Vec<Registration>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM registration WHERE due_at <= ?1 \
         AND state IN ('open', 'code-sent', 'rejected') ORDER BY due_at LIMIT ?2"
    );
    tx.all(&sql, params![now, limit], from_row)
}

/// Registrations of whichever brand whose papers are to be erased: for the housekeeping.
pub fn due(tx: &mut Tx<'_>, now: Instant, limit: u32) -> Result<Vec<Registration>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM registration WHERE erase_at <= ?1 ORDER BY erase_at LIMIT ?2"
    );
    tx.all(&sql, params![now, limit], from_row)
}
