//! What people at the desk may do to a case and its money.

use crate::setting::Setting;
use simcare_app::cases::{ByHand, case_fulfil, case_grant, case_redecide, case_reject};
use simcare_app::refunds::{refund_approve, refund_execute, refund_settle};
use simcare_authority::Role;
use simcare_base::{Money, ProblemKind};
use simcare_payments::Manner;
use simcare_returns::case::{CaseState, Claimed};
use simcare_returns::form::{Cause, Condition};
use simcare_returns::refund::RefundState;
use simcare_stories::each_engine;

#[test]
fn deciding_approving_and_paying_are_three_people() {
    each_engine(async |world| {
        let setting = Setting::new(&world, None).await;
        let (app, brand) = (&setting.app, setting.brand());
        setting.use_card(1).await;
        let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
        let refund = setting.refunds(&case).await.remove(0).id;
        let forbidden = |result: simcare_base::Result<_>| {
            result.err().map(|problem| problem.kind) == Some(ProblemKind::Forbidden)
        };
        let approve = async |role| {
            refund_approve(app, &setting.staff(role), brand, &refund, app.moment()).await
        };
        let execute = async |role| {
            refund_execute(app, &setting.staff(role), brand, &refund, app.moment()).await
        };
        assert!(forbidden(approve(Role::Agent).await) && forbidden(approve(Role::Auditor).await));
        let early = execute(Role::Manager).await.expect_err("nobody approved it");
        assert_eq!(early.code, "refund-not-approved");
        approve(Role::Lead).await.expect("a lead approves");
        approve(Role::Lead).await.expect("again changes nothing");
        assert!(forbidden(execute(Role::Lead).await));
        execute(Role::Manager).await.expect("a manager has it paid");
        execute(Role::Manager).await.expect("again changes nothing");
        setting.let_pass(8).await;
        assert_eq!(setting.moved().await, [10_800]);
        setting.close().await;
    });
}

#[test]
fn the_last_decision_is_in_force_and_earlier_ones_stay() {
    each_engine(async |world| {
        let setting = Setting::new(&world, None).await;
        let (app, brand, agent) = (&setting.app, setting.brand(), setting.staff(Role::Agent));
        setting.use_card(1).await;
        let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
        let claim = Claimed { condition: Some(Condition::Damaged), ..case.claim.clone() };
        let redecide = async |claim, note: &str| {
            let corrected = (Some(claim), note.to_owned());
            case_redecide(app, &agent, brand, &case.id, corrected, app.moment()).await
        };
        let after =
            redecide(claim.clone(), "the photo shows a broken chip").await.expect("decides");
        assert_eq!(after.state, CaseState::Denied);
        let claim = Claimed { condition: Some(Condition::Sealed), ..claim };
        let after = redecide(claim, "another card was meant").await.expect("decides");
        assert_eq!(after.state, CaseState::Allowed);
        let desk = setting.read(&case).await;
        let words: Vec<_> = desk.decisions.iter().map(|one| one.decision.outcome.word()).collect();
        assert_eq!(words, ["allowed", "denied", "allowed"]);
        let states: Vec<_> = desk.refunds.iter().map(|(refund, _)| refund.state).collect();
        assert_eq!(states.iter().filter(|state| **state == RefundState::Created).count(), 1);
        assert_eq!(states.iter().filter(|state| **state == RefundState::Cancelled).count(), 1);
        setting.close().await;
    });
}

#[test]
fn a_card_used_before_the_money_left_is_decided_again() {
    each_engine(async |world| {
        let setting = Setting::new(&world, None).await;
        let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
        assert_eq!(case.state, CaseState::Paying);
        setting.use_card(1_000_000_000).await;
        setting.let_pass(8).await;
        let desk = setting.read(&case).await;
        assert_eq!((desk.case.state, desk.decisions.len()), (CaseState::Allowed, 2));
        let amounts: Vec<_> =
            desk.refunds.iter().map(|(refund, _)| (refund.state, refund.amount.minor)).collect();
        assert!(amounts.contains(&(RefundState::Created, 9_520)), "{amounts:?}");
        assert!(amounts.contains(&(RefundState::Cancelled, 12_800)), "{amounts:?}");
        assert!(setting.moved().await.is_empty());
        setting.close().await;
    });
}

#[test]
fn money_on_its_way_is_not_decided_again() {
    each_engine(async |world| {
        let setting = Setting::new(&world, Some(Manner::Slow)).await;
        let (app, brand, lead) = (&setting.app, setting.brand(), setting.staff(Role::Lead));
        let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
        setting.let_pass(2).await;
        let nothing = (None, String::new());
        let again = case_redecide(app, &lead, brand, &case.id, nothing, app.moment()).await;
        assert_eq!(again.expect_err("paying").code, "case-not-decidable");
        let no = case_reject(app, &lead, brand, &case.id, String::new(), app.moment()).await;
        assert_eq!(no.expect_err("paying").code, "refund-under-way");
        setting.let_pass(60).await;
        assert_eq!(setting.moved().await, [12_800]);
        setting.close().await;
    });
}

#[test]
fn what_the_provider_will_not_pay_is_settled_by_hand() {
    each_engine(async |world| {
        let setting = Setting::new(&world, Some(Manner::Refused)).await;
        let (app, brand) = (&setting.app, setting.brand());
        let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
        setting.let_pass(8).await;
        assert_eq!(setting.read(&case).await.case.state, CaseState::PaymentTrouble);
        let refund = setting.refunds(&case).await.remove(0);
        let settle = async |role| {
            let what = (&refund.id, "bank transfer of 3 November");
            refund_settle(app, &setting.staff(role), brand, what, app.moment()).await
        };
        assert!(settle(Role::Lead).await.is_err(), "only who may execute");
        assert_eq!(settle(Role::Manager).await.expect("settles").state, RefundState::Succeeded);
        assert_eq!(settle(Role::Manager).await.expect_err("once").code, "refund-not-settleable");
        assert_eq!(setting.read(&case).await.case.state, CaseState::Paid);
        setting.close().await;
    });
}

#[test]
fn a_person_grants_only_where_the_terms_leave_it_to_one() {
    each_engine(async |world| {
        let setting = Setting::new(&world, None).await;
        let (app, brand, agent) = (&setting.app, setting.brand(), setting.staff(Role::Agent));
        setting.use_card(1).await;
        let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
        let by_hand = |minor| ByHand {
            amount: Some(Money::new(minor, setting.shop.paid.currency)),
            destination: None,
            note: "goodwill".to_owned(),
        };
        let grant = async |minor| {
            case_grant(app, &agent, brand, &case.id, by_hand(minor), app.moment()).await
        };
        assert_eq!(grant(100).await.expect_err("decided").code, "case-not-in-review");
        let fulfil = case_fulfil(app, &agent, brand, &case.id, String::new(), app.moment()).await;
        assert_eq!(fulfil.expect_err("money").code, "case-nothing-to-fulfil");
        setting.close().await;
    });
}
