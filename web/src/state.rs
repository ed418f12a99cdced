//! What every handler may lean on.

use crate::assets::{Assets, BrandLooks};
use crate::rate::{Gates, Limits};
use simcare_base::{Moment, MomentSource};
use std::fmt;
use std::sync::Arc;
use tokio::sync::watch;

/// How a site is set up.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address people reach the site at, without a slash at its end.
    pub public_url: String,
    /// Whether a proxy of our own stands in front, whose word about addresses is taken.
    pub trust_forwarded: bool,
    /// How often one address may ask.
    pub limits: Limits,
    /// Whether this is the demo, with a mailbox that shows what would have been sent.
    pub demo: bool,
}

impl Settings {
    /// Cookies travel over TLS only, unless the site itself does not.
    pub fn secure_cookies(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            public_url: "http://127.0.0.1:8080".into(),
            trust_forwarded: false,
            limits: Limits::default(),
            demo: false,
        }
    }
}

/// Shared by all requests; cheap to copy.
#[derive(Clone)]
pub struct WebState(Arc<Inner>);

struct Inner {
    settings: Settings,
    moments: Arc<dyn MomentSource>,
    assets: Assets,
    looks: BrandLooks,
    gates: Gates,
    stop: watch::Sender<bool>,
}

impl WebState {
    /// Puts it together once, when the program starts.
    pub fn new(moments: Arc<dyn MomentSource>, settings: Settings) -> Self {
        Self(Arc::new(Inner {
            gates: Gates::new(&settings.limits),
            settings,
            moments,
            assets: Assets::open(),
            looks: BrandLooks::default(),
            stop: watch::Sender::new(false),
        }))
    }

    /// How the site is set up.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// The present moment.
    pub fn moment(&self) -> Moment {
        self.0.moments.moment()
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

    /// Ends every live stream, so that a shutdown does not wait for readers who never leave.
    pub fn stop(&self) {
        self.0.stop.send_replace(true);
    }

    /// Done when the program is about to end.
    pub async fn stopping(self) {
        let mut watch = self.0.stop.subscribe();
        // The sender lives in this very state, so waiting ends by the value only.
        let _ = watch.wait_for(|stopped| *stopped).await;
    }
}

impl fmt::Debug for WebState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebState").field("settings", &self.0.settings).finish_non_exhaustive()
    }
}
