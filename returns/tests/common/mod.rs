//! Cases to vary: one ordinary plastic card and one ordinary eSIM.
#![allow(dead_code, reason = "each test file uses its own part")]

use simcare_base::{ByteCount, Currency, Instant, Money};
use simcare_returns::form::{CardForm, Cause, Condition, ProductClass, SalesChannel};
use simcare_returns::{CaseFacts, PolicyVersion, shipped_form};
use std::collections::BTreeSet;

/// An instant from its text.
pub fn at(text: &str) -> Instant {
    Instant::parse(text).expect("an instant")
}

/// The version of shipped terms.
pub fn version(toml: &str) -> PolicyVersion {
    PolicyVersion::publish(shipped_form(toml).expect("a form")).expect("a version")
}

/// HK$128.00, 5 GB, delivered on 1 November in the Hong Kong afternoon, opened but never used.
pub fn plastic() -> CaseFacts {
    let price = Money::new(12_800, Currency::HKD);
    CaseFacts {
        cause: Cause::ChangeOfMind,
        card_form: CardForm::Physical,
        class: ProductClass::FixedData,
        channel: SalesChannel::Direct,
        condition: Some(Condition::Sealed),
        destination_zone: Some("Asia/Tokyo".to_owned()),
        purchased_at: at("2026-10-28T15:00:00+08:00"),
        delivered_at: Some(at("2026-11-01T15:00:00+08:00")),
        qr_sent_at: None,
        scanned_at: None,
        installed_at: None,
        activated_at: None,
        first_used_at: None,
        expires_at: None,
        deleted_at: None,
        fault_at: None,
        reported_at: at("2026-11-05T10:00:00+08:00"),
        first_reported_at: None,
        asked_at: None,
        used: ByteCount(0),
        allowance: Some(ByteCount::from_gb(5)),
        used_days: 0,
        total_days: Some(8),
        discounted: false,
        recent_refunds: 0,
        evidence: BTreeSet::new(),
        wish: None,
        price,
        captured: price,
        refunded: Money::zero(Currency::HKD),
        refunded_for_card: Money::zero(Currency::HKD),
    }
}

/// The same as an eSIM whose code was sent at once and installed.
pub fn esim() -> CaseFacts {
    CaseFacts {
        card_form: CardForm::Esim,
        condition: None,
        delivered_at: None,
        qr_sent_at: Some(at("2026-10-28T15:01:00+08:00")),
        scanned_at: Some(at("2026-10-30T09:00:00+08:00")),
        installed_at: Some(at("2026-10-30T09:01:00+08:00")),
        ..plastic()
    }
}

/// The same after so many bytes.
pub fn used(facts: CaseFacts, bytes: u64) -> CaseFacts {
    let first = facts.received_at().map(|received| received.plus_days(1));
    CaseFacts {
        used: ByteCount(bytes),
        activated_at: first,
        first_used_at: first,
        used_days: 3,
        ..facts
    }
}
