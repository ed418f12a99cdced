//! The memory of what programs were answered: the same key with the same request gets the same
//! answer.
//!
//! The key is bound to its request before the work begins and the answer is kept after it is done,
//! in transactions of their own. What keeps a call that died in between from happening twice is
//! the use case itself, which is given a key made from the caller's ([`Asked::client_key`]) or is
//! harmless to repeat; the kept answer only spares the work.

use crate::App;
use sha2::{Digest, Sha256};
use simcare_access::idempotency::{self, Request};
use simcare_base::{ApiTokenId, BrandId, Moment, Problem, ProblemKind, Result};
use std::fmt;

pub use simcare_access::idempotency::Remembered;

/// A request with the key its caller chose.
#[derive(Clone)]
pub struct Asked {
    /// The program that asks.
    pub token: ApiTokenId,
    /// The brand it is about.
    pub brand: BrandId,
    /// The caller's key.
    pub key: String,
    /// Method, path and the digest of the body, which must be the same each time.
    pub content: String,
}

impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Asked").field("token", &self.token).finish_non_exhaustive()
    }
}

impl Asked {
    /// The key that the use case is given: no two programs' keys meet in it.
    pub fn client_key(&self) -> String {
        let bits = self.bits();
        format!("api-{bits:032x}")
    }

    /// The same as 128 bits, for what is named by an id.
    pub fn bits(&self) -> u128 {
        let digest = Sha256::digest(format!("{}\n{}", self.token, self.key));
        let mut first = [0; 16];
        first.copy_from_slice(&digest[..16]);
        u128::from_be_bytes(first)
    }

    fn caller(&self) -> String {
        format!("token:{}", self.token)
    }
}

macro_rules! request {
    ($asked:ident, $caller:ident) => {
        Request {
            caller: &$caller,
            brand: &$asked.brand,
            key: &$asked.key,
            content: &$asked.content,
        }
    };
}

/// Binds the key to the request. Answers what was answered before; none means that the work is to
/// be done.
///
/// # Errors
/// `idempotency-reused` when the key came with another request.
pub async fn answer_begin(app: &App, asked: &Asked, moment: Moment) -> Result<Option<Remembered>> {
    let (asked, caller) = (asked.clone(), asked.caller());
    app.store().write(move |tx| idempotency::begin(tx, &request!(asked, caller), moment.now)).await
}

/// Keeps the answer.
///
/// # Errors
/// When the store cannot be written.
pub async fn answer_keep(app: &App, asked: &Asked, answer: Remembered) -> Result<()> {
    let (asked, caller) = (asked.clone(), asked.caller());
    app.store().write(move |tx| idempotency::remember(tx, &request!(asked, caller), &answer)).await
}

/// Gives the key free when the work was refused. When it is not known whether the work was done
/// the key stays bound.
///
/// # Errors
/// When the store cannot be written.
pub async fn answer_refused(app: &App, asked: &Asked, problem: &Problem) -> Result<()> {
    if matches!(problem.kind, ProblemKind::Internal | ProblemKind::Unavailable) {
        return Ok(());
    }
    let (asked, caller) = (asked.clone(), asked.caller());
    app.store().write(move |tx| idempotency::release(tx, &request!(asked, caller))).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_programs_with_one_key_have_two_keys() {
        let asked = |token: u128, key: &str| Asked {
            token: ApiTokenId::from_bits(token),
            brand: BrandId::from_bits(1),
            key: key.to_owned(),
            content: String::new(),
        };
        assert_eq!(asked(1, "a").client_key(), asked(1, "a").client_key());
        assert_ne!(asked(1, "a").client_key(), asked(2, "a").client_key());
        assert_ne!(asked(1, "a").client_key(), asked(1, "b").client_key());
        assert!(asked(1, "a").client_key().len() <= 80);
    }
}
