//! Every clause that speaks about any case is said in every language, and nobody is asked for
//! evidence without end.

use proptest::prelude::*;
use simcare_app::cases::{missing, reasons, reckoning};
use simcare_base::{ByteCount, Currency, Instant, Locale, Money};
use simcare_returns::form::{
    CardForm, Cause, Condition, EvidenceKind, ProductClass, Remedy, SalesChannel,
};
use simcare_returns::{
    CaseFacts, ESIM_TERMS, INTACT_CARD_TERMS, LENIENT_CARD_TERMS, Outcome, PolicyVersion, decide,
    shipped_form,
};
use simcare_words::{Words, Zone};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The three shipped terms, and one that uses what they leave out.
static VERSIONS: LazyLock<Vec<PolicyVersion>> = LazyLock::new(|| {
    [INTACT_CARD_TERMS, LENIENT_CARD_TERMS, ESIM_TERMS, REST]
        .map(|toml| PolicyVersion::publish(shipped_form(toml).expect("a form")).expect("a version"))
        .into()
});

const REST: &str = r#"
title = "what is left"
refusals = ["reseller", "expired", "fully-used", "profile-deleted"]
[review]
recent-refunds-at-least = 2
[[promises]]
id = "small"
window = { count = 6, unit = "months-hong-kong", from = "activation" }
usage = { bytes = 1000000 }
excludes-discounted-installed = true
remedies = ["refund-unused", "extend", "resend"]
unused = "by-days"
fee = { basis-points = 1000 }
[[promises]]
id = "business"
window = { count = 14, unit = "business-days-hong-kong", from = "receipt" }
latest-stage = "scanned"
repair-days = 10
evidence = [{ any-of = ["receipt", "location"], when-condition = ["sealed"] }]
remedies = ["replace", "credit-full"]
[[promises]]
id = "ask"
causes = ["lost-card"]
window = { count = 48, unit = "days24h", from = "report" }
remedies = ["review"]
"#;

const DAY_MS: i64 = 86_400_000;
const BOUGHT_MS: i64 = 1_793_584_800_000;

fn some_facts() -> impl Strategy<Value = CaseFacts> {
    let case = (
        any::<[bool; 4]>(),
        proptest::sample::select(Cause::ALL),
        proptest::sample::select(Condition::ALL),
        proptest::option::of(proptest::sample::select(Remedy::ALL)),
        proptest::collection::btree_set(proptest::sample::select(EvidenceKind::ALL), 0..4),
        proptest::sample::select(ProductClass::ALL),
    );
    let life = proptest::array::uniform6(proptest::option::of(0..40 * DAY_MS));
    let sums = (0i64..20_000, 0i64..40_000, 0i64..40_000, 0i64..20_000);
    let used = (prop_oneof![Just(0), 0u64..12_000_000_000], 0u32..40, 0u32..5);
    (case, life, sums, used).prop_map(|(case, life, sums, used)| {
        let (is, cause, condition, wish, evidence, class) = case;
        let [is_esim, is_resold, discounted, is_measured] = is;
        let at = |after: Option<i64>| after.map(|ms| Instant::from_ms(BOUGHT_MS + ms));
        let (bytes, used_days, recent_refunds) = used;
        let hkd = |minor| Money::new(minor, Currency::HKD);
        CaseFacts {
            cause,
            card_form: if is_esim { CardForm::Esim } else { CardForm::Physical },
            class,
            channel: if is_resold { SalesChannel::Reseller } else { SalesChannel::Direct },
            condition: (!is_esim).then_some(condition),
            destination_zone: Some("Asia/Tokyo".to_owned()),
            purchased_at: Instant::from_ms(BOUGHT_MS),
            delivered_at: at(life[0]).filter(|_| !is_esim),
            qr_sent_at: at(life[0]).filter(|_| is_esim),
            scanned_at: at(life[1]).filter(|_| is_esim),
            installed_at: at(life[2]).filter(|_| is_esim),
            activated_at: at(life[3]),
            first_used_at: at(life[3]).filter(|_| bytes > 0),
            expires_at: at(life[4]),
            deleted_at: at(life[5]).filter(|_| is_esim && discounted),
            fault_at: at(life[5]),
            reported_at: Instant::from_ms(BOUGHT_MS + 10 * DAY_MS),
            first_reported_at: at(life[1]),
            asked_at: at(life[2]),
            used: ByteCount(bytes),
            allowance: is_measured.then_some(ByteCount::from_gb(10)),
            used_days,
            total_days: Some(30),
            discounted,
            recent_refunds,
            evidence,
            wish,
            price: hkd(sums.0),
            captured: hkd(sums.1),
            refunded: hkd(sums.2),
            refunded_for_card: hkd(sums.3),
        }
    })
}

/// A sentence, and not the name of one or the place of a value.
fn is_said(text: &str) -> bool {
    !text.trim().is_empty() && !text.contains(['{', '}'])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_clause_is_said_in_every_language(facts in some_facts(), ms in 0..80 * DAY_MS) {
        for version in VERSIONS.iter() {
            let decision = decide(version, &facts, Instant::from_ms(BOUGHT_MS + ms));
            prop_assert!(!decision.clauses.is_empty());
            for language in Locale::ALL {
                let words = Words::of(language);
                for reason in reasons(words, &Zone::UTC, &decision) {
                    let is_name = reason.text == reason.clause;
                    prop_assert!(is_said(&reason.text) && !is_name, "{language:?} {reason:?}");
                }
                for text in missing(words, &decision) {
                    prop_assert!(is_said(&text), "{language:?} {text}");
                }
                for (text, money) in reckoning(words, &decision) {
                    prop_assert!(is_said(&text) && is_said(&words.money(money)), "{text}");
                }
            }
        }
    }

    #[test]
    fn nobody_is_asked_twice_for_the_same_or_without_end(facts in some_facts(), ms in 0..80 * DAY_MS) {
        for version in VERSIONS.iter() {
            let (mut facts, mut asked) = (facts.clone(), BTreeSet::new());
            loop {
                let decision = decide(version, &facts, Instant::from_ms(BOUGHT_MS + ms));
                if decision.outcome != Outcome::NeedsEvidence { break }
                // The last that is named, as somebody brings who reads to the end.
                let missing = decision.missing.last().expect("something is missing");
                prop_assert!(asked.insert(missing.clause.clone()), "{} again", missing.clause);
                facts.evidence.extend(missing.any_of.last());
            }
        }
    }
}
