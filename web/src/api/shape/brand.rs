//! A brand.

use serde::Serialize;
use simcare_sims::{Brand, LocalText};
use utoipa::ToSchema;

/// A brand.
#[derive(Debug, Serialize, ToSchema)]
pub struct BrandShape {
    /// Its id.
    pub id: String,
    /// Its name in the addresses of its pages.
    #[schema(example = "roamly")]
    pub slug: String,
    /// Its name, by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub name: LocalText,
    /// The languages its desk answers in, the first by preference.
    #[schema(example = json!(["zh-Hant-HK", "en"]))]
    pub languages: Vec<&'static str>,
    /// The IANA name of the zone in which its days begin and end.
    #[schema(example = "Asia/Hong_Kong")]
    pub time_zone: String,
    /// Whether it is shown among the brands of this installation.
    pub listed: bool,
}

impl From<Brand> for BrandShape {
    fn from(brand: Brand) -> Self {
        Self {
            id: brand.id.to_string(),
            slug: brand.slug,
            name: brand.name,
            languages: brand.languages.iter().map(|language| language.tag()).collect(),
            time_zone: brand.time_zone,
            listed: brand.listed,
        }
    }
}
