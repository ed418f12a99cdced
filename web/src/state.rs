//! What every handler may lean on.

use crate::assets::{Assets, BrandLooks};
use crate::metrics::Metrics;
use crate::rate::{Gates, Limits};
use simcare_app::App;
use simcare_base::{Moment, Secret};
use std::fmt;
use std::sync::Arc;

/// How a site is set up.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Whether a proxy of our own stands in front, whose word about addresses is taken.
    pub trust_forwarded: bool,
    /// How often one address may ask.
    pub limits: Limits,
    /// What who reads the metrics must send as a bearer token. Without it they are shown only to
    /// who asks from this very machine.
    pub metrics_token: Option<Secret>,
}

/// Shared by all requests; cheap to copy.
#[derive(Clone)]
pub struct WebState(Arc<Inner>);

struct Inner {
    settings: Settings,
    app: App,
    assets: Assets,
    looks: BrandLooks,
    gates: Gates,
    metrics: Metrics,
}

impl WebState {
    /// Puts it together once, when the program starts.
    pub fn new(app: App, settings: Settings) -> Self {
        Self(Arc::new(Inner {
            gates: Gates::new(&settings.limits),
            settings,
            app,
            assets: Assets::open(),
            looks: BrandLooks::default(),
            metrics: Metrics::new(),
        }))
    }

    /// How the site is set up.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// The use cases.
    pub fn app(&self) -> &App {
        &self.0.app
    }

    /// The present moment.
    pub fn moment(&self) -> Moment {
        self.0.app.moment()
    }

    /// Cookies travel over TLS only, unless the site itself does not.
    pub fn has_secure_cookies(&self) -> bool {
        self.0.app.settings().public_url.starts_with("https://")
    }

    /// Style sheets and scripts.
    pub fn assets(&self) -> &Assets {
        &self.0.assets
    }

    /// The brands' colours.
    pub fn looks(&self) -> &BrandLooks {
        &self.0.looks
    }

    /// Counters of who asks how often.
    pub fn gates(&self) -> &Gates {
        &self.0.gates
    }

    /// What the site counts of itself.
    pub fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// Done when the program is about to end: live streams end with it, so that a shutdown does
    /// not wait for readers who never leave.
    pub fn stopping(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut closing = self.0.app.closing();
        async move {
            // An error means that the program has gone already.
            let _ = closing.wait_for(|closing| *closing).await;
        }
    }
}

impl fmt::Debug for WebState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebState").field("settings", &self.0.settings).finish_non_exhaustive()
    }
}
