//! People who work at a desk.

use simcare_authority::{Actor, Grant, Scope};
use simcare_base::{BrandId, Instant, Locale, Result, StaffId};
use simcare_store::{Row, Tx, params};

/// Somebody who works at a desk.
#[derive(Clone)]
pub struct Staff {
    /// Who.
    pub id: StaffId,
    /// What they log in with; lower case.
    pub email: String,
    /// What colleagues and holders see.
    pub name: String,
    /// Never shown.
    pub password_hash: String,
    /// The language of their console.
    pub locale: Locale,
    /// The IANA zone of their console.
    pub time_zone: String,
    /// Since when they may not log in any more.
    pub disabled_at: Option<Instant>,
}

impl std::fmt::Debug for Staff {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Staff")
            .field("id", &self.id)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

const COLUMNS: &str = "id, email, name, password_hash, locale, time_zone, disabled_at";

fn read(row: &Row<'_>) -> Result<Staff> {
    Ok(Staff {
        id: row.get(0)?,
        email: row.get(1)?,
        name: row.get(2)?,
        password_hash: row.get(3)?,
        locale: row.get(4)?,
        time_zone: row.get(5)?,
        disabled_at: row.get(6)?,
    })
}

/// Adds somebody. Answers `false`, and changes nothing, when the address is taken.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn insert(tx: &mut Tx<'_>, staff: &Staff, now: Instant) -> Result<bool> {
    let written = tx.execute(
        "INSERT INTO staff (id, brand_id, email, name, password_hash, locale, time_zone, created_at)
         VALUES (?1, '', ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (email) DO NOTHING",
        params![
            staff.id,
            staff.email.to_lowercase(),
            staff.name,
            staff.password_hash,
            staff.locale,
            staff.time_zone,
            now
        ],
    )?;
    Ok(written > 0)
}

/// Gives somebody a role at a brand, instead of the one they had there.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn grant(tx: &mut Tx<'_>, staff: &StaffId, grant: &Grant) -> Result<()> {
    tx.execute(
        "INSERT INTO staff_grant (staff_id, brand_id, role) VALUES (?1, ?2, ?3)
         ON CONFLICT (staff_id, brand_id) DO UPDATE SET role = excluded.role",
        params![staff, grant.brand, grant.role.name()],
    )?;
    Ok(())
}

/// Takes somebody's role at the scope's brand away.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn revoke(tx: &mut Tx<'_>, scope: &Scope, staff: &StaffId) -> Result<bool> {
    let gone = tx.execute(
        "DELETE FROM staff_grant WHERE staff_id = ?1 AND brand_id = ?2",
        params![staff, scope.brand()],
    )?;
    Ok(gone > 0)
}

/// Who logs in with this address.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn by_email(tx: &mut Tx<'_>, email: &str) -> Result<Option<Staff>> {
    let sql = format!("SELECT {COLUMNS} FROM staff WHERE email = ?1");
    tx.optional(&sql, params![email.trim().to_lowercase()], read)
}

/// Somebody, for their own session.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn by_id(tx: &mut Tx<'_>, staff: &StaffId) -> Result<Option<Staff>> {
    let sql = format!("SELECT {COLUMNS} FROM staff WHERE id = ?1");
    tx.optional(&sql, params![staff], read)
}

/// Everybody with a role at the scope's brand, by name, with that role.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn of_brand(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<(Staff, Grant)>> {
    tx.all(
        "SELECT s.id, s.email, s.name, s.password_hash, s.locale, s.time_zone, s.disabled_at,
                g.brand_id, g.role
         FROM staff_grant AS g JOIN staff AS s ON s.id = g.staff_id
         WHERE g.brand_id = ?1 ORDER BY s.name, s.id",
        params![scope.brand()],
        |row| Ok((read(row)?, read_grant(row, 7)?)),
    )
}

/// What somebody may do where, as they are at this moment; none when they are disabled.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn actor(tx: &mut Tx<'_>, staff: &StaffId) -> Result<Option<Actor>> {
    let Some(person) = by_id(tx, staff)?.filter(|person| person.disabled_at.is_none()) else {
        return Ok(None);
    };
    let grants = tx.all(
        "SELECT brand_id, role FROM staff_grant WHERE staff_id = ?1 ORDER BY brand_id",
        params![staff],
        |row| read_grant(row, 0),
    )?;
    Ok(Some(Actor::Staff { staff: person.id, grants }))
}

/// Keeps somebody's language.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn set_locale(tx: &mut Tx<'_>, staff: &StaffId, locale: Locale) -> Result<()> {
    tx.execute("UPDATE staff SET locale = ?1 WHERE id = ?2", params![locale, staff])?;
    Ok(())
}

fn read_grant(row: &Row<'_>, at: usize) -> Result<Grant> {
    let brand: BrandId = row.get(at)?;
    let role: String = row.get(at + 1)?;
    Ok(Grant { brand, role: role.parse().map_err(simcare_base::Problem::internal)? })
}
