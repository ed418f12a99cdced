//! An order, as a shop took it, and its lines.

use crate::row;
use serde::Serialize;
use simcare_authority::{HolderScope, Scope};
use simcare_base::{
    BrandId, Currency, HolderId, Instant, Money, OrderId, OrderLineId, ProductId, Result,
};
use simcare_store::{Row, Tx, params};

const NUMBER_CHARS_MAX: usize = 60;

/// The number that a shop gave an order, such as `#1001`, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct OrderNumber(String);

impl OrderNumber {
    /// An order number as a person typed it or a shop wrote it; none when it cannot be one.
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        let fits = text.chars().count() <= NUMBER_CHARS_MAX;
        let number = Self(text.to_owned());
        (fits && !text.chars().any(char::is_control) && !number.key().is_empty()).then_some(number)
    }

    /// As it is shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What two ways of writing the same number have in common: `#1001`, `1001` and ` 1001 `.
    pub fn key(&self) -> String {
        self.0.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
    }
}

/// Who took the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// The brand's own shop.
    Direct,
    /// Somebody who sells on.
    Reseller,
}

impl Channel {
    /// The name, as in rows, policies and the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Reseller => "reseller",
        }
    }

    /// From its name; none when it is not one of ours.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Direct, Self::Reseller].into_iter().find(|channel| channel.as_str() == name)
    }
}

/// An order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Order {
    /// Its id.
    pub id: OrderId,
    /// The brand.
    pub brand_id: BrandId,
    /// The shop's number.
    pub number: OrderNumber,
    /// Who ordered.
    pub holder_id: HolderId,
    /// Who took the order.
    pub channel: Channel,
    /// The country of the buyer, where it is known.
    pub country: Option<String>,
    /// The lines after discounts, before shipping and tax that is added on top.
    pub subtotal: Money,
    /// Shipping.
    pub shipping: Money,
    /// Tax.
    pub tax: Money,
    /// All that was asked for.
    pub total: Money,
    /// A discount code that was used.
    pub discount_code: Option<String>,
    /// When the buyer agreed to terms that void a right of withdrawal, if they did.
    pub terms_agreed_at: Option<Instant>,
    /// When it was placed.
    pub placed_at: Instant,
    /// When it was sent or handed over.
    pub fulfilled_at: Option<Instant>,
    /// When it was cancelled.
    pub cancelled_at: Option<Instant>,
}

/// A line of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OrderLine {
    /// Its id.
    pub id: OrderLineId,
    /// The brand.
    pub brand_id: BrandId,
    /// The order.
    pub order_id: OrderId,
    /// Its place in the order, from 1.
    pub position: u32,
    /// What was bought.
    pub product_id: ProductId,
    /// How many.
    pub quantity: u32,
    /// The price of one, before discounts.
    pub unit_price: Money,
    /// The line's part of the order's subtotal: what was really paid for all of its pieces.
    pub paid: Money,
    /// The terms that were promised at purchase, by the name of their version.
    pub policy_hash: String,
}

const COLUMNS: &str = "order_id, brand_id, number, holder_id, channel, country, currency, \
    subtotal_minor, shipping_minor, tax_minor, total_minor, discount_code, terms_agreed_at, \
    placed_at, fulfilled_at, cancelled_at";

fn from_row(found: &Row<'_>) -> Result<Order> {
    let currency: Currency = found.get(6)?;
    let channel: String = found.get(4)?;
    Ok(Order {
        id: found.get(0)?,
        brand_id: found.get(1)?,
        number: OrderNumber(found.get(2)?),
        holder_id: found.get(3)?,
        channel: Channel::from_name(&channel).ok_or_else(|| row::foreign("channel"))?,
        country: found.get(5)?,
        subtotal: Money::new(found.get(7)?, currency),
        shipping: Money::new(found.get(8)?, currency),
        tax: Money::new(found.get(9)?, currency),
        total: Money::new(found.get(10)?, currency),
        discount_code: found.get(11)?,
        terms_agreed_at: found.get(12)?,
        placed_at: found.get(13)?,
        fulfilled_at: found.get(14)?,
        cancelled_at: found.get(15)?,
    })
}

/// The brand's order of this id.
pub fn by_id(tx: &mut Tx<'_>, scope: &Scope, id: &OrderId) -> Result<Option<Order>> {
    by_id_of_brand(tx, scope.brand(), id)
}

pub(crate) fn by_id_of_brand(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    id: &OrderId,
) -> Result<Option<Order>> {
    let sql = format!("SELECT {COLUMNS} FROM purchase_order WHERE brand_id = ?1 AND order_id = ?2");
    tx.optional(&sql, params![brand, id], from_row)
}

/// The brand's order with this number, however it is written.
pub fn by_number(tx: &mut Tx<'_>, scope: &Scope, number: &OrderNumber) -> Result<Option<Order>> {
    let sql =
        format!("SELECT {COLUMNS} FROM purchase_order WHERE brand_id = ?1 AND number_key = ?2");
    tx.optional(&sql, params![scope.brand(), number.key()], from_row)
}

/// A page of the brand's orders, the latest first, that follow `after`.
pub fn page(
    tx: &mut Tx<'_>,
    scope: &Scope,
    after: Option<(Instant, &OrderId)>,
    limit: u32,
) -> Result<Vec<Order>> {
    // "~" comes after every character of an id.
    let (placed_at, id) = after.map_or((i64::MAX, "~"), |(at, id)| (at.ms(), id.as_str()));
    let sql = format!(
        "SELECT {COLUMNS} FROM purchase_order WHERE brand_id = ?1 AND (placed_at, order_id) < (?2, ?3) \
         ORDER BY placed_at DESC, order_id DESC LIMIT ?4"
    );
    tx.all(&sql, params![scope.brand(), placed_at, id, limit], from_row)
}

/// The orders of a holder of the brand, the latest first.
pub fn of_one_holder(
    tx: &mut Tx<'_>,
    scope: &Scope,
    holder: &HolderId,
    limit: u32,
) -> Result<Vec<Order>> {
    of(tx, scope.brand(), holder, limit)
}

/// The orders of the holder who asks, the latest first.
pub fn of_holder(tx: &mut Tx<'_>, scope: &HolderScope, limit: u32) -> Result<Vec<Order>> {
    of(tx, scope.brand(), scope.holder(), limit)
}

fn of(tx: &mut Tx<'_>, brand: &BrandId, holder: &HolderId, limit: u32) -> Result<Vec<Order>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM purchase_order WHERE brand_id = ?1 AND holder_id = ?2 \
         ORDER BY placed_at DESC, order_id DESC LIMIT ?3"
    );
    tx.all(&sql, params![brand, holder, limit], from_row)
}

/// The lines of an order, in order. The caller has been given the order already, so its brand is
/// enough.
pub fn lines(tx: &mut Tx<'_>, brand: &BrandId, order: &OrderId) -> Result<Vec<OrderLine>> {
    tx.all(
        "SELECT l.order_line_id, l.brand_id, l.order_id, l.position, l.product_id, l.quantity, \
           l.unit_price_minor, l.paid_minor, l.policy_hash, o.currency \
         FROM order_line l JOIN purchase_order o ON o.order_id = l.order_id \
         WHERE l.brand_id = ?1 AND l.order_id = ?2 ORDER BY l.position",
        params![brand, order],
        |found| line_from_row(found, 0),
    )
}

/// A line from ten columns that begin at `first`.
pub(crate) fn line_from_row(found: &Row<'_>, first: usize) -> Result<OrderLine> {
    let currency: Currency = found.get(first + 9)?;
    Ok(OrderLine {
        id: found.get(first)?,
        brand_id: found.get(first + 1)?,
        order_id: found.get(first + 2)?,
        position: found.get(first + 3)?,
        product_id: found.get(first + 4)?,
        quantity: found.get(first + 5)?,
        unit_price: Money::new(found.get(first + 6)?, currency),
        paid: Money::new(found.get(first + 7)?, currency),
        policy_hash: found.get(first + 8)?,
    })
}

/// Writes an order with its lines, unless the brand has an order with this number. Says whether
/// it did.
pub fn put(tx: &mut Tx<'_>, scope: &Scope, order: &Order, lines: &[OrderLine]) -> Result<bool> {
    row::same_brand(scope, &order.brand_id)?;
    let rows = tx.execute(
        "INSERT INTO purchase_order (order_id, brand_id, number, number_key, holder_id, channel, \
           country, currency, subtotal_minor, shipping_minor, tax_minor, total_minor, \
           discount_code, terms_agreed_at, placed_at, fulfilled_at, cancelled_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17) \
         ON CONFLICT DO NOTHING",
        params![
            &order.id,
            &order.brand_id,
            order.number.as_str(),
            order.number.key(),
            &order.holder_id,
            order.channel.as_str(),
            order.country.clone(),
            order.subtotal.currency,
            order.subtotal.minor,
            order.shipping.minor,
            order.tax.minor,
            order.total.minor,
            order.discount_code.clone(),
            order.terms_agreed_at,
            order.placed_at,
            order.fulfilled_at,
            order.cancelled_at
        ],
    )?;
    if rows == 0 {
        return Ok(false);
    }
    for line in lines {
        put_line(tx, order, line)?;
    }
    Ok(true)
}

fn put_line(tx: &mut Tx<'_>, order: &Order, line: &OrderLine) -> Result<()> {
    tx.execute(
        "INSERT INTO order_line (order_line_id, brand_id, order_id, position, product_id, \
           quantity, unit_price_minor, paid_minor, policy_hash) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            &line.id,
            &order.brand_id,
            &order.id,
            line.position,
            &line.product_id,
            line.quantity,
            line.unit_price.minor,
            line.paid.minor,
            &line.policy_hash
        ],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_may_be_written_in_several_ways() {
        let check = |text: &str, expect: Option<&str>| {
            assert_eq!(OrderNumber::new(text).map(|n| n.key()).as_deref(), expect, "{text}");
        };
        check("#1001", Some("1001"));
        check(" 1001 ", Some("1001"));
        check("hk-2026/0007", Some("HK20260007"));
        check("#", None);
        check("", None);
        check("10\u{0}01", None);
        check(&"1".repeat(61), None);
    }
}
