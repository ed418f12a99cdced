//! API tokens: made, listed, ended by people or programs with the right to.

use crate::App;
use simcare_access::api_token::{self, ApiToken, MadeApiToken, NewApiToken};
use simcare_access::audit;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{ApiTokenId, BrandId, Moment, Problem, Result};

pub use simcare_access::api_token::{
    ApiToken as Token, MadeApiToken as MadeToken, NewApiToken as NewToken,
};

/// The tokens of a brand, newest first.
///
/// # Errors
/// `right-missing`.
pub async fn token_list(app: &App, actor: &Actor, brand: &BrandId) -> Result<Vec<ApiToken>> {
    let scope = authorise(actor, Right::ManageTokens, brand)?;
    app.store().read(move |tx| api_token::of_brand(tx, &scope)).await
}

/// Makes a token for a brand. Nobody hands out a right that they do not have.
///
/// # Errors
/// `right-missing`, also for a right that the maker lacks; `required`, `token-name`.
pub async fn token_make(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    new: NewApiToken,
    moment: Moment,
) -> Result<MadeApiToken> {
    let scope = authorise(actor, Right::ManageTokens, brand)?;
    for right in &new.rights {
        authorise(actor, *right, brand)?;
    }
    if new.expires_at.is_some_and(|ends| ends <= moment.now) {
        return Err(Problem::field("expires_at", "token-ended"));
    }
    app.store()
        .write(move |tx| {
            let made = api_token::insert(tx, &scope, &new, &moment)?;
            if made.text.is_some() {
                let entry = audit::NewEntry {
                    brand: scope.brand(),
                    actor: scope.actor(),
                    action: "token.make",
                    subject: made.token.id.as_str(),
                    details: serde_json::json!({ "rights": made.token.rights }),
                };
                audit::write(tx, &mut moment.dice_for("token-make"), moment.now, &entry)?;
            }
            Ok(made)
        })
        .await
}

/// Ends a token of a brand. Ending one that has ended changes nothing.
///
/// # Errors
/// `right-missing`; `token-unknown` when the brand has no such token.
pub async fn token_revoke(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &ApiTokenId,
    moment: Moment,
) -> Result<ApiToken> {
    let scope = authorise(actor, Right::ManageTokens, brand)?;
    let id = id.clone();
    app.store()
        .write(move |tx| {
            if api_token::revoke(tx, &scope, &id, moment.now)? {
                let entry = audit::NewEntry {
                    brand: scope.brand(),
                    actor: scope.actor(),
                    action: "token.revoke",
                    subject: id.as_str(),
                    details: serde_json::json!({}),
                };
                audit::write(tx, &mut moment.dice_for("token-revoke"), moment.now, &entry)?;
            }
            let found = api_token::of_brand(tx, &scope)?.into_iter().find(|token| token.id == id);
            found.ok_or_else(|| Problem::not_found("token-unknown"))
        })
        .await
}
