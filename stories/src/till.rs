//! The use cases of money without pages, and without anything that runs by itself: the story says
//! when time passes and when jobs run, so what it tells is the same every time.

use crate::bank::{BANK, Bank};
use crate::{Shop, World};
use simcare_app::cases::{DeskCase, OwnCase, ReturnRequest, case_open, case_read, own_case};
use simcare_app::{App, AppSettings, Outside, jobs, policies as terms};
use simcare_authority::{Actor, Grant, Right, Role, authorise};
use simcare_base::{
    BrandId, ByteCount, CardId, CaseId, Currency, Dice, HolderId, Instant, Money, Result, StaffId,
};
use simcare_carriers::Carriers;
use simcare_channels::Mailbox;
use simcare_payments::{Movement, Providers, SANDBOX, Sandbox, SandboxSettings, WebhookKey};
use simcare_returns::PolicyHash;
use simcare_returns::case::{Case, Claimed};
use simcare_returns::form::{Cause, Condition};
use simcare_returns::policies;
use simcare_returns::refund::Refund;
use simcare_sims::{
    Allowance, Card, CardLife, Contact, DayRule, Form, Holder, Iccid, LocalText, Order, OrderLine,
    OrderNumber, Payment, Product, card, holder, order, payment, product,
};
use simcare_store::Tx;
use std::sync::Arc;

/// The seconds that pass between two looks of [`Till::until_settled`].
const STEP_MS: i64 = 5_000;
/// After so many steps a refund that goes on is one that never ends.
const STEPS_MAX: usize = 200;

/// The use cases, a brand, and a bank.
pub struct Till {
    /// The use cases.
    pub app: App,
    /// The brand.
    pub shop: Shop,
    /// The provider in the story's hand.
    pub bank: Arc<Bank>,
    time: Arc<crate::ScriptedTime>,
}

/// What is sold.
#[derive(Debug, Clone)]
pub struct Sale {
    /// How many cards.
    pub cards: u32,
    /// What each cost, in cents.
    pub price_minor: i64,
    /// What was captured in all, where it is not the price of all cards.
    pub captured_minor: Option<i64>,
    /// What they are made of.
    pub form: Form,
    /// Who captured the payment.
    pub provider: &'static str,
    /// How the sandbox shall behave.
    pub manner: &'static str,
    /// How many days ago it was bought.
    pub days_ago: i64,
    /// How much of each card was used.
    pub used: ByteCount,
}

impl Default for Sale {
    fn default() -> Self {
        Self {
            cards: 1,
            price_minor: 12_800,
            captured_minor: None,
            form: Form::Physical,
            provider: SANDBOX,
            manner: "prompt",
            days_ago: 3,
            used: ByteCount(0),
        }
    }
}

impl Sale {
    /// A sale whose money the scripted bank took.
    pub fn at_bank() -> Self {
        Self { provider: BANK, ..Self::default() }
    }
}

/// What was sold.
#[derive(Debug, Clone)]
pub struct Sold {
    /// The cards.
    pub cards: Vec<CardId>,
    /// Who bought them.
    pub holder: Actor,
    /// What the provider calls the payment.
    pub capture_ref: String,
}

impl Till {
    /// Opens it on this world.
    ///
    /// # Panics
    /// When it does not open: no story begins without it.
    pub async fn open(world: &World, slug: &str) -> Self {
        let (store, time) = (world.database.settings(), world.time.clone());
        let bank = Arc::new(Bank::default());
        let (moments, teller) = (time.clone(), bank.clone());
        let open = move || {
            App::open(&store, moments, AppSettings::default(), |store| {
                let settings =
                    SandboxSettings { webhook_key: WebhookKey::new(*b"a till"), manner: None };
                let sandbox = Sandbox::new(store.clone(), settings);
                Outside {
                    channel: Arc::new(Mailbox::new(store.clone())),
                    providers: Providers::new(vec![Arc::new(sandbox.clone()), teller]),
                    sandbox: Some(sandbox),
                    carriers: Carriers::default(),
                    drafter: None,
                }
            })
        };
        let opened = tokio::task::spawn_blocking(open).await.expect("opening does not panic");
        let app = opened.expect("the app opens");
        world.keep(app.store().clone());
        bank.listen(&app);
        let shop = Shop::open(&app, slug).await.expect("the shop opens");
        Self { app, shop, bank, time }
    }

    /// Somebody at the desk of this brand.
    pub fn staff(&self, role: Role) -> Actor {
        let place = Role::ALL.iter().position(|one| *one == role).unwrap_or(0);
        let staff = StaffId::from_bits(9_000 + place as u128);
        Actor::Staff { staff, grants: vec![Grant { brand: self.shop.brand.clone(), role }] }
    }

    /// Sells cards under the brand's present terms; they arrive a day before now.
    ///
    /// # Panics
    /// When the store refuses.
    pub async fn sell(&self, sale: Sale) -> Sold {
        let (brand, moment) = (self.shop.brand.clone(), self.app.moment());
        let sold = self.app.store().write(move |tx| {
            let mut dice = moment.dice_for("sale");
            sell(tx, &brand, &sale, &mut dice, moment.now)
        });
        sold.await.expect("it is sold")
    }

    /// Publishes terms for purchases from now on.
    ///
    /// # Panics
    /// When they are refused.
    pub async fn publish(&self, toml: &str) -> PolicyHash {
        let manager = self.staff(Role::Manager);
        let moment = self.app.moment();
        terms::policy_publish(&self.app, &manager, &self.shop.brand, toml, moment)
            .await
            .expect("the terms are published")
    }

    /// The holder asks for their money, as a page would.
    pub async fn ask(&self, sold: &Sold, place: usize, key: &str, claim: Claimed) -> Result<Case> {
        let request = ReturnRequest {
            card: sold.cards[place].clone(),
            claim,
            client_key: key.to_owned(),
            conversation: None,
        };
        let (brand, moment) = (&self.shop.brand, self.app.moment());
        case_open(&self.app, &sold.holder, brand, request, moment).await
    }

    /// What the holder sees of a case.
    ///
    /// # Panics
    /// When it is not theirs.
    pub async fn seen(&self, sold: &Sold, case: &CaseId) -> OwnCase {
        let seen = own_case(&self.app, &sold.holder, &self.shop.brand, case).await;
        seen.expect("their own case")
    }

    /// What the desk sees of a case.
    ///
    /// # Panics
    /// When there is none.
    pub async fn desk(&self, case: &CaseId) -> DeskCase {
        let manager = self.staff(Role::Manager);
        case_read(&self.app, &manager, &self.shop.brand, case).await.expect("the case")
    }

    /// The refund of a case that was not called off.
    ///
    /// # Panics
    /// When there is none.
    pub async fn refund(&self, case: &CaseId) -> Refund {
        let seen = self.desk(case).await;
        let live = seen.refunds.into_iter().map(|(refund, _)| refund);
        let mut live = live.filter(|refund| refund.state.word() != "cancelled");
        live.next().expect("a refund")
    }

    /// Runs what is due now.
    ///
    /// # Panics
    /// When jobs cannot be read.
    pub async fn work(&self) {
        jobs::run_due(&self.app).await.expect("jobs run");
    }

    /// Lets so many milliseconds pass and runs what falls due.
    pub async fn pass_ms(&self, ms: i64) {
        self.time.set(self.time.now().plus_ms(ms));
        self.work().await;
    }

    /// Lets time pass until nobody is at the refund any more; answers it then.
    ///
    /// # Panics
    /// When it never ends.
    pub async fn until_settled(&self, case: &CaseId) -> Refund {
        self.work().await;
        for _ in 0..STEPS_MAX {
            let refund = self.refund(case).await;
            let is_waiting = refund.state.word() == "created" && refund.executed.is_some();
            if !refund.state.is_in_flight() && !is_waiting {
                return refund;
            }
            self.pass_ms(STEP_MS).await;
        }
        panic!("the refund of {case} never ends: {:?}", self.refund(case).await);
    }

    /// The money that the sandbox moved of a payment.
    ///
    /// # Panics
    /// When its book cannot be read.
    pub async fn movements(&self, capture_ref: &str) -> Vec<Movement> {
        let sandbox = self.app.outside().sandbox.as_ref().expect("a sandbox");
        sandbox.movements(capture_ref).await.expect("its book")
    }

    /// The sum of what the sandbox moved of a payment, in cents.
    pub async fn moved_minor(&self, capture_ref: &str) -> i64 {
        self.movements(capture_ref).await.iter().map(|movement| movement.amount.minor).sum()
    }
}

/// What somebody says who changed their mind about a sealed card.
pub fn changed_mind() -> Claimed {
    claimed(Cause::ChangeOfMind)
}

/// What somebody says about a sealed card.
pub fn claimed(cause: Cause) -> Claimed {
    Claimed {
        cause,
        condition: Some(Condition::Sealed),
        wish: None,
        fault_at: None,
        device: String::new(),
        words: String::new(),
    }
}

fn sell(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    sale: &Sale,
    dice: &mut Dice,
    now: Instant,
) -> Result<Sold> {
    let catalogue = authorise(&Actor::System("story"), Right::ManageCatalogue, brand)?;
    let scope = authorise(&Actor::System("story"), Right::ImportOrders, brand)?;
    let hkd = |minor| Money::new(minor, Currency::HKD);
    let terms = policies::current(tx, brand)?.expect("the shop has terms");
    let number = dice.below(1_000_000_000);
    let (placed_at, arrived_at) = (now.plus_days(-sale.days_ago), now.plus_days(-1));
    let product = sold_product(brand, sale, dice, number);
    product::put(tx, &catalogue, &product)?;
    let buyer = buyer(brand, dice.id(), number, placed_at);
    let holder_id = holder::put(tx, &scope, &buyer)?;
    let whole = sale.price_minor * i64::from(sale.cards);
    let order = Order {
        id: dice.id(),
        brand_id: brand.clone(),
        number: OrderNumber::new(&format!("#{number}")).expect("an order number"),
        holder_id: holder_id.clone(),
        channel: order::Channel::Direct,
        country: Some("HK".to_owned()),
        subtotal: hkd(whole),
        shipping: hkd(0),
        tax: hkd(0),
        total: hkd(whole),
        discount_code: None,
        terms_agreed_at: None,
        placed_at,
        fulfilled_at: Some(placed_at),
        cancelled_at: None,
    };
    let line = OrderLine {
        id: dice.id(),
        brand_id: brand.clone(),
        order_id: order.id.clone(),
        position: 1,
        product_id: product.id.clone(),
        quantity: sale.cards,
        unit_price: hkd(sale.price_minor),
        paid: hkd(whole),
        policy_hash: terms.hash().to_string(),
    };
    order::put(tx, &scope, &order, std::slice::from_ref(&line))?;
    let captured = Payment {
        id: dice.id(),
        brand_id: brand.clone(),
        order_id: order.id.clone(),
        provider: sale.provider.to_owned(),
        capture_ref: format!("{number}.{}", sale.manner),
        captured: hkd(sale.captured_minor.unwrap_or(whole)),
        refunded_elsewhere: hkd(0),
        captured_at: placed_at,
    };
    payment::put(tx, &scope, &captured)?;
    let mut cards = Vec::new();
    for place in 0..sale.cards {
        let number = number * 100 + u64::from(place);
        let card = sold_card(sale, &line, &holder_id, dice, (number, arrived_at));
        card::put(tx, &scope, &card)?;
        cards.push(card.id);
    }
    let holder = Actor::Holder { brand: brand.clone(), holder: holder_id };
    Ok(Sold { cards, holder, capture_ref: captured.capture_ref })
}

fn sold_product(brand: &BrandId, sale: &Sale, dice: &mut Dice, number: u64) -> Product {
    Product {
        id: dice.id(),
        brand_id: brand.clone(),
        sku: format!("JP-{number}"),
        name: LocalText::everywhere("Japan 10 GB"),
        region: LocalText::everywhere("Japan"),
        countries: vec!["JP".to_owned()],
        form: sale.form,
        allowance: Allowance::Pack { data: ByteCount::from_gb(10) },
        validity_days: 30,
        day_rule: DayRule::Hours24,
        price: Money::new(sale.price_minor, Currency::HKD),
        apn: "plus.acs.jp".to_owned(),
        active: true,
    }
}

fn buyer(brand: &BrandId, id: HolderId, number: u64, since: Instant) -> Holder {
    let contact = Contact::parse(&format!("buyer-{number}@sale.example"), None);
    Holder {
        id,
        brand_id: brand.clone(),
        contact: Some(contact.expect("a contact")),
        name: "陳小姐".to_owned(),
        language: None,
        country: Some("HK".to_owned()),
        created_at: since,
    }
}

fn sold_card(
    sale: &Sale,
    line: &OrderLine,
    holder: &HolderId,
    dice: &mut Dice,
    (number, arrived_at): (u64, Instant),
) -> Card {
    let is_used = sale.used > ByteCount(0);
    let begun = is_used.then_some(arrived_at);
    let arrived = |form| (sale.form == form).then_some(arrived_at);
    Card {
        id: dice.id(),
        brand_id: line.brand_id.clone(),
        iccid: Iccid::with_check_digit(&format!("8985200{number:011}")).expect("a number"),
        form: sale.form,
        product_id: line.product_id.clone(),
        order_id: line.order_id.clone(),
        order_line_id: line.id.clone(),
        holder_id: holder.clone(),
        qr_token: dice.token(),
        activation_code: None,
        life: CardLife {
            delivered_at: arrived(Form::Physical),
            qr_sent_at: arrived(Form::Esim),
            activated_at: begun,
            first_used_at: begun,
            ..CardLife::default()
        },
        used: sale.used,
        created_at: arrived_at,
    }
}
