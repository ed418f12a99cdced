//! Publishing terms. What was bought before stays pinned to what was promised then.

use crate::App;
use simcare_access::audit;
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{BrandId, Moment, Problem, Result};
use simcare_returns::{PolicyForm, PolicyHash, PolicyVersion, policies};

/// Publishes terms written in TOML and pins purchases from now on to them.
///
/// # Errors
/// `right-missing`; `policy-form` with the reason as `detail`.
pub async fn policy_publish(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    toml: &str,
    moment: Moment,
) -> Result<PolicyHash> {
    let scope = authorise(actor, Right::ManagePolicies, brand)?;
    let refused = |error: &dyn std::fmt::Display| {
        Problem::invalid("policy-form").with("detail", error.to_string())
    };
    let form = PolicyForm::from_toml(toml).map_err(|error| refused(&error))?;
    let version = PolicyVersion::publish(form).map_err(|error| refused(&error))?;
    publish(app, scope, version, moment).await
}

/// Publishes a form.
///
/// # Errors
/// As [`policy_publish`].
pub async fn policy_publish_form(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    form: PolicyForm,
    moment: Moment,
) -> Result<PolicyHash> {
    let scope = authorise(actor, Right::ManagePolicies, brand)?;
    let version = PolicyVersion::publish(form)
        .map_err(|error| Problem::invalid("policy-form").with("detail", error.to_string()))?;
    publish(app, scope, version, moment).await
}

async fn publish(
    app: &App,
    scope: Scope,
    version: PolicyVersion,
    moment: Moment,
) -> Result<PolicyHash> {
    app.store()
        .write(move |tx| {
            let is_new = policies::publish(tx, &scope, &version, moment.now)?;
            let entry = audit::NewEntry {
                brand: scope.brand(),
                actor: scope.actor(),
                action: "policy.publish",
                subject: version.hash().as_str(),
                details: serde_json::json!({ "title": version.form().title, "is_new": is_new }),
            };
            audit::write(tx, &mut moment.dice_for("policy-publish"), moment.now, &entry)?;
            Ok(version.hash().clone())
        })
        .await
}
