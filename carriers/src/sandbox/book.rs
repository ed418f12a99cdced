//! The sandbox's own book: lines that are not as their cards say, changes, requests to pay.

use super::levers;
use super::state::LineState;
use crate::carrier::{Change, LineRef, Order, Replacement};
use crate::line::{PaymentRequest, PaymentState};
use simcare_base::{BrandId, Dice, Instant, Problem, Result};
use simcare_sims::{ActivationCode, Iccid};
use simcare_store::{Json, Row, Tx, params};

/// A change that the sandbox was asked for.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct AskedChange {
    /// The key.
    pub key: String,
    /// What was wanted.
    #[serde(flatten)]
    pub change: Change,
    /// Why it was refused, if it was.
    pub refused: Option<String>,
    /// When.
    pub at: Instant,
}

/// How a change ended: with what to install, or with a refusal.
pub type Ended = std::result::Result<Option<Replacement>, String>;

/// The refusal for a line that nobody knows.
pub const LINE_UNKNOWN: &str = "line-unknown";

/// The line as the book has it, or as its card says; none when there is neither.
pub fn state(tx: &mut Tx<'_>, line: &LineRef, now: Instant) -> Result<Option<LineState>> {
    let kept = tx.optional(
        "SELECT state FROM sandbox_line WHERE brand_id = ?1 AND iccid = ?2",
        params![line.brand_id, line.iccid.as_str()],
        |row| row.get::<Json<LineState>>(0),
    )?;
    let begun = || line.known.as_ref().map(|known| LineState::of_card(known, now));
    Ok(kept.map(|Json(state)| state).or_else(begun))
}

/// Whether the book has a row for the line.
pub fn is_kept(tx: &mut Tx<'_>, line: &LineRef) -> Result<bool> {
    let found = tx.optional(
        "SELECT changed_at FROM sandbox_line WHERE brand_id = ?1 AND iccid = ?2",
        params![line.brand_id, line.iccid.as_str()],
        |row| row.get::<Instant>(0),
    )?;
    Ok(found.is_some())
}

/// Writes the line down.
pub fn keep(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    iccid: &Iccid,
    state: &LineState,
    now: Instant,
) -> Result<()> {
    tx.execute(
        "INSERT INTO sandbox_line (brand_id, iccid, state, changed_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (brand_id, iccid) DO UPDATE SET state = excluded.state,
           changed_at = excluded.changed_at",
        params![brand, iccid.as_str(), Json(state.clone()), now],
    )?;
    Ok(())
}

/// Carries an order out, once a key. A key that was used answers as before, and nothing happens.
pub fn carry_out(
    tx: &mut Tx<'_>,
    order: &Order,
    pay_url: &str,
    dice: &mut Dice,
    now: Instant,
) -> Result<Ended> {
    let (line, brand) = (&order.line, &order.line.brand_id);
    if let Some((iccid, change, ended)) = earlier(tx, brand, &order.key)? {
        let is_same = iccid == line.iccid && change == order.change;
        return Ok(if is_same { ended } else { Err("key-reused".to_owned()) });
    }
    let token = dice.token();
    let Some(state) = state(tx, line, now)? else { return Ok(Err(LINE_UNKNOWN.to_owned())) };
    let pulled = match &order.change {
        Change::MoveData { bytes, .. } => {
            let other = match &order.to {
                Some(to) => self::state(tx, to, now)?.map(|other| (to, other)),
                None => None,
            };
            let Some((to, other)) = other else { return Ok(Err(LINE_UNKNOWN.to_owned())) };
            match levers::move_data(state, other, *bytes, now) {
                Ok((from, other)) => {
                    keep(tx, brand, &to.iccid, &other, now)?;
                    Ok(from)
                }
                Err(code) => Err(code),
            }
        }
        change => levers::pull(state, change, now, &format!("{pay_url}/{token}")),
    };
    let ended = match pulled {
        Err(code) => Err(code.to_owned()),
        Ok(state) => {
            keep(tx, brand, &line.iccid, &state, now)?;
            if let Change::RequestPayment { bill } = &order.change {
                payment_put(tx, line, bill, &token, now)?;
            }
            Ok(replacement(order, &token)?)
        }
    };
    write_down(tx, order, &ended, now)?;
    Ok(ended)
}

fn replacement(order: &Order, token: &str) -> Result<Option<Replacement>> {
    if order.change != Change::ReplaceProfile {
        return Ok(None);
    }
    // The matching id of a real order looks like this one: capital letters and digits.
    let code = format!("LPA:1$sandbox.carrier.example${}", token[..20].to_ascii_uppercase());
    let activation_code: ActivationCode = code.parse().map_err(Problem::internal)?;
    Ok(Some(Replacement { iccid: order.line.iccid.clone(), activation_code }))
}

fn write_down(tx: &mut Tx<'_>, order: &Order, ended: &Ended, now: Instant) -> Result<()> {
    let (refused, made) = match ended {
        Ok(made) => (None, made.clone()),
        Err(code) => (Some(code.clone()), None),
    };
    tx.execute(
        "INSERT INTO sandbox_change
           (brand_id, change_key, iccid, wanted, refused, replacement, asked_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (brand_id, change_key) DO NOTHING",
        params![
            order.line.brand_id,
            order.key,
            order.line.iccid.as_str(),
            Json(order.change.clone()),
            refused,
            made.map(Json),
            now
        ],
    )?;
    Ok(())
}

fn earlier(tx: &mut Tx<'_>, brand: &BrandId, key: &str) -> Result<Option<(Iccid, Change, Ended)>> {
    tx.optional(
        "SELECT iccid, wanted, refused, replacement FROM sandbox_change
         WHERE brand_id = ?1 AND change_key = ?2",
        params![brand, key],
        |row| {
            let Json(change) = row.get::<Json<Change>>(1)?;
            let made = row.get::<Option<Json<Replacement>>>(3)?.map(|Json(made)| made);
            let refused: Option<String> = row.get(2)?;
            Ok((iccid_of(row, 0)?, change, refused.map_or(Ok(made), Err)))
        },
    )
}

/// What was asked for a line, the latest first.
pub fn changes(tx: &mut Tx<'_>, line: &LineRef, limit: u32) -> Result<Vec<AskedChange>> {
    tx.all(
        "SELECT change_key, wanted, refused, asked_at FROM sandbox_change
         WHERE brand_id = ?1 AND iccid = ?2 ORDER BY asked_at DESC, change_key DESC LIMIT ?3",
        params![line.brand_id, line.iccid.as_str(), limit],
        |row| {
            let Json(change) = row.get::<Json<Change>>(1)?;
            Ok(AskedChange { key: row.get(0)?, change, refused: row.get(2)?, at: row.get(3)? })
        },
    )
}

fn payment_put(
    tx: &mut Tx<'_>,
    line: &LineRef,
    bill: &str,
    token: &str,
    now: Instant,
) -> Result<()> {
    tx.execute(
        "INSERT INTO sandbox_payment (token, brand_id, iccid, bill, asked_at)
         VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (token) DO NOTHING",
        params![token, line.brand_id, line.iccid.as_str(), bill, now],
    )?;
    Ok(())
}

/// The request to pay that a link names, and whose it is.
pub fn payment(tx: &mut Tx<'_>, token: &str) -> Result<Option<(BrandId, Iccid, PaymentRequest)>> {
    let found = tx.optional(
        "SELECT brand_id, iccid, bill FROM sandbox_payment WHERE token = ?1",
        params![token],
        |row| Ok((row.get::<BrandId>(0)?, iccid_of(row, 1)?, row.get::<String>(2)?)),
    )?;
    let Some((brand_id, iccid, bill)) = found else { return Ok(None) };
    let line = LineRef { brand_id, iccid, known: None };
    // The instant only matters to lines without a row, and this one has been changed.
    let Some(state) = state(tx, &line, Instant::from_ms(0))? else { return Ok(None) };
    let Some(kept) = state.bills.into_iter().find(|kept| kept.id == bill) else { return Ok(None) };
    let request = PaymentRequest {
        bill,
        amount: kept.amount,
        url: String::new(),
        state: if kept.paid { PaymentState::Paid } else { PaymentState::Open },
    };
    Ok(Some((line.brand_id, line.iccid, request)))
}

/// Pays what a link asks for. Paying twice pays once. None when there is no such link.
pub fn pay(
    tx: &mut Tx<'_>,
    token: &str,
    now: Instant,
) -> Result<Option<(BrandId, Iccid, PaymentRequest)>> {
    let Some((brand_id, iccid, request)) = payment(tx, token)? else { return Ok(None) };
    let line = LineRef { brand_id, iccid, known: None };
    let Some(state) = state(tx, &line, now)? else { return Ok(None) };
    let paid = levers::pay(state, &request.bill);
    keep(tx, &line.brand_id, &line.iccid, &paid, now)?;
    tx.execute(
        "UPDATE sandbox_payment SET paid_at = ?1 WHERE token = ?2 AND paid_at IS NULL",
        params![now, token],
    )?;
    let request = PaymentRequest { state: PaymentState::Paid, ..request };
    Ok(Some((line.brand_id, line.iccid, request)))
}

fn iccid_of(row: &Row<'_>, column: usize) -> Result<Iccid> {
    row.get::<String>(column)?.parse().map_err(Problem::internal)
}
