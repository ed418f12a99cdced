//! The demo world: brands, people, two years of orders, conversations and returns, made from a
//! seed. The same seed at the same instant makes the same world.
//!
//! Everything is written through the rooms' own functions, so the world can only hold what the
//! program could have made.

mod canned;
mod cases;
mod chance;
mod knowledge;
mod life;
mod papers;
mod people;
mod sales;
mod staff;
mod talks;
mod token;
mod visitors;

pub use staff::LogIn;
pub use token::token;
pub use visitors::{FirstVisitor, first_visitors};

use cases::Desk;
use chance::Chance;
use sales::{Sales, Shop};
use simcare_app::App;
use simcare_app::import::{Format, Progress, RowProblem, Watcher, import_catalogue};
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{Instant, Locale, Moment, Problem, Result};
use simcare_returns::policies;
use simcare_sims::{Brand, Product, brand, card, holder, order, payment, product};
use simcare_store::Tx;
use std::sync::Arc;

/// The brands, in the form that `simcare import catalogue` reads.
const BRANDS: &str = include_str!("../world/brands.toml");

const SHARES: [Share; 5] = [
    share("kapok", 6_000, 420, 40, [44, 32, 24]),
    share("saltwind", 4_400, 260, 28, [72, 16, 12]),
    share("papercrane", 4_400, 300, 36, [16, 26, 58]),
    share("tidepass", 3_200, 240, 24, [12, 70, 18]),
    share("fernroad", 2_000, 140, 16, [12, 6, 82]),
];

/// How much of a brand there is.
struct Share {
    slug: &'static str,
    cards: usize,
    /// Conversations tried; a few find nobody to hold them.
    conversations: usize,
    cases: usize,
    /// How many of a hundred buyers read each language.
    readers: [u64; 3],
}

const fn share(
    slug: &'static str,
    cards: usize,
    conversations: usize,
    cases: usize,
    readers: [u64; 3],
) -> Share {
    Share { slug, cards, conversations, cases, readers }
}

const READERS: [Locale; 3] = [Locale::SimplifiedChinese, Locale::HongKongChinese, Locale::English];

/// What the world came to.
#[derive(Debug, Clone)]
pub struct Summary {
    /// Brands.
    pub brands: usize,
    /// Orders.
    pub orders: usize,
    /// Cards.
    pub cards: usize,
    /// Conversations.
    pub conversations: usize,
    /// Return cases.
    pub cases: usize,
    /// How staff log in.
    pub log_ins: Vec<LogIn>,
}

/// How staff log in to a world that was made before.
pub fn log_ins() -> Vec<LogIn> {
    staff::log_ins()
}

/// Whether a world is there already.
///
/// # Errors
/// When the store cannot be read.
pub fn is_filled(app: &App) -> Result<bool> {
    app.store().read_blocking(|tx| Ok(!brand::list_all(tx)?.is_empty()))
}

/// Makes the world in an empty store. Blocks; for callers outside an asynchronous runtime.
///
/// # Errors
/// When the store cannot be written.
pub fn fill(app: &App, seed: u64, now: Instant) -> Result<Summary> {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let moment = Moment::new(now, bytes);
    let system = Actor::System("demo");
    found_brands(app, &system, moment)?;
    let (brands, mut chance) =
        (app.store().read_blocking(brand::list_all)?, Chance(moment.dice_for("demo")));
    let ids: Vec<_> = brands.iter().map(|brand| brand.id.clone()).collect();
    let people = staff::hire(app.store(), &mut chance, &ids, now)?;
    let scripts = talks::scripts()?;
    // Lots of its own: what people asked changes nothing of what they bought.
    let mut asking = Chance(moment.dice_for("demo-knowledge"));
    let mut filing = Chance(moment.dice_for("demo-papers"));
    // Returns go through the use cases themselves, which are asynchronous.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(Problem::internal)?;
    let mut summary = Summary {
        brands: brands.len(),
        orders: 0,
        cards: 0,
        conversations: 0,
        cases: 0,
        log_ins: staff::log_ins(),
    };
    for (place, share) in (1u64..).zip(SHARES) {
        let brand = brands.iter().find(|brand| brand.slug == share.slug);
        let brand = brand.ok_or_else(|| Problem::internal("a brand of the world is missing"))?;
        let stage = Stage { app, system: &system, brand, agents: &people[..2], now };
        let (products, policy_hash) = stage.promises()?;
        let shop = Shop {
            brand,
            products: &products,
            place,
            readers: std::array::from_fn(|place| (READERS[place], share.readers[place])),
            policy_hash: &policy_hash,
            now,
        };
        let sales = shop.sell(&mut chance, share.cards);
        let agents = stage.agents.len();
        let wanted = (share.conversations, agents);
        let talks = talks::compose(&mut chance, &scripts, &sales, &products, wanted, now);
        let replies = canned::replies(&mut chance, products.first().map_or("", |p| &p.apn))?;
        summary.orders += sales.orders.len();
        summary.cards += sales.cards.len();
        summary.conversations += talks.len();
        let learned = knowledge::learn(&mut asking, brand, &sales, &talks, now)?;
        let sales = Arc::new(sales);
        stage.write(sales.clone(), talks, replies)?;
        stage.learn(learned)?;
        let desk = Desk { app, brand: &brand.id, agent: &people[0], manager: &people[3], now };
        summary.cases += runtime.block_on(desk.play(&mut chance, &sales, share.cases))?;
        let papers = papers::Papers { app, brand: &brand.id, manager: &people[3], now };
        runtime.block_on(papers.play(&mut filing, &products, &sales))?;
    }
    Ok(summary)
}

/// Problems of our own file are ours.
struct Strict(Option<RowProblem>);

impl Watcher for Strict {
    fn progress(&mut self, _: Progress) {}
    fn problem(&mut self, problem: &RowProblem) {
        self.0.get_or_insert_with(|| problem.clone());
    }
}

fn found_brands(app: &App, system: &Actor, moment: Moment) -> Result<()> {
    let mut strict = Strict(None);
    import_catalogue(app, system, BRANDS, Format::Toml, true, moment, &mut strict)?;
    match strict.0 {
        None => Ok(()),
        Some(problem) => Err(Problem::internal(format!("brands.toml: {problem:?}"))),
    }
}

/// One brand and who acts for it.
struct Stage<'a> {
    app: &'a App,
    system: &'a Actor,
    brand: &'a Brand,
    agents: &'a [Actor],
    now: Instant,
}

impl Stage<'_> {
    /// What the brand sells, and the terms it promises.
    fn promises(&self) -> Result<(Vec<Product>, String)> {
        let id = self.brand.id.clone();
        self.app.store().read_blocking(move |tx| {
            let terms = policies::current(tx, &id)?;
            let terms = terms.ok_or_else(|| Problem::conflict("terms-missing"))?;
            Ok((product::of_brand(tx, &id)?, terms.hash().as_str().to_owned()))
        })
    }

    fn scope(&self, right: Right) -> Result<Scope> {
        authorise(self.system, right, &self.brand.id)
    }

    fn learn(&self, learned: knowledge::Learned) -> Result<()> {
        let (brand, agent, now) = (self.brand.clone(), self.agents[0].clone(), self.now);
        self.app
            .store()
            .write_blocking(move |tx| knowledge::write(tx, &brand, &agent, &learned, now))
    }

    fn write(
        &self,
        sales: Arc<Sales>,
        talks: Vec<talks::Talk>,
        replies: Vec<simcare_desk::CannedReply>,
    ) -> Result<()> {
        let now = self.now;
        let (selling, desk) =
            (self.scope(Right::ImportOrders)?, self.scope(Right::ManageCannedReplies)?);
        let (brand, agents) = (self.brand.id.clone(), self.agents.to_vec());
        self.app.store().write_blocking(move |tx| {
            write_sales(tx, &selling, &sales)?;
            talks::write(tx, &brand, &agents, &talks)?;
            canned::write(tx, &desk, &replies, now)
        })
    }
}

fn write_sales(tx: &mut Tx<'_>, scope: &Scope, sales: &Sales) -> Result<()> {
    for person in &sales.holders {
        holder::put(tx, scope, person)?;
    }
    for sale in &sales.orders {
        order::put(tx, scope, &sale.order, &sale.lines)?;
        payment::put(tx, scope, &sale.payment)?;
    }
    sales.cards.iter().try_for_each(|sold| card::put(tx, scope, sold).map(drop))
}
