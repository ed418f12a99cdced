//! What a cardholder meets.

use crate::setting::{Setting, request};
use simcare_app::cases::{
    self, EvidenceShown, case_open, case_preview, case_withdraw, evidence_add, own_case,
};
use simcare_app::{Replayed, decisions_replay};
use simcare_authority::Actor;
use simcare_base::{HolderId, Instant, Locale, Money};
use simcare_channels::letters_since;
use simcare_returns::Outcome;
use simcare_returns::case::CaseState;
use simcare_returns::form::{Cause, EvidenceKind, Remedy};
use simcare_returns::refund::RefundState;
use simcare_stories::each_engine;
use simcare_words::{Words, Zone};

#[test]
fn an_unused_card_is_paid_back_at_night_without_anybody() {
    each_engine(async |world| {
        let setting = Setting::new(&world, None).await;
        let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
        assert_eq!(case.state, CaseState::Paying);
        let again = setting.open(Cause::ChangeOfMind).await.expect("the same once more");
        assert_eq!((again.id, again.number), (case.id.clone(), 1));
        setting.let_pass(8).await;
        assert_eq!(setting.moved().await, [12_800]);

        let holder = setting.holder().await;
        let own = own_case(&setting.app, &holder, setting.brand(), &case.id).await.expect("reads");
        assert_eq!(own.case.state, CaseState::Paid);
        assert_eq!(own.refund.map(|refund| refund.state), Some(RefundState::Succeeded));
        let letters =
            setting.app.store().read(|tx| letters_since(tx, Instant::from_ms(0), 10)).await;
        let letters = letters.expect("the mailbox");
        assert_eq!(letters.len(), 2, "decided and paid, each told once");
        let link = format!("/b/{}/my/cases/{}", setting.shop.slug, case.id);
        assert!(letters.iter().all(|letter| letter.body.contains(&link)));
        assert!(letters.iter().any(|letter| letter.body.contains("128.00")));
        setting.close().await;
    });
}

#[test]
fn missing_evidence_is_named_and_then_enough() {
    each_engine(async |world| {
        let setting = Setting::new(&world, None).await;
        setting.use_card(2_500_000_000).await;
        let case = setting.open(Cause::Network).await.expect("opens");
        assert_eq!(case.state, CaseState::NeedsEvidence);
        let holder = setting.holder().await;
        let own = own_case(&setting.app, &holder, setting.brand(), &case.id).await.expect("reads");
        let decision = own.decision.expect("a decision").decision;
        assert_eq!(
            cases::missing(Words::of(Locale::English), &decision),
            ["a screenshot that shows the fault / where it happened (one of them is enough)"],
        );
        let shown = EvidenceShown {
            kind: EvidenceKind::Location,
            picture: None,
            words: "新宿駅".to_owned(),
            client_key: "evidence-1".to_owned(),
        };
        for _ in 0..2 {
            let (app, brand) = (&setting.app, setting.brand());
            let sent = evidence_add(app, &holder, brand, &case.id, shown.clone(), app.moment());
            assert_eq!(sent.await.expect("adds").state, CaseState::Allowed);
        }
        let desk = setting.read(&case).await;
        assert_eq!((desk.decisions.len(), desk.evidence.len(), desk.refunds.len()), (2, 1, 1));
        // A fault is not paid without a person; three quarters of the data are left.
        let refund = &desk.refunds[0].0;
        assert_eq!((refund.state, refund.amount.minor), (RefundState::Created, 9_600));
        setting.close().await;
    });
}

#[test]
fn reasons_are_told_in_each_language() {
    each_engine(async |world| {
        let setting = Setting::new(&world, None).await;
        world.time.pass_days(40);
        let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
        assert_eq!(case.state, CaseState::Denied);
        let decision = setting.read(&case).await.decisions.remove(0).decision;
        let zone: Zone = "Asia/Hong_Kong".parse().expect("a zone");
        for (language, expect) in [
            (Locale::English, "The 30 days from receipt ended on"),
            (Locale::SimplifiedChinese, "收货后 30 天的期限已于"),
            (Locale::HongKongChinese, "收貨後 30 日的期限已於"),
        ] {
            let told = cases::reasons(Words::of(language), &zone, &decision);
            let text = told[0].text.replace(['\u{2068}', '\u{2069}'], "");
            assert!(text.contains(expect), "{text}");
            assert!(told.iter().all(|reason| !reason.text.contains('⟦')));
        }
        setting.close().await;
    });
}

#[test]
fn nobody_reaches_somebody_elses_case() {
    each_engine(async |world| {
        let setting = Setting::new(&world, None).await;
        let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
        let (app, brand) = (&setting.app, setting.brand());
        let stranger = Actor::Holder { brand: brand.clone(), holder: HolderId::from_bits(99) };
        let read = own_case(app, &stranger, brand, &case.id).await;
        assert_eq!(read.expect_err("not theirs").code, "case-unknown");
        let withdrawn = case_withdraw(app, &stranger, brand, &case.id, app.moment()).await;
        assert_eq!(withdrawn.expect_err("not theirs").code, "case-unknown");
        let wish = request(&setting.shop.card, Cause::ChangeOfMind, "theirs");
        let opened = case_open(app, &stranger, brand, wish, app.moment()).await;
        assert_eq!(opened.expect_err("not their card").code, "card-unknown");
        setting.close().await;
    });
}

#[test]
fn asking_first_writes_nothing_and_a_request_can_be_taken_back() {
    each_engine(async |world| {
        let setting = Setting::new(&world, None).await;
        let (app, brand, holder) = (&setting.app, setting.brand(), setting.holder().await);
        setting.use_card(1).await;
        let claim = request(&setting.shop.card, Cause::ChangeOfMind, "x").claim;
        let now = world.time.now();
        let preview = case_preview(app, &holder, brand, &setting.shop.card, claim, now).await;
        let preview = preview.expect("a preview");
        assert_eq!(
            (preview.outcome, preview.remedy),
            (Outcome::Allowed, Some(Remedy::RefundUnused))
        );
        assert!(cases::own_cases(app, &holder, brand).await.expect("reads").is_empty());

        let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
        assert_eq!(case.state, CaseState::Allowed);
        let gone = case_withdraw(app, &holder, brand, &case.id, app.moment()).await;
        assert_eq!(gone.expect("withdrawn").state, CaseState::Withdrawn);
        // The money is free again, and so is the card.
        let second = request(&setting.shop.card, Cause::ChangeOfMind, "key-2");
        let second = case_open(app, &holder, brand, second, app.moment()).await.expect("opens");
        assert_eq!((second.number, second.state), (2, CaseState::Allowed));
        setting.close().await;
    });
}

#[test]
fn every_decision_is_made_again_the_same() {
    each_engine(async |world| {
        let setting = Setting::new(&world, None).await;
        setting.open(Cause::ChangeOfMind).await.expect("opens");
        let replay = |app: simcare_app::App| {
            tokio::task::spawn_blocking(move || {
                let mut told = Vec::new();
                let done = decisions_replay(&app, |one| told.push(one.clone()), |_| {});
                (done.expect("replays"), told)
            })
        };
        let (done, told) = replay(setting.app.clone()).await.expect("no panic");
        assert_eq!((done, told.len()), (Replayed { count: 1, different: 0 }, 0));
        // Somebody who changes a decision in the tables is found.
        let altered = setting.app.store().write(|tx| {
            tx.execute(
                "UPDATE decision SET facts = replace(facts, '\"change-of-mind\"', '\"lost-card\"'),
                   decided = replace(decided, '12800', '99900')",
                &[],
            )
        });
        altered.await.expect("alters");
        let (done, told) = replay(setting.app.clone()).await.expect("no panic");
        assert_eq!((done, told.len()), (Replayed { count: 1, different: 1 }, 1));
        setting.close().await;
    });
}

#[test]
fn store_credit_is_given_once_and_shown() {
    each_engine(async |world| {
        let setting = Setting::new(&world, None).await;
        let (app, brand) = (setting.app.clone(), setting.brand().clone());
        let manager = setting.staff(simcare_authority::Role::Manager);
        let terms = simcare_returns::ESIM_TERMS;
        let hash =
            simcare_app::policies::policy_publish(&app, &manager, &brand, terms, app.moment());
        let hash = hash.await.expect("publishes");
        // As if the card had been bought under the terms of an eSIM brand.
        let pinned = app.store().write(move |tx| {
            tx.execute("UPDATE order_line SET policy_hash = ?1", simcare_store::params![hash])
        });
        pinned.await.expect("pins");
        setting.use_card(1_000_000_000).await;
        let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
        setting.let_pass(3).await;
        let holder = setting.holder().await;
        let (balances, credits) = cases::own_credit(&app, &holder, &brand).await.expect("reads");
        let nine_tenths = Money::new(11_520, setting.shop.paid.currency);
        assert_eq!((balances, credits.len()), (vec![nine_tenths], 1));
        assert_eq!(setting.read(&case).await.case.state, CaseState::Paid);
        assert!(setting.moved().await.is_empty(), "no money left the house");
        setting.close().await;
    });
}
