//! A file of brands and products, TOML or JSON, as people write it.

use super::{Reason, RowProblem};
use serde::Deserialize;
use simcare_base::{ByteCount, Currency, Locale};
use simcare_returns::PolicyForm;
use simcare_sims::brand::{Contacts, Settings, Shop};
use simcare_sims::{DayRule, Form, LocalText};

/// How the file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// TOML.
    Toml,
    /// JSON.
    Json,
}

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct CatalogueFile {
    pub brands: Vec<BrandEntry>,
}

/// A brand with its products.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct BrandEntry {
    pub slug: String,
    pub name: LocalText,
    pub tagline: LocalText,
    pub colour: String,
    pub logo: String,
    pub languages: Vec<Locale>,
    pub since_year: u32,
    #[serde(default = "hong_kong")]
    pub time_zone: String,
    #[serde(default = "yes")]
    pub listed: bool,
    #[serde(default)]
    pub contacts: Contacts,
    #[serde(default)]
    pub shops: Vec<Shop>,
    #[serde(default)]
    pub settings: Settings,
    pub terms: Option<Terms>,
    #[serde(default)]
    pub products: Vec<ProductEntry>,
}

/// The terms for returns: those that come with the program by name, or the brand's own.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Terms {
    Shipped(String),
    Own(Box<PolicyForm>),
}

/// A product. One of `data` and `daily` is given.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct ProductEntry {
    pub sku: String,
    pub name: LocalText,
    pub region: LocalText,
    pub countries: Vec<String>,
    pub form: Form,
    pub data: Option<String>,
    pub daily: Option<String>,
    pub validity_days: u32,
    #[serde(default = "around_the_clock")]
    pub day_rule: DayRule,
    pub price: String,
    pub currency: Currency,
    #[serde(default)]
    pub apn: String,
    #[serde(default = "yes")]
    pub active: bool,
}

fn hong_kong() -> String {
    "Asia/Hong_Kong".to_owned()
}

fn yes() -> bool {
    true
}

fn around_the_clock() -> DayRule {
    DayRule::Hours24
}

/// Reads the file.
pub(super) fn read(text: &str, format: Format) -> Result<CatalogueFile, RowProblem> {
    let (line, message) = match format {
        Format::Toml => match toml::from_str(text) {
            Ok(file) => return Ok(file),
            Err(error) => {
                let start = error.span().map_or(0, |span| span.start);
                (line_at(text, start), error.message().to_owned())
            }
        },
        Format::Json => match serde_json::from_str(text) {
            Ok(file) => return Ok(file),
            Err(error) => (error.line() as u64, error.to_string()),
        },
    };
    let reason = Reason::FileForm.code().to_owned();
    Err(RowProblem { line, field: "file".to_owned(), reason, value: message })
}

fn line_at(text: &str, offset: usize) -> u64 {
    let before = text.as_bytes().iter().take(offset);
    before.filter(|byte| **byte == b'\n').count() as u64 + 1
}

/// The line where a name stands for the first time; the first line if it does not.
pub(super) fn line_of(text: &str, name: &str) -> u64 {
    text.find(&format!("\"{name}\"")).map_or(1, |offset| line_at(text, offset))
}

/// An amount of data as people write it: `500 MB`, `5 GB`, `1.5 GB`.
pub(super) fn data(text: &str) -> Option<ByteCount> {
    let text = text.trim();
    let digits_end = text.find(|c: char| !c.is_ascii_digit() && c != '.')?;
    let (amount, unit) = text.split_at(digits_end);
    let unit_bytes: u64 = match unit.trim().to_ascii_uppercase().as_str() {
        "MB" => 1_000_000,
        "GB" => 1_000_000_000,
        _ => return None,
    };
    let (whole, part) = amount.split_once('.').unwrap_or((amount, "0"));
    if part.is_empty() || part.len() > 3 {
        return None;
    }
    let thousandths: u64 = format!("{part:0<3}").parse().ok()?;
    let whole: u64 = whole.parse().ok()?;
    whole.checked_mul(unit_bytes)?.checked_add(unit_bytes / 1_000 * thousandths).map(ByteCount)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_of_data_are_read() {
        let check = |text: &str, expect: Option<u64>| {
            assert_eq!(data(text).map(|bytes| bytes.0), expect, "{text}");
        };
        check("5 GB", Some(5_000_000_000));
        check("1.5GB", Some(1_500_000_000));
        check("500 mb", Some(500_000_000));
        check("0.25 GB", Some(250_000_000));
        check("5", None);
        check("GB", None);
        check("5 TB", None);
        check("1. GB", None);
        check("1.2345 GB", None);
        check("99999999999999999999 GB", None);
    }

    #[test]
    fn a_broken_file_names_its_line() {
        let check = |text: &str, format: Format, expect: u64| {
            let problem = read(text, format).expect_err("is broken");
            assert_eq!((problem.line, problem.reason.as_str()), (expect, "file-form"));
        };
        check("\n\nbrands = 1\n", Format::Toml, 3);
        check("[[brands]]\nslug = \"x\"\nsulg = 1\n", Format::Toml, 3);
        check("{\n\"brands\": [\n}\n", Format::Json, 3);
    }
}
