//! The access points that are kept: one row a change, never updated, so that the history is whole.

use super::{ApnSettings, Source};
use crate::product::Product;
use crate::row;
use simcare_authority::{ActorRef, Scope};
use simcare_base::{BrandId, Instant, Problem, ProductId, Result};
use simcare_store::{Event, Row, Tx, params};

/// The access point of a product as it stands, or stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apn {
    /// What a phone needs.
    pub settings: ApnSettings,
    /// Where it comes from.
    pub source: Source,
    /// What is known about that, in words: a provider's name, a leaflet.
    pub note: String,
    /// How many changes there have been; 0 for what the catalogue alone says.
    pub revision: u32,
    /// When it was written, and by whom; nobody for what the catalogue alone says.
    pub set: Option<(Instant, ActorRef)>,
    /// When it was confirmed, and by whom.
    pub confirmed: Option<(Instant, ActorRef)>,
}

impl Apn {
    /// What the catalogue says of a product. Nobody has confirmed it.
    pub fn of_catalogue(product: &Product) -> Self {
        Self {
            settings: ApnSettings::named(&product.apn),
            source: Source::Catalogue,
            note: String::new(),
            revision: 0,
            set: None,
            confirmed: None,
        }
    }

    /// Whether somebody stands for it.
    pub const fn is_confirmed(&self) -> bool {
        self.confirmed.is_some()
    }
}

/// A change that is asked for.
#[derive(Debug, Clone)]
pub struct Change {
    /// The revision that whoever asks has seen: of two changes at once one wins.
    pub seen: u32,
    /// The values, checked.
    pub settings: ApnSettings,
    /// Where they come from.
    pub source: Source,
    /// What is known about that.
    pub note: String,
    /// Whether the one who asks stands for them.
    pub confirm: bool,
}

const COLUMNS: &str = "revision, settings, source, note, set_at, set_by_kind, set_by, \
    confirmed_at, confirmed_by_kind, confirmed_by";

fn from_row(found: &Row<'_>) -> Result<Apn> {
    let source: String = found.get(2)?;
    let who = |kind: String, id: String| {
        ActorRef::parse(&kind, &id).ok_or_else(|| row::foreign("set_by_kind"))
    };
    let confirmed_at: Option<Instant> = found.get(7)?;
    let confirmed_by: (Option<String>, Option<String>) = (found.get(8)?, found.get(9)?);
    Ok(Apn {
        settings: row::json(found, 1)?,
        source: Source::from_name(&source).ok_or_else(|| row::foreign("source"))?,
        note: found.get(3)?,
        revision: found.get(0)?,
        set: Some((found.get(4)?, who(found.get(5)?, found.get(6)?)?)),
        confirmed: match (confirmed_at, confirmed_by) {
            (Some(at), (Some(kind), Some(id))) => Some((at, who(kind, id)?)),
            _ => None,
        },
    })
}

/// The access point of a product as it stands. What a brand sells is public.
pub fn current(tx: &mut Tx<'_>, brand: &BrandId, product: &Product) -> Result<Apn> {
    let kept = history(tx, brand, &product.id, 1)?.into_iter().next();
    Ok(kept.unwrap_or_else(|| Apn::of_catalogue(product)))
}

/// The changes there have been, the latest first.
pub fn history(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    product: &ProductId,
    limit: u32,
) -> Result<Vec<Apn>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM product_apn WHERE brand_id = ?1 AND product_id = ?2 \
         ORDER BY revision DESC LIMIT ?3"
    );
    tx.all(&sql, params![brand, product, limit], from_row)
}

/// The name that somebody stands for, which a file must not change; none where nobody does.
pub fn kept_name(tx: &mut Tx<'_>, brand: &BrandId, product: &ProductId) -> Result<Option<String>> {
    let latest = history(tx, brand, product, 1)?.into_iter().next();
    Ok(latest.filter(Apn::is_confirmed).map(|apn| apn.settings.name))
}

/// Writes a change and tells who watches. The product's own name of it follows, for whoever reads
/// no more than that.
///
/// # Errors
/// `apn-changed` when somebody else was faster.
pub fn set(
    tx: &mut Tx<'_>,
    scope: &Scope,
    product: &ProductId,
    change: &Change,
    now: Instant,
) -> Result<()> {
    let actor = scope.actor();
    let confirmed = change.confirm.then_some(actor);
    let latest = history(tx, scope.brand(), product, 1)?.into_iter().next();
    if latest.map_or(0, |apn| apn.revision) != change.seen {
        return Err(Problem::conflict("apn-changed"));
    }
    let rows = tx.execute(
        "INSERT INTO product_apn (product_id, revision, brand_id, settings, source, note, set_at, \
           set_by_kind, set_by, confirmed_at, confirmed_by_kind, confirmed_by) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT DO NOTHING",
        params![
            product,
            change.seen + 1,
            scope.brand(),
            row::to_json(&change.settings)?,
            change.source.as_str(),
            &change.note,
            now,
            actor.kind(),
            actor.id(),
            confirmed.map(|_| now),
            confirmed.map(|by| by.kind().to_owned()),
            confirmed.map(|by| by.id().to_owned())
        ],
    )?;
    if rows == 0 {
        return Err(Problem::conflict("apn-changed"));
    }
    tx.execute(
        "UPDATE product SET apn = ?3 WHERE brand_id = ?1 AND product_id = ?2",
        params![scope.brand(), product, &change.settings.name],
    )?;
    let payload = serde_json::json!({ "change": "apn", "confirmed": change.confirm });
    tx.emit(&Event::new(scope.brand(), "product", product.as_str(), payload))
}
