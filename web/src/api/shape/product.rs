//! A product.

use super::Amount;
use serde::Serialize;
use simcare_sims::{LocalText, Product};
use utoipa::ToSchema;

/// A product of a brand's catalogue.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProductShape {
    /// Its id.
    pub id: String,
    /// The shop's code for it.
    pub sku: String,
    /// Its name, by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub name: LocalText,
    /// Where it works, in words, by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub region: LocalText,
    /// Where it works, by the countries' two letters.
    pub countries: Vec<String>,
    /// `physical` or `esim`.
    pub form: &'static str,
    /// `pack` for so much data, `daily` for so much at full speed each day.
    pub allowance: &'static str,
    /// Bytes of the pack, or at full speed each day.
    pub allowance_bytes: u64,
    /// Days of validity from the first use on.
    pub validity_days: u32,
    /// `hours24`, or `calendar` for days of the brand's zone.
    pub day_rule: &'static str,
    /// What it costs now.
    pub price: Amount,
    /// The access point name that a phone needs; empty when it finds it by itself.
    pub apn: String,
    /// Whether it is still sold.
    pub active: bool,
}

impl From<Product> for ProductShape {
    fn from(product: Product) -> Self {
        Self {
            id: product.id.to_string(),
            sku: product.sku,
            name: product.name,
            region: product.region,
            countries: product.countries,
            form: product.form.as_str(),
            allowance: product.allowance.kind(),
            allowance_bytes: product.allowance.amount().0,
            validity_days: product.validity_days,
            day_rule: product.day_rule.as_str(),
            price: product.price.into(),
            apn: product.apn,
            active: product.active,
        }
    }
}
