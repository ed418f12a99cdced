//! Imports cards from CSV.

use super::card_rows::CardRows;
use super::intake::{BATCH_ROWS, Batch, Course, Stations, refused};
use super::{Outcome, Watcher};
use crate::App;
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{Moment, Problem, Result};
use simcare_sims::intake::{Intake, check_cards, count_cards, stage_cards, take_cards};
use simcare_sims::{brand, product};
use simcare_store::Tx;
use std::io::Read;

/// Imports the cards of a brand from CSV: each joins its order by the order's number and the
/// product's shop code, and goes to whoever ordered it. Imported again, an empty cell leaves what
/// is known as it is. Blocks; for callers outside an asynchronous runtime.
///
/// # Errors
/// `brand-unknown`, `right-missing` without [`Right::ImportOrders`]; or the file or the store
/// cannot be read.
pub fn import_cards(
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
    let products = app.store().read_blocking(move |tx| product::of_brand(tx, &id))?;
    let mut rows = match CardRows::open(file, &products, brand.zone(), moment.dice_for("import"))? {
        Ok(rows) => rows,
        Err(problems) => return Ok(refused(&problems, watcher)),
    };
    let stations = Stations {
        action: "cards.import",
        stage: stage_cards,
        check: check_cards,
        count: count_cards,
    };
    let course = Course { app, scope, moment, apply };
    let read = || {
        let (mut things, mut problems) = (Vec::new(), Vec::new());
        while things.len() + problems.len() < BATCH_ROWS {
            match rows.next(&mut problems)? {
                Some(card) => things.extend(card),
                None => break,
            }
        }
        let (rows, bytes) = rows.read_so_far();
        Ok(Batch { things, problems, rows, bytes })
    };
    let now = moment.now;
    let take =
        move |tx: &mut Tx<'_>, scope: &Scope, intake: Intake| take_cards(tx, scope, intake, now);
    course.run(&stations, read, take, watcher)
}
