//! Which carriers there are, by the settings.

use crate::settings::Settings;
use serde::Deserialize;
use simcare_base::Secret;
use simcare_carriers::http::{HttpCarrier, HttpSettings};
use simcare_carriers::{Carrier, Carriers, SANDBOX, Sandbox};
use simcare_store::Store;
use std::error::Error;
use std::sync::Arc;

/// One carrier.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CarrierSettings {
    /// What it is.
    kind: Kind,
    /// Where the protocol begins.
    #[serde(default)]
    url: String,
    /// What it knows us by.
    #[serde(default)]
    pub(crate) token: Option<Secret>,
    /// How long one try may take.
    #[serde(default = "try_ms_max")]
    try_ms_max: u64,
    /// How often a call is tried.
    #[serde(default = "tries_max")]
    tries_max: u32,
}

/// What a carrier is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    /// The protocol over HTTPS.
    Http,
    /// Played.
    Sandbox,
}

const fn try_ms_max() -> u64 {
    4_000
}

const fn tries_max() -> u32 {
    3
}

impl CarrierSettings {
    /// Takes the token from the environment, where it is there, and checks the rest.
    ///
    /// # Errors
    /// What does not fit.
    pub(crate) fn complete(
        &mut self,
        name: &str,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<(), Box<dyn Error>> {
        let upper = name.to_ascii_uppercase().replace('-', "_");
        if let Some(token) = variable(&format!("SIMCARE_CARRIER_{upper}_TOKEN")) {
            self.token = Some(Secret::new(token));
        }
        if self.kind == Kind::Sandbox {
            let is_named_so = name == SANDBOX;
            return if is_named_so { Ok(()) } else { Err("a sandbox is called `sandbox`".into()) };
        }
        self.http(name).map(drop)
    }

    fn http(&self, name: &str) -> Result<HttpCarrier, Box<dyn Error>> {
        if !(100..=10_000).contains(&self.try_ms_max) || !(1..=5).contains(&self.tries_max) {
            return Err("try_ms_max is 100 to 10000, tries_max 1 to 5".into());
        }
        let settings = HttpSettings {
            name: name.to_owned(),
            url: self.url.clone(),
            token: self.token.clone().ok_or("its token is missing")?,
            try_ms_max: self.try_ms_max,
            tries_max: self.tries_max,
            pause_ms: 200,
        };
        Ok(HttpCarrier::new(settings)?)
    }
}

/// The carriers of the settings. Where things are only tried out, or the settings say so, the
/// sandbox is one of them. A brand that names no carrier has the only one there is; nobody's line
/// is played by accident.
///
/// # Errors
/// When one of them cannot be reached as it is set up.
pub(crate) fn carriers(
    settings: &Settings,
    store: &Store,
    is_demo: bool,
) -> Result<Carriers, Box<dyn Error>> {
    let mut all: Vec<Arc<dyn Carrier>> = Vec::new();
    let mut is_played = is_demo || settings.trial;
    for (name, one) in &settings.carriers {
        match one.kind {
            Kind::Http => all.push(Arc::new(one.http(name)?)),
            Kind::Sandbox => is_played = true,
        }
    }
    let mut carriers = Carriers::new(all);
    if is_played {
        let pay_url = format!("{}/sandbox/pay", settings.public_url);
        carriers = carriers.with_sandbox(Sandbox::new(store.clone(), pay_url));
    }
    let only = match carriers.all() {
        [only] => Some(only.name().to_owned()),
        _ if is_demo || settings.trial => Some(SANDBOX.to_owned()),
        _ => None,
    };
    Ok(match only {
        Some(name) => carriers.with_stand_in(&name),
        None => carriers,
    })
}
