//! What holds for every case, however odd its facts are.

mod common;

use common::{at, esim, plastic, version};
use proptest::prelude::*;
use simcare_base::{ByteCount, Currency, Instant, Money};
use simcare_returns::form::{Cause, Condition, EvidenceKind, Remedy, SalesChannel};
use simcare_returns::{
    CaseFacts, Decision, ESIM_TERMS, INTACT_CARD_TERMS, LENIENT_CARD_TERMS, Outcome, PolicyVersion,
    decide,
};
use std::sync::LazyLock;

static VERSIONS: LazyLock<Vec<PolicyVersion>> = LazyLock::new(|| {
    [INTACT_CARD_TERMS, LENIENT_CARD_TERMS, ESIM_TERMS].into_iter().map(version).collect()
});

const DAY_MS: i64 = 86_400_000;

fn some_facts() -> impl Strategy<Value = CaseFacts> {
    let case = (
        any::<bool>(),
        proptest::sample::select(Cause::ALL),
        proptest::option::of(proptest::sample::select(Condition::ALL)),
        proptest::bool::weighted(0.1),
        proptest::option::of(proptest::sample::select(Remedy::ALL)),
        proptest::collection::btree_set(proptest::sample::select(EvidenceKind::ALL), 0..5),
    );
    let numbers = (
        prop_oneof![Just(0), 0u64..6_000_000_000],
        0u32..12,
        proptest::option::of(0u32..10),
        0u32..5,
        0i64..20_000,
        0i64..40_000,
        0i64..40_000,
        -3 * DAY_MS..20 * DAY_MS,
    );
    (case, numbers).prop_map(|(case, numbers)| {
        let (is_esim, cause, condition, is_resold, wish, evidence) = case;
        let (used, used_days, total_days, recent, price, captured, refunded, fault) = numbers;
        let base = if is_esim { esim() } else { plastic() };
        let hkd = |minor| Money::new(minor, Currency::HKD);
        CaseFacts {
            cause,
            condition: condition.filter(|_| !is_esim),
            channel: if is_resold { SalesChannel::Reseller } else { SalesChannel::Direct },
            wish,
            evidence,
            used: ByteCount(used),
            used_days,
            total_days,
            recent_refunds: recent,
            fault_at: Some(base.purchased_at.plus_ms(fault)),
            price: hkd(price),
            captured: hkd(captured),
            refunded: hkd(refunded),
            refunded_for_card: hkd(refunded.min(price)),
            ..base
        }
    })
}

fn some_instant() -> impl Strategy<Value = Instant> {
    (0..80 * DAY_MS).prop_map(|ms| at("2026-10-28T15:00:00+08:00").plus_ms(ms))
}

fn is_granted(decision: &Decision) -> bool {
    decision.outcome == Outcome::Allowed
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn money_stays_between_nothing_and_what_is_left(facts in some_facts(), now in some_instant()) {
        for version in VERSIONS.iter() {
            let decision = decide(version, &facts, now);
            let Some(paid) = decision.amount else { continue };
            let left = facts.captured.minor - facts.refunded.minor;
            let left_of_card = facts.price.minor - facts.refunded_for_card.minor;
            prop_assert!(paid.money.minor > 0);
            prop_assert!(paid.money.minor <= left && paid.money.minor <= left_of_card);
            prop_assert_eq!(paid.steps.last().map(|step| step.money), Some(paid.money));
        }
    }

    #[test]
    fn every_answer_says_why(facts in some_facts(), now in some_instant()) {
        for version in VERSIONS.iter() {
            let decision = decide(version, &facts, now);
            match decision.outcome {
                Outcome::Denied => prop_assert!(decision.refusals().next().is_some()),
                Outcome::NeedsEvidence => prop_assert!(!decision.missing.is_empty()),
                Outcome::Allowed | Outcome::ManualReview => {
                    prop_assert!(!decision.clauses.is_empty());
                }
            }
            prop_assert_eq!(decision.outcome == Outcome::NeedsEvidence, !decision.missing.is_empty());
            prop_assert!(!decision.automatic || is_granted(&decision));
        }
    }

    #[test]
    fn the_same_facts_give_the_same_answer(facts in some_facts(), now in some_instant()) {
        for version in VERSIONS.iter() {
            let first = decide(version, &facts, now);
            let json = serde_json::to_string(&facts).expect("facts as JSON");
            let stored: CaseFacts = serde_json::from_str(&json).expect("facts from JSON");
            let restored = PolicyVersion::restore(
                version.hash(),
                &version.form_json().expect("a form"),
                version.cedar_text().to_owned(),
            ).expect("a version");
            let again = decide(&restored, &stored, now);
            prop_assert_eq!(&first, &again);
            let text = serde_json::to_string(&first).expect("a decision as JSON");
            prop_assert_eq!(serde_json::from_str::<Decision>(&text).expect("a decision"), first);
        }
    }

    #[test]
    fn what_is_named_missing_is_all_that_is_missing(facts in some_facts(), now in some_instant()) {
        for version in VERSIONS.iter() {
            let before = decide(version, &facts, now);
            if before.outcome != Outcome::NeedsEvidence { continue }
            let mut facts = facts.clone();
            for missing in &before.missing {
                let short = decide(version, &facts, now);
                prop_assert_eq!(short.outcome, Outcome::NeedsEvidence);
                facts.evidence.extend(missing.any_of.first());
            }
            let after = decide(version, &facts, now);
            prop_assert!(matches!(after.outcome, Outcome::Allowed | Outcome::ManualReview));
            prop_assert_eq!(after.promise, before.promise);
            prop_assert_eq!(after.amount, before.amount);
        }
    }

    #[test]
    fn more_evidence_never_costs(facts in some_facts(), now in some_instant()) {
        let all = CaseFacts { evidence: EvidenceKind::ALL.iter().copied().collect(), ..facts.clone() };
        for version in VERSIONS.iter() {
            let (with, without) = (decide(version, &all, now), decide(version, &facts, now));
            prop_assert!(with.outcome != Outcome::NeedsEvidence);
            if is_granted(&without) {
                prop_assert!(is_granted(&with));
                prop_assert_eq!(with.amount, without.amount);
            }
        }
    }

    #[test]
    fn asking_earlier_never_turns_yes_into_no(facts in some_facts(), now in some_instant(), ms in 0..80 * DAY_MS) {
        // Only where no time has to pass first: the intact-card brand may try to mend it.
        let earlier = Instant::from_ms((now.ms() - ms).max(facts.purchased_at.ms()));
        // Where nothing is left to pay, a later promise of another card can be all there is.
        prop_assume!(facts.price.minor > facts.refunded_for_card.minor);
        prop_assume!(facts.captured.minor > facts.refunded.minor);
        for version in VERSIONS.iter().skip(1) {
            if is_granted(&decide(version, &facts, now)) {
                prop_assert!(is_granted(&decide(version, &facts, earlier)));
            }
        }
    }

    #[test]
    fn an_unused_card_within_the_window_is_paid_in_full(cause in proptest::sample::select(Cause::ALL), ms in 0..13 * DAY_MS) {
        for (version, facts) in VERSIONS.iter().zip([plastic(), plastic(), esim()]) {
            let facts = CaseFacts { cause, ..facts };
            let received = facts.delivered_at.unwrap_or(facts.purchased_at);
            let decision = decide(version, &facts, received.plus_ms(ms));
            prop_assert_eq!(decision.remedy, Some(Remedy::RefundFull));
            prop_assert_eq!(decision.amount.map(|paid| paid.money), Some(facts.price));
        }
    }
}
