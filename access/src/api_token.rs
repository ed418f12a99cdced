//! Tokens for programs: scoped to brands and rights.

use crate::digest::digest;
use simcare_authority::{Actor, Right, Scope};
use simcare_base::{ApiTokenId, BrandId, Instant, Moment, Problem, Result};
use simcare_store::{Json, Row, Tx, params};

/// What every token's text begins with, so that a leaked one is recognised.
pub const PREFIX: &str = "simcare_";

/// A token as it is listed; its text is shown once, when it is made.
#[derive(Debug, Clone)]
pub struct ApiToken {
    /// Its id.
    pub id: ApiTokenId,
    /// What its maker called it.
    pub name: String,
    /// The brands it is for.
    pub brands: Vec<BrandId>,
    /// What it may do there.
    pub rights: Vec<Right>,
    /// When it was made.
    pub created_at: Instant,
    /// When it ends by itself.
    pub expires_at: Option<Instant>,
    /// Since when it is good no more.
    pub revoked_at: Option<Instant>,
}

const COLUMNS: &str = "id, name, brands, rights, created_at, expires_at, revoked_at";

fn read(row: &Row<'_>) -> Result<ApiToken> {
    let Json(brands) = row.get(2)?;
    let Json(rights) = row.get(3)?;
    Ok(ApiToken {
        id: row.get(0)?,
        name: row.get(1)?,
        brands,
        rights,
        created_at: row.get(4)?,
        expires_at: row.get(5)?,
        revoked_at: row.get(6)?,
    })
}

/// A token to be made.
#[derive(Debug, Clone)]
pub struct NewApiToken {
    /// What its maker calls it.
    pub name: String,
    /// What it may do at the brand.
    pub rights: Vec<Right>,
    /// When it ends by itself.
    pub expires_at: Option<Instant>,
    /// The maker's key for this token: asked for twice it is one token.
    pub client_key: String,
}

/// A token that was made.
pub struct MadeApiToken {
    /// As it is listed.
    pub token: ApiToken,
    /// Its text, which is kept nowhere; none when it was made by an earlier call with the same key.
    pub text: Option<String>,
}

impl std::fmt::Debug for MadeApiToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MadeApiToken").field("token", &self.token.id).finish_non_exhaustive()
    }
}

const NAME_CHARS_MAX: usize = 80;

/// Makes a token for the scope's brand.
///
/// # Errors
/// `required` for a token without a name or rights; `token-name` for a name that is too long.
pub fn insert(
    tx: &mut Tx<'_>,
    scope: &Scope,
    new: &NewApiToken,
    moment: &Moment,
) -> Result<MadeApiToken> {
    let name = new.name.trim();
    if name.is_empty() {
        return Err(Problem::field("name", "required"));
    }
    if name.chars().count() > NAME_CHARS_MAX || name.chars().any(char::is_control) {
        return Err(Problem::field("name", "token-name"));
    }
    if new.rights.is_empty() {
        return Err(Problem::field("rights", "required"));
    }
    let mut dice = moment.dice_for("api-token");
    let id: ApiTokenId = dice.id();
    let text = format!("{PREFIX}{}", dice.token());
    let made_by = scope.actor().to_string();
    let written = tx.execute(
        "INSERT INTO api_token (id, brand_id, token_hash, name, brands, rights, made_by, client_key,
                                created_at, expires_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT (made_by, client_key) DO NOTHING",
        params![
            id,
            scope.brand(),
            digest(&[&text]),
            name,
            Json(vec![scope.brand().clone()]),
            Json(new.rights.clone()),
            made_by,
            new.client_key,
            moment.now,
            new.expires_at
        ],
    )?;
    let sql = format!(
        "SELECT {COLUMNS} FROM api_token WHERE made_by = ?1 AND client_key = ?2 AND brand_id = ?3"
    );
    let found = tx.optional(&sql, params![made_by, new.client_key, scope.brand()], read)?;
    let token = found.ok_or_else(|| Problem::conflict("client-key-reused"))?;
    Ok(MadeApiToken { token, text: (written > 0).then_some(text) })
}

/// A token whose text was chosen, for worlds that are made up.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// Its id.
    pub id: &'a ApiTokenId,
    /// Its text.
    pub text: &'a str,
    /// The brands it is for.
    pub brands: &'a [BrandId],
    /// What it may do there.
    pub rights: &'a [Right],
}

/// Puts a token with a chosen text into a made-up world; one that is there gets these brands and
/// rights.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn put_known(tx: &mut Tx<'_>, scope: &Scope, known: &Known<'_>, now: Instant) -> Result<()> {
    tx.execute(
        "INSERT INTO api_token (id, brand_id, token_hash, name, brands, rights, made_by, client_key,
                                created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (id) DO UPDATE SET brands = excluded.brands, rights = excluded.rights",
        params![
            known.id,
            scope.brand(),
            digest(&[known.text]),
            "demo",
            Json(known.brands.to_vec()),
            Json(known.rights.to_vec()),
            scope.actor().to_string(),
            known.id,
            now
        ],
    )?;
    Ok(())
}

/// Who a token's text stands for, while it is good.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn actor(tx: &mut Tx<'_>, text: &str, now: Instant) -> Result<Option<Actor>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM api_token
         WHERE token_hash = ?1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?2)"
    );
    let found = tx.optional(&sql, params![digest(&[text]), now], read)?;
    Ok(found.map(|t| Actor::Token { token: t.id, brands: t.brands, rights: t.rights }))
}

/// The tokens of the scope's brand, newest first.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn of_brand(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<ApiToken>> {
    let sql = format!("SELECT {COLUMNS} FROM api_token WHERE brand_id = ?1 ORDER BY id DESC");
    tx.all(&sql, params![scope.brand()], read)
}

/// Ends a token of the scope's brand. Answers whether there was a good one.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn revoke(tx: &mut Tx<'_>, scope: &Scope, id: &ApiTokenId, now: Instant) -> Result<bool> {
    let touched = tx.execute(
        "UPDATE api_token SET revoked_at = ?1
         WHERE id = ?2 AND brand_id = ?3 AND revoked_at IS NULL",
        params![now, id, scope.brand()],
    )?;
    Ok(touched > 0)
}
