//! Two who want the same at once: exactly one gets it.

use crate::setting::{Setting, request};
use simcare_app::cases::case_open;
use simcare_app::refunds::{refund_approve, refund_execute};
use simcare_authority::{Actor, Right, Role, authorise};
use simcare_base::CardId;
use simcare_returns::case::CaseState;
use simcare_returns::form::Cause;
use simcare_sims::{Card, Iccid, card};
use simcare_store::params;
use simcare_stories::each_engine;

const AT_ONCE: usize = 8;

#[test]
fn many_requests_at_once_for_one_card_open_one_case() {
    each_engine(async |world| {
        let setting = Setting::new(&world, None).await;
        let holder = setting.holder().await;
        let mut asking = Vec::new();
        for number in 0..AT_ONCE {
            let (app, holder, brand) =
                (setting.app.clone(), holder.clone(), setting.brand().clone());
            // Two of each key: a page that sent twice, and other pages of the same holder.
            let key = format!("key-{}", number / 2);
            let wish = request(&setting.shop.card, Cause::ChangeOfMind, &key);
            asking.push(tokio::spawn(async move {
                case_open(&app, &holder, &brand, wish, app.moment()).await
            }));
        }
        let mut opened = Vec::new();
        for one in asking {
            match one.await.expect("no panic") {
                Ok(case) => opened.push(case.id),
                Err(problem) => assert_eq!(problem.code, "case-open-already"),
            }
        }
        opened.dedup();
        assert_eq!(opened.len(), 1);
        setting.let_pass(8).await;
        assert_eq!(setting.moved().await, [12_800]);
        setting.close().await;
    });
}

#[test]
fn two_cards_of_one_payment_never_get_more_than_was_paid() {
    each_engine(async |world| {
        let setting = Setting::new(&world, None).await;
        let other = second_card(&setting).await;
        // Half of what the two cards cost was captured.
        let cut = setting
            .app
            .store()
            .write(|tx| tx.execute("UPDATE payment SET captured_minor = 6400", params![]));
        cut.await.expect("cuts");
        let holder = setting.holder().await;
        let mut asking = Vec::new();
        for card in [setting.shop.card.clone(), other] {
            let (app, holder, brand) =
                (setting.app.clone(), holder.clone(), setting.brand().clone());
            let wish = request(&card, Cause::ChangeOfMind, card.as_str());
            asking.push(tokio::spawn(async move {
                case_open(&app, &holder, &brand, wish, app.moment()).await
            }));
        }
        let mut paying = 0;
        for one in asking {
            match one.await.expect("no panic") {
                Ok(case) if case.state == CaseState::Paying => paying += 1,
                Ok(case) => assert_eq!(case.state, CaseState::Denied, "nothing was left"),
                Err(problem) => assert_eq!(problem.code, "refund-exceeds-payment"),
            }
        }
        assert_eq!(paying, 1);
        setting.let_pass(8).await;
        assert_eq!(setting.moved().await, [6_400]);
        let sums = setting.app.store().read(|tx| {
            tx.all(
                "SELECT b.taken_minor, CAST(COALESCE(SUM(r.amount_minor), 0) AS BIGINT)
                 FROM refund_budget b LEFT JOIN refund r
                   ON r.payment_id = b.subject AND r.state NOT IN ('failed', 'cancelled')
                 WHERE b.most_minor = 6400 AND r.id IS NOT NULL
                 GROUP BY b.subject, b.taken_minor",
                params![],
                |row| Ok((row.get::<i64>(0)?, row.get::<i64>(1)?)),
            )
        });
        assert_eq!(
            sums.await.expect("reads"),
            [(6_400, 6_400)],
            "the budget is the sum of refunds"
        );
        setting.close().await;
    });
}

#[test]
fn letting_a_refund_go_many_times_at_once_pays_it_once() {
    each_engine(async |world| {
        let setting = Setting::new(&world, None).await;
        setting.use_card(1).await;
        let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
        let refund = setting.refunds(&case).await.remove(0).id;
        let manager = setting.staff(Role::Manager);
        let mut going = Vec::new();
        for _ in 0..AT_ONCE {
            let (app, brand) = (setting.app.clone(), setting.brand().clone());
            let (manager, refund) = (manager.clone(), refund.clone());
            going.push(tokio::spawn(async move {
                refund_approve(&app, &manager, &brand, &refund, app.moment()).await?;
                refund_execute(&app, &manager, &brand, &refund, app.moment()).await
            }));
        }
        for one in going {
            one.await.expect("no panic").expect("each finds it let go");
        }
        let mut runners = Vec::new();
        for _ in 0..3 {
            let app = setting.app.clone();
            runners.push(tokio::spawn(async move { simcare_app::jobs::run_due(&app).await }));
        }
        for one in runners {
            one.await.expect("no panic").expect("runs");
        }
        setting.let_pass(8).await;
        assert_eq!(setting.moved().await, [10_800]);
        setting.close().await;
    });
}

/// Another card of the same order line; the two share what was paid.
async fn second_card(setting: &Setting<'_>) -> CardId {
    let first = setting.card(&setting.shop.card).await;
    let second = Card {
        id: CardId::from_bits(4_711),
        iccid: Iccid::with_check_digit("898520000000004711").expect("a number"),
        qr_token: "another-token-of-this-story".to_owned(),
        ..first
    };
    let (id, brand) = (second.id.clone(), setting.brand().clone());
    let put = setting.app.store().write(move |tx| {
        let scope = authorise(&Actor::System("story"), Right::ImportOrders, &brand)?;
        tx.execute("UPDATE order_line SET quantity = 2", params![])?;
        card::put(tx, &scope, &second)
    });
    put.await.expect("puts");
    id
}
