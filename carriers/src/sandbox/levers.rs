//! What each change does to a played line: it mends what it should and nothing else.

use super::state::{KeptBill, LineState, Manner};
use crate::carrier::Change;
use crate::line::{AtLimit, LineStatus, PaymentRequest, PaymentState};
use simcare_base::{ByteCount, Instant};

/// Days until a bill for added data is due.
const BILL_DAYS: i64 = 14;

/// Why a change is refused; the codes of the protocol.
type Refusal = &'static str;

/// Two lines after data moved from the one to the other.
pub type Pair = (LineState, LineState);

/// The line after a change at `now`. Moving data wants two lines: see [`move_data`]. A request to
/// pay leads to `payment_url`.
pub fn pull(
    state: LineState,
    change: &Change,
    now: Instant,
    payment_url: &str,
) -> Result<LineState, Refusal> {
    let state = state.counted(now);
    let status = state.standing(now).0;
    if status == LineStatus::Ended && !matches!(change, Change::RequestPayment { .. }) {
        return Err("contract-ended");
    }
    match change {
        Change::Activate => Ok(LineState { is_open: true, ..state }),
        Change::Suspend => Ok(LineState { is_paused: true, ..state }),
        Change::Resume => resume(state, now),
        Change::Roaming { on } => Ok(LineState { roaming: *on, ..state }),
        Change::Refuel { offer } => refuel(state, status, offer, now),
        Change::Refresh => Ok(LineState { is_stuck: false, ..state }),
        Change::ReplaceProfile if !state.is_esim => Err("card-is-physical"),
        Change::ReplaceProfile => Ok(LineState { is_defective: false, is_stuck: false, ..state }),
        Change::RequestPayment { bill } => request_payment(state, bill, payment_url),
        Change::MoveData { .. } => Err("line-unknown"),
    }
}

/// A lost card stays stopped: only a person finds out who has it.
fn resume(state: LineState, now: Instant) -> Result<LineState, Refusal> {
    let owes = |bill: &KeptBill| !bill.paid && bill.due_at < now;
    match state {
        LineState { is_lost: true, .. } => Err("reported-lost"),
        state if state.is_barred && state.bills.iter().any(owes) => Err("bill-open"),
        state => Ok(LineState { is_barred: false, is_paused: false, ..state }),
    }
}

/// Adds data and bills it. What is slowed down goes at full speed again.
fn refuel(
    mut state: LineState,
    status: LineStatus,
    offer: &str,
    now: Instant,
) -> Result<LineState, Refusal> {
    let found = state.offers().into_iter().find(|known| known.id == offer);
    let offer = found.ok_or("offer-unknown")?;
    if status == LineStatus::Suspended {
        return Err("line-suspended");
    }
    let limit = state.limit.ok_or("no-limit")?;
    let id = format!("bill-{}", state.bills.len() + 1);
    let due_at = now.plus_days(BILL_DAYS);
    state.bills.push(KeptBill { id, amount: offer.price, due_at, paid: false });
    // Beyond a limit that slows, what was used above it is not charged to the new data.
    let used = state.used.0.min(limit.0);
    let limit = ByteCount(limit.0.saturating_add(offer.bytes.0));
    Ok(LineState { limit: Some(limit), used: ByteCount(used), is_slowed: false, ..state })
}

fn request_payment(state: LineState, bill: &str, url: &str) -> Result<LineState, Refusal> {
    let found = state.bills.iter().find(|known| known.id == bill).ok_or("bill-unknown")?;
    if found.paid {
        return Err("bill-paid");
    }
    let request = PaymentRequest {
        bill: found.id.clone(),
        amount: found.amount,
        url: url.to_owned(),
        state: PaymentState::Open,
    };
    Ok(LineState { payment_request: Some(request), ..state })
}

/// The line after its holder paid a bill. It stays stopped until it is resumed.
pub fn pay(state: LineState, bill: &str) -> LineState {
    let settle = |kept: KeptBill| KeptBill { paid: kept.paid || kept.id == bill, ..kept };
    let request = state.payment_request.map(|request| match request.bill == bill {
        true => PaymentRequest { state: PaymentState::Paid, ..request },
        false => request,
    });
    let bills = state.bills.into_iter().map(settle).collect();
    LineState { bills, payment_request: request, ..state }
}

/// Moves unused data from one line to another.
pub fn move_data(
    from: LineState,
    to: LineState,
    bytes: ByteCount,
    now: Instant,
) -> Result<Pair, Refusal> {
    let (from, to) = (from.counted(now), to.counted(now));
    for line in [&from, &to] {
        match line.standing(now).0 {
            LineStatus::Ended => return Err("contract-ended"),
            LineStatus::Suspended => return Err("line-suspended"),
            LineStatus::Active | LineStatus::Pending => {}
        }
    }
    let (Some(has), Some(gets)) = (from.limit, to.limit) else { return Err("no-limit") };
    if from.at_limit == AtLimit::Slows || to.at_limit == AtLimit::Slows {
        return Err("data-by-day");
    }
    if bytes.0 == 0 || has.minus(from.used) < bytes {
        return Err("data-too-little");
    }
    let less = ByteCount(has.0 - bytes.0);
    let more = ByteCount(gets.0.saturating_add(bytes.0));
    Ok((LineState { limit: Some(less), ..from }, LineState { limit: Some(more), ..to }))
}

/// How long the sandbox waits before it answers, and whether it does at all.
pub const fn delay_ms(manner: Manner) -> Option<u64> {
    match manner {
        Manner::Prompt => Some(0),
        Manner::Slow => Some(3_000),
        Manner::Silent => None,
    }
}
