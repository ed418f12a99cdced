//! The people at the desks, one for each role and one more agent.

use crate::chance::Chance;
use simcare_access::{password, staff};
use simcare_authority::{Actor, Grant, Role};
use simcare_base::{BrandId, Instant, Locale, Result};
use simcare_store::{Store, Tx};

/// How somebody logs in to the demo. Nothing about it is secret.
#[derive(Debug, Clone)]
pub struct LogIn {
    /// The name of the role.
    pub role: Role,
    /// The person.
    pub name: &'static str,
    /// The address.
    pub email: &'static str,
    /// The password.
    pub password: &'static str,
}

const PEOPLE: [(LogIn, Locale); 6] = [
    (log_in(Role::Agent, "Ada Wong", "agent@demo.example", "agent-of-demo"), Locale::English),
    (
        log_in(Role::Agent, "林薇", "agent2@demo.example", "agent2-of-demo"),
        Locale::SimplifiedChinese,
    ),
    (log_in(Role::Lead, "何嘉文", "lead@demo.example", "lead-of-demo"), Locale::HongKongChinese),
    (
        log_in(Role::Manager, "Daniel Fok", "manager@demo.example", "manager-of-demo"),
        Locale::English,
    ),
    (
        log_in(Role::Engineer, "Priya Nair", "engineer@demo.example", "engineer-of-demo"),
        Locale::English,
    ),
    (
        log_in(Role::Auditor, "Tom Becker", "auditor@demo.example", "auditor-of-demo"),
        Locale::English,
    ),
];

const fn log_in(
    role: Role,
    name: &'static str,
    email: &'static str,
    password: &'static str,
) -> LogIn {
    LogIn { role, name, email, password }
}

/// How everybody logs in.
pub(crate) fn log_ins() -> Vec<LogIn> {
    PEOPLE.iter().map(|(log_in, _)| log_in.clone()).collect()
}

/// Hires everybody for every brand; answers who acts for whom, in the order of [`log_ins`].
pub(crate) fn hire(
    store: &Store,
    chance: &mut Chance,
    brands: &[BrandId],
    now: Instant,
) -> Result<Vec<Actor>> {
    let mut actors = Vec::new();
    for (log_in, locale) in PEOPLE {
        let person = staff::Staff {
            id: chance.0.id(),
            email: log_in.email.to_owned(),
            name: log_in.name.to_owned(),
            password_hash: password::hash(log_in.password, chance.0.bytes())?,
            locale,
            time_zone: "Asia/Hong_Kong".to_owned(),
            disabled_at: None,
        };
        let grant = |brand: &BrandId| Grant { brand: brand.clone(), role: log_in.role };
        let grants: Vec<Grant> = brands.iter().map(grant).collect();
        actors.push(Actor::Staff { staff: person.id.clone(), grants: grants.clone() });
        store.write_blocking(move |tx: &mut Tx<'_>| {
            staff::insert(tx, &person, now)?;
            grants.iter().try_for_each(|grant| staff::grant(tx, &person.id, grant))
        })?;
    }
    Ok(actors)
}
