//! Imports orders from CSV.

use super::intake::{BATCH_ROWS, Batch, Course, Stations, refused};
use super::order_rows::{Catalogue, OrderRows};
use super::{Outcome, Watcher};
use crate::App;
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{Moment, Problem, Result};
use simcare_sims::intake::{Intake, check_orders, count_orders, stage_orders, take_orders};
use simcare_sims::{brand, product};
use simcare_store::Tx;
use std::io::Read;

/// Imports the orders of a brand from CSV, with our own columns or those of a Shopify order
/// export. Blocks; for callers outside an asynchronous runtime.
///
/// New orders are pinned to the terms that the brand had when they were placed. With `apply` the orders are taken
/// over if every row is good; without, everything but that is done.
///
/// # Errors
/// `brand-unknown`, `right-missing` without [`Right::ImportOrders`], `terms-missing` for a brand
/// that has published no terms; or the file or the store cannot be read.
pub fn import_orders(
    app: &App,
    actor: &Actor,
    brand_slug: &str,
    file: impl Read,
    apply: bool,
    moment: Moment,
    watcher: &mut dyn Watcher,
) -> Result<Outcome> {
    let slug = brand_slug.to_owned();
    let brand = app.store().read_blocking(move |tx| brand::by_slug(tx, &slug))?;
    let brand = brand.ok_or_else(|| Problem::not_found("brand-unknown"))?;
    let scope = authorise(actor, Right::ImportOrders, &brand.id)?;
    let id = brand.id.clone();
    let (products, terms) = app.store().read_blocking(move |tx| {
        Ok((product::of_brand(tx, &id)?, super::terms::promised(tx, &id)?))
    })?;
    let catalogue = Catalogue::new(&products);
    let mut rows = match OrderRows::open(file, catalogue, brand.zone(), moment.dice_for("import"))?
    {
        Ok(rows) => rows,
        Err(problems) => return Ok(refused(&problems, watcher)),
    };
    let stations = Stations {
        action: "orders.import",
        stage: stage_orders,
        check: check_orders,
        count: count_orders,
    };
    let course = Course { app, scope, moment, apply };
    let read = || {
        let (mut things, mut problems) = (Vec::new(), Vec::new());
        while things.len() + problems.len() < BATCH_ROWS {
            match rows.next(&mut problems)? {
                Some(order) => things.extend(order),
                None => break,
            }
        }
        let (rows, bytes) = rows.read_so_far();
        Ok(Batch { things, problems, rows, bytes })
    };
    let now = moment.now;
    let take = move |tx: &mut Tx<'_>, scope: &Scope, intake: Intake| {
        take_orders(tx, scope, intake, &terms, now)
    };
    course.run(&stations, read, take, watcher)
}
