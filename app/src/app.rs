//! What every use case leans on.

use crate::Live;
use simcare_assistant::drafts::Drafter;
use simcare_base::{Moment, MomentSource, Result, Secret};
use simcare_carriers::{Carrier, Carriers};
use simcare_channels::Channel;
use simcare_payments::{Providers, SANDBOX, Sandbox, SandboxSettings, WebhookKey};
use simcare_sims::Brand;
use simcare_store::{Store, StoreSettings};
use std::fmt;
use std::sync::Arc;
use tokio::sync::watch;

/// How the use cases are set up.
#[derive(Debug, Clone)]
pub struct AppSettings {
    /// The address people reach the site at, without a slash at its end; for links in notices.
    pub public_url: String,
    /// Whether this is the demo: notices go to a mailbox page instead of out.
    pub is_demo: bool,
    /// What papers for real-name registration are sealed with, the present key first. Without one
    /// nothing is taken in, but for the demo.
    pub registration_keys: Vec<Secret>,
    /// Whether the assistant answers holders by itself. Off unless the program says so.
    pub has_assistant: bool,
}

impl Default for AppSettings {
    fn default() -> Self {
        Self {
            public_url: "http://127.0.0.1:8080".to_owned(),
            is_demo: false,
            registration_keys: Vec::new(),
            has_assistant: false,
        }
    }
}

/// The ways out of the house, chosen by the binary.
#[derive(Clone)]
pub struct Outside {
    /// What carries notices.
    pub channel: Arc<dyn Channel>,
    /// Who gives money back.
    pub providers: Providers,
    /// The sandbox, where it is among them: it has to be asked to tell.
    pub sandbox: Option<Sandbox>,
    /// What drafts replies for agents, where a brand's operator has set one up.
    pub drafter: Option<Arc<dyn Drafter>>,
    /// Who keeps the lines.
    pub carriers: Carriers,
}

impl Outside {
    /// The ways out with the sandbox as the only provider, also for payments that others took:
    /// no real money moves. Its notices are signed with `webhook_key`. No carriers.
    pub fn with_sandbox(channel: Arc<dyn Channel>, store: &Store, webhook_key: WebhookKey) -> Self {
        let settings = SandboxSettings { webhook_key, manner: None };
        let sandbox = Sandbox::new(store.clone(), settings);
        let providers = Providers::new(vec![Arc::new(sandbox.clone())]).with_stand_in(SANDBOX);
        Self {
            channel,
            providers,
            sandbox: Some(sandbox),
            carriers: Carriers::default(),
            drafter: None,
        }
    }

    /// The same with these carriers.
    pub fn with_carriers(self, carriers: Carriers) -> Self {
        Self { carriers, ..self }
    }

    /// Whether refunds are only played: pages say so, nobody is to believe that money moved.
    pub fn plays_refunds(&self) -> bool {
        self.sandbox.is_some()
    }
}

/// The store, the source of moments, and what happens live. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    store: Store,
    moments: Arc<dyn MomentSource>,
    settings: AppSettings,
    outside: Outside,
    live: Live,
    closing: watch::Sender<bool>,
}

impl App {
    /// Opens the store, brings its tables up to date, and puts the use cases on top. Nothing runs
    /// by itself until [`App::start`].
    ///
    /// # Errors
    /// When the store cannot be opened or migrated.
    pub fn open(
        store: &StoreSettings,
        moments: Arc<dyn MomentSource>,
        settings: AppSettings,
        outside: impl FnOnce(&Store) -> Outside,
    ) -> Result<Self> {
        let store = Store::open(store)?;
        store.migrate(&crate::schemas())?;
        let outside = outside(&store);
        let closing = watch::Sender::new(false);
        let live = Live::new();
        Ok(Self(Arc::new(Inner { store, moments, settings, outside, live, closing })))
    }

    /// Starts what runs by itself: the follower of the outbox and the runner of jobs. Needs an
    /// asynchronous runtime.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn start(&self) -> Result<()> {
        self.0.live.start(self.clone()).await?;
        crate::jobs::start(self.clone());
        Ok(())
    }

    /// The store.
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// The present moment; taken once per use case, by the caller at the edge.
    pub fn moment(&self) -> Moment {
        self.0.moments.moment()
    }

    /// How the use cases are set up.
    pub fn settings(&self) -> &AppSettings {
        &self.0.settings
    }

    /// The ways out of the house.
    pub fn outside(&self) -> &Outside {
        &self.0.outside
    }

    /// The carrier of a brand; none where nobody set one up.
    pub fn carrier_of(&self, brand: &Brand) -> Option<&Arc<dyn Carrier>> {
        self.outside().carriers.for_brand(&brand.settings.carrier)
    }

    /// What happens live, on every node.
    pub fn live(&self) -> &Live {
        &self.0.live
    }

    /// Becomes `true` when the program is about to end.
    pub fn closing(&self) -> watch::Receiver<bool> {
        self.0.closing.subscribe()
    }

    /// Says that the program is about to end: live streams and what runs by itself end, requests
    /// in flight still find everything open.
    pub fn announce_end(&self) {
        self.0.closing.send_replace(true);
    }

    /// Stops what runs by itself, finishes accepted work, and closes the store. Blocks.
    pub fn close(&self) {
        self.announce_end();
        self.0.store.close();
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("settings", &self.0.settings).finish_non_exhaustive()
    }
}
