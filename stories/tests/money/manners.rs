//! The sandbox in each of its manners: every refund ends, at most once paid, under one key until
//! the provider has refused for good.

use simcare_app::refunds::refund_retry;
use simcare_authority::Role;
use simcare_returns::case::CaseState;
use simcare_returns::refund::RefundState::{self, ActionNeeded, Failed, Succeeded};
use simcare_stories::{Sale, Till, changed_mind, each_engine};

/// A refund in this manner ends here, after so many attempts, with so much moved; and again after
/// a person has had it tried once more.
struct Expect {
    manner: &'static str,
    first: (RefundState, i64),
    retried: Option<(RefundState, i64)>,
    moved_minor: i64,
}

fn told(manner: &'static str) -> Expect {
    Expect { manner, first: (Succeeded, 1), retried: None, moved_minor: 12_800 }
}

#[test]
fn every_manner_of_a_bad_provider_ends_with_the_money_moved_once_or_not_at_all() {
    each_engine(async |world| {
        let till = Till::open(&world, "roamly").await;
        let bad = |manner, first, retried, moved_minor| Expect {
            manner,
            first,
            retried: Some(retried),
            moved_minor,
        };
        for expect in [
            told("prompt"),
            told("slow"),
            told("answer-lost"),
            told("call-lost"),
            told("told-thrice"),
            told("never-told"),
            bad("refused", (Failed, 1), (Failed, 2), 0),
            bad("refused-once", (Failed, 1), (Succeeded, 2), 12_800),
            bad("action-needed", (ActionNeeded, 1), (ActionNeeded, 1), 0),
        ] {
            check(&till, expect).await;
        }
    });
}

async fn check(till: &Till, expect: Expect) {
    let Expect { manner, first, retried, moved_minor } = expect;
    let sold = till.sell(Sale { manner, ..Sale::default() }).await;
    let case = till.ask(&sold, 0, "once", changed_mind()).await.expect("a case");
    let refund = till.until_settled(&case.id).await;
    assert_eq!((refund.state, refund.attempt), first, "{manner}");
    if let Some(after) = retried {
        assert_eq!(till.seen(&sold, &case.id).await.case.state, CaseState::PaymentTrouble);
        let (app, manager) = (&till.app, till.staff(Role::Manager));
        let moment = app.moment();
        refund_retry(app, &manager, &till.shop.brand, &refund.id, moment).await.expect(manner);
        let refund = till.until_settled(&case.id).await;
        assert_eq!((refund.state, refund.attempt), after, "{manner}");
    }
    // Whatever is still on its way has time to arrive.
    till.pass_ms(24 * 60 * 60 * 1_000).await;
    assert_eq!(till.moved_minor(&sold.capture_ref).await, moved_minor, "{manner}");
    assert!(till.movements(&sold.capture_ref).await.len() <= 1, "{manner}");
}
