//! A published version of a brand's terms.

use super::{ActorShape, instant};
use serde::Serialize;
use simcare_base::Problem;
use simcare_returns::PolicyVersion;
use simcare_returns::policies::PublishedPolicy;
use utoipa::ToSchema;

/// A published version in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct PolicyShape {
    /// The hash that names it.
    pub hash: String,
    /// The brand's own name for it.
    pub title: String,
    /// Whether purchases of today are pinned to it.
    pub is_current: bool,
    /// When it was published.
    #[schema(format = DateTime)]
    pub published_at: String,
    /// By whom.
    pub published_by: ActorShape,
}

impl From<PublishedPolicy> for PolicyShape {
    fn from(policy: PublishedPolicy) -> Self {
        Self {
            hash: policy.hash.as_str().to_owned(),
            title: policy.title,
            is_current: policy.is_current,
            published_at: instant(policy.published_at),
            published_by: (&policy.published_by).into(),
        }
    }
}

/// One version, whole.
#[derive(Debug, Serialize, ToSchema)]
pub struct PolicyTextShape {
    /// The hash that names it: of the form and the text together.
    pub hash: String,
    /// The form that a person filled in.
    pub form: serde_json::Value,
    /// The Cedar policy made of it, which decides.
    pub cedar: String,
}

impl PolicyTextShape {
    /// Of a version.
    ///
    /// # Errors
    /// Internal, when the form cannot be written down.
    pub fn of(version: &PolicyVersion) -> Result<Self, Problem> {
        let form = version.form_json().map_err(Problem::internal)?;
        Ok(Self {
            hash: version.hash().as_str().to_owned(),
            form: serde_json::from_str(&form).map_err(Problem::internal)?,
            cedar: version.cedar_text().to_owned(),
        })
    }
}
