//! The whole path of a refund, and what it leaves behind for everybody.

use simcare_app::audit::{AuditQuery, audit_list};
use simcare_app::cases::{EvidenceShown, case_redecide, evidence_add, own_credit, reasons};
use simcare_app::refunds::{refund_approve, refund_execute};
use simcare_authority::{ActorRef, Role};
use simcare_base::{ByteCount, Locale};
use simcare_returns::case::CaseState;
use simcare_returns::form::{Cause, Destination, EvidenceKind};
use simcare_returns::refund::RefundState;
use simcare_returns::{ESIM_TERMS, INTACT_CARD_TERMS, LENIENT_CARD_TERMS, Outcome};
use simcare_sims::Form;
use simcare_stories::{Sale, Till, changed_mind, claimed, each_engine, eventually};
use simcare_words::{Words, Zone};

#[test]
fn an_unused_card_is_paid_back_in_full_by_rule_at_all_three_brands() {
    each_engine(async |world| {
        let till = Till::open(&world, "roamly").await;
        for (terms, form) in [
            (INTACT_CARD_TERMS, Form::Physical),
            (LENIENT_CARD_TERMS, Form::Physical),
            (ESIM_TERMS, Form::Esim),
        ] {
            till.publish(terms).await;
            let sold = till.sell(Sale { form, ..Sale::default() }).await;
            let case = till.ask(&sold, 0, "once", changed_mind()).await.expect("a case");
            assert_eq!(case.state, CaseState::Paying);
            let again = till.ask(&sold, 0, "once", changed_mind()).await.expect("the same case");
            assert_eq!((again.id, again.number), (case.id.clone(), case.number));

            let refund = till.until_settled(&case.id).await;
            assert_eq!(refund.state, RefundState::Succeeded);
            let seen = till.seen(&sold, &case.id).await;
            let decision = seen.decision.expect("a decision").decision;
            assert_eq!(seen.case.state, CaseState::Paid);
            assert_eq!(decision.outcome, Outcome::Allowed);
            let paid = decision.amount.expect("an amount").money;
            assert_eq!((paid.minor, seen.refund.expect("a refund").amount), (12_800, paid));
            let moved = till.movements(&sold.capture_ref).await;
            assert_eq!(moved.iter().map(|one| one.amount).collect::<Vec<_>>(), [paid]);
        }
    });
}

#[test]
fn a_refund_leaves_reasons_events_an_audit_trail_and_letters() {
    each_engine(async |world| {
        let till = Till::open(&world, "roamly").await;
        let sold = till.sell(Sale::default()).await;
        let case = till.ask(&sold, 0, "once", changed_mind()).await.expect("a case");
        let refund = till.until_settled(&case.id).await;
        let rule = ActorRef::System("automatic-refunds".to_owned());
        assert_eq!(refund.approved.map(|(_, by)| by), Some(rule.clone()));
        assert_eq!(refund.executed.map(|(_, by)| by), Some(rule));

        let decision = till.seen(&sold, &case.id).await.decision.expect("a decision").decision;
        for language in Locale::ALL {
            let said = reasons(Words::of(language), &Zone::UTC, &decision);
            assert!(!said.is_empty(), "{language:?}");
            assert!(said.iter().all(|reason| reason.text != reason.clause), "{said:?}");
        }

        let auditor = till.staff(Role::Auditor);
        let about =
            AuditQuery { subject: Some(case.id.to_string()), limit: 50, ..AuditQuery::default() };
        let trail = audit_list(&till.app, &auditor, &till.shop.brand, about).await;
        let mut actions: Vec<String> =
            trail.expect("the trail").into_iter().map(|entry| entry.action).collect();
        actions.sort();
        let expect =
            ["case.decide", "case.open", "refund.approve", "refund.execute", "refund.succeeded"];
        assert_eq!(actions, expect);

        let id = case.id.clone();
        let states = eventually("the outbox tells of the payment", async || {
            let events = till.app.store().read(|tx| tx.outbox_after(0, 1_000)).await;
            let events = events.expect("the outbox");
            let own = events.into_iter().filter(|event| event.subject == id.as_str());
            let states: Vec<String> = own
                .filter_map(|event| event.payload["state"].as_str().map(str::to_owned))
                .collect();
            (states.last().map(String::as_str) == Some("paid")).then_some(states)
        })
        .await;
        assert!(states.iter().any(|state| state == "paying"), "{states:?}");
    });
}

#[test]
fn what_is_too_much_for_a_rule_is_approved_and_let_go_by_two_people() {
    each_engine(async |world| {
        let till = Till::open(&world, "roamly").await;
        let sold = till.sell(Sale { price_minor: 50_001, ..Sale::default() }).await;
        let case = till.ask(&sold, 0, "once", changed_mind()).await.expect("a case");
        assert_eq!(case.state, CaseState::Allowed);
        till.pass_ms(60_000).await;
        assert!(till.movements(&sold.capture_ref).await.is_empty(), "nobody let it go");

        let refund = till.refund(&case.id).await;
        let (app, brand) = (&till.app, &till.shop.brand);
        let (lead, manager) = (till.staff(Role::Lead), till.staff(Role::Manager));
        let early = refund_execute(app, &manager, brand, &refund.id, app.moment()).await;
        assert_eq!(early.expect_err("not approved").code, "refund-not-approved");
        refund_approve(app, &lead, brand, &refund.id, app.moment()).await.expect("approved");
        till.pass_ms(60_000).await;
        assert!(till.movements(&sold.capture_ref).await.is_empty(), "approved is not let go");
        refund_execute(app, &manager, brand, &refund.id, app.moment()).await.expect("let go");

        let refund = till.until_settled(&case.id).await;
        assert_eq!(refund.state, RefundState::Succeeded);
        assert_eq!(refund.approved.map(|(_, by)| by), Some(lead.reference()));
        assert_eq!(refund.executed.map(|(_, by)| by), Some(manager.reference()));
        let decided = till.desk(&case.id).await.decisions.remove(0).decided_by;
        assert_eq!(decided, ActorRef::System("terms".to_owned()));
        assert_eq!(till.moved_minor(&sold.capture_ref).await, 50_001);
    });
}

#[test]
fn evidence_leads_to_credit_once_and_sent_again_changes_nothing() {
    each_engine(async |world| {
        let till = Till::open(&world, "roamly").await;
        till.publish(ESIM_TERMS).await;
        let used = ByteCount::from_gb(1);
        // Installed, and not one byte of it was of use: the phone is locked.
        let sold = till.sell(Sale { form: Form::Esim, used, ..Sale::default() }).await;
        let case = till.ask(&sold, 0, "once", claimed(Cause::ChangeOfMind)).await.expect("a case");
        // 10 % used: credit for the rest, by rule.
        let refund = till.until_settled(&case.id).await;
        assert_eq!((refund.amount.minor, refund.destination), (11_520, Destination::StoreCredit));
        let credit = own_credit(&till.app, &sold.holder, &till.shop.brand).await.expect("credit");
        assert_eq!(credit.0.iter().map(|sum| sum.minor).collect::<Vec<_>>(), [11_520]);
        assert!(till.movements(&sold.capture_ref).await.is_empty(), "credit moves no money");

        let sold = till.sell(Sale { form: Form::Esim, used, ..Sale::default() }).await;
        let case = till.ask(&sold, 0, "once", claimed(Cause::Network)).await.expect("a case");
        assert_eq!(case.state, CaseState::NeedsEvidence);
        let (app, brand) = (&till.app, &till.shop.brand);
        let shown = EvidenceShown {
            kind: EvidenceKind::Troubleshooting,
            picture: None,
            words: "Restarted, other network, roaming on".to_owned(),
            client_key: "tried".to_owned(),
        };
        for _ in 0..2 {
            let shown = shown.clone();
            let moment = app.moment();
            let case = evidence_add(app, &sold.holder, brand, &case.id, shown, moment).await;
            assert_eq!(case.expect("taken").state, CaseState::NeedsEvidence);
        }
        let seen = till.seen(&sold, &case.id).await;
        assert_eq!(seen.evidence.len(), 1);
        let missing = seen.decision.expect("a decision").decision.missing;
        assert_eq!(missing.len(), 2, "a screenshot and the phone, not what was tried: {missing:?}");
        // The answer to the first was lost and the case has been closed meanwhile.
        simcare_app::cases::case_withdraw(app, &sold.holder, brand, &case.id, app.moment())
            .await
            .expect("withdrawn");
        let moment = app.moment();
        let again = evidence_add(app, &sold.holder, brand, &case.id, shown, moment).await;
        assert_eq!(again.expect("known already").state, CaseState::Withdrawn);
    });
}

#[test]
fn the_desk_has_its_days_to_mend_a_fault_once_not_each_time_anew() {
    each_engine(async |world| {
        let till = Till::open(&world, "roamly").await;
        till.publish(
            "title = \"three days to mend\"\n[[promises]]\nid = \"fault\"\n\
             causes = [\"network\"]\nrepair-days = 3\nremedies = [\"refund-unused\"]\n",
        )
        .await;
        let used = ByteCount::from_gb(5);
        let sold = till.sell(Sale { used, ..Sale::default() }).await;
        let first = till.ask(&sold, 0, "first", claimed(Cause::Network)).await.expect("a case");
        assert_eq!(first.state, CaseState::Denied);
        till.pass_ms(3 * 24 * 60 * 60 * 1_000 + 1).await;
        let second = till.ask(&sold, 0, "second", claimed(Cause::Network)).await.expect("a case");
        assert_eq!(second.state, CaseState::Allowed, "it was told three days ago");
    });
}

#[test]
fn who_asked_in_time_is_in_time_however_long_evidence_and_people_take() {
    each_engine(async |world| {
        let till = Till::open(&world, "roamly").await;
        till.publish(
            "title = \"14 days\"\nrefusals = [\"expired\"]\n[[promises]]\nid = \"back\"\n\
             window = { count = 14, unit = \"days-hong-kong\", from = \"receipt\" }\n\
             evidence = [{ any-of = [\"troubleshooting\"] }]\nremedies = [\"refund-full\"]\n",
        )
        .await;
        let sold = till.sell(Sale::default()).await;
        world.time.pass_days(12);
        let case = till.ask(&sold, 0, "in time", changed_mind()).await.expect("a case");
        assert_eq!(case.state, CaseState::NeedsEvidence);
        world.time.pass_days(30);
        let (app, brand) = (&till.app, &till.shop.brand);
        let shown = EvidenceShown {
            kind: EvidenceKind::Troubleshooting,
            picture: None,
            words: "Tried all of it".to_owned(),
            client_key: "late".to_owned(),
        };
        let moment = app.moment();
        let case = evidence_add(app, &sold.holder, brand, &case.id, shown, moment).await;
        let case = case.expect("taken");
        assert_eq!(case.state, CaseState::Allowed);
        let (agent, what) = (till.staff(Role::Agent), (None, "to be sure".to_owned()));
        let again = case_redecide(app, &agent, brand, &case.id, what, app.moment()).await;
        assert_eq!(again.expect("decided again").state, CaseState::Allowed);
        till.ask(&sold, 0, "too", changed_mind()).await.expect_err("one case a card");

        let late = till.sell(Sale::default()).await;
        world.time.pass_days(14);
        let case = till.ask(&late, 0, "late", changed_mind()).await.expect("a case");
        assert_eq!(case.state, CaseState::Denied);
    });
}
