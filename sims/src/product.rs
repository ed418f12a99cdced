//! A product of a brand's catalogue. What a brand sells is public, so reads need only the brand.

use crate::{Allowance, DayRule, LocalText, row};
use serde::{Deserialize, Serialize};
use simcare_authority::Scope;
use simcare_base::{BrandId, ByteCount, Money, ProductId, Result};
use simcare_store::{Row, Tx, params};

/// Whether a card is a thing or a profile on a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// A card in the hand.
    Physical,
    /// A profile that is downloaded.
    Esim,
}

impl Form {
    /// The name, as in rows, message ids and the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Physical => "physical",
            Self::Esim => "esim",
        }
    }

    /// From its name; none when it is not one of ours.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Physical, Self::Esim].into_iter().find(|form| form.as_str() == name)
    }
}

/// A product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Product {
    /// Its id.
    pub id: ProductId,
    /// The brand that sells it.
    pub brand_id: BrandId,
    /// The shop's code for it.
    pub sku: String,
    /// Its name.
    pub name: LocalText,
    /// Where it works, in words.
    pub region: LocalText,
    /// Where it works, by the countries' two letters.
    pub countries: Vec<String>,
    /// Card or profile.
    pub form: Form,
    /// What it grants.
    pub allowance: Allowance,
    /// How many days it is valid from the first use on.
    pub validity_days: u32,
    /// What a day is.
    pub day_rule: DayRule,
    /// What it costs now.
    pub price: Money,
    /// The access point name that a phone needs; empty when it finds it by itself.
    pub apn: String,
    /// Whether it is still sold.
    pub active: bool,
}

const COLUMNS: &str = "product_id, brand_id, sku, name, region, countries, form, allowance, \
    allowance_bytes, validity_days, day_rule, currency, price_minor, apn, active";

fn from_row(found: &Row<'_>) -> Result<Product> {
    let allowance: String = found.get(7)?;
    let amount: ByteCount = found.get(8)?;
    let form: String = found.get(6)?;
    let day_rule: String = found.get(10)?;
    Ok(Product {
        id: found.get(0)?,
        brand_id: found.get(1)?,
        sku: found.get(2)?,
        name: row::json(found, 3)?,
        region: row::json(found, 4)?,
        countries: row::json(found, 5)?,
        form: Form::from_name(&form).ok_or_else(|| row::foreign("form"))?,
        allowance: Allowance::from_parts(&allowance, amount)
            .ok_or_else(|| row::foreign("allowance"))?,
        validity_days: found.get(9)?,
        day_rule: DayRule::from_name(&day_rule).ok_or_else(|| row::foreign("day_rule"))?,
        price: Money::new(found.get(12)?, found.get(11)?),
        apn: found.get(13)?,
        active: found.get(14)?,
    })
}

/// The brand's product of this id.
pub fn by_id(tx: &mut Tx<'_>, brand: &BrandId, id: &ProductId) -> Result<Option<Product>> {
    let sql = format!("SELECT {COLUMNS} FROM product WHERE brand_id = ?1 AND product_id = ?2");
    tx.optional(&sql, params![brand, id], from_row)
}

/// The brand's product with this shop code.
pub fn by_sku(tx: &mut Tx<'_>, brand: &BrandId, sku: &str) -> Result<Option<Product>> {
    let sql = format!("SELECT {COLUMNS} FROM product WHERE brand_id = ?1 AND sku = ?2");
    tx.optional(&sql, params![brand, sku], from_row)
}

/// The brand's catalogue, what is sold no longer at the end.
pub fn of_brand(tx: &mut Tx<'_>, brand: &BrandId) -> Result<Vec<Product>> {
    let sql =
        format!("SELECT {COLUMNS} FROM product WHERE brand_id = ?1 ORDER BY active DESC, sku");
    tx.all(&sql, params![brand], from_row)
}

/// Writes a product under its shop code: new, or with what changed. Says whether anything did.
/// The id of a product that is there already stays what it was.
pub fn put(tx: &mut Tx<'_>, scope: &Scope, product: &Product) -> Result<bool> {
    row::same_brand(scope, &product.brand_id)?;
    let rows = tx.execute(
        "INSERT INTO product (product_id, brand_id, sku, name, region, countries, form, \
           allowance, allowance_bytes, validity_days, day_rule, currency, price_minor, apn, active) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) \
         ON CONFLICT (brand_id, sku) DO UPDATE SET name = excluded.name, \
           region = excluded.region, countries = excluded.countries, form = excluded.form, \
           allowance = excluded.allowance, allowance_bytes = excluded.allowance_bytes, \
           validity_days = excluded.validity_days, day_rule = excluded.day_rule, \
           currency = excluded.currency, price_minor = excluded.price_minor, \
           apn = excluded.apn, active = excluded.active \
         WHERE (product.name, product.region, product.countries, product.form, \
             product.allowance, product.allowance_bytes, product.validity_days, \
             product.day_rule, product.currency, product.price_minor, product.apn, \
             product.active) \
           <> (excluded.name, excluded.region, excluded.countries, excluded.form, \
             excluded.allowance, excluded.allowance_bytes, excluded.validity_days, \
             excluded.day_rule, excluded.currency, excluded.price_minor, excluded.apn, \
             excluded.active)",
        params![
            &product.id,
            &product.brand_id,
            &product.sku,
            row::to_json(&product.name)?,
            row::to_json(&product.region)?,
            row::to_json(&product.countries)?,
            product.form.as_str(),
            product.allowance.kind(),
            product.allowance.amount(),
            product.validity_days,
            product.day_rule.as_str(),
            product.price.currency,
            product.price.minor,
            &product.apn,
            product.active
        ],
    )?;
    Ok(rows > 0)
}
