//! What a channel is: something that takes a letter and hands it to the world.

use crate::notice::Medium;
use simcare_base::{BrandId, Instant, Locale, NoticeId, Secret};
use std::future::Future;
use std::pin::Pin;

/// A notice with its text, ready to go.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The notice it is of. A channel that can passes it on as the message's own id, so that a
    /// second try is not a second mail.
    pub notice: NoticeId,
    /// In whose name.
    pub brand: BrandId,
    /// How it travels.
    pub medium: Medium,
    /// To whom.
    pub recipient: Secret,
    /// In which language.
    pub language: Locale,
    /// The heading.
    pub subject: Secret,
    /// The text.
    pub body: Secret,
    /// When it is handed over.
    pub at: Instant,
}

/// Why a channel did not take a letter. The reason is logged, so it never names the recipient or
/// repeats the text, also where the other side's answer does.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Try again later.
    #[error("not now: {0}")]
    Later(String),
    /// It will never work: no such address.
    #[error("never: {0}")]
    Never(String),
}

/// A letter on its way.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<(), Refusal>> + Send + 'a>>;

/// A way out of the house.
pub trait Channel: Send + Sync + 'static {
    /// What logs call it.
    fn name(&self) -> &'static str;
    /// Takes one letter.
    fn send<'a>(&'a self, letter: &'a Letter) -> Sending<'a>;
}
