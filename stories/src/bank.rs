//! A payment provider whose every word is in the story's hand, for what the sandbox does not do by
//! itself: tell before it answers, and pay what it has refused.

use simcare_app::{App, refunds};
use simcare_base::{Instant, Moment, Money, ProblemKind};
use simcare_payments::{
    Answer, Limits, Notice, Order, Provider, ProviderFuture, Signed, Status, Unanswered,
    WebhookKey, WebhookRefused,
};
use std::collections::VecDeque;
use std::sync::{Mutex, OnceLock, PoisonError};

/// Its name.
pub const BANK: &str = "bank";

/// What it does when it is called.
#[derive(Debug, Clone)]
pub enum Says {
    /// It answers.
    This(Status),
    /// The call is not answered.
    Nothing,
    /// It tells by a webhook first, and answers when that was heard.
    TellsFirst(Status, Status),
}

/// A call it received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The key it was sent.
    pub key: String,
    /// The amount, when it was an order; none when it was only asked.
    pub ordered: Option<Money>,
}

/// The provider.
#[derive(Default)]
pub struct Bank {
    script: Mutex<VecDeque<Says>>,
    calls: Mutex<Vec<Call>>,
    app: OnceLock<App>,
}

impl Bank {
    /// Tells it what to do next. With nothing left to do it answers that it is at it.
    pub fn will(&self, says: impl IntoIterator<Item = Says>) {
        self.script.lock().unwrap_or_else(PoisonError::into_inner).extend(says);
    }

    /// Every call so far.
    pub fn calls(&self) -> Vec<Call> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The keys of the orders so far, each once.
    pub fn keys(&self) -> Vec<String> {
        let ordered = self.calls().into_iter().filter(|call| call.ordered.is_some());
        let mut keys: Vec<String> = ordered.map(|call| call.key).collect();
        keys.dedup();
        keys
    }

    /// Posts a webhook about this key. Answers whether it changed anything.
    ///
    /// # Panics
    /// When it is refused.
    pub async fn tell(&self, key: &str, status: &Status) -> bool {
        let app = self.app.get().expect("somebody to tell");
        let moment = app.moment();
        let body = body(key, status);
        let signature = secret().sign(moment.now, &body);
        let heard = refunds::refund_hear(app, BANK, (&signature, &body), moment).await;
        heard.expect("the bank is heard") == refunds::Heard::New
    }

    pub(crate) fn listen(&self, app: &App) {
        // A second till on the same bank would be a mistake of the story.
        assert!(self.app.set(app.clone()).is_ok(), "the bank serves one till");
    }

    async fn act(&self, call: Call) -> Result<Answer, Unanswered> {
        let key = call.key.clone();
        self.calls.lock().unwrap_or_else(PoisonError::into_inner).push(call);
        let next = self.script.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        let status = match next {
            None => Status::Pending,
            Some(Says::This(status)) => status,
            Some(Says::Nothing) => return Err(Unanswered("the story says nothing".to_owned())),
            Some(Says::TellsFirst(told, answered)) => {
                self.tell(&key, &told).await;
                answered
            }
        };
        Ok(Answer { status, provider_ref: Some(format!("bank-{key}")) })
    }
}

impl Provider for Bank {
    fn name(&self) -> &'static str {
        BANK
    }

    fn limits(&self) -> Limits {
        Limits { age_days_max: 180, ask_after_ms: 4_000, answer_ms_max: 10_000 }
    }

    fn submit<'a>(&'a self, _: Moment, order: &'a Order) -> ProviderFuture<'a> {
        let call = Call { key: order.key.clone(), ordered: Some(order.amount) };
        Box::pin(self.act(call))
    }

    fn query<'a>(&'a self, _: Moment, key: &'a str) -> ProviderFuture<'a> {
        Box::pin(self.act(Call { key: key.to_owned(), ordered: None }))
    }

    fn parse_webhook(&self, now: Instant, signed: &Signed<'_>) -> Result<Notice, WebhookRefused> {
        secret().verify(now, signed)?;
        Notice::read(signed.body)
    }
}

fn secret() -> WebhookKey {
    WebhookKey::new(*b"what the bank and the story share")
}

fn body(key: &str, status: &Status) -> Vec<u8> {
    let (word, code) = match status {
        Status::NotKnown | Status::Pending => ("pending", None),
        Status::Succeeded => ("succeeded", None),
        Status::Failed(code) => ("failed", Some(code)),
        Status::ActionNeeded(code) => ("action-needed", Some(code)),
    };
    serde_json::json!({ "refund_key": key, "status": word, "code": code }).to_string().into_bytes()
}

/// Whether somebody who did nothing wrong could be shown this: never a fault of ours.
pub fn is_plain(problem: &simcare_base::Problem) -> bool {
    !matches!(problem.kind, ProblemKind::Internal | ProblemKind::Unavailable)
}
