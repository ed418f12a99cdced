//! Having a carrier change a line.
//!
//! What is wanted is written down under its key before the carrier is called, and what came of it
//! after: asked again with the same key, the carrier is called again with it and does it once.

use super::line_read::{PATIENCE, too_long};
use super::of_card::{brand_of, line_ref, problem, subject};
use crate::App;
use simcare_access::audit;
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{BrandId, Moment, Problem, Result};
use simcare_carriers::{CarrierError, Change, Changed, Order, changes};
use simcare_sims::{Brand, Iccid};
use simcare_store::{Event, Tx};

/// Characters of a key.
const KEY_CHARS_MAX: usize = 100;

/// Has the brand's carrier change the line of a card number, once a key.
///
/// # Errors
/// `right-missing` without [`Right::ManageCarriers`]; `carrier-none`; `carrier-not-answering`,
/// after which it is not known whether it happened; `carrier-refused` with the carrier's `reason`;
/// `line-unknown`; `change-key` for a key that is empty, too long or stands for another change.
pub async fn line_change(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    iccid: &Iccid,
    wanted: (Change, &str),
    moment: Moment,
) -> Result<Changed> {
    let scope = authorise(actor, Right::ManageCarriers, brand)?;
    let (change, key) = wanted;
    if key.is_empty() || key.len() > KEY_CHARS_MAX {
        return Err(Problem::invalid("change-key"));
    }
    let reader = authorise(actor, Right::ReadCards, brand)?;
    let (iccid, key) = (iccid.clone(), key.to_owned());
    let (brand, order) = app
        .store()
        .read(move |tx| {
            let brand = brand_of(tx, &reader)?;
            Ok((brand.clone(), order(tx, &reader, &brand, &iccid, (&change, &key), moment)?))
        })
        .await?;
    let carrier = app.carrier_of(&brand).ok_or_else(|| Problem::unavailable("carrier-none"))?;
    let (asked, name) = (order.clone(), carrier.name().to_owned());
    let is_ours =
        app.store().write(move |tx| changes::begin(tx, &asked, &name, moment.now)).await?;
    if !is_ours {
        return Err(Problem::conflict("change-key"));
    }
    let call = tokio::time::timeout(PATIENCE, carrier.change(moment, &order)).await;
    let answer = call.unwrap_or_else(|_| Err(too_long()));
    land(app, scope, order, answer.clone(), moment).await?;
    answer.map_err(problem)
}

fn order(
    tx: &mut Tx<'_>,
    reader: &Scope,
    brand: &Brand,
    iccid: &Iccid,
    (change, key): (&Change, &str),
    moment: Moment,
) -> Result<Order> {
    let line = line_ref(tx, reader, brand, iccid, moment.now)?;
    let to = match change {
        Change::MoveData { to, .. } => Some(line_ref(tx, reader, brand, to, moment.now)?),
        _ => None,
    };
    Ok(Order { key: key.to_owned(), line, change: change.clone(), to })
}

/// Writes down what came of it. What is known already changes nothing.
async fn land(
    app: &App,
    scope: Scope,
    order: Order,
    answer: std::result::Result<Changed, CarrierError>,
    moment: Moment,
) -> Result<()> {
    app.store()
        .write(move |tx| {
            let refused = match &answer {
                Ok(_) => None,
                Err(CarrierError::Refused(code)) => Some(code.as_str()),
                Err(CarrierError::UnknownLine) => Some("line-unknown"),
                Err(CarrierError::NotAnswering(_)) => return Ok(()),
            };
            if !changes::land(tx, &order, refused, moment.now)? {
                return Ok(());
            }
            let subject = subject(&order.line);
            let entry = audit::NewEntry {
                brand: scope.brand(),
                actor: scope.actor(),
                action: order.change.action(),
                subject: &subject,
                details: serde_json::json!({ "key": order.key, "refused": refused }),
            };
            audit::write(tx, &mut moment.dice_for("line-change"), moment.now, &entry)?;
            let what = serde_json::json!({
                "change": "line", "action": order.change.action(), "refused": refused,
            });
            tx.emit(&Event::new(scope.brand(), "card", &subject, what))
        })
        .await
}
