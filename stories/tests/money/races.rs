//! Everybody at once: requests, grants, approvals, executions and second decisions for the same
//! money at the same instant, many rounds.

use simcare_app::cases::{ByHand, case_grant, case_redecide, case_reject, case_withdraw};
use simcare_app::refunds::{refund_approve, refund_execute, refund_retry};
use simcare_authority::Role;
use simcare_base::{ByteCount, CaseId, Money, Problem, Result};
use simcare_returns::case::CaseState;
use simcare_returns::form::Cause;
use simcare_returns::refund::RefundState;
use simcare_stories::{Sale, Says, Sold, Till, changed_mind, claimed, each_engine, is_plain};
use std::sync::Arc;
use tokio::sync::Barrier;

/// Rounds of each race.
const ROUNDS: usize = 5;

/// Runs `act` for each number below `count`, all begun at the same instant.
async fn at_once<T, F>(count: usize, act: impl Fn(usize) -> F) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let start = Arc::new(Barrier::new(count));
    let runners: Vec<_> = (0..count)
        .map(|number| {
            let (start, acting) = (start.clone(), act(number));
            tokio::spawn(async move {
                start.wait().await;
                acting.await
            })
        })
        .collect();
    let mut outcomes = Vec::new();
    for runner in runners {
        outcomes.push(runner.await.expect("nobody panics"));
    }
    outcomes
}

/// Losers are told something that a person can act on.
fn plain(problem: &Problem) {
    assert!(is_plain(problem), "{problem:?}");
}

/// What is not called off or failed takes no more than was captured, and no more moved.
async fn is_covered(till: &Till, sold: &Sold, cases: &[CaseId], captured_minor: i64) {
    let mut live_minor = 0;
    for case in cases {
        let refunds = till.desk(case).await.refunds;
        let live: Vec<Money> = refunds
            .iter()
            .filter(|(refund, _)| refund.state.holds_money())
            .map(|(refund, _)| refund.amount)
            .collect();
        assert!(live.len() <= 1, "{refunds:?}");
        live_minor += live.iter().map(|money| money.minor).sum::<i64>();
    }
    assert!(live_minor <= captured_minor, "{live_minor} of {captured_minor}");
    let moved_minor = till.moved_minor(&sold.capture_ref).await;
    assert!(moved_minor <= captured_minor, "{moved_minor} of {captured_minor}");
}

#[test]
fn of_many_requests_for_one_card_one_becomes_a_case() {
    each_engine(async |world| {
        let till = Arc::new(Till::open(&world, "roamly").await);
        for count in [2, 16].repeat(ROUNDS) {
            let sold = Arc::new(till.sell(Sale::default()).await);
            let opened = at_once(count, |number| {
                let (till, sold) = (till.clone(), sold.clone());
                async move { till.ask(&sold, 0, &format!("key-{number}"), changed_mind()).await }
            })
            .await;
            let cases: Vec<_> = opened.iter().flatten().collect();
            assert_eq!(cases.len(), 1, "{opened:?}");
            for problem in opened.iter().filter_map(|one| one.as_ref().err()) {
                assert_eq!(problem.code, "case-open-already", "{problem:?}");
            }
            till.until_settled(&cases[0].id).await;
            assert_eq!(till.moved_minor(&sold.capture_ref).await, 12_800);
        }
    });
}

#[test]
fn one_request_sent_many_times_is_one_case_for_all_who_sent_it() {
    each_engine(async |world| {
        let till = Arc::new(Till::open(&world, "roamly").await);
        for _ in 0..ROUNDS {
            let sold = Arc::new(till.sell(Sale::default()).await);
            let opened = at_once(16, |_| {
                let (till, sold) = (till.clone(), sold.clone());
                async move { till.ask(&sold, 0, "the same", changed_mind()).await }
            })
            .await;
            let ids: Vec<_> = opened.into_iter().map(|one| one.expect("the case").id).collect();
            assert!(ids.iter().all(|id| *id == ids[0]), "{ids:?}");
            till.until_settled(&ids[0]).await;
            assert_eq!(till.movements(&sold.capture_ref).await.len(), 1);
        }
    });
}

#[test]
fn cards_that_share_a_payment_too_small_for_all_share_what_there_is() {
    each_engine(async |world| {
        let till = Arc::new(Till::open(&world, "roamly").await);
        for cards in [2, 16].repeat(2) {
            // Paid for three halves of a card, whatever the lines say.
            let captured_minor = Some(19_200);
            let sale = Sale { cards, captured_minor, ..Sale::default() };
            let sold = Arc::new(till.sell(sale).await);
            let opened = at_once(cards as usize, |place| {
                let (till, sold) = (till.clone(), sold.clone());
                async move { till.ask(&sold, place, &format!("key-{place}"), changed_mind()).await }
            })
            .await;
            let cases: Vec<_> = opened.into_iter().map(|one| one.expect("a case")).collect();
            let is = |state| cases.iter().filter(|case| case.state == state).count();
            // One has all of its price, one what is left, and the rest is told that nothing is.
            assert_eq!((is(CaseState::Paying), is(CaseState::Denied)), (2, cards as usize - 2));
            for case in cases.iter().filter(|case| case.state == CaseState::Paying) {
                assert_eq!(till.until_settled(&case.id).await.state, RefundState::Succeeded);
            }
            let ids: Vec<_> = cases.into_iter().map(|case| case.id).collect();
            is_covered(&till, &sold, &ids, 19_200).await;
            assert_eq!(till.moved_minor(&sold.capture_ref).await, 19_200);
        }
    });
}

#[test]
fn of_grants_by_hand_out_of_one_payment_only_what_is_there_is_written() {
    each_engine(async |world| {
        let till = Arc::new(Till::open(&world, "roamly").await);
        // Everything is looked at by a person, and nothing is proposed.
        till.publish("title = \"ask\"\n[[promises]]\nid = \"ask\"\nremedies = [\"review\"]\n")
            .await;
        for _ in 0..ROUNDS {
            let sale = Sale { cards: 2, captured_minor: Some(12_800), ..Sale::default() };
            let sold = till.sell(sale).await;
            let mut ids = Vec::new();
            for place in 0..2 {
                let claim = claimed(Cause::LostCard);
                let case = till.ask(&sold, place, &format!("{place}"), claim).await;
                ids.push(case.expect("a case").id);
            }
            // Eight people at the desk, each for one of the two cases.
            let cases = Arc::new(ids.clone());
            let granted: Vec<Result<_>> = at_once(8, |number| {
                let (till, cases) = (till.clone(), cases.clone());
                async move {
                    let (app, agent) = (&till.app, till.staff(Role::Agent));
                    let amount = Some(Money::new(12_800, simcare_base::Currency::HKD));
                    let by_hand = ByHand { amount, destination: None, note: String::new() };
                    let case = &cases[number % 2];
                    case_grant(app, &agent, &till.shop.brand, case, by_hand, app.moment()).await
                }
            })
            .await;
            assert_eq!(granted.iter().flatten().count(), 1, "{granted:?}");
            for problem in granted.iter().filter_map(|one| one.as_ref().err()) {
                let known = ["refund-exceeds-payment", "case-not-in-review"];
                assert!(known.contains(&problem.code), "{problem:?}");
            }
            is_covered(&till, &sold, &ids, 12_800).await;
        }
    });
}

#[test]
fn approving_executing_deciding_again_refusing_and_withdrawing_at_once_pays_once_or_never() {
    each_engine(async |world| {
        let till = Arc::new(Till::open(&world, "roamly").await);
        for round in 0..ROUNDS * 2 {
            // Too much for a rule.
            let sold = Arc::new(till.sell(Sale { price_minor: 60_000, ..Sale::default() }).await);
            let case = till.ask(&sold, 0, "once", changed_mind()).await.expect("a case").id;
            let refund = till.refund(&case).await.id;
            if round % 2 == 0 {
                let (app, lead) = (&till.app, till.staff(Role::Lead));
                let moment = app.moment();
                let brand = &till.shop.brand;
                refund_approve(app, &lead, brand, &refund, moment).await.expect("approved");
            }
            let outcomes: Vec<Result<()>> = at_once(16, |number| {
                let (till, sold) = (till.clone(), sold.clone());
                let (case, refund) = (case.clone(), refund.clone());
                async move {
                    let (app, brand, moment) = (&till.app, &till.shop.brand, till.app.moment());
                    let (lead, manager) = (till.staff(Role::Lead), till.staff(Role::Manager));
                    let note = String::new();
                    let what = (None, note.clone());
                    match number % 8 {
                        0 | 1 => refund_approve(app, &lead, brand, &refund, moment).await.map(drop),
                        2..=4 => {
                            refund_execute(app, &manager, brand, &refund, moment).await.map(drop)
                        }
                        5 => case_redecide(app, &lead, brand, &case, what, moment).await.map(drop),
                        6 => case_reject(app, &lead, brand, &case, note, moment).await.map(drop),
                        _ => {
                            let holder = &sold.holder;
                            case_withdraw(app, holder, brand, &case, moment).await.map(drop)
                        }
                    }
                }
            })
            .await;
            for problem in outcomes.iter().filter_map(|one| one.as_ref().err()) {
                plain(problem);
            }
            till.pass_ms(60_000).await;
            till.pass_ms(60_000).await;
            is_covered(&till, &sold, std::slice::from_ref(&case), 60_000).await;
            let state = till.desk(&case).await.case.state;
            let moved = till.moved_minor(&sold.capture_ref).await;
            let is_paid = state == CaseState::Paid;
            assert_eq!(moved, if is_paid { 60_000 } else { 0 }, "{state:?}");
        }
    });
}

#[test]
fn a_retry_pressed_by_everybody_is_one_more_attempt() {
    each_engine(async |world| {
        let till = Arc::new(Till::open(&world, "roamly").await);
        for _ in 0..ROUNDS {
            let before = till.bank.keys().len();
            till.bank.will([Says::This(simcare_payments::Status::Failed("no".to_owned()))]);
            let sold = till.sell(Sale { used: ByteCount(0), ..Sale::at_bank() }).await;
            let case = till.ask(&sold, 0, "once", changed_mind()).await.expect("a case").id;
            till.work().await;
            let refund = till.refund(&case).await.id;
            let retried = at_once(16, |_| {
                let (till, refund) = (till.clone(), refund.clone());
                async move {
                    let (app, manager) = (&till.app, till.staff(Role::Manager));
                    let brand = &till.shop.brand;
                    refund_retry(app, &manager, brand, &refund, app.moment()).await
                }
            })
            .await;
            assert_eq!(retried.iter().flatten().count(), 1, "{retried:?}");
            retried.iter().filter_map(|one| one.as_ref().err()).for_each(plain);
            till.work().await;
            assert_eq!(till.bank.keys().len() - before, 2, "one refused, one more");
        }
    });
}
