//! A token for whoever tries the API out: every right at every brand, the same for a seed.

use simcare_access::api_token;
use simcare_app::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{Instant, Moment, Problem, Result};
use simcare_sims::brand;

/// Puts the token of a seed into the demo, also into a world that was made before, and answers its
/// text. Nothing about it is secret: it must never be put into a store of the real thing.
///
/// # Errors
/// When the store cannot be written, or holds no brands.
pub fn token(app: &App, seed: u64, now: Instant) -> Result<String> {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    // Drawn apart from the time, so that a world that is opened again has the same.
    let mut dice = Moment::new(Instant::from_ms(0), bytes).dice_for("demo-token");
    let (id, text) = (dice.id(), format!("{}{}", api_token::PREFIX, dice.token()));
    let told = text.clone();
    app.store().write_blocking(move |tx| {
        let brands: Vec<_> = brand::list_all(tx)?.into_iter().map(|brand| brand.id).collect();
        let first = brands.first().ok_or_else(|| Problem::internal("a demo without brands"))?;
        let scope = authorise(&Actor::System("demo"), Right::ManageTokens, first)?;
        let known = api_token::Known { id: &id, text: &text, brands: &brands, rights: Right::ALL };
        api_token::put_known(tx, &scope, &known, now)
    })?;
    Ok(told)
}
