//! How an article does: votes, and how often the assistant answered with it.

use simcare_authority::Scope;
use simcare_base::Result;
use simcare_store::{Tx, params};
use std::collections::BTreeMap;

/// The figures of one article.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Votes that it helped.
    pub helped: i64,
    /// Votes that it did not.
    pub did_not: i64,
    /// How often the assistant answered with it.
    pub cited: i64,
}

/// The figures of every article that has any.
///
/// # Errors
/// When the store cannot be read.
pub fn tallies(tx: &mut Tx<'_>, scope: &Scope) -> Result<BTreeMap<String, Tally>> {
    let mut all: BTreeMap<String, Tally> = BTreeMap::new();
    let votes = tx.all(
        "SELECT slug, CAST(SUM(is_helpful) AS BIGINT), COUNT(*) FROM article_vote \
         WHERE brand_id = ?1 GROUP BY slug",
        params![scope.brand()],
        |row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?, row.get::<i64>(2)?)),
    )?;
    for (slug, helped, votes) in votes {
        let tally = all.entry(slug).or_default();
        (tally.helped, tally.did_not) = (helped, votes - helped);
    }
    let cited = tx.all(
        "SELECT article, COUNT(*) FROM heard WHERE brand_id = ?1 AND article IS NOT NULL \
         GROUP BY article",
        params![scope.brand()],
        |row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?)),
    )?;
    for (slug, count) in cited {
        all.entry(slug).or_default().cited = count;
    }
    Ok(all)
}
