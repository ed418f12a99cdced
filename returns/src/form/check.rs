//! What a form must not say.

use super::{PolicyForm, Promise, Remedy, UsageLimit};
use std::collections::BTreeSet;

/// Why a form cannot be published.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// Not the TOML of a form.
    #[error("not a policy form: {0}")]
    Toml(String),
    /// No promise at all.
    #[error("a policy needs at least one promise")]
    Empty,
    /// A promise's name is empty, too long, or has other characters.
    #[error("the name {0:?} is not lower-case letters, digits and hyphens")]
    Name(String),
    /// Two promises of one name.
    #[error("two promises are named {0}")]
    Twice(String),
    /// A promise gives nothing, or gives a review beside something else.
    #[error("promise {0} needs a remedy, and a review stands alone")]
    Remedies(String),
    /// A number outside what it can mean.
    #[error("promise {0} has a number out of range")]
    Range(String),
    /// A demand for evidence that nothing satisfies.
    #[error("promise {0} demands evidence but names none")]
    Evidence(String),
}

const NAME_LEN_MAX: usize = 40;
const PROMISES_MAX: usize = 40;

impl PolicyForm {
    /// Checks what the types alone do not.
    ///
    /// # Errors
    /// The first thing that cannot be meant.
    pub fn check(&self) -> Result<(), FormError> {
        if self.promises.is_empty() || self.promises.len() > PROMISES_MAX {
            return Err(FormError::Empty);
        }
        let mut names = BTreeSet::new();
        for promise in &self.promises {
            check_promise(promise)?;
            if !names.insert(&promise.id) {
                return Err(FormError::Twice(promise.id.clone()));
            }
        }
        Ok(())
    }
}

fn check_promise(promise: &Promise) -> Result<(), FormError> {
    let id = || promise.id.clone();
    let is_name_byte = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    // The name becomes part of Cedar text, so nothing that ends a string may pass.
    if promise.id.is_empty()
        || promise.id.len() > NAME_LEN_MAX
        || !promise.id.bytes().all(is_name_byte)
        || promise.id == "every"
    {
        return Err(FormError::Name(id()));
    }
    let is_review = promise.remedies.contains(&Remedy::Review);
    if promise.remedies.is_empty() || (is_review && promise.remedies.len() > 1) {
        return Err(FormError::Remedies(id()));
    }
    let is_share_wrong = matches!(promise.usage, UsageLimit::PerMille(share) if share > 1_000);
    let is_fee_wrong = promise.fee.basis_points.is_some_and(|points| points > 10_000)
        || promise.fee.flat.iter().any(|fee| fee.minor < 0);
    if is_share_wrong || is_fee_wrong {
        return Err(FormError::Range(id()));
    }
    if promise.evidence.iter().any(|demand| demand.any_of.is_empty()) {
        return Err(FormError::Evidence(id()));
    }
    Ok(())
}
