//! Imports a public list of mobile providers, as suggestions for the brands that sell there.
//!
//! What the list says is never taken for true: it is kept beside the products, and somebody of the
//! brand may take one over and confirm it.

use super::providers_file::{self, Provided};
use super::{Outcome, Progress, Watcher};
use crate::App;
use simcare_access::audit::{self, NewEntry};
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{Moment, Problem, Result};
use simcare_sims::apn::{Suggestion, suggestions_count, suggestions_put};
use simcare_sims::{brand, product};
use simcare_store::Tx;
use std::collections::BTreeSet;
use std::io::BufRead;
use std::sync::Arc;

/// Imports the list: for one brand, or for every brand where `brand_slug` is empty. Each brand
/// keeps the countries that it sells for. Blocks; for callers outside an asynchronous runtime.
///
/// # Errors
/// `brand-unknown`; `right-missing` without [`Right::ManageApn`]; or the store cannot be read.
pub fn import_providers(
    app: &App,
    actor: &Actor,
    brand_slug: &str,
    file: impl BufRead,
    apply: bool,
    moment: Moment,
    watcher: &mut dyn Watcher,
) -> Result<Outcome> {
    let (slug, who) = (brand_slug.to_owned(), actor.clone());
    let sellers = app.store().read_blocking(move |tx| sellers(tx, &who, &slug))?;
    let (provided, problems) = providers_file::read(file, watcher);
    let rows = provided.len() as u64;
    watcher.progress(Progress::Checking);
    problems.iter().for_each(|problem| watcher.problem(problem));
    let wanted: Vec<(Scope, Vec<Suggestion>)> = sellers
        .into_iter()
        .map(|(scope, countries)| (scope, of_countries(&provided, &countries)))
        .collect();
    let wanted = Arc::new(wanted);
    let counting = wanted.clone();
    let counts = app.store().read_blocking(move |tx| {
        let mut all = super::Counts::default();
        for (scope, suggestions) in counting.iter() {
            let counts = suggestions_count(tx, scope, suggestions)?;
            all.new += counts.new;
            all.changed += counts.changed;
            all.unchanged += counts.unchanged;
        }
        Ok(all)
    })?;
    let mut outcome = Outcome { rows, counts, problems: problems.len() as u64, applied: false };
    if !problems.is_empty() || !apply {
        return Ok(outcome);
    }
    watcher.progress(Progress::Writing);
    app.store().write_blocking(move |tx| {
        let mut dice = moment.dice_for("import-providers");
        for (scope, suggestions) in wanted.iter() {
            suggestions_put(tx, scope, suggestions, moment.now)?;
            let entry = NewEntry {
                brand: scope.brand(),
                actor: scope.actor(),
                action: "providers.import",
                subject: scope.brand().as_str(),
                details: serde_json::json!({ "suggestions": suggestions.len() }),
            };
            audit::write(tx, &mut dice, moment.now, &entry)?;
        }
        Ok(())
    })?;
    outcome.applied = true;
    Ok(outcome)
}

/// The brands it is for, with the countries that each sells for.
fn sellers(tx: &mut Tx<'_>, actor: &Actor, slug: &str) -> Result<Vec<(Scope, BTreeSet<String>)>> {
    let brands = match slug {
        "" => brand::list_all(tx)?,
        slug => {
            let found = brand::by_slug(tx, slug)?;
            vec![found.ok_or_else(|| Problem::not_found("brand-unknown"))?]
        }
    };
    let mut sellers = Vec::new();
    for brand in brands {
        let scope = authorise(actor, Right::ManageApn, &brand.id)?;
        let products = product::of_brand(tx, &brand.id)?;
        let countries = products.into_iter().flat_map(|product| product.countries).collect();
        sellers.push((scope, countries));
    }
    Ok(sellers)
}

fn of_countries(provided: &[Provided], countries: &BTreeSet<String>) -> Vec<Suggestion> {
    let ours = provided.iter().filter(|one| countries.contains(&one.country));
    let mut seen = BTreeSet::new();
    // The same access point may stand under two plans: it is one suggestion.
    ours.map(Provided::suggestion).filter(|one| seen.insert(one.key.clone())).collect()
}
