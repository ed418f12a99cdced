//! The sandbox: a provider without money that behaves as badly as real ones.
//!
//! It keeps its own book in its own tables and trusts nothing it is sent: it refuses more than
//! was captured, moves money once a key, and loses calls, answers and notices as its manners say.

mod book;
mod manner;

pub use book::Movement;
pub use manner::Manner;

use crate::provider::{Answer, Limits, Order, Provider, ProviderFuture, Status, Unanswered};
use crate::webhook::{Notice, Signed, WebhookKey, WebhookRefused};
use book::Received;
use simcare_base::{Instant, JobId, Moment, Problem, Result};
use simcare_store::{NewJob, Store, Tx};

/// Its name.
pub const SANDBOX: &str = "sandbox";
/// The kind of job that sends its notices.
pub const SANDBOX_WEBHOOK_JOB: &str = "sandbox-webhook";

/// How the sandbox is set up.
#[derive(Debug, Clone)]
pub struct SandboxSettings {
    /// What it signs its notices with.
    pub webhook_key: WebhookKey,
    /// One manner for everything; otherwise each refund has its own.
    pub manner: Option<Manner>,
}

/// The sandbox.
#[derive(Clone)]
pub struct Sandbox {
    store: Store,
    settings: SandboxSettings,
}

impl Sandbox {
    /// A sandbox whose book is in this store.
    pub fn new(store: Store, settings: SandboxSettings) -> Self {
        Self { store, settings }
    }

    /// The notice about a key as the provider would post it at `now`: the signature and the body.
    /// None when there is nothing to tell yet.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub async fn notice(&self, now: Instant, key: &str) -> Result<Option<(String, Vec<u8>)>> {
        let key = key.to_owned();
        let found = self
            .store
            .write(move |tx| Ok(book::settle(tx, &key, now)?.map(|status| (key.clone(), status))))
            .await?;
        let Some((key, status)) = found else { return Ok(None) };
        if status == Status::Pending {
            return Ok(None);
        }
        let provider_ref = Some(provider_ref(&key));
        let body = Notice { key, status, provider_ref }.write();
        Ok(Some((self.settings.webhook_key.sign(now, &body), body)))
    }

    /// Every movement of money of a capture, for tests and reconciliation.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub async fn movements(&self, capture_ref: &str) -> Result<Vec<Movement>> {
        let capture_ref = capture_ref.to_owned();
        self.store.read(move |tx| book::movements(tx, &capture_ref)).await
    }

    async fn take(&self, moment: Moment, order: &Order) -> Result<Answer, Unanswered> {
        let manner = self.settings.manner;
        let manner = manner.unwrap_or_else(|| Manner::of(&order.capture_ref, order.amount.minor));
        let taken = order.clone();
        let received = self
            .store
            .write(move |tx| {
                if manner == Manner::CallLost && book::lose_first(tx, &taken, moment.now)? {
                    return Ok(None);
                }
                let received = book::receive(tx, &taken, manner, moment.now)?;
                if received.is_new {
                    enqueue_notices(tx, &taken, manner, moment)?;
                }
                Ok(Some(received))
            })
            .await
            .map_err(|problem| Unanswered(problem.to_string()))?;
        match received {
            None => Err(Unanswered("the call was lost".to_owned())),
            Some(Received { is_new: true, .. }) if manner == Manner::AnswerLost => {
                Err(Unanswered("the answer was lost".to_owned()))
            }
            Some(Received { status, .. }) => {
                Ok(Answer { status, provider_ref: Some(provider_ref(&order.key)) })
            }
        }
    }

    async fn look_up(&self, now: Instant, key: &str) -> Result<Answer, Unanswered> {
        let sought = key.to_owned();
        let found = self.store.write(move |tx| book::settle(tx, &sought, now)).await;
        let status = found.map_err(|problem: Problem| Unanswered(problem.to_string()))?;
        let provider_ref = status.as_ref().map(|_| provider_ref(key));
        Ok(Answer { status: status.unwrap_or(Status::NotKnown), provider_ref })
    }
}

fn provider_ref(key: &str) -> String {
    format!("sandbox-{key}")
}

fn enqueue_notices(tx: &mut Tx<'_>, order: &Order, manner: Manner, moment: Moment) -> Result<()> {
    let mut dice = moment.dice_for("sandbox-notices");
    for round in 0..manner.notices() {
        tx.enqueue(&NewJob {
            id: dice.id::<JobId>(),
            kind: SANDBOX_WEBHOOK_JOB,
            dedupe_key: format!("{}-{round}", order.key),
            run_at: moment.now.plus_ms(manner.settles_after_ms() + i64::from(round) * 700),
            payload: serde_json::json!({ "refund_key": order.key }),
        })?;
    }
    Ok(())
}

impl Provider for Sandbox {
    fn name(&self) -> &'static str {
        SANDBOX
    }

    fn limits(&self) -> Limits {
        Limits { age_days_max: 365, ask_after_ms: 4_000, answer_ms_max: 10_000 }
    }

    fn submit<'a>(&'a self, moment: Moment, order: &'a Order) -> ProviderFuture<'a> {
        Box::pin(self.take(moment, order))
    }

    fn query<'a>(&'a self, moment: Moment, key: &'a str) -> ProviderFuture<'a> {
        Box::pin(self.look_up(moment.now, key))
    }

    fn parse_webhook(&self, now: Instant, signed: &Signed<'_>) -> Result<Notice, WebhookRefused> {
        self.settings.webhook_key.verify(now, signed)?;
        Notice::read(signed.body)
    }
}
