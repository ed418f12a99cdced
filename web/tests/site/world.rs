//! What the small site holds.

use simcare_app::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{
    BrandId, ByteCount, CardId, Currency, HolderId, Instant, Locale, Money, OrderId, OrderLineId,
    ProductId,
};
use simcare_sims::brand::{Contacts, Settings, Shop};
use simcare_sims::{
    Allowance, Brand, Card, CardLife, Colour, Contact, DayRule, Form, Holder, LocalText, Order,
    OrderLine, OrderNumber, Product, brand, card, holder, order, product,
};

/// The brand's name in addresses.
pub const SLUG: &str = "harbour";

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0b5f6b"/><path d="M6 20c4-5 7-5 10 0s6 5 10 0M6 13c4-5 7-5 10 0s6 5 10 0" fill="none" stroke="#fff" stroke-width="2.600"/></svg>"##;

/// The number of the card in the world.
pub const CARD: &str = "8985200012345678905";
/// Where the codes for it go.
pub const CONTACT: &str = "mei@example.com";

/// Fills an empty site.
pub async fn fill(app: &App) {
    let brand = a_brand();
    let scope =
        authorise(&Actor::System("world"), Right::ManageCatalogue, &brand.id).expect("a right");
    app.store()
        .write(move |tx| {
            brand::put(tx, &scope, &brand)?;
            for (number, (product, iccid)) in
                [(a_card_product(), CARD), (an_esim(), "8985200012345678913")]
                    .into_iter()
                    .enumerate()
            {
                product::put(tx, &scope, &product)?;
                let (order, line) = an_order(&product, number);
                let holder = holder::put(tx, &scope, &a_holder())?;
                assert_eq!(holder, order.holder_id);
                order::put(tx, &scope, &order, std::slice::from_ref(&line))?;
                card::put(tx, &scope, &a_card(&product, &order, &line, iccid))?;
            }
            Ok(())
        })
        .await
        .expect("the world is written");
}

fn at(text: &str) -> Instant {
    Instant::parse(text).expect("an instant")
}

fn a_holder() -> Holder {
    Holder {
        id: HolderId::from_bits(1),
        brand_id: BrandId::from_bits(1),
        contact: Some(Contact::parse(CONTACT, None).expect("a contact")),
        name: "Chan Mei".to_owned(),
        language: None,
        country: Some("HK".to_owned()),
        created_at: at("2026-11-10T02:00:00Z"),
    }
}

fn a_card_product() -> Product {
    Product {
        id: ProductId::from_bits(1),
        brand_id: BrandId::from_bits(1),
        sku: "HK-5GB-30D".to_owned(),
        name: LocalText::of("Hong Kong 5 GB", "香港 5 GB 流量卡", "香港 5 GB 數據卡"),
        region: LocalText::of("Hong Kong and Macau", "香港、澳门", "香港、澳門"),
        countries: vec!["HK".to_owned(), "MO".to_owned()],
        form: Form::Physical,
        allowance: Allowance::Pack { data: ByteCount::from_gb(5) },
        validity_days: 30,
        day_rule: DayRule::Hours24,
        price: Money::new(8_800, Currency::HKD),
        apn: "mobile".to_owned(),
        active: true,
    }
}

fn an_esim() -> Product {
    Product {
        id: ProductId::from_bits(2),
        sku: "AS-DAILY-7D".to_owned(),
        name: LocalText::of("Asia unlimited, 7 days", "亚洲无限流量 7 天", "亞洲無限數據 7 日"),
        region: LocalText::of("12 places in Asia", "亚洲 12 地", "亞洲 12 地"),
        form: Form::Esim,
        allowance: Allowance::Daily { full_speed: ByteCount::from_gb(1) },
        validity_days: 7,
        apn: String::new(),
        price: Money::new(15_800, Currency::HKD),
        ..a_card_product()
    }
}

fn an_order(product: &Product, number: usize) -> (Order, OrderLine) {
    let bits = number as u128 + 1;
    let nothing = Money::zero(Currency::HKD);
    let order = Order {
        id: OrderId::from_bits(bits),
        brand_id: BrandId::from_bits(1),
        number: OrderNumber::new(&format!("#10{bits}1")).expect("a number"),
        holder_id: HolderId::from_bits(1),
        channel: order::Channel::Direct,
        country: Some("HK".to_owned()),
        subtotal: product.price,
        shipping: nothing,
        tax: nothing,
        total: product.price,
        discount_code: None,
        terms_agreed_at: None,
        placed_at: at("2026-11-10T02:00:00Z"),
        fulfilled_at: Some(at("2026-11-12T02:00:00Z")),
        cancelled_at: None,
    };
    let line = OrderLine {
        id: OrderLineId::from_bits(bits),
        brand_id: BrandId::from_bits(1),
        order_id: order.id.clone(),
        position: 1,
        product_id: product.id.clone(),
        quantity: 1,
        unit_price: product.price,
        paid: product.price,
        policy_hash: String::new(),
    };
    (order, line)
}

fn a_card(product: &Product, order: &Order, line: &OrderLine, iccid: &str) -> Card {
    let is_esim = product.form == Form::Esim;
    let life = match is_esim {
        true => CardLife { qr_sent_at: Some(at("2026-11-12T02:00:00Z")), ..CardLife::default() },
        false => CardLife {
            delivered_at: Some(at("2026-11-12T02:00:00Z")),
            activated_at: Some(at("2026-11-18T02:00:00Z")),
            first_used_at: Some(at("2026-11-18T02:00:00Z")),
            ..CardLife::default()
        },
    };
    let code = "LPA:1$smdp.example.com$K2-1XQ9JD-8TY7".parse().expect("a code");
    Card {
        id: CardId::from_bits(u128::from(is_esim) + 1),
        brand_id: BrandId::from_bits(1),
        iccid: iccid.parse().expect("a card number"),
        form: product.form,
        product_id: product.id.clone(),
        order_id: order.id.clone(),
        order_line_id: line.id.clone(),
        holder_id: HolderId::from_bits(1),
        qr_token: format!("qr{iccid}"),
        activation_code: is_esim.then_some(code),
        life,
        used: if is_esim { ByteCount(0) } else { ByteCount::from_mb(1_830) },
        created_at: at("2026-11-10T02:00:00Z"),
    }
}

/// A brand that sells in Hong Kong.
pub fn a_brand() -> Brand {
    let name = LocalText::of("Harbour SIM", "海港卡", "海港卡");
    Brand {
        id: BrandId::from_bits(1),
        slug: SLUG.to_owned(),
        name,
        tagline: LocalText::of(
            "Data cards for Hong Kong and the region.",
            "香港及周边地区流量卡",
            "香港及周邊地區數據卡",
        ),
        colour: Colour::for_brand("#0b5f6b").expect("a colour"),
        logo: LOGO.parse().expect("a logo"),
        languages: Locale::ALL.to_vec(),
        contacts: Contacts {
            email: "care@harbour.example".to_owned(),
            phone: "+852 2123 4567".to_owned(),
            whatsapp: "+852 6123 4567".to_owned(),
            wechat: "harboursim".to_owned(),
            website: "https://harbour.example".to_owned(),
            hours: LocalText::of(
                "Every day 09:00 to 23:00, Hong Kong time",
                "每天 9:00–23:00（香港时间）",
                "每日 09:00 至 23:00（香港時間）",
            ),
        },
        shops: vec![Shop {
            name: LocalText::of(
                "Airport counter, Terminal 1",
                "机场一号航站楼柜台",
                "機場一號客運大樓櫃位",
            ),
            address: LocalText::of("Arrivals hall A", "到达大厅A", "接機大堂A"),
            url: String::new(),
        }],
        settings: Settings { answer_minutes: 10, ..Settings::default() },
        since_year: 2016,
        time_zone: "Asia/Hong_Kong".to_owned(),
        listed: true,
    }
}
