//! Two years of orders of one brand, with their cards.

use crate::chance::Chance;
use crate::{life, people};
use simcare_base::{Instant, Locale, Money};
use simcare_sims::order::Channel;
use simcare_sims::{
    ActivationCode, Brand, Card, Form, Holder, Iccid, Order, OrderLine, OrderNumber, Payment,
    Product, spread,
};

/// How far back the world goes.
const DAYS: i64 = 730;
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
const HONG_KONG_AHEAD_MS: i64 = 8 * 60 * 60 * 1_000;

/// What a brand sold.
#[derive(Default)]
pub(crate) struct Sales {
    pub(crate) holders: Vec<Holder>,
    pub(crate) orders: Vec<Sale>,
    pub(crate) cards: Vec<Card>,
}

/// One order with what belongs to it.
pub(crate) struct Sale {
    pub(crate) order: Order,
    pub(crate) lines: Vec<OrderLine>,
    pub(crate) payment: Payment,
}

/// Who sells what to whom.
pub(crate) struct Shop<'a> {
    pub(crate) brand: &'a Brand,
    pub(crate) products: &'a [Product],
    /// The place of the brand in the world, from 1; it shows in the card numbers.
    pub(crate) place: u64,
    /// How many of a hundred buyers read each language.
    pub(crate) readers: [(Locale, u64); 3],
    pub(crate) policy_hash: &'a str,
    pub(crate) now: Instant,
}

impl Shop<'_> {
    /// Sells until `cards` cards are sold.
    pub(crate) fn sell(&self, chance: &mut Chance, cards: usize) -> Sales {
        let mut sales = Sales::default();
        let mut counts = Vec::new();
        let mut left = cards as u64;
        while left > 0 {
            let count = [1, 2, 3, 4][chance.weighted(&[70, 19, 7, 4])].min(left);
            counts.push(count);
            left -= count;
        }
        let mut times: Vec<Instant> = counts.iter().map(|_| self.time_of_sale(chance)).collect();
        times.sort();
        for (count, placed_at) in counts.into_iter().zip(times) {
            self.sell_one(chance, &mut sales, count, placed_at);
        }
        sales
    }

    /// Business has grown, so later days have more orders; and people order in the evening.
    fn time_of_sale(&self, chance: &mut Chance) -> Instant {
        let last = DAYS as u64 - 1;
        let days_ago = last - chance.between(0, last).max(chance.between(0, last));
        let minute = chance.between(0, 1_439).max(chance.between(0, 1_439)) as i64;
        let local_ms = self.now.ms() + HONG_KONG_AHEAD_MS;
        let midnight = self.now.plus_ms(-local_ms.rem_euclid(DAY_MS));
        let at = midnight.plus_days(-(days_ago as i64)).plus_minutes(minute);
        let at = at.plus_ms(chance.between(0, 59_999) as i64);
        // What would be later today happened earlier today.
        let latest = self.now.plus_minutes(-(chance.between(5, 400) as i64));
        at.min(latest)
    }

    fn sell_one(&self, chance: &mut Chance, sales: &mut Sales, count: u64, placed_at: Instant) {
        let holder = self.buyer(chance, sales, placed_at);
        let (holder_id, country) = (holder.id.clone(), holder.country.clone());
        let counted = (0..self.products.len() as u64).map(|place| 12 / (place + 1) + 1);
        let weights: Vec<u64> = counted.collect();
        let product = &self.products[chance.weighted(&weights)];
        let order_id = chance.0.id();
        let number = format!("#{}{}", self.place, 10_001 + sales.orders.len());
        let gross = product.price.minor * count as i64;
        let discounted = chance.percent(11);
        let subtotal = if discounted { gross - gross / 10 } else { gross };
        let currency = product.price.currency;
        let shipping = if product.form == Form::Physical && chance.percent(35) { 2_000 } else { 0 };
        let total = Money::new(subtotal + shipping, currency);
        let line = OrderLine {
            id: chance.0.id(),
            brand_id: self.brand.id.clone(),
            order_id,
            position: 1,
            product_id: product.id.clone(),
            quantity: count as u32,
            unit_price: product.price,
            paid: Money::new(spread(subtotal, &[1])[0], currency),
            policy_hash: self.policy_hash.to_owned(),
        };
        let order = Order {
            id: line.order_id.clone(),
            brand_id: self.brand.id.clone(),
            // A number of digits always is one.
            number: OrderNumber::new(&number).expect("digits make an order number"),
            holder_id,
            channel: if chance.percent(7) { Channel::Reseller } else { Channel::Direct },
            country,
            subtotal: Money::new(subtotal, currency),
            shipping: Money::new(shipping, currency),
            tax: Money::zero(currency),
            total,
            discount_code: discounted.then(|| "WELCOME10".to_owned()),
            terms_agreed_at: chance.percent(80).then_some(placed_at),
            placed_at,
            fulfilled_at: Some(placed_at.plus_minutes(chance.between(1, 600) as i64)),
            cancelled_at: None,
        };
        let payment = Payment {
            id: chance.0.id(),
            brand_id: self.brand.id.clone(),
            order_id: order.id.clone(),
            provider: "sandbox".to_owned(),
            capture_ref: format!("cap-{}", &number[1..]),
            captured: total,
            refunded_elsewhere: Money::zero(currency),
            captured_at: placed_at.plus_seconds(40),
        };
        for _ in 0..count {
            let card = self.card(chance, sales.cards.len() as u64, product, &order, &line);
            sales.cards.push(card);
        }
        sales.orders.push(Sale { order, lines: vec![line], payment });
    }

    fn buyer<'s>(
        &self,
        chance: &mut Chance,
        sales: &'s mut Sales,
        placed_at: Instant,
    ) -> &'s Holder {
        let known = sales.holders.len();
        if known > 50 && chance.percent(24) {
            let place = chance.between(0, known as u64 - 1) as usize;
            return &sales.holders[place];
        }
        let weights = self.readers.map(|(_, share)| share);
        let (language, _) = self.readers[chance.weighted(&weights)];
        let number = known + 1_000;
        sales.holders.push(people::holder(chance, &self.brand.id, number, language, placed_at));
        &sales.holders[known]
    }

    fn card(
        &self,
        chance: &mut Chance,
        number: u64,
        product: &Product,
        order: &Order,
        line: &OrderLine,
    ) -> Card {
        let (life, used) = life::lived(chance, self.brand, product, order.placed_at, self.now);
        let serial = 10_000_019 + number * 7 + chance.between(0, 6);
        let iccid = Iccid::with_check_digit(&format!("89852{:02}{serial:011}", self.place));
        let activation_code = (product.form == Form::Esim).then(|| ActivationCode {
            smdp_host: format!("smdp.{}.example", self.brand.slug),
            matching_id: chance.0.token().to_uppercase()[..20].to_owned(),
            smdp_oid: None,
            confirmation_needed: false,
        });
        Card {
            id: chance.0.id(),
            brand_id: self.brand.id.clone(),
            iccid: iccid.expect("18 digits after 89 make a card number"),
            form: product.form,
            product_id: product.id.clone(),
            order_id: order.id.clone(),
            order_line_id: line.id.clone(),
            holder_id: order.holder_id.clone(),
            qr_token: chance.0.token(),
            activation_code,
            life,
            used,
            created_at: order.placed_at,
        }
    }
}
