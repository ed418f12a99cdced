//! The faults of a line that can be switched on and off.

use super::state::{KeptBill, LineState, Manner, apn};
use crate::line::{AtLimit, LineStatus};
use serde::{Deserialize, Serialize};
use simcare_base::{ByteCount, Instant, Money};

/// What can be wrong with a line, seen from its carrier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// Never opened.
    NotActivated,
    /// Stopped for a bill that was not paid in time.
    OverdueBill,
    /// The contract is over.
    ContractEnded,
    /// Reported lost.
    Lost,
    /// Stopped at the holder's or the desk's wish.
    Paused,
    /// Foreign networks are not allowed.
    RoamingOff,
    /// The data is used up.
    UsedUp,
    /// Slowed down after fair use.
    Throttled,
    /// The access point is not any more what the product says.
    ApnChanged,
    /// The registration in the network hangs.
    RegistrationStuck,
    /// The profile is broken.
    ProfileDefective,
    /// The phone is registered in a network of mainland China.
    MainlandNetwork,
    /// The carrier answers after some seconds.
    CarrierSlow,
    /// The carrier does not answer.
    CarrierSilent,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Self; 14] = [
        Self::NotActivated,
        Self::OverdueBill,
        Self::ContractEnded,
        Self::Lost,
        Self::Paused,
        Self::RoamingOff,
        Self::UsedUp,
        Self::Throttled,
        Self::ApnChanged,
        Self::RegistrationStuck,
        Self::ProfileDefective,
        Self::MainlandNetwork,
        Self::CarrierSlow,
        Self::CarrierSilent,
    ];

    /// The name, as in the API, forms and message ids.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotActivated => "not-activated",
            Self::OverdueBill => "overdue-bill",
            Self::ContractEnded => "contract-ended",
            Self::Lost => "lost",
            Self::Paused => "paused",
            Self::RoamingOff => "roaming-off",
            Self::UsedUp => "used-up",
            Self::Throttled => "throttled",
            Self::ApnChanged => "apn-changed",
            Self::RegistrationStuck => "registration-stuck",
            Self::ProfileDefective => "profile-defective",
            Self::MainlandNetwork => "mainland-network",
            Self::CarrierSlow => "carrier-slow",
            Self::CarrierSilent => "carrier-silent",
        }
    }

    /// From its name; none when there is no such fault.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| fault.as_str() == name)
    }
}

/// What the overdue bill comes to when nobody says otherwise: four gigabytes' worth.
fn usual_bill(state: &LineState) -> Money {
    Money::new(state.gb_price.minor.saturating_mul(4), state.gb_price.currency)
}

/// The faults that a line has at `now`.
pub fn of(state: &LineState, now: Instant) -> Vec<Fault> {
    Fault::ALL.into_iter().filter(|fault| has(state, *fault, now)).collect()
}

/// Whether a line has a fault at `now`.
pub fn has(state: &LineState, fault: Fault, now: Instant) -> bool {
    let is_past = || state.limit.is_some_and(|limit| state.used_at(now) >= limit);
    match fault {
        Fault::NotActivated => !state.is_open,
        Fault::OverdueBill => state.is_barred,
        Fault::ContractEnded => state.standing(now).0 == LineStatus::Ended,
        Fault::Lost => state.is_lost,
        Fault::Paused => state.is_paused,
        Fault::RoamingOff => !state.roaming,
        Fault::UsedUp => state.at_limit == AtLimit::Stops && is_past(),
        Fault::Throttled => state.is_slowed || state.at_limit == AtLimit::Slows && is_past(),
        Fault::ApnChanged => state.apn.name != state.product_apn,
        Fault::RegistrationStuck => state.is_stuck,
        Fault::ProfileDefective => state.is_defective,
        Fault::MainlandNetwork => state.is_on_mainland,
        Fault::CarrierSlow => state.manner == Manner::Slow,
        Fault::CarrierSilent => state.manner == Manner::Silent,
    }
}

/// The line with a fault switched on, or off. Switching what is so already changes nothing.
pub fn switch(state: LineState, fault: Fault, on: bool, now: Instant) -> LineState {
    if has(&state, fault, now) == on {
        return state;
    }
    let state = state.counted(now);
    match fault {
        Fault::NotActivated => LineState { is_open: !on, ..state },
        Fault::OverdueBill if on => {
            let bill = usual_bill(&state);
            bar(state, bill, now)
        }
        Fault::OverdueBill => LineState {
            is_barred: false,
            bills: state.bills.into_iter().map(|bill| KeptBill { paid: true, ..bill }).collect(),
            ..state
        },
        Fault::ContractEnded => LineState { contract_end: on.then(|| now.plus_days(-1)), ..state },
        Fault::Lost => LineState { is_lost: on, ..state },
        Fault::Paused => LineState { is_paused: on, ..state },
        Fault::RoamingOff => LineState { roaming: !on, ..state },
        Fault::UsedUp => used_up(state, on),
        Fault::Throttled => throttled(state, on),
        Fault::ApnChanged => {
            let moved = format!("{}.next", state.product_apn);
            let name = if on { moved } else { state.product_apn.clone() };
            LineState { apn: apn(&name), ..state }
        }
        Fault::RegistrationStuck => LineState { is_stuck: on, ..state },
        Fault::ProfileDefective => LineState { is_defective: on, ..state },
        Fault::MainlandNetwork => LineState { is_on_mainland: on, ..state },
        Fault::CarrierSlow => {
            LineState { manner: if on { Manner::Slow } else { Manner::Prompt }, ..state }
        }
        Fault::CarrierSilent => {
            LineState { manner: if on { Manner::Silent } else { Manner::Prompt }, ..state }
        }
    }
}

/// The line stopped for a bill of this amount.
pub fn bar(state: LineState, amount: Money, now: Instant) -> LineState {
    let mut bills: Vec<KeptBill> = state.bills;
    let id = format!("bill-{}", bills.len() + 1);
    bills.push(KeptBill { id, amount, due_at: now.plus_days(-10), paid: false });
    LineState { is_barred: true, bills, payment_request: None, ..state }
}

fn used_up(state: LineState, on: bool) -> LineState {
    let limit = state.limit.unwrap_or(ByteCount::from_gb(5));
    let used = if on { limit } else { ByteCount(limit.0 / 5 * 2) };
    let at_limit = if on { AtLimit::Stops } else { state.at_limit };
    LineState { limit: Some(limit), used, at_limit, ..state }
}

fn throttled(state: LineState, on: bool) -> LineState {
    let is_past = state.limit.is_some_and(|limit| state.used >= limit);
    let mends_usage = !on && state.at_limit == AtLimit::Slows && is_past;
    let used = match state.limit {
        Some(limit) if mends_usage => ByteCount(limit.0 / 5 * 2),
        _ => state.used,
    };
    LineState { is_slowed: on, used, ..state }
}
