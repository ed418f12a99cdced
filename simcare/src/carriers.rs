//! Which carriers there are, by the settings.

use crate::settings::Settings;
use simcare_carriers::{Carriers, SANDBOX, Sandbox};
use simcare_store::Store;

/// The carriers of the settings. Where things are only tried out the sandbox is one of them and
/// answers for brands that name none: nobody else's line is ever played.
pub(crate) fn carriers(settings: &Settings, store: &Store, is_demo: bool) -> Carriers {
    let carriers = Carriers::default();
    if !(is_demo || settings.trial) {
        return carriers;
    }
    let sandbox = Sandbox::new(store.clone(), format!("{}/sandbox/pay", settings.public_url));
    carriers.with_sandbox(sandbox).with_stand_in(SANDBOX)
}
