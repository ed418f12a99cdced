//! A shop whose program does nothing by itself: the story runs its jobs.

use simcare_app::cases::ReturnRequest;
use simcare_app::{App, AppSettings, Outside, jobs};
use simcare_authority::{Actor, Grant, Right, Role, authorise};
use simcare_base::{BrandId, ByteCount, CardId, Instant, MomentSource, StaffId};
use simcare_carriers::Carriers;
use simcare_channels::Mailbox;
use simcare_payments::{
    Manner, Provider, Providers, SANDBOX, Sandbox, SandboxSettings, WebhookKey,
};
use simcare_returns::case::{Case, Claimed};
use simcare_returns::form::{Cause, Condition};
use simcare_returns::refund::{Refund, refunds_of_case};
use simcare_sims::{Card, card};
use simcare_store::Store;
use simcare_stories::{Shop, World};
use std::sync::Arc;

/// The program at rest, with one shop.
pub struct Setting<'a> {
    pub world: &'a World,
    pub app: App,
    pub shop: Shop,
    pub sandbox: Sandbox,
}

/// The provider as it is, or wrapped into something worse.
pub type Wrap = fn(Sandbox) -> Arc<dyn Provider>;

impl<'a> Setting<'a> {
    /// With a sandbox that treats every refund in this manner.
    pub async fn new(world: &'a World, manner: Option<Manner>) -> Self {
        Self::with(world, manner, |sandbox| Arc::new(sandbox)).await
    }

    /// With this provider in front of the sandbox.
    pub async fn with(world: &'a World, manner: Option<Manner>, wrap: Wrap) -> Self {
        let (store, time) = (world.database.settings(), world.time.clone());
        let key = WebhookKey::new(*b"a key for stories");
        let settings = SandboxSettings { webhook_key: key, manner };
        let open = move || {
            let outside = |store: &Store| {
                let sandbox = Sandbox::new(store.clone(), settings.clone());
                Outside {
                    channel: Arc::new(Mailbox::new(store.clone())),
                    providers: Providers::new(vec![wrap(sandbox.clone())]).with_stand_in(SANDBOX),
                    sandbox: Some(sandbox),
                    carriers: Carriers::default(),
                    drafter: None,
                }
            };
            let moments: Arc<dyn MomentSource> = time;
            App::open(&store, moments, AppSettings { is_demo: true, ..Default::default() }, outside)
        };
        let app = tokio::task::spawn_blocking(open).await.expect("no panic").expect("opens");
        let shop = Shop::open(&app, "roamly").await.expect("the shop opens");
        let sandbox = app.outside().sandbox.clone().expect("a sandbox");
        Self { world, app, shop, sandbox }
    }

    /// Somebody at the desk with this role.
    pub fn staff(&self, role: Role) -> Actor {
        let grants = vec![Grant { brand: self.shop.brand.clone(), role }];
        Actor::Staff { staff: StaffId::from_bits(role as u128), grants }
    }

    pub fn brand(&self) -> &BrandId {
        &self.shop.brand
    }

    /// The card as it stands.
    pub async fn card(&self, id: &CardId) -> Card {
        let (brand, id) = (self.shop.brand.clone(), id.clone());
        let found = self.app.store().read(move |tx| {
            let scope = authorise(&Actor::System("story"), Right::ReadCards, &brand)?;
            card::by_id(tx, &scope, &id)
        });
        found.await.expect("reads").expect("the card")
    }

    /// The one who holds the shop's card.
    pub async fn holder(&self) -> Actor {
        let holder = self.card(&self.shop.card).await.holder_id;
        Actor::Holder { brand: self.shop.brand.clone(), holder }
    }

    /// So much data went through the shop's card.
    pub async fn use_card(&self, bytes: u64) {
        let mut used = self.card(&self.shop.card).await;
        let now = self.world.time.now();
        used.used = ByteCount(bytes);
        used.life.activated_at = Some(now);
        used.life.first_used_at = Some(now);
        let wrote = self.app.store().write(move |tx| {
            tx.execute(
                "UPDATE card SET used_bytes = ?1, activated_at = ?2, first_used_at = ?2
                 WHERE card_id = ?3",
                simcare_store::params![used.used, used.life.first_used_at, used.id],
            )
        });
        assert_eq!(wrote.await.expect("writes"), 1);
    }

    /// The request of this card's holder, sent.
    pub async fn open(&self, cause: Cause) -> simcare_base::Result<Case> {
        let request = request(&self.shop.card, cause, "key-1");
        let (app, holder) = (&self.app, self.holder().await);
        simcare_app::cases::case_open(app, &holder, self.brand(), request, app.moment()).await
    }

    /// Runs what is due, lets a second pass, and so on for so many seconds.
    pub async fn let_pass(&self, seconds: i64) {
        for _ in 0..seconds {
            jobs::run_due(&self.app).await.expect("jobs run");
            self.world.time.set(self.world.time.now().plus_seconds(1));
        }
        jobs::run_due(&self.app).await.expect("jobs run");
    }

    /// The case's refunds, the latest first.
    pub async fn refunds(&self, case: &Case) -> Vec<Refund> {
        let id = case.id.clone();
        self.app.store().read(move |tx| refunds_of_case(tx, &id)).await.expect("reads")
    }

    /// The case as the desk sees it.
    pub async fn read(&self, case: &Case) -> simcare_app::cases::DeskCase {
        let manager = self.staff(Role::Manager);
        simcare_app::cases::case_read(&self.app, &manager, self.brand(), &case.id)
            .await
            .expect("reads")
    }

    /// What has moved at the bank, in minor units, one a movement.
    pub async fn moved(&self) -> Vec<i64> {
        let capture = format!("capture-{}", self.shop.slug);
        let movements = self.sandbox.movements(&capture).await.expect("reads");
        movements.iter().map(|movement| movement.amount.minor).collect()
    }

    /// Closes the store, as a program that ends.
    pub async fn close(self) {
        let app = self.app;
        tokio::task::spawn_blocking(move || app.close()).await.expect("closes");
    }
}

/// A request for a plastic card that was opened.
pub fn request(card: &CardId, cause: Cause, client_key: &str) -> ReturnRequest {
    ReturnRequest {
        card: card.clone(),
        claim: Claimed {
            cause,
            condition: Some(Condition::OpenedIntact),
            wish: None,
            fault_at: None::<Instant>,
            device: String::new(),
            words: "行程取消了，想退卡".to_owned(),
        },
        client_key: client_key.to_owned(),
        conversation: None,
    }
}
