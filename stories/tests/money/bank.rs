//! What the sandbox does not do by itself: a provider that tells before it answers, pays what it has
//! refused, and is asked about what is not its own.

use simcare_app::cases::{ByHand, case_grant};
use simcare_app::refunds::{Heard, refund_hear, refund_retry, refund_settle};
use simcare_authority::Role;
use simcare_base::{Currency, Money};
use simcare_payments::{SANDBOX, Status, WebhookKey};
use simcare_returns::case::{Case, CaseState};
use simcare_returns::refund::{Refund, RefundState};
use simcare_stories::{Sale, Says, Sold, Till, World, changed_mind, each_engine};

fn failed() -> Status {
    Status::Failed("bank-declined".to_owned())
}

/// A till, and a case whose refund the bank has been sent, with this script.
async fn begun(world: &World, script: Vec<Says>) -> (Till, Sold, Case) {
    let till = Till::open(world, "roamly").await;
    till.bank.will(script);
    let sold = till.sell(Sale::at_bank()).await;
    let case = till.ask(&sold, 0, "once", changed_mind()).await.expect("a case");
    till.work().await;
    (till, sold, case)
}

async fn retry(till: &Till, refund: &Refund) -> Result<Refund, &'static str> {
    let (app, manager) = (&till.app, till.staff(Role::Manager));
    let retried = refund_retry(app, &manager, &till.shop.brand, &refund.id, app.moment()).await;
    retried.map_err(|problem| problem.code)
}

fn check(refund: &Refund, state: RefundState, failure: Option<&str>) {
    assert_eq!((refund.state, refund.failure.as_deref()), (state, failure), "{refund:?}");
}

#[test]
fn what_is_told_before_the_answer_stands() {
    each_engine(async |world| {
        let script = vec![Says::TellsFirst(Status::Succeeded, Status::Pending)];
        let (till, sold, case) = begun(&world, script).await;
        check(&till.refund(&case.id).await, RefundState::Succeeded, None);
        assert_eq!(till.seen(&sold, &case.id).await.case.state, CaseState::Paid);
        let key = &till.bank.keys()[0];
        assert!(!till.bank.tell(key, &Status::Succeeded).await, "told twice");
        assert!(!till.bank.tell(key, &failed()).await, "what moved stays moved");
        assert_eq!(till.bank.calls().len(), 1);
    });
}

#[test]
fn while_nobody_answers_the_same_key_is_sent_again() {
    each_engine(async |world| {
        let script = vec![
            Says::Nothing,
            Says::Nothing,
            Says::This(Status::Pending),
            Says::Nothing,
            Says::This(Status::NotKnown),
            Says::This(Status::Succeeded),
        ];
        let (till, _, case) = begun(&world, script).await;
        check(&till.until_settled(&case.id).await, RefundState::Succeeded, None);
        assert_eq!(till.bank.keys().len(), 1, "{:?}", till.bank.calls());
    });
}

#[test]
fn a_refusal_that_is_paid_just_after_it_was_let_go_again_is_not_paid_again() {
    each_engine(async |world| {
        let (till, sold, case) = begun(&world, vec![Says::This(failed())]).await;
        let refund = till.refund(&case.id).await;
        check(&refund, RefundState::Failed, Some("bank-declined"));
        retry(&till, &refund).await.expect("let go again");
        // Before its job has run, the first attempt turns out to be paid.
        assert!(till.bank.tell(&till.bank.keys()[0], &Status::Succeeded).await);
        till.work().await;
        check(&till.refund(&case.id).await, RefundState::Succeeded, None);
        assert_eq!(till.bank.keys().len(), 1, "a second order would pay it twice");
        assert_eq!(till.seen(&sold, &case.id).await.case.state, CaseState::Paid);
    });
}

#[test]
fn an_old_refusal_that_is_paid_while_the_next_attempt_is_out_is_seen_and_ends_right() {
    each_engine(async |world| {
        // What becomes of the second attempt, and of the refund.
        let one = (failed(), RefundState::Succeeded, None, CaseState::Paid);
        let paid = Some("paid-after-refusal");
        let two = (Status::Succeeded, RefundState::ActionNeeded, paid, CaseState::PaymentTrouble);
        let till = Till::open(&world, "roamly").await;
        for (second, state, failure, case_state) in [one, two] {
            till.bank.will([Says::This(failed()), Says::This(Status::Pending)]);
            let before = till.bank.keys().len();
            let sold = till.sell(Sale::at_bank()).await;
            let case = till.ask(&sold, 0, "once", changed_mind()).await.expect("a case");
            till.work().await;
            retry(&till, &till.refund(&case.id).await).await.expect("let go again");
            till.work().await;
            let keys = till.bank.keys().split_off(before);
            assert_eq!(keys.len(), 2);

            assert!(till.bank.tell(&keys[0], &Status::Succeeded).await);
            let refund = till.refund(&case.id).await;
            check(&refund, RefundState::ActionNeeded, paid);
            assert_eq!(retry(&till, &refund).await, Err("refund-not-retriable"));
            till.bank.tell(&keys[1], &Status::Pending).await;
            check(&till.refund(&case.id).await, RefundState::ActionNeeded, paid);

            till.bank.tell(&keys[1], &second).await;
            check(&till.refund(&case.id).await, state, failure);
            assert_eq!(till.seen(&sold, &case.id).await.case.state, case_state);
        }
    });
}

#[test]
fn what_was_settled_by_hand_and_then_paid_all_the_same_is_seen() {
    each_engine(async |world| {
        let (till, sold, case) = begun(&world, vec![Says::This(failed())]).await;
        let refund = till.refund(&case.id).await;
        let (app, manager) = (&till.app, till.staff(Role::Manager));
        let how = (&refund.id, "by bank transfer");
        refund_settle(app, &manager, &till.shop.brand, how, app.moment()).await.expect("settled");
        assert_eq!(till.seen(&sold, &case.id).await.case.state, CaseState::Paid);
        assert!(till.bank.tell(&till.bank.keys()[0], &Status::Succeeded).await);
        let refund = till.refund(&case.id).await;
        check(&refund, RefundState::ActionNeeded, Some("paid-after-refusal"));
        refund_settle(app, &manager, &till.shop.brand, how, app.moment()).await.expect("seen");
        check(&till.refund(&case.id).await, RefundState::Succeeded, None);
    });
}

#[test]
fn a_bank_that_goes_on_by_itself_is_asked_until_it_ends() {
    each_engine(async |world| {
        let wanted = Status::ActionNeeded("balance-too-low".to_owned());
        let (till, _, case) = begun(&world, vec![Says::This(wanted)]).await;
        check(&till.refund(&case.id).await, RefundState::ActionNeeded, Some("balance-too-low"));
        till.bank.will([Says::This(Status::Succeeded)]);
        assert!(till.bank.tell(&till.bank.keys()[0], &Status::Pending).await);
        // It never tells that it has paid.
        check(&till.until_settled(&case.id).await, RefundState::Succeeded, None);
        assert_eq!(till.bank.keys().len(), 1);
    });
}

#[test]
fn a_payment_too_old_for_its_provider_is_left_to_a_person() {
    each_engine(async |world| {
        let till = Till::open(&world, "roamly").await;
        till.publish(
            "title = \"any time\"\nautomatic-up-to = [{ minor = 90000, currency = \"HKD\" }]\n\
             [[promises]]\nid = \"any\"\nremedies = [\"refund-full\"]\nautomatic = true\n",
        )
        .await;
        for (days_ago, calls, state) in
            [(181, 0, RefundState::ActionNeeded), (179, 1, RefundState::Pending)]
        {
            let sold = till.sell(Sale { days_ago, ..Sale::at_bank() }).await;
            let case = till.ask(&sold, 0, "once", changed_mind()).await.expect("a case");
            till.work().await;
            let refund = till.refund(&case.id).await;
            check(&refund, state, (calls == 0).then_some("payment-too-old"));
            assert_eq!(till.bank.calls().len(), calls);
        }
    });
}

#[test]
fn a_provider_has_no_say_about_the_refunds_of_another() {
    each_engine(async |world| {
        let (till, _, case) = begun(&world, Vec::new()).await;
        let key = till.bank.keys()[0].clone();
        let body = serde_json::json!({ "refund_key": key, "status": "succeeded" }).to_string();
        let moment = till.app.moment();
        let signature = WebhookKey::new(*b"a till").sign(moment.now, body.as_bytes());
        let signed = (signature.as_str(), body.as_bytes());
        let heard = refund_hear(&till.app, SANDBOX, signed, moment).await.expect("heard");
        assert_eq!(heard, Heard::Known);
        check(&till.refund(&case.id).await, RefundState::Pending, None);
    });
}

#[test]
fn what_the_shop_gave_back_by_itself_meanwhile_is_not_given_again() {
    each_engine(async |world| {
        let till = Till::open(&world, "roamly").await;
        let terms = "title = \"ask\"\n[[promises]]\nid = \"ask\"\nremedies = [\"review\"]\n";
        till.publish(terms).await;
        let sold = till.sell(Sale { cards: 2, ..Sale::at_bank() }).await;
        let grant = async |place: usize| {
            let case = till.ask(&sold, place, &format!("{place}"), changed_mind()).await;
            let case = case.expect("a case").id;
            let amount = Some(Money::new(12_800, Currency::HKD));
            let by_hand = ByHand { amount, destination: None, note: String::new() };
            let (app, agent, moment) = (&till.app, till.staff(Role::Agent), till.app.moment());
            let granted = case_grant(app, &agent, &till.shop.brand, &case, by_hand, moment).await;
            granted.map(|case| case.state).map_err(|problem| problem.code)
        };
        assert_eq!(grant(0).await, Ok(CaseState::Allowed));
        // The next import of its orders says that the shop has given the other card's price back.
        let capture_ref = sold.capture_ref.clone();
        let imported = till.app.store().write(move |tx| {
            tx.execute(
                "UPDATE payment SET refunded_elsewhere_minor = 12800 WHERE capture_ref = ?1",
                simcare_store::params![capture_ref],
            )
        });
        assert_eq!(imported.await.expect("imported"), 1);
        assert_eq!(grant(1).await, Err("refund-exceeds-payment"));
    });
}
