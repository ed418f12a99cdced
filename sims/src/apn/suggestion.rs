//! What public lists say of the access points where a brand sells: suggestions, never more.

use super::ApnSettings;
use crate::row;
use simcare_authority::Scope;
use simcare_base::{Instant, Result};
use simcare_store::{Row, Tx, params};

/// One access point of one provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What tells it from the others of the brand.
    pub key: String,
    /// The country by two letters.
    pub country: String,
    /// The provider.
    pub provider: String,
    /// What the list calls the access point, or what it is for.
    pub label: String,
    /// The networks, as `454-00 454-02`.
    pub networks: String,
    /// The values.
    pub settings: ApnSettings,
}

/// How many suggestions are new, differ from what is known, or are known as they are.
pub type Suggestions = crate::intake::Counts;

const COLUMNS: &str = "suggestion_key, country, provider, label, networks, settings";

fn from_row(found: &Row<'_>) -> Result<Suggestion> {
    Ok(Suggestion {
        key: found.get(0)?,
        country: found.get(1)?,
        provider: found.get(2)?,
        label: found.get(3)?,
        networks: found.get(4)?,
        settings: row::json(found, 5)?,
    })
}

/// What is suggested for these countries, provider by provider.
pub fn suggestions_of(
    tx: &mut Tx<'_>,
    scope: &Scope,
    countries: &[String],
    limit: u32,
) -> Result<Vec<Suggestion>> {
    let mut all = Vec::new();
    for country in countries {
        let left = limit.saturating_sub(u32::try_from(all.len()).unwrap_or(u32::MAX));
        let sql = format!(
            "SELECT {COLUMNS} FROM apn_suggestion WHERE brand_id = ?1 AND country = ?2 \
             ORDER BY provider, label, suggestion_key LIMIT ?3"
        );
        all.extend(tx.all(&sql, params![scope.brand(), country, left], from_row)?);
    }
    Ok(all)
}

/// The suggestion with this key.
pub fn suggestion_by_key(tx: &mut Tx<'_>, scope: &Scope, key: &str) -> Result<Option<Suggestion>> {
    let sql =
        format!("SELECT {COLUMNS} FROM apn_suggestion WHERE brand_id = ?1 AND suggestion_key = ?2");
    tx.optional(&sql, params![scope.brand(), key], from_row)
}

/// Counts what writing these would do.
pub fn suggestions_count(
    tx: &mut Tx<'_>,
    scope: &Scope,
    given: &[Suggestion],
) -> Result<Suggestions> {
    let mut counts = Suggestions::default();
    for suggestion in given {
        match suggestion_by_key(tx, scope, &suggestion.key)? {
            None => counts.new += 1,
            Some(known) if known == *suggestion => counts.unchanged += 1,
            Some(_) => counts.changed += 1,
        }
    }
    Ok(counts)
}

/// Writes suggestions: new, or with what changed. Those that are not among them stay.
pub fn suggestions_put(
    tx: &mut Tx<'_>,
    scope: &Scope,
    given: &[Suggestion],
    now: Instant,
) -> Result<()> {
    for suggestion in given {
        tx.execute(
            "INSERT INTO apn_suggestion (brand_id, suggestion_key, country, provider, label, \
               networks, settings, suggested_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \
             ON CONFLICT (brand_id, suggestion_key) DO UPDATE SET label = excluded.label, \
               networks = excluded.networks, settings = excluded.settings, \
               suggested_at = excluded.suggested_at",
            params![
                scope.brand(),
                &suggestion.key,
                &suggestion.country,
                &suggestion.provider,
                &suggestion.label,
                &suggestion.networks,
                row::to_json(&suggestion.settings)?,
                now
            ],
        )?;
    }
    Ok(())
}
