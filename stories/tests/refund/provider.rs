//! Providers behave badly, programs die: money moves at most once.

use crate::setting::Setting;
use simcare_app::refunds::{Heard, refund_hear, refund_retry};
use simcare_authority::Role;
use simcare_base::{Instant, Moment};
use simcare_payments::{
    Limits, Manner, Notice, Order, Provider, ProviderFuture, Sandbox, Signed, WebhookRefused,
};
use simcare_returns::form::Cause;
use simcare_returns::refund::RefundState;
use simcare_stories::each_engine;
use std::sync::Arc;

#[test]
fn however_the_provider_behaves_money_moves_at_most_once() {
    each_engine(async |world| {
        for (number, (manner, expect)) in [
            (Manner::Prompt, RefundState::Succeeded),
            (Manner::Slow, RefundState::Succeeded),
            (Manner::AnswerLost, RefundState::Succeeded),
            (Manner::CallLost, RefundState::Succeeded),
            (Manner::ToldThrice, RefundState::Succeeded),
            (Manner::NeverTold, RefundState::Succeeded),
            (Manner::Refused, RefundState::Failed),
            (Manner::RefusedOnce, RefundState::Failed),
            (Manner::ActionNeeded, RefundState::ActionNeeded),
        ]
        .into_iter()
        .enumerate()
        {
            let world = simcare_stories::World::new(world.engine);
            let setting = Setting::new(&world, Some(manner)).await;
            let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
            setting.let_pass(70).await;
            let refund = setting.refunds(&case).await.remove(0);
            let is_paid = expect == RefundState::Succeeded;
            assert_eq!((refund.state, refund.attempt), (expect, 1), "{number} {manner:?}");
            let moved = setting.moved().await;
            assert_eq!(moved, if is_paid { vec![12_800] } else { vec![] }, "{manner:?}");
            setting.close().await;
        }
    });
}

#[test]
fn after_a_final_refusal_another_attempt_has_another_key() {
    each_engine(async |world| {
        let setting = Setting::new(&world, Some(Manner::RefusedOnce)).await;
        let (app, brand) = (&setting.app, setting.brand());
        let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
        setting.let_pass(8).await;
        let refund = setting.refunds(&case).await.remove(0);
        assert_eq!(refund.failure.as_deref(), Some("bank-declined"));
        let manager = setting.staff(Role::Manager);
        for expect in [Ok(()), Err("refund-not-retriable")] {
            let retried = refund_retry(app, &manager, brand, &refund.id, app.moment()).await;
            assert_eq!(retried.map(drop).map_err(|problem| problem.code), expect);
        }
        setting.let_pass(8).await;
        let (refund, attempts) = setting.read(&case).await.refunds.remove(0);
        assert_eq!(refund.state, RefundState::Succeeded);
        let keys: Vec<_> = attempts.iter().map(|attempt| attempt.key.clone()).collect();
        assert_eq!(keys, [format!("{}-1", refund.id), format!("{}-2", refund.id)]);
        assert!(keys.iter().all(|key| key.len() <= 64));
        assert_eq!(setting.moved().await, [12_800]);
        setting.close().await;
    });
}

#[test]
fn a_webhook_is_believed_when_signed_and_changes_things_once() {
    each_engine(async |world| {
        let setting = Setting::new(&world, Some(Manner::NeverTold)).await;
        let app = &setting.app;
        let case = setting.open(Cause::ChangeOfMind).await.expect("opens");
        setting.let_pass(1).await;
        let key = format!("{}-1", setting.refunds(&case).await.remove(0).id);
        world.time.set(world.time.now().plus_seconds(2));
        let now = world.time.now();
        let (signature, body) =
            setting.sandbox.notice(now, &key).await.expect("reads").expect("a notice");
        let hear = async |signature: &str, body: &[u8]| {
            refund_hear(app, "sandbox", (signature, body), app.moment()).await
        };
        let forged = body.iter().map(u8::to_ascii_uppercase).collect::<Vec<_>>();
        assert_eq!(hear(&signature, &forged).await.expect_err("forged").code, "webhook-refused");
        assert_eq!(hear("", &body).await.expect_err("unsigned").code, "webhook-refused");
        let unknown = refund_hear(app, "nobody", (&signature, &body), app.moment()).await;
        assert_eq!(unknown.expect_err("no provider").code, "not-found");
        assert_eq!(hear(&signature, &body).await.expect("heard"), Heard::New);
        assert_eq!(hear(&signature, &body).await.expect("heard"), Heard::Known);
        setting.let_pass(10).await;
        assert_eq!(setting.moved().await, [12_800]);
        setting.close().await;
    });
}

/// A provider whose answers never come: as if the program died while it waited.
struct Silent(Sandbox);

impl Provider for Silent {
    fn name(&self) -> &'static str {
        self.0.name()
    }
    fn limits(&self) -> Limits {
        self.0.limits()
    }
    fn submit<'a>(&'a self, moment: Moment, order: &'a Order) -> ProviderFuture<'a> {
        Box::pin(async move {
            self.0.submit(moment, order).await?;
            std::future::pending().await
        })
    }
    fn query<'a>(&'a self, moment: Moment, key: &'a str) -> ProviderFuture<'a> {
        self.0.query(moment, key)
    }
    fn parse_webhook(&self, now: Instant, signed: &Signed<'_>) -> Result<Notice, WebhookRefused> {
        self.0.parse_webhook(now, signed)
    }
}

#[test]
fn a_program_that_died_while_it_waited_pays_once() {
    each_engine(async |world| {
        let first = Setting::with(&world, None, |sandbox| Arc::new(Silent(sandbox))).await;
        let case = first.open(Cause::ChangeOfMind).await.expect("opens");
        let app = first.app.clone();
        let waiting = tokio::spawn(async move { simcare_app::jobs::run_due(&app).await });
        let sent = simcare_stories::eventually("the call is sent", async || {
            let refund = first.refunds(&case).await.remove(0);
            let key = format!("{}-1", refund.id);
            let moment = first.app.moment();
            let answer = first.sandbox.query(moment, &key).await.expect("answers");
            (answer.status != simcare_payments::Status::NotKnown).then_some(refund.state)
        });
        assert_eq!(sent.await, RefundState::Submitted, "written before the call");
        waiting.abort();
        first.close().await;

        // Another program on the same tables, after the dead one's lease.
        let second = Setting::new(&world, None).await;
        world.time.pass_minutes(3);
        second.let_pass(8).await;
        let refund = second.refunds(&case).await.remove(0);
        assert_eq!((refund.state, refund.attempt), (RefundState::Succeeded, 1));
        assert_eq!(second.moved().await, [12_800]);
        second.close().await;
    });
}
