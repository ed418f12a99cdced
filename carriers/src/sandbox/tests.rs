//! What the levers mend, and what they leave alone.

use super::faults::{self, Fault};
use super::levers::{move_data, pay, pull};
use super::state::LineState;
use crate::carrier::Change;
use crate::line::{LineStatus, PaymentState};
use proptest::prelude::*;
use simcare_base::{ByteCount, Instant};

const PAY: &str = "https://care.example/sandbox/pay/token";

fn now() -> Instant {
    Instant::parse("2026-11-22T10:00:00Z").expect("reads")
}

fn sound() -> LineState {
    let iccid = "8985200012345678905".parse().expect("checks");
    LineState::blank(&iccid, now())
}

fn with(faults: &[Fault]) -> LineState {
    let on = |state, fault: &Fault| faults::switch(state, *fault, true, now());
    faults.iter().fold(sound(), on)
}

fn pulled(state: LineState, change: Change) -> Result<LineState, &'static str> {
    pull(state, &change, now(), PAY)
}

fn refuel() -> Change {
    Change::Refuel { offer: "gb-1".to_owned() }
}

fn request(bill: &str) -> Change {
    Change::RequestPayment { bill: bill.to_owned() }
}

/// Every change with one line, and the faults that it mends by itself.
fn mends() -> Vec<(Change, &'static [Fault])> {
    use Fault::*;
    vec![
        (Change::Activate, &[NotActivated]),
        (Change::Resume, &[Paused]),
        (Change::Roaming { on: true }, &[RoamingOff]),
        (refuel(), &[UsedUp, Throttled]),
        (Change::Refresh, &[RegistrationStuck]),
        (Change::ReplaceProfile, &[ProfileDefective, RegistrationStuck]),
    ]
}

#[test]
fn each_change_mends_what_it_should_and_nothing_else() {
    for (change, mended) in mends() {
        for fault in Fault::ALL {
            let state = with(&[fault]);
            let Ok(after) = pulled(state, change.clone()) else { continue };
            let is_there = faults::has(&after, fault, now());
            assert_eq!(is_there, !mended.contains(&fault), "{change:?} {fault:?}");
        }
    }
}

#[test]
fn a_fault_can_be_switched_on_and_off_again() {
    assert_eq!(faults::of(&sound(), now()), []);
    for fault in Fault::ALL {
        let on = with(&[fault]);
        assert_eq!(faults::of(&on, now()), [fault]);
        let off = faults::switch(on, fault, false, now());
        assert_eq!(faults::of(&off, now()), [], "{fault:?}");
        assert_eq!(Fault::from_name(fault.as_str()), Some(fault));
    }
}

#[test]
fn a_line_is_resumed_only_after_its_bill_is_paid() {
    let barred = with(&[Fault::OverdueBill]);
    assert_eq!(barred.standing(now()).0, LineStatus::Suspended);
    assert_eq!(pulled(barred.clone(), Change::Resume), Err("bill-open"));
    let asked = pulled(barred, request("bill-1")).expect("is asked");
    let told = asked.line(now()).payment_request.expect("a request");
    assert_eq!((told.url.as_str(), told.state), (PAY, PaymentState::Open));
    assert_eq!(pulled(asked.clone(), Change::Resume), Err("bill-open"));
    let paid = pay(asked, "bill-1");
    let line = paid.line(now());
    assert_eq!(line.payment_request.map(|request| request.state), Some(PaymentState::Paid));
    assert_eq!(line.status, LineStatus::Suspended, "paying does not resume");
    assert_eq!(pulled(paid.clone(), request("bill-1")), Err("bill-paid"));
    let resumed = pulled(paid, Change::Resume).expect("is resumed");
    assert_eq!(resumed.line(now()).status, LineStatus::Active);
}

#[test]
fn what_cannot_be_is_refused_by_name() {
    let check = |faults: &[Fault], change: Change, expect: &str| {
        assert_eq!(pulled(with(faults), change.clone()).err(), Some(expect), "{change:?}");
    };
    check(&[Fault::Lost], Change::Resume, "reported-lost");
    check(&[Fault::ContractEnded], Change::Resume, "contract-ended");
    check(&[Fault::ContractEnded], refuel(), "contract-ended");
    check(&[Fault::Paused], refuel(), "line-suspended");
    check(&[], Change::Refuel { offer: "gb-100".to_owned() }, "offer-unknown");
    check(&[], request("bill-1"), "bill-unknown");
    let card = LineState { is_esim: false, ..with(&[Fault::ProfileDefective]) };
    assert_eq!(pulled(card, Change::ReplaceProfile).err(), Some("card-is-physical"));
}

#[test]
fn added_data_is_billed_and_counts() {
    let before = with(&[Fault::UsedUp]);
    assert!(before.line(now()).plan.is_used_up());
    let price = before.offers()[0].price;
    let after = pulled(before, refuel()).expect("is added").line(now());
    assert!(!after.plan.is_used_up());
    assert_eq!(after.plan.limit_bytes, Some(ByteCount::from_gb(6)));
    let bills: Vec<_> = after.bills.iter().map(|bill| (bill.amount, bill.overdue)).collect();
    assert_eq!(bills, [(price, false)]);
}

#[test]
fn usage_grows_with_time_up_to_the_limit() {
    let state = LineState { bytes_per_hour: ByteCount::from_gb(1), ..sound() };
    let check = |state: &LineState, hours: i64, expect_gb: u64| {
        let used = state.line(now().plus_minutes(hours * 60)).plan.used_bytes;
        assert_eq!(used, ByteCount::from_gb(expect_gb), "after {hours} h");
    };
    check(&state, 0, 1);
    check(&state, 2, 3);
    check(&state, 90, 5);
    let paused = faults::switch(state, Fault::Paused, true, now());
    check(&paused, 90, 1);
}

#[test]
fn data_moves_only_where_it_is() {
    let gb = ByteCount::from_gb;
    let check = |from: LineState, to: LineState, bytes: ByteCount, expect: Result<(), &str>| {
        let moved = move_data(from, to, bytes, now());
        assert_eq!(moved.as_ref().map(|_| ()).map_err(|code| *code), expect);
    };
    check(sound(), sound(), gb(4), Ok(()));
    check(sound(), sound(), gb(5), Err("data-too-little"));
    check(sound(), sound(), gb(0), Err("data-too-little"));
    check(with(&[Fault::Paused]), sound(), gb(1), Err("line-suspended"));
    check(sound(), with(&[Fault::ContractEnded]), gb(1), Err("contract-ended"));
    let (from, to) = move_data(sound(), sound(), gb(2), now()).expect("moves");
    assert_eq!((from.limit, to.limit), (Some(gb(3)), Some(gb(7))));
}

fn some_faults() -> impl Strategy<Value = Vec<Fault>> {
    let mendable: Vec<Fault> = Fault::ALL
        .into_iter()
        .filter(|fault| !matches!(fault, Fault::ContractEnded | Fault::Lost))
        .collect();
    prop::sample::subsequence(mendable, 0..=9)
}

proptest! {
    /// However many faults are stacked: what the carrier can mend is mended by its levers in the
    /// right order, and what is the phone's or the network's stays.
    #[test]
    fn stacked_faults_are_mended_by_their_levers(stacked in some_faults()) {
        let mut state = with(&stacked);
        if stacked.contains(&Fault::OverdueBill) {
            let bill = state.bills.last().expect("a bill").id.clone();
            state = pulled(state, request(&bill)).expect("is asked");
            state = pay(state, &bill);
        }
        let levers = [
            Change::Resume,
            Change::Activate,
            Change::Roaming { on: true },
            Change::Refresh,
            Change::ReplaceProfile,
            refuel(),
        ];
        for lever in levers {
            state = pulled(state, lever).expect("goes");
        }
        use Fault::{ApnChanged, CarrierSilent, CarrierSlow, MainlandNetwork};
        let left = faults::of(&state, now());
        let of_others = [ApnChanged, CarrierSilent, CarrierSlow, MainlandNetwork];
        prop_assert!(left.iter().all(|fault| of_others.contains(fault)), "{left:?}");
        prop_assert_eq!(state.line(now()).status, LineStatus::Active);
    }

    /// Data is neither made nor lost by moving it.
    #[test]
    fn moving_keeps_the_sum(bytes in 0..6_000_000_000_u64) {
        if let Ok((from, to)) = move_data(sound(), sound(), ByteCount(bytes), now()) {
            let sum = from.limit.map_or(0, |limit| limit.0) + to.limit.map_or(0, |limit| limit.0);
            prop_assert_eq!(sum, 10_000_000_000);
            prop_assert!(from.used <= from.limit.unwrap_or_default());
        }
    }
}
