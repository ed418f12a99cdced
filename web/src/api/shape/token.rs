//! An API token.

use super::{instant, instant_if_any};
use serde::Serialize;
use simcare_app::tokens::Token;
use utoipa::ToSchema;

/// An API token as it is listed. Its text is shown once, when it is made.
#[derive(Debug, Serialize, ToSchema)]
pub struct TokenShape {
    /// Its id.
    pub id: String,
    /// What its maker called it.
    pub name: String,
    /// The brands it is for.
    pub brands: Vec<String>,
    /// What it may do there.
    pub rights: Vec<&'static str>,
    /// When it was made.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When it ends by itself.
    #[schema(format = DateTime)]
    pub expires_at: Option<String>,
    /// Since when it is good no more.
    #[schema(format = DateTime)]
    pub revoked_at: Option<String>,
}

impl From<Token> for TokenShape {
    fn from(token: Token) -> Self {
        Self {
            id: token.id.to_string(),
            name: token.name,
            brands: token.brands.iter().map(ToString::to_string).collect(),
            rights: token.rights.iter().map(|right| right.name()).collect(),
            created_at: instant(token.created_at),
            expires_at: instant_if_any(token.expires_at),
            revoked_at: instant_if_any(token.revoked_at),
        }
    }
}
