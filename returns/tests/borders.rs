//! Where the terms of the three shipped policies end: each case beside the one just past it.

mod common;

use common::{at, esim, plastic, used, version};
use simcare_base::{ByteCount, Currency, Money};
use simcare_returns::form::{Cause, Condition, EvidenceKind, ProductClass, Remedy, SalesChannel};
use simcare_returns::{
    CaseFacts, Decision, ESIM_TERMS, Effect, INTACT_CARD_TERMS, LENIENT_CARD_TERMS, Outcome, decide,
};

const SOON: &str = "2026-11-06T10:00:00+08:00";

/// `allowed refund-full 12800`, `denied unused.window`, `needs-evidence card-photo`: what a
/// person would call the decision.
fn told(decision: &Decision) -> String {
    let mut words = vec![decision.outcome.word().to_owned()];
    match decision.outcome {
        Outcome::Allowed => {
            words.extend(decision.remedy.map(|remedy| remedy.word().to_owned()));
            words.extend(decision.amount.as_ref().map(|paid| paid.money.minor.to_string()));
        }
        Outcome::NeedsEvidence => words.extend(decision.missing.iter().map(|missing| {
            let kinds: Vec<&str> = missing.any_of.iter().map(|kind| kind.word()).collect();
            kinds.join("|")
        })),
        Outcome::Denied => words.extend(decision.refusals().map(|clause| clause.id.clone())),
        Outcome::ManualReview => words.extend(
            decision
                .clauses
                .iter()
                .filter(|clause| clause.effect == Effect::Reviews)
                .map(|clause| clause.id.clone()),
        ),
    }
    words.join(" ")
}

fn check(terms: &str, facts: &CaseFacts, now: &str, expect: &str) {
    let decision = decide(&version(terms), facts, at(now));
    assert_eq!(told(&decision), expect, "{facts:?}\n{decision:#?}");
}

fn shown(facts: CaseFacts, kinds: &[EvidenceKind]) -> CaseFacts {
    CaseFacts { evidence: kinds.iter().copied().collect(), ..facts }
}

#[test]
fn the_last_second_of_the_last_day_in_hong_kong_still_counts() {
    let card = plastic();
    check(INTACT_CARD_TERMS, &card, "2026-11-15T23:59:59+08:00", "allowed refund-full 12800");
    check(INTACT_CARD_TERMS, &card, "2026-11-16T00:00:00+08:00", "denied unused.window");
    check(LENIENT_CARD_TERMS, &card, "2026-12-01T23:59:59+08:00", "allowed refund-full 12800");
    check(
        LENIENT_CARD_TERMS,
        &card,
        "2026-12-02T00:00:00+08:00",
        "denied unused.window partly-used.window",
    );
    let esim = esim();
    check(ESIM_TERMS, &esim, "2026-11-27T23:59:59+08:00", "allowed refund-full 12800");
    check(ESIM_TERMS, &esim, "2026-11-28T00:00:00+08:00", "allowed credit-unused 12800");
    check(ESIM_TERMS, &esim, "2026-12-27T23:59:59+08:00", "allowed credit-unused 12800");
    check(
        ESIM_TERMS,
        &esim,
        "2026-12-28T00:00:00+08:00",
        "denied unused.window change-of-mind.window",
    );
}

#[test]
fn one_byte_is_use() {
    check(INTACT_CARD_TERMS, &used(plastic(), 1), SOON, "denied unused.usage");
    // 1 byte of 5 GB unused gives the whole price rounded up, less the handling fee.
    check(LENIENT_CARD_TERMS, &used(plastic(), 1), SOON, "allowed refund-unused 10800");
    check(ESIM_TERMS, &used(esim(), 1), SOON, "allowed credit-unused 12800");
    check(ESIM_TERMS, &used(esim(), 1_000_000_000), SOON, "allowed credit-unused 10240");
    check(
        ESIM_TERMS,
        &used(esim(), 1_000_000_001),
        SOON,
        "denied unused.usage change-of-mind.usage",
    );
}

#[test]
fn brands_differ_about_damaged_cards() {
    let state = |condition| CaseFacts { condition: Some(condition), ..plastic() };
    let damaged = state(Condition::DamagedWorking);
    check(INTACT_CARD_TERMS, &damaged, SOON, "denied unused.condition");
    check(LENIENT_CARD_TERMS, &damaged, SOON, "allowed refund-full 12800");
    let dead = state(Condition::Damaged);
    check(INTACT_CARD_TERMS, &dead, SOON, "denied unused.condition");
    check(LENIENT_CARD_TERMS, &dead, SOON, "denied unused.condition partly-used.condition");
}

#[test]
fn an_opened_card_is_shown_to_the_brand_that_wants_it_intact() {
    let opened = CaseFacts { condition: Some(Condition::OpenedIntact), ..plastic() };
    check(INTACT_CARD_TERMS, &opened, SOON, "needs-evidence card-photo");
    let seen = shown(opened.clone(), &[EvidenceKind::CardPhoto]);
    check(INTACT_CARD_TERMS, &seen, SOON, "allowed refund-full 12800");
    check(LENIENT_CARD_TERMS, &opened, SOON, "allowed refund-full 12800");
}

#[test]
fn a_fault_pays_money_when_it_is_proven() {
    let broken = CaseFacts { cause: Cause::Network, ..used(esim(), 2_000_000_000) };
    check(
        ESIM_TERMS,
        &broken,
        SOON,
        "needs-evidence screenshot device-model|device-number troubleshooting",
    );
    let half = shown(broken.clone(), &[EvidenceKind::Screenshot, EvidenceKind::DeviceNumber]);
    check(ESIM_TERMS, &half, SOON, "needs-evidence troubleshooting");
    let kinds =
        [EvidenceKind::Screenshot, EvidenceKind::DeviceModel, EvidenceKind::Troubleshooting];
    let proven = shown(broken.clone(), &kinds);
    check(ESIM_TERMS, &proven, SOON, "allowed refund-unused 7680");
    let wish = CaseFacts { wish: Some(Remedy::CreditUnused), ..proven.clone() };
    check(ESIM_TERMS, &wish, SOON, "allowed credit-unused 7680");
    let not_on_offer = CaseFacts { wish: Some(Remedy::Replace), ..proven.clone() };
    check(ESIM_TERMS, &not_on_offer, SOON, "allowed refund-unused 7680");
    // Nobody is asked to bring evidence for a claim that is too late anyway.
    let late = CaseFacts { fault_at: Some(at("2026-10-29T12:00:00+08:00")), ..broken };
    check(
        ESIM_TERMS,
        &late,
        "2026-11-20T12:00:00+08:00",
        "denied unused.usage proven-fault.window",
    );
}

#[test]
fn a_fault_window_counts_days_where_the_card_is_used() {
    let kinds =
        [EvidenceKind::Screenshot, EvidenceKind::DeviceModel, EvidenceKind::Troubleshooting];
    let broken = CaseFacts {
        cause: Cause::Network,
        fault_at: Some(at("2026-11-01T12:00:00+09:00")),
        ..shown(used(esim(), 1), &kinds)
    };
    check(ESIM_TERMS, &broken, "2026-11-15T23:59:59+09:00", "allowed refund-unused 12800");
    check(
        ESIM_TERMS,
        &broken,
        "2026-11-16T00:00:00+09:00",
        "denied unused.usage proven-fault.window",
    );
}

#[test]
fn the_desk_may_try_to_mend_it_first() {
    let kinds = [EvidenceKind::Screenshot, EvidenceKind::Troubleshooting];
    let broken = CaseFacts { cause: Cause::Network, ..shown(used(plastic(), 500_000_000), &kinds) };
    check(
        INTACT_CARD_TERMS,
        &broken,
        "2026-11-08T10:00:00+08:00",
        "denied unused.usage network-fault.repair",
    );
    check(INTACT_CARD_TERMS, &broken, "2026-11-08T10:00:01+08:00", "allowed refund-unused 11520");
}

#[test]
fn what_refuses_everything_is_said_once() {
    let resold = CaseFacts { channel: SalesChannel::Reseller, ..plastic() };
    check(INTACT_CARD_TERMS, &resold, SOON, "denied every.reseller");
    let expired = CaseFacts { expires_at: Some(at(SOON)), ..plastic() };
    check(INTACT_CARD_TERMS, &expired, "2026-11-06T09:59:59+08:00", "allowed refund-full 12800");
    check(INTACT_CARD_TERMS, &expired, SOON, "denied every.expired");
    check(
        ESIM_TERMS,
        &used(esim(), 5_000_000_000),
        SOON,
        "denied every.fully-used unused.usage change-of-mind.usage",
    );
    let deleted = CaseFacts { deleted_at: Some(at("2026-11-02T00:00:00Z")), ..esim() };
    check(ESIM_TERMS, &deleted, SOON, "denied every.profile-deleted");
    let lost = CaseFacts { cause: Cause::LostCard, ..used(plastic(), 1) };
    check(LENIENT_CARD_TERMS, &lost, SOON, "denied unused.usage");
}

#[test]
fn many_refunds_lately_are_looked_at_by_a_person() {
    let often = |recent_refunds| CaseFacts { recent_refunds, ..plastic() };
    check(INTACT_CARD_TERMS, &often(2), SOON, "allowed refund-full 12800");
    check(INTACT_CARD_TERMS, &often(3), SOON, "manual-review every.review");
    let decision = decide(&version(INTACT_CARD_TERMS), &often(3), at(SOON));
    assert_eq!(decision.amount.map(|paid| paid.money.minor), Some(12_800), "a proposal is made");
    assert!(!decision.automatic);
    // A refusal needs nobody.
    check(INTACT_CARD_TERMS, &used(often(3), 1), SOON, "denied unused.usage");
}

#[test]
fn nothing_is_paid_twice() {
    let hkd = |minor| Money::new(minor, Currency::HKD);
    let part = CaseFacts { refunded: hkd(5_000), refunded_for_card: hkd(5_000), ..plastic() };
    check(INTACT_CARD_TERMS, &part, SOON, "allowed refund-full 7800");
    let whole = CaseFacts { refunded: hkd(12_800), refunded_for_card: hkd(12_800), ..plastic() };
    check(INTACT_CARD_TERMS, &whole, SOON, "denied every.nothing-left");
    // Two cards on one payment: the other one's refund leaves this one's price.
    let other = CaseFacts { captured: hkd(25_600), refunded: hkd(12_800), ..plastic() };
    check(INTACT_CARD_TERMS, &other, SOON, "allowed refund-full 12800");
    let mixed = CaseFacts { captured: Money::new(12_800, Currency::USD), ..plastic() };
    check(INTACT_CARD_TERMS, &mixed, SOON, "manual-review every.engine-error");
}

#[test]
fn unlimited_products_are_reckoned_by_days() {
    let days = CaseFacts {
        class: ProductClass::UnlimitedByDay,
        allowance: None,
        cause: Cause::Network,
        used_days: 3,
        ..used(plastic(), 9_000_000_000)
    };
    let proven = shown(days, &[EvidenceKind::Screenshot]);
    check(LENIENT_CARD_TERMS, &proven, SOON, "allowed refund-unused 8000");
    let unmeasured = CaseFacts { total_days: None, ..proven };
    // Without a measure everything counts as used: the terms refuse before any reckoning.
    check(LENIENT_CARD_TERMS, &unmeasured, SOON, "denied every.fully-used unused.usage");
}

#[test]
fn a_card_nobody_saw_arrive_counts_as_delivered_after_a_while() {
    let unseen = CaseFacts { delivered_at: None, ..plastic() };
    // Bought on 28 October, presumed delivered on 4 November, 14 days.
    check(INTACT_CARD_TERMS, &unseen, "2026-11-18T23:59:59+08:00", "allowed refund-full 12800");
    check(INTACT_CARD_TERMS, &unseen, "2026-11-19T00:00:00+08:00", "denied unused.window");
}

#[test]
fn an_allowance_without_numbers_still_decides() {
    let none = CaseFacts { allowance: None, total_days: None, used: ByteCount(0), ..plastic() };
    check(INTACT_CARD_TERMS, &none, SOON, "allowed refund-full 12800");
}
