//! A policy version: form and Cedar text, never changed, named by what they say.

use crate::cedar::{policy_text, schema_text};
use crate::form::{FormError, PolicyForm};
use cedar_policy::{Policy, PolicyId, PolicySet, Schema, ValidationMode, Validator};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;

/// Raised when the same form and text could be decided in another way than before.
const ENGINE_FORMAT: u32 = 1;

/// The name of a policy version: 64 hexadecimal digits.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PolicyHash(String);

/// A published set of terms, ready to decide by.
#[derive(Clone)]
pub struct PolicyVersion {
    hash: PolicyHash,
    form: PolicyForm,
    cedar_text: String,
    pub(crate) policies: PolicySet,
    pub(crate) schema: Schema,
}

/// Why a version cannot be made or read back.
#[derive(Debug, thiserror::Error)]
pub enum VersionError {
    /// The form says something that cannot be meant.
    #[error(transparent)]
    Form(#[from] FormError),
    /// The Cedar text does not parse, or does not fit the schema.
    #[error("the policy text is not valid: {0}")]
    Text(String),
    /// What was stored is not what was published.
    #[error("the stored policy is not the one named {0}")]
    Altered(PolicyHash),
}

impl PolicyVersion {
    /// Makes the version of a form.
    ///
    /// # Errors
    /// When the form does not pass its checks, or its text does not pass Cedar's.
    pub fn publish(form: PolicyForm) -> Result<Self, VersionError> {
        form.check()?;
        let cedar_text = policy_text(&form);
        Self::of(form, cedar_text)
    }

    /// Reads a version back from what was stored. The stored text counts, not what the present
    /// generator would write for the form.
    ///
    /// # Errors
    /// When it is not what was published under this name.
    pub fn restore(
        hash: &PolicyHash,
        form_json: &str,
        cedar_text: String,
    ) -> Result<Self, VersionError> {
        let altered = || VersionError::Altered(hash.clone());
        let form: PolicyForm = serde_json::from_str(form_json).map_err(|_| altered())?;
        let version = Self::of(form, cedar_text)?;
        if version.hash == *hash { Ok(version) } else { Err(altered()) }
    }

    fn of(form: PolicyForm, cedar_text: String) -> Result<Self, VersionError> {
        let text_error = |error: &dyn fmt::Display| VersionError::Text(error.to_string());
        let schema_text = schema_text();
        let (schema, _warnings) =
            Schema::from_cedarschema_str(&schema_text).map_err(|e| text_error(&e))?;
        let policies = parse(&cedar_text)?;
        let verdict = Validator::new(schema.clone()).validate(&policies, ValidationMode::Strict);
        if let Some(error) = verdict.validation_errors().next() {
            return Err(text_error(error));
        }
        let form_json = serde_json::to_string(&form).map_err(|e| text_error(&e))?;
        let hash = PolicyHash::of(&[&form_json, &schema_text, &cedar_text]);
        Ok(Self { hash, form, cedar_text, policies, schema })
    }

    /// Its name.
    pub fn hash(&self) -> &PolicyHash {
        &self.hash
    }

    /// The form it was made of.
    pub fn form(&self) -> &PolicyForm {
        &self.form
    }

    /// The form as it is stored.
    ///
    /// # Errors
    /// Never for a form that was published.
    pub fn form_json(&self) -> Result<String, VersionError> {
        serde_json::to_string(&self.form).map_err(|error| VersionError::Text(error.to_string()))
    }

    /// The Cedar text, as a manager may read it.
    pub fn cedar_text(&self) -> &str {
        &self.cedar_text
    }
}

impl fmt::Debug for PolicyVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PolicyVersion({})", self.hash)
    }
}

/// Cedar numbers policies as it reads them; here they go by the name in their `@id`.
fn parse(text: &str) -> Result<PolicySet, VersionError> {
    let read: PolicySet = text
        .parse()
        .map_err(|error: cedar_policy::ParseErrors| VersionError::Text(error.to_string()))?;
    let mut named = PolicySet::new();
    for policy in read.policies() {
        let id = policy
            .annotation("id")
            .ok_or_else(|| VersionError::Text("a policy without an id".to_owned()))?;
        let renamed: Policy = policy.new_id(PolicyId::new(id));
        named.add(renamed).map_err(|error| VersionError::Text(error.to_string()))?;
    }
    Ok(named)
}

impl PolicyHash {
    fn of(parts: &[&str]) -> Self {
        let mut digest = Sha256::new();
        digest.update(format!("simcare policy {ENGINE_FORMAT}\n"));
        for part in parts {
            // The length keeps two texts from being cut at another place into the same bytes.
            digest.update(format!("{}\n", part.len()));
            digest.update(part);
        }
        Self(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// The 64 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first digits, enough to tell versions apart on a page.
    pub fn short(&self) -> &str {
        &self.0[..12]
    }
}

impl FromStr for PolicyHash {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_digit = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        if text.len() == 64 && text.bytes().all(is_digit) {
            Ok(Self(text.to_owned()))
        } else {
            Err("not 64 hexadecimal digits")
        }
    }
}

impl TryFrom<String> for PolicyHash {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<PolicyHash> for String {
    fn from(hash: PolicyHash) -> Self {
        hash.0
    }
}

impl fmt::Display for PolicyHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PolicyHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
