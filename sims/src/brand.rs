//! A brand: a tenant and its face.
//!
//! Who a brand is, how it looks and where it sells is public, so these reads need no scope.

use crate::row;
use crate::{Colour, LocalText, Logo};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use simcare_authority::Scope;
use simcare_base::{BrandId, Locale, Result};
use simcare_store::{Row, Tx, params};

/// A brand and its look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Brand {
    /// Its id.
    pub id: BrandId,
    /// Its name in addresses: small letters, digits and hyphens.
    pub slug: String,
    /// Its name.
    pub name: LocalText,
    /// What it says of itself in a line.
    pub tagline: LocalText,
    /// Its colour; white text on it can be read.
    pub colour: Colour,
    /// Its logo.
    pub logo: Logo,
    /// The languages its desk answers in, the first by preference.
    pub languages: Vec<Locale>,
    /// Where it is reached.
    pub contacts: Contacts,
    /// Where its cards are sold by itself or with its word.
    pub shops: Vec<Shop>,
    /// What it set.
    pub settings: Settings,
    /// The year it began.
    pub since_year: u32,
    /// The IANA name of the zone in which its days begin and end.
    pub time_zone: String,
    /// Whether it is shown among the brands of this installation.
    pub listed: bool,
}

/// Where a brand is reached; each may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Contacts {
    /// Mail address.
    pub email: String,
    /// Telephone number with its country.
    pub phone: String,
    /// WhatsApp number with its country.
    pub whatsapp: String,
    /// WeChat account.
    pub wechat: String,
    /// Web site.
    pub website: String,
    /// When people answer.
    pub hours: LocalText,
}

/// A place that sells the brand's cards with its word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shop {
    /// Its name.
    pub name: LocalText,
    /// Where it stands, for a shop with a door.
    #[serde(default)]
    pub address: LocalText,
    /// Where it is on the web, if it is.
    #[serde(default)]
    pub url: String,
}

/// What a brand sets for its desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Settings {
    /// Where physical cards are sent back to.
    pub return_address: LocalText,
    /// How long a first answer by a person usually takes.
    pub answer_minutes: u32,
    /// The carrier that keeps its lines, by its name in the settings of the program; empty where
    /// the program decides.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub carrier: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self { return_address: LocalText::default(), answer_minutes: 15, carrier: String::new() }
    }
}

impl Brand {
    /// The zone in which its days begin and end; UTC where the name is not known.
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.time_zone).unwrap_or(TimeZone::UTC)
    }
}

/// Whether a text can be a brand's name in addresses.
pub fn is_slug(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let edges_ok = !text.starts_with('-') && !text.ends_with('-');
    (2..=40).contains(&text.len()) && text.bytes().all(plain) && edges_ok
}

const COLUMNS: &str = "brand_id, slug, name, tagline, colour, logo, languages, contacts, shops, \
    settings, since_year, time_zone, listed";

fn from_row(found: &Row<'_>) -> Result<Brand> {
    Ok(Brand {
        id: found.get(0)?,
        slug: found.get(1)?,
        name: row::json(found, 2)?,
        tagline: row::json(found, 3)?,
        colour: row::parsed(found, 4)?,
        logo: row::parsed(found, 5)?,
        languages: row::json(found, 6)?,
        contacts: row::json(found, 7)?,
        shops: row::json(found, 8)?,
        settings: row::json(found, 9)?,
        since_year: found.get(10)?,
        time_zone: found.get(11)?,
        listed: found.get(12)?,
    })
}

/// The brand of this name in addresses.
pub fn by_slug(tx: &mut Tx<'_>, slug: &str) -> Result<Option<Brand>> {
    tx.optional(&format!("SELECT {COLUMNS} FROM brand WHERE slug = ?1"), params![slug], from_row)
}

/// The brand of this id.
pub fn by_id(tx: &mut Tx<'_>, id: &BrandId) -> Result<Option<Brand>> {
    tx.optional(&format!("SELECT {COLUMNS} FROM brand WHERE brand_id = ?1"), params![id], from_row)
}

/// The brands that are shown, by name in addresses.
pub fn list_public(tx: &mut Tx<'_>) -> Result<Vec<Brand>> {
    let sql = format!("SELECT {COLUMNS} FROM brand WHERE listed = 1 ORDER BY slug");
    tx.all(&sql, params![], from_row)
}

/// Every brand, for work of the installation itself: log-ins, jobs, metrics.
pub fn list_all(tx: &mut Tx<'_>) -> Result<Vec<Brand>> {
    tx.all(&format!("SELECT {COLUMNS} FROM brand ORDER BY slug"), params![], from_row)
}

/// Writes a brand under its slug: new, or with what changed. Says whether anything did. A slug that
/// another brand has stays with that brand, as it is.
///
/// A new brand is in nobody's roles yet, so in effect only the program itself makes one.
pub fn put(tx: &mut Tx<'_>, scope: &Scope, brand: &Brand) -> Result<bool> {
    row::same_brand(scope, &brand.id)?;
    let rows = tx.execute(
        "INSERT INTO brand (brand_id, slug, name, tagline, colour, logo, languages, contacts, \
           shops, settings, since_year, time_zone, listed) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) \
         ON CONFLICT (slug) DO UPDATE SET name = excluded.name, tagline = excluded.tagline, \
           colour = excluded.colour, logo = excluded.logo, languages = excluded.languages, \
           contacts = excluded.contacts, shops = excluded.shops, settings = excluded.settings, \
           since_year = excluded.since_year, time_zone = excluded.time_zone, \
           listed = excluded.listed \
         WHERE brand.brand_id = excluded.brand_id AND (brand.name, brand.tagline, brand.colour, brand.logo, brand.languages, \
             brand.contacts, brand.shops, brand.settings, brand.since_year, brand.time_zone, \
             brand.listed) \
           <> (excluded.name, excluded.tagline, excluded.colour, excluded.logo, \
             excluded.languages, excluded.contacts, excluded.shops, excluded.settings, \
             excluded.since_year, excluded.time_zone, excluded.listed)",
        params![
            &brand.id,
            &brand.slug,
            row::to_json(&brand.name)?,
            row::to_json(&brand.tagline)?,
            brand.colour.to_string(),
            brand.logo.as_svg(),
            row::to_json(&brand.languages)?,
            row::to_json(&brand.contacts)?,
            row::to_json(&brand.shops)?,
            row::to_json(&brand.settings)?,
            brand.since_year,
            &brand.time_zone,
            brand.listed
        ],
    )?;
    Ok(rows > 0)
}
