//! A small shop: one brand, one product, one paid order with one card that has just arrived, and
//! people who answer. Enough for a story to begin; a story that needs more makes it.

use simcare_access::{password, staff};
use simcare_app::App;
use simcare_authority::{Actor, Grant, Right, Role, authorise};
use simcare_base::{
    BrandId, ByteCount, CardId, Currency, HolderId, Instant, Locale, Money, OrderId, OrderLineId,
    PaymentId, Problem, ProductId, Result, StaffId,
};
use simcare_returns::{PolicyVersion, policies, shipped_form};
use simcare_sims::{
    Allowance, Brand, Card, CardLife, Contact, DayRule, Form, Holder, Iccid, LocalText, Order,
    OrderLine, OrderNumber, Payment, Product, brand, card, holder, order, payment, product,
};
use simcare_store::Tx;

/// The password of everybody who answers.
pub const PASSWORD: &str = "correct horse battery staple";

/// What a story knows of the shop.
#[derive(Debug, Clone)]
pub struct Shop {
    /// The brand.
    pub brand: BrandId,
    /// Its name in addresses.
    pub slug: String,
    /// The card.
    pub card: CardId,
    /// The number printed on it.
    pub iccid: Iccid,
    /// The token of the QR code printed on it.
    pub qr_token: String,
    /// The order's number.
    pub order_number: String,
    /// Where the order's code is sent.
    pub contact: String,
    /// What was paid.
    pub paid: Money,
}

impl Shop {
    /// Makes the shop with this name in addresses. Each name is a brand of its own, with a card,
    /// an order and people of its own.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn open(app: &App, slug: &str) -> Result<Self> {
        Self::open_with_capture(app, slug, &format!("capture-{slug}")).await
    }

    /// As [`Shop::open`], paid by this capture; its name tells the sandbox how to behave.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn open_with_capture(app: &App, slug: &str, capture: &str) -> Result<Self> {
        let capture = capture.to_owned();
        let (slug, now) = (slug.to_owned(), app.moment().now);
        // Ids follow from the name, so that a second call finds the shop as it is.
        // The last six bits tell its people apart.
        let sum = |sum: u128, byte: u8| sum.wrapping_mul(31).wrapping_add(u128::from(byte));
        let number = slug.bytes().fold(7, sum) << 6;
        let password_hash = password::hash(PASSWORD, [7; 16])?;
        let make = Make { number, password_hash, capture, now };
        app.store().write(move |tx| make.shop(tx, &slug)).await
    }

    /// The log-in of the one who has this role here.
    pub fn email(&self, role: Role) -> String {
        format!("{role}@{}.example", self.slug)
    }
}

/// What is needed to make one.
struct Make {
    number: u128,
    password_hash: String,
    capture: String,
    now: Instant,
}

impl Make {
    fn shop(&self, tx: &mut Tx<'_>, slug: &str) -> Result<Shop> {
        let (number, now) = (self.number, self.now);
        let brand = brand_named(slug, BrandId::from_bits(number))?;
        let price = Money::new(12_800, Currency::HKD);
        let catalogue = authorise(&Actor::System("story"), Right::ManageCatalogue, &brand.id)?;
        brand::put(tx, &catalogue, &brand)?;
        let terms = shipped_form(simcare_returns::LENIENT_CARD_TERMS).map_err(Problem::internal)?;
        let terms = PolicyVersion::publish(terms).map_err(Problem::internal)?;
        policies::publish(tx, &catalogue, &terms, now)?;
        let product = product_of(&brand, ProductId::from_bits(number), price);
        product::put(tx, &catalogue, &product)?;

        let cards = authorise(&Actor::System("story"), Right::ImportOrders, &brand.id)?;
        let contact = format!("traveller@{slug}.example");
        let buyer = Holder {
            id: HolderId::from_bits(number),
            brand_id: brand.id.clone(),
            contact: Some(Contact::parse(&contact, None).map_err(Problem::internal)?),
            name: "陳小姐".to_owned(),
            language: None,
            country: Some("HK".to_owned()),
            created_at: now,
        };
        let holder_id = holder::put(tx, &cards, &buyer)?;
        let bought_at = now.plus_days(-3);
        let bought = Bought { brand: &brand, product: &product, holder_id, number, bought_at };
        let (order, line) = bought.order(terms.hash().as_str(), price)?;
        order::put(tx, &cards, &order, std::slice::from_ref(&line))?;
        payment::put(tx, &cards, &bought.payment(price, &self.capture))?;
        let card = bought.card(now)?;
        card::put(tx, &cards, &card)?;
        for (place, role) in Role::ALL.iter().copied().enumerate() {
            self.hire(tx, &brand, StaffId::from_bits(number + place as u128), role)?;
        }
        Ok(Shop {
            brand: brand.id,
            slug: slug.to_owned(),
            card: card.id,
            iccid: card.iccid,
            qr_token: card.qr_token,
            order_number: order.number.as_str().to_owned(),
            contact,
            paid: price,
        })
    }

    fn hire(&self, tx: &mut Tx<'_>, brand: &Brand, id: StaffId, role: Role) -> Result<()> {
        let person = staff::Staff {
            id,
            email: format!("{role}@{}.example", brand.slug),
            name: format!("The {role}"),
            password_hash: self.password_hash.clone(),
            locale: Locale::English,
            time_zone: brand.time_zone.clone(),
            disabled_at: None,
        };
        staff::insert(tx, &person, self.now)?;
        staff::grant(tx, &person.id, &Grant { brand: brand.id.clone(), role })
    }
}

fn brand_named(slug: &str, id: BrandId) -> Result<Brand> {
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\">\
                <circle cx=\"4\" cy=\"4\" r=\"4\"/></svg>";
    Ok(Brand {
        id,
        slug: slug.to_owned(),
        name: LocalText::everywhere(slug),
        tagline: LocalText::of("Online as you land", "落地即上网", "落地即上網"),
        colour: simcare_sims::Colour::for_brand("#0b5f8a").map_err(Problem::internal)?,
        logo: logo.parse().map_err(Problem::internal)?,
        languages: Locale::ALL.to_vec(),
        contacts: simcare_sims::brand::Contacts::default(),
        shops: Vec::new(),
        settings: simcare_sims::brand::Settings::default(),
        since_year: 2018,
        time_zone: "Asia/Hong_Kong".to_owned(),
        listed: true,
    })
}

fn product_of(brand: &Brand, id: ProductId, price: Money) -> Product {
    Product {
        id,
        brand_id: brand.id.clone(),
        sku: "JP-10GB-30D".to_owned(),
        name: LocalText::of("Japan 10 GB", "日本 10 GB", "日本 10 GB"),
        region: LocalText::of("Japan", "日本", "日本"),
        countries: vec!["JP".to_owned()],
        form: Form::Physical,
        allowance: Allowance::Pack { data: ByteCount::from_gb(10) },
        validity_days: 30,
        day_rule: DayRule::Hours24,
        price,
        apn: "plus.acs.jp".to_owned(),
        active: true,
    }
}

/// What was bought, by whom and when.
struct Bought<'a> {
    brand: &'a Brand,
    product: &'a Product,
    holder_id: HolderId,
    number: u128,
    bought_at: Instant,
}

impl Bought<'_> {
    fn order(&self, policy_hash: &str, price: Money) -> Result<(Order, OrderLine)> {
        let nothing = Money::new(0, price.currency);
        let missing = || Problem::internal("an order number");
        let order = Order {
            id: OrderId::from_bits(self.number),
            brand_id: self.brand.id.clone(),
            number: OrderNumber::new("#1001").ok_or_else(missing)?,
            holder_id: self.holder_id.clone(),
            channel: order::Channel::Direct,
            country: Some("HK".to_owned()),
            subtotal: price,
            shipping: nothing,
            tax: nothing,
            total: price,
            discount_code: None,
            terms_agreed_at: None,
            placed_at: self.bought_at,
            fulfilled_at: Some(self.bought_at.plus_days(1)),
            cancelled_at: None,
        };
        let line = OrderLine {
            id: OrderLineId::from_bits(self.number),
            brand_id: self.brand.id.clone(),
            order_id: order.id.clone(),
            position: 1,
            product_id: self.product.id.clone(),
            quantity: 1,
            unit_price: price,
            paid: price,
            policy_hash: policy_hash.to_owned(),
        };
        Ok((order, line))
    }

    fn payment(&self, price: Money, capture: &str) -> Payment {
        Payment {
            id: PaymentId::from_bits(self.number),
            brand_id: self.brand.id.clone(),
            order_id: OrderId::from_bits(self.number),
            provider: "sandbox".to_owned(),
            capture_ref: capture.to_owned(),
            captured: price,
            refunded_elsewhere: Money::new(0, price.currency),
            captured_at: self.bought_at,
        }
    }

    fn card(&self, now: Instant) -> Result<Card> {
        let body = format!("8985200{:011}", self.number % 100_000_000_000);
        Ok(Card {
            id: CardId::from_bits(self.number),
            brand_id: self.brand.id.clone(),
            iccid: Iccid::with_check_digit(&body).map_err(Problem::internal)?,
            form: Form::Physical,
            product_id: self.product.id.clone(),
            order_id: OrderId::from_bits(self.number),
            order_line_id: OrderLineId::from_bits(self.number),
            holder_id: self.holder_id.clone(),
            qr_token: format!("{:026}", self.number % 1_000_000_007),
            activation_code: None,
            life: CardLife { delivered_at: Some(now.plus_days(-1)), ..CardLife::default() },
            used: ByteCount(0),
            created_at: self.bought_at,
        })
    }
}
