//! The keys that what people bring is sealed with.

use crate::App;
use simcare_base::{Problem, Result, Secret};
use simcare_sims::registration::Keyring;

/// What the demo seals with: nothing in it is anybody's.
const DEMO_SECRET: &str = "the demo holds invented people only";

/// The keys of this installation.
///
/// # Errors
/// `registration-closed` where none is set: nothing is taken in that could not be sealed.
pub(super) fn keys(app: &App) -> Result<Keyring> {
    let settings = app.settings();
    match settings.registration_keys.as_slice() {
        [] if settings.is_demo => Ok(Keyring::new(&[Secret::new(DEMO_SECRET)])),
        [] => Err(Problem::unavailable("registration-closed")),
        secrets => Ok(Keyring::new(secrets)),
    }
}
