//! The whole program in this process: the use cases on the story's database and clock, and the real
//! HTTP server on a port of its own.

use crate::{Colleague, Person, Shop, World, eventually};
use simcare_app::{App, AppSettings, Outside};
use simcare_authority::Role;
use simcare_base::MomentSource;
use simcare_carriers::{Carriers, SANDBOX, Sandbox};
use simcare_channels::{Mailbox, letters_since};
use simcare_payments::WebhookKey;
use simcare_web::WebState;
use std::sync::{Arc, PoisonError};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A running site. Two of them on one world are two nodes.
pub struct Site {
    app: App,
    address: String,
    serving: JoinHandle<()>,
}

impl Site {
    /// Starts one.
    ///
    /// # Panics
    /// When it does not start: no story begins without it.
    pub async fn start(world: &World) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let app = world.app(&address).await;
        app.start().await.expect("the app starts");

        let state = WebState::new(app.clone(), simcare_web::Settings::default());
        let router = simcare_web::router(&state);
        let stop = {
            let mut closing = app.closing();
            async move {
                let _ = closing.wait_for(|closing| *closing).await;
            }
        };
        let serving = tokio::spawn(async move {
            simcare_web::server::serve(listener, router, stop).await.expect("serves");
        });
        Self { app, address, serving }
    }

    /// The use cases, for what a story does not do through a page.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// A small shop, see [`Shop`].
    ///
    /// # Panics
    /// When it cannot be made.
    pub async fn shop(&self, slug: &str) -> Shop {
        Shop::open(&self.app, slug).await.expect("the shop opens")
    }

    /// The whole address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// Somebody with a browser of the plainest kind, who reads this language.
    pub fn person(&self, language: &str) -> Person {
        Person::new(&self.address, language)
    }

    /// The colleague of this role at this shop, logged in.
    pub async fn colleague(&self, shop: &Shop, role: Role) -> Colleague {
        Colleague::log_in(&self.address, shop, role).await
    }

    /// The newest text that was sent to this contact, once there are `count` of them.
    pub async fn letter_to(&self, contact: &str, count: usize) -> String {
        let since = simcare_base::Instant::from_ms(0);
        eventually(&format!("letter {count} to {contact}"), async || {
            let letters = self.app.store().read(move |tx| letters_since(tx, since, 200)).await;
            let all = letters.expect("the mailbox opens");
            let own: Vec<_> = all.iter().filter(|letter| letter.recipient == contact).collect();
            (own.len() >= count).then(|| own[0].body.clone())
        })
        .await
    }

    /// The one-time code in the newest text to this contact.
    pub async fn code_sent_to(&self, contact: &str, count: usize) -> String {
        let letter = self.letter_to(contact, count).await;
        let mut runs = letter.split(|c: char| !c.is_ascii_digit());
        runs.find(|run| run.len() == 6).expect("a code of six digits").to_owned()
    }

    /// Ends it in good order.
    ///
    /// # Panics
    /// When the server has failed meanwhile.
    pub async fn stop(self) {
        let app = self.app.clone();
        app.announce_end();
        self.serving.await.expect("the server ends");
        tokio::task::spawn_blocking(move || app.close()).await.expect("closes");
    }
}

impl World {
    /// A running site on this world's database and clock.
    pub async fn site(&self) -> Site {
        Site::start(self).await
    }

    /// The use cases on this world's database and clock; nothing runs by itself.
    ///
    /// # Panics
    /// When the store does not open: no story begins without it.
    pub async fn app(&self, public_url: &str) -> App {
        let settings = AppSettings {
            public_url: public_url.to_owned(),
            is_demo: true,
            has_assistant: self.has_assistant,
            ..AppSettings::default()
        };
        let (store, time) = (self.database.settings(), self.time.clone());
        let (pay_at, drafter) = (public_url.to_owned(), self.drafter.clone());
        let open = move || {
            let moments: Arc<dyn MomentSource> = time;
            App::open(&store, moments, settings, |store| {
                let channel = Arc::new(Mailbox::new(store.clone()));
                let key = WebhookKey::new(*b"a key for stories");
                let sandbox = Sandbox::new(store.clone(), format!("{pay_at}/sandbox/pay"));
                let carriers = Carriers::default().with_sandbox(sandbox).with_stand_in(SANDBOX);
                let outside = Outside::with_sandbox(channel, store, key).with_carriers(carriers);
                Outside { drafter, ..outside }
            })
        };
        let opened = tokio::task::spawn_blocking(open).await.expect("opening does not panic");
        let app = opened.expect("the app opens");
        self.keep(app.store().clone());
        app
    }

    /// Closes this store when the world ends.
    pub(crate) fn keep(&self, store: simcare_store::Store) {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner).push(store);
    }
}
