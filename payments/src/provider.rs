//! What every provider can do.

use crate::webhook::{Notice, Signed, WebhookRefused};
use simcare_base::{BrandId, Instant, Moment, Money};
use std::pin::Pin;

/// The answer of a call, some time.
pub type ProviderFuture<'a> = Pin<Box<dyn Future<Output = Result<Answer, Unanswered>> + Send + 'a>>;

/// A provider that gives money back.
pub trait Provider: Send + Sync {
    /// Its name, as in payments, settings and webhook addresses.
    fn name(&self) -> &'static str;

    /// What it allows.
    fn limits(&self) -> Limits;

    /// Sends a refund, or sends it again under the same key.
    fn submit<'a>(&'a self, moment: Moment, order: &'a Order) -> ProviderFuture<'a>;

    /// Asks about a key.
    fn query<'a>(&'a self, moment: Moment, key: &'a str) -> ProviderFuture<'a>;

    /// Reads a webhook that arrived at `now`.
    ///
    /// # Errors
    /// When it was not signed by the provider, is too old or not readable.
    fn parse_webhook(&self, now: Instant, signed: &Signed<'_>) -> Result<Notice, WebhookRefused>;
}

/// What a provider is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The idempotency key: the refund and its attempt, at most 64 characters.
    pub key: String,
    /// The brand whose account it is.
    pub brand_id: BrandId,
    /// What the provider calls the captured payment.
    pub capture_ref: String,
    /// How much to give back.
    pub amount: Money,
    /// What was captured in all; some providers want it beside the amount.
    pub captured: Money,
    /// Why, in one word.
    pub reason: String,
}

/// What a provider said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// How far it is.
    pub status: Status,
    /// What the provider calls the refund.
    pub provider_ref: Option<String>,
}

/// How far a refund is at a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// Nothing is known under this key: it never arrived.
    NotKnown,
    /// Accepted, which is not succeeded.
    Pending,
    /// The money was moved.
    Succeeded,
    /// It will not be, for a reason named by this code.
    Failed(String),
    /// Somebody has to do something, named by this code.
    ActionNeeded(String),
}

/// A call was not answered: it may or may not have arrived.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the provider did not answer: {0}")]
pub struct Unanswered(pub String);

/// What a provider allows, as data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How old a payment may be.
    pub age_days_max: u32,
    /// How long to wait before asking about a refund.
    pub ask_after_ms: i64,
    /// How long a call may take before it counts as not answered.
    pub answer_ms_max: u64,
}
