//! What a law asks, read from data: one pack a region.

use super::papers::Document;
use crate::card::Card;
use crate::product::Product;
use serde::Deserialize;
use simcare_base::Instant;
use std::sync::LazyLock;

/// Every pack that comes with the program.
const FILES: &[&str] = &[include_str!("../../rules/hong-kong.toml")];

static PACKS: LazyLock<Vec<Pack>> = LazyLock::new(|| {
    // A test reads each of them.
    FILES
        .iter()
        .map(|text| toml::from_str(text).expect("the packs that are shipped read"))
        .collect()
});

/// The rules of one region.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Pack {
    /// Its name in rows.
    pub id: String,
    /// What the texts call the rule.
    pub law: String,
    /// Whose calendar ages are counted by.
    pub time_zone: String,
    applies: Applies,
    /// How many cards one may have.
    pub caps: Caps,
    minors: Minors,
    days: Days,
    hours: Hours,
    document: Vec<Accepted>,
}

/// How many cards one may have registered with one operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Caps {
    /// A person.
    pub person: u32,
    /// A company.
    pub company: u32,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Applies {
    issuer_prefixes: Vec<String>,
    countries: Vec<String>,
    from: String,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Minors {
    under_years: u32,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Days {
    open: i64,
    rejected: i64,
    keep_after_deregistered: i64,
    keep_after_rejected: i64,
    keep_after_expired: i64,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Hours {
    review: i64,
}

/// A document that is accepted, the form of its number, and who may bring it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Accepted {
    kind: Document,
    form: Form,
    #[serde(rename = "for")]
    bearers: Vec<Bearer>,
}

/// How the number of a document is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Form {
    /// A Hong Kong identity card, by its check digit.
    Hkid,
    /// Letters and digits, as many as travel documents have.
    Travel,
    /// Eight digits.
    BusinessRegistration,
}

/// Whose document it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Bearer {
    /// The person who will use the card.
    Person,
    /// The same, where they are a minor.
    Minor,
    /// The adult who endorses for a minor.
    Adult,
    /// Who answers for a company.
    Responsible,
    /// A company.
    Company,
}

impl Pack {
    fn applies_to(&self, card: &Card, product: &Product, now: Instant) -> bool {
        let applies = &self.applies;
        let is_issued =
            applies.issuer_prefixes.iter().any(|prefix| card.iccid.as_str().starts_with(prefix));
        let is_used = product.countries.iter().any(|country| applies.countries.contains(country));
        let is_in_force = Instant::parse(&applies.from).is_ok_and(|from| from <= now);
        is_issued && is_used && is_in_force
    }

    /// The age below which an adult has to endorse.
    pub const fn minors_under_years(&self) -> u32 {
        self.minors.under_years
    }

    /// The documents that a bearer may bring.
    pub(super) fn accepts(&self, document: Document, bearer: Bearer) -> Option<Form> {
        let fits = |one: &&Accepted| one.kind == document && one.bearers.contains(&bearer);
        self.document.iter().find(fits).map(|one| one.form)
    }

    /// The documents a person may bring, in the order of the pack.
    pub fn for_persons(&self) -> Vec<Document> {
        let fits = |one: &&Accepted| one.bearers.contains(&Bearer::Person);
        self.document.iter().filter(fits).map(|one| one.kind).collect()
    }

    pub(super) fn open_until(&self, now: Instant) -> Instant {
        now.plus_days(self.days.open)
    }

    pub(super) fn review_until(&self, now: Instant) -> Instant {
        now.plus_minutes(self.hours.review * 60)
    }

    pub(super) fn rejected_until(&self, now: Instant) -> Instant {
        now.plus_days(self.days.rejected)
    }

    pub(super) fn erase_deregistered(&self, now: Instant) -> Instant {
        now.plus_days(self.days.keep_after_deregistered)
    }

    pub(super) fn erase_rejected(&self, now: Instant) -> Instant {
        now.plus_days(self.days.keep_after_rejected)
    }

    pub(super) fn erase_expired(&self, now: Instant) -> Instant {
        now.plus_days(self.days.keep_after_expired)
    }
}

/// The pack under which a card has to be registered; none where nothing asks for it.
pub fn pack_for(card: &Card, product: &Product, now: Instant) -> Option<&'static Pack> {
    PACKS.iter().find(|pack| pack.applies_to(card, product, now))
}

/// The pack of this name.
pub fn pack_by_id(id: &str) -> Option<&'static Pack> {
    PACKS.iter().find(|pack| pack.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Allowance, fixture};
    use simcare_base::ByteCount;

    #[test]
    fn a_card_of_the_region_for_use_in_it_has_to_be_registered() {
        let check = |iccid: &str, countries: &[&str], now: &str, expect: bool| {
            let mut card = fixture::card();
            card.iccid = iccid.parse().expect("a card number");
            let mut product = fixture::product(Allowance::Pack { data: ByteCount::from_gb(1) });
            product.countries = countries.iter().map(ToString::to_string).collect();
            let now = Instant::parse(now).expect("an instant");
            assert_eq!(pack_for(&card, &product, now).is_some(), expect, "{iccid} {countries:?}");
        };
        let (ours, theirs) = ("8985200012345678905", "8949449999999990049");
        check(ours, &["HK"], "2026-11-22T00:00:00Z", true);
        check(ours, &["MO", "HK"], "2026-11-22T00:00:00Z", true);
        check(ours, &["JP"], "2026-11-22T00:00:00Z", false);
        check(theirs, &["HK"], "2026-11-22T00:00:00Z", false);
        check(ours, &["HK"], "2023-02-23T15:59:59Z", false);
        check(ours, &["HK"], "2023-02-23T16:00:00Z", true);
    }

    #[test]
    fn every_pack_that_is_shipped_reads_and_is_complete() {
        for pack in PACKS.iter() {
            assert!(Instant::parse(&pack.applies.from).is_ok(), "{}", pack.id);
            assert!(jiff::tz::TimeZone::get(&pack.time_zone).is_ok(), "{}", pack.id);
            assert!(!pack.for_persons().is_empty(), "{}", pack.id);
            assert!(pack_by_id(&pack.id).is_some());
        }
        let hong_kong = pack_by_id("hong-kong").expect("is shipped");
        assert_eq!(hong_kong.caps, Caps { person: 10, company: 25 });
        assert_eq!(hong_kong.minors_under_years(), 16);
    }
}
