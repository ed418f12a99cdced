//! Imports brands, their products and their terms.

use super::catalogue_file::{self, BrandEntry, CatalogueFile, Format, ProductEntry, Terms};
use super::{Counts, Outcome, Progress, Reason, RowProblem, Watcher, cells};
use crate::App;
use jiff::tz::TimeZone;
use simcare_access::audit::{self, NewEntry};
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Dice, Moment, Result};
use simcare_carriers::Carriers;
use simcare_returns::{
    ESIM_TERMS, INTACT_CARD_TERMS, LENIENT_CARD_TERMS, PolicyVersion, policies, shipped_form,
};
use simcare_sims::{Allowance, Brand, Colour, Logo, Product, apn, brand, is_country, product};
use simcare_store::Tx;
use std::collections::HashSet;
use std::sync::Arc;

/// A file longer than this is not a catalogue.
pub(super) const CATALOGUE_BYTES_MAX: usize = 8 << 20;
const SKU_CHARS_MAX: usize = 60;

/// A brand that passed its checks.
struct Entry {
    brand: Brand,
    products: Vec<Product>,
    terms: Option<PolicyVersion>,
}

/// Imports brands, products and terms. What is in the file is written; what is not in it stays.
/// Blocks; for callers outside an asynchronous runtime.
///
/// # Errors
/// `right-missing` without [`Right::ManageCatalogue`]; only the program itself makes new brands.
/// Otherwise the store cannot be read.
pub fn import_catalogue(
    app: &App,
    actor: &Actor,
    text: &str,
    format: Format,
    apply: bool,
    moment: Moment,
    watcher: &mut dyn Watcher,
) -> Result<Outcome> {
    let read = match text.len() {
        // Looked at before it is read: parsing takes many times the memory of the text.
        0..=CATALOGUE_BYTES_MAX => catalogue_file::read(text, format),
        _ => Err(problem(1, "file", Reason::TooLong, "")),
    };
    let file = match read {
        Ok(file) => file,
        Err(problem) => {
            watcher.problem(&problem);
            return Ok(Outcome { problems: 1, ..Outcome::default() });
        }
    };
    let carriers = &app.outside().carriers;
    let dice = moment.dice_for("import");
    let mut reader = Reader { text, problems: Vec::new(), dice, carriers };
    let rows = file.brands.iter().map(|brand| 1 + brand.products.len() as u64).sum();
    let entries = Arc::new(reader.entries(file));
    watcher.progress(Progress::Checking);
    let (known, who) = (entries.clone(), actor.clone());
    let counts = app.store().read_blocking(move |tx| count(tx, &who, &known))?;
    let problems = reader.problems;
    problems.iter().for_each(|problem| watcher.problem(problem));
    let mut outcome = Outcome { rows, counts, problems: problems.len() as u64, applied: false };
    if !problems.is_empty() || !apply {
        return Ok(outcome);
    }
    watcher.progress(Progress::Writing);
    let who = actor.clone();
    app.store().write_blocking(move |tx| {
        let mut dice = moment.dice_for("audit");
        entries.iter().try_for_each(|entry| write(tx, &who, entry, &moment, &mut dice))
    })?;
    outcome.applied = true;
    Ok(outcome)
}

fn problem(line: u64, field: &str, reason: Reason, value: &str) -> RowProblem {
    let value = value.chars().take(60).collect();
    RowProblem { line, field: field.to_owned(), reason: reason.code().to_owned(), value }
}

/// The entry as it will stand: a brand or product that is known keeps its id.
fn settled(tx: &mut Tx<'_>, entry: &Entry) -> Result<(Option<Brand>, Brand)> {
    let known = brand::by_slug(tx, &entry.brand.slug)?;
    let id = known.as_ref().map_or(&entry.brand.id, |known| &known.id).clone();
    Ok((known, Brand { id, ..entry.brand.clone() }))
}

fn count(tx: &mut Tx<'_>, actor: &Actor, entries: &[Entry]) -> Result<Counts> {
    let mut counts = Counts::default();
    let mut add = |is_known: bool, is_same: bool| match (is_known, is_same) {
        (false, _) => counts.new += 1,
        (true, false) => counts.changed += 1,
        (true, true) => counts.unchanged += 1,
    };
    for entry in entries {
        let (known, brand) = settled(tx, entry)?;
        authorise(actor, Right::ManageCatalogue, &brand.id)?;
        let terms_same = terms_are_current(tx, &brand.id, entry)?;
        add(known.is_some(), known.as_ref() == Some(&brand) && terms_same);
        for given in &entry.products {
            let known = product::by_sku(tx, &brand.id, &given.sku)?;
            let given = with_kept_apn(tx, &brand.id, given, known.as_ref())?;
            let same = known.as_ref().is_some_and(|known| {
                let (id, brand_id) = (known.id.clone(), known.brand_id.clone());
                *known == Product { id, brand_id, ..given.clone() }
            });
            add(known.is_some(), same);
        }
    }
    Ok(counts)
}

/// The product as it will stand: an access point that somebody has confirmed outlives the file.
fn with_kept_apn(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    given: &Product,
    known: Option<&Product>,
) -> Result<Product> {
    let kept = match known {
        Some(known) => apn::kept_name(tx, brand, &known.id)?,
        None => None,
    };
    Ok(Product { apn: kept.unwrap_or_else(|| given.apn.clone()), ..given.clone() })
}

fn terms_are_current(tx: &mut Tx<'_>, brand: &BrandId, entry: &Entry) -> Result<bool> {
    let Some(terms) = &entry.terms else { return Ok(true) };
    let current = policies::current(tx, brand)?;
    Ok(current.is_some_and(|current| current.hash() == terms.hash()))
}

fn write(
    tx: &mut Tx<'_>,
    actor: &Actor,
    entry: &Entry,
    moment: &Moment,
    dice: &mut Dice,
) -> Result<()> {
    let (_, brand) = settled(tx, entry)?;
    let scope = authorise(actor, Right::ManageCatalogue, &brand.id)?;
    let mut changed = u64::from(brand::put(tx, &scope, &brand)?);
    for given in &entry.products {
        let known = product::by_sku(tx, &brand.id, &given.sku)?;
        let mut given = with_kept_apn(tx, &brand.id, given, known.as_ref())?;
        given.brand_id = brand.id.clone();
        changed += u64::from(product::put(tx, &scope, &given)?);
    }
    if let Some(terms) = &entry.terms
        && !terms_are_current(tx, &brand.id, entry)?
    {
        let scope = authorise(actor, Right::ManagePolicies, &brand.id)?;
        policies::publish(tx, &scope, terms, moment.now)?;
        changed += 1;
    }
    if changed == 0 {
        return Ok(());
    }
    let audited = NewEntry {
        brand: &brand.id,
        actor: scope.actor(),
        action: "catalogue.import",
        subject: brand.id.as_str(),
        details: serde_json::json!({ "changed": changed }),
    };
    audit::write(tx, dice, moment.now, &audited)
}

/// Checks entries, noting what is wrong.
struct Reader<'t> {
    text: &'t str,
    problems: Vec<RowProblem>,
    dice: Dice,
    carriers: &'t Carriers,
}

impl Reader<'_> {
    fn entries(&mut self, file: CatalogueFile) -> Vec<Entry> {
        let mut slugs = HashSet::new();
        let mut entries = Vec::new();
        for brand in file.brands {
            if !slugs.insert(brand.slug.clone()) {
                self.note(&brand.slug, "slug", Reason::BrandTwice, &brand.slug);
            }
            entries.extend(self.entry(brand));
        }
        entries
    }

    /// Notes a problem of the brand or product that `name` names.
    fn note(&mut self, name: &str, field: &str, reason: Reason, value: &str) {
        let line = catalogue_file::line_of(self.text, name);
        self.problems.push(problem(line, field, reason, value));
    }

    fn entry(&mut self, given: BrandEntry) -> Option<Entry> {
        let known = self.problems.len();
        let slug = given.slug.clone();
        let carrier = given.settings.carrier.as_str();
        let carrier_known = carrier.is_empty() || self.carriers.named(carrier).is_some();
        let mut require = |right: bool, field: &str, reason: Reason, value: &str| {
            if !right {
                self.note(&slug, field, reason, value);
            }
        };
        require(brand::is_slug(&slug), "slug", Reason::Slug, &slug);
        require(!given.name.is_empty(), "name", Reason::Empty, "");
        require(given.name.chars_max() <= 60, "name", Reason::TooLong, "");
        require(given.tagline.chars_max() <= 120, "tagline", Reason::TooLong, "");
        require(!given.languages.is_empty(), "languages", Reason::Empty, "");
        let year_fits = (1980..=2100).contains(&given.since_year);
        require(year_fits, "since-year", Reason::Number, &given.since_year.to_string());
        let zone_known = TimeZone::get(&given.time_zone).is_ok();
        require(zone_known, "time-zone", Reason::TimeZone, &given.time_zone);
        require(carrier_known, "carrier", Reason::CarrierUnknown, carrier);
        let colour = Colour::for_brand(&given.colour);
        if colour.is_err() {
            self.note(&slug, "colour", Reason::Colour, &given.colour);
        }
        let logo = given.logo.parse::<Logo>();
        if let Err(error) = &logo {
            self.note(&slug, "logo", Reason::Logo, &error.to_string());
        }
        let terms = given.terms.and_then(|terms| self.terms(&slug, terms));
        let brand_id = self.dice.id();
        let products = self.products(&slug, &brand_id, given.products);
        let brand = Brand {
            id: brand_id,
            slug: given.slug,
            name: given.name,
            tagline: given.tagline,
            colour: colour.ok()?,
            logo: logo.ok()?,
            languages: given.languages,
            contacts: given.contacts,
            shops: given.shops,
            settings: given.settings,
            since_year: given.since_year,
            time_zone: given.time_zone,
            listed: given.listed,
        };
        (self.problems.len() == known).then_some(Entry { brand, products, terms })
    }

    fn terms(&mut self, slug: &str, terms: Terms) -> Option<PolicyVersion> {
        let form = match terms {
            Terms::Own(form) => Ok(*form),
            Terms::Shipped(name) => match name.as_str() {
                "intact-card" => shipped_form(INTACT_CARD_TERMS),
                "lenient-card" => shipped_form(LENIENT_CARD_TERMS),
                "esim" => shipped_form(ESIM_TERMS),
                _ => {
                    self.note(slug, "terms", Reason::Terms, &name);
                    return None;
                }
            },
        };
        let published = form
            .map_err(|error| error.to_string())
            .and_then(|form| PolicyVersion::publish(form).map_err(|error| error.to_string()));
        match published {
            Ok(version) => Some(version),
            Err(text) => {
                self.note(slug, "terms", Reason::Terms, &text);
                None
            }
        }
    }

    fn products(&mut self, slug: &str, brand: &BrandId, given: Vec<ProductEntry>) -> Vec<Product> {
        let mut skus = HashSet::new();
        let mut products = Vec::new();
        for entry in given {
            if !skus.insert(entry.sku.clone()) {
                self.note(slug, "sku", Reason::SkuTwice, &entry.sku);
            }
            products.extend(self.product(brand, entry));
        }
        products
    }

    fn product(&mut self, brand: &BrandId, given: ProductEntry) -> Option<Product> {
        let known = self.problems.len();
        let sku = given.sku.clone();
        let amount = |text: &Option<String>| text.as_deref().map(catalogue_file::data);
        let allowance = match (amount(&given.data), amount(&given.daily)) {
            (Some(Some(data)), None) => Some(Allowance::Pack { data }),
            (None, Some(Some(full_speed))) => Some(Allowance::Daily { full_speed }),
            _ => None,
        };
        let allowance = allowance.filter(|allowance| i64::try_from(allowance.amount().0).is_ok());
        let price = cells::amount(&given.price, given.currency);
        let mut require = |right: bool, field: &str, reason: Reason, value: &str| {
            if !right {
                self.note(&sku, field, reason, value);
            }
        };
        let sku_fits = !sku.is_empty() && sku.chars().count() <= SKU_CHARS_MAX;
        require(sku_fits, "sku", Reason::TooLong, &sku);
        require(!given.name.is_empty(), "name", Reason::Empty, "");
        require(given.name.chars_max() <= 120, "name", Reason::TooLong, "");
        require(!given.region.is_empty(), "region", Reason::Empty, "");
        let foreign = given.countries.iter().find(|code| !is_country(code));
        require(foreign.is_none(), "countries", Reason::Country, foreign.map_or("", |c| c));
        require(allowance.is_some(), "data", Reason::Data, "");
        let days_fit = (1..=3_650).contains(&given.validity_days);
        require(days_fit, "validity-days", Reason::Number, &given.validity_days.to_string());
        if let Err(reason) = price {
            require(false, "price", reason, &given.price);
        }
        let product = Product {
            id: self.dice.id(),
            brand_id: brand.clone(),
            sku: given.sku,
            name: given.name,
            region: given.region,
            countries: given.countries,
            form: given.form,
            allowance: allowance?,
            validity_days: given.validity_days,
            day_rule: given.day_rule,
            price: price.ok()?,
            apn: given.apn,
            active: given.active,
        };
        (self.problems.len() == known).then_some(product)
    }
}
