//! From rows to orders: the rows of one order follow each other, and all but the first leave the
//! cells of the order itself empty.

use super::cells::{Cells, Columns, count, short};
use super::dates;
use super::table::{Next, Table, TableRow};
use super::{Reason, RowProblem, order_cells};
use jiff::tz::TimeZone;
use simcare_base::{Currency, Dice, Instant, Money, ProductId, Result};
use simcare_sims::intake::{StagedLine, StagedOrder};
use simcare_sims::order::Channel;
use simcare_sims::{Contact, OrderNumber, Product, is_country, spread};
use std::collections::HashMap;
use std::io::Read;

/// Lines that one order may have.
const LINES_MAX: usize = 200;
/// Pieces that one line may have.
const QUANTITY_MAX: u32 = 10_000;

/// What an export says of the money, and whether any of it was captured.
const STATUSES: [(&str, bool); 9] = [
    ("paid", true),
    ("partially_paid", true),
    ("partially_refunded", true),
    ("refunded", true),
    ("pending", false),
    ("authorized", false),
    ("voided", false),
    ("expired", false),
    ("unpaid", false),
];

/// The catalogue as a file of orders refers to it.
pub(super) struct Catalogue {
    by_sku: HashMap<String, ProductId>,
    by_name: HashMap<String, ProductId>,
}

impl Catalogue {
    pub(super) fn new(products: &[Product]) -> Self {
        let by_sku = products.iter().map(|p| (p.sku.clone(), p.id.clone())).collect();
        let names = products.iter().flat_map(|p| p.name.texts().map(|name| (name, &p.id)));
        let by_name = names.map(|(name, id)| (name.to_owned(), id.clone())).collect();
        Self { by_sku, by_name }
    }

    /// By shop code; a shop that keeps none is understood by the name of the product.
    fn find(&self, sku: &str, name: &str) -> Option<&ProductId> {
        if sku.is_empty() { self.by_name.get(name) } else { self.by_sku.get(sku) }
    }
}

/// A file of orders being read.
pub(super) struct OrderRows<R> {
    table: Table<R>,
    columns: Columns,
    catalogue: Catalogue,
    zone: TimeZone,
    dice: Dice,
    waiting: Option<TableRow>,
}

impl<R: Read> OrderRows<R> {
    /// Reads the header; answers what is wrong with it otherwise.
    pub(super) fn open(
        file: R,
        catalogue: Catalogue,
        zone: TimeZone,
        dice: Dice,
    ) -> Result<Result<Self, Vec<RowProblem>>> {
        let table = match Table::open(file)? {
            Ok(table) => table,
            Err(problem) => return Ok(Err(vec![problem])),
        };
        let columns = order_cells::columns(table.header());
        let missing = super::intake::missing_columns(&columns, &order_cells::NEEDED);
        if !missing.is_empty() {
            return Ok(Err(missing));
        }
        Ok(Ok(Self { table, columns, catalogue, zone, dice, waiting: None }))
    }

    /// Rows and bytes read so far.
    pub(super) fn read_so_far(&self) -> (u64, u64) {
        (self.table.rows(), self.table.bytes())
    }

    /// The next order; none when something is wrong with it, which is added to `problems`. The
    /// outer none is the end of the file.
    pub(super) fn next(
        &mut self,
        problems: &mut Vec<RowProblem>,
    ) -> Result<Option<Option<StagedOrder>>> {
        let first = match self.waiting.take() {
            Some(row) => row,
            None => match self.table.read()? {
                Next::Row(row) => row,
                Next::Bad(problem) => {
                    problems.push(problem);
                    return Ok(Some(None));
                }
                Next::End => return Ok(None),
            },
        };
        let mut rows = vec![first];
        self.read_following(&mut rows, problems)?;
        let known = problems.len();
        let order = self.order(&rows, problems);
        Ok(Some(order.filter(|_| problems.len() == known)))
    }

    /// Reads the further rows of the order that begins with `rows[0]`.
    fn read_following(
        &mut self,
        rows: &mut Vec<TableRow>,
        problems: &mut Vec<RowProblem>,
    ) -> Result<()> {
        let mut ignored = Vec::new();
        loop {
            let row = match self.table.read()? {
                Next::Row(row) => row,
                Next::Bad(problem) => {
                    problems.push(problem);
                    continue;
                }
                Next::End => return Ok(()),
            };
            let mut number_of = |row: &TableRow| {
                let cells = Cells { columns: &self.columns, row, problems: &mut ignored };
                cells.text("number").to_owned()
            };
            if number_of(&row) != number_of(&rows[0]) || number_of(&row).is_empty() {
                self.waiting = Some(row);
                return Ok(());
            }
            // Kept to its limit and one more, so that it is seen to be too long.
            if rows.len() <= LINES_MAX {
                rows.push(row);
            }
        }
    }

    fn order(&mut self, rows: &[TableRow], problems: &mut Vec<RowProblem>) -> Option<StagedOrder> {
        let (columns, zone) = (&self.columns, &self.zone);
        let mut cells = Cells { columns, row: &rows[0], problems };
        if rows.len() > LINES_MAX {
            cells.note("number", Reason::OrderTooLong);
            return None;
        }
        let number =
            cells.required("number", |text| OrderNumber::new(text).ok_or(Reason::OrderNumber));
        let currency = cells
            .required("currency", |text| text.parse::<Currency>().map_err(|_| Reason::Currency));
        let placed_at = cells.required("placed", |text| dates::instant(text, zone));
        let country = country(&mut cells);
        let contact = contact(&mut cells, country.as_deref());
        let course = Course::read(&mut cells, zone);
        // Amounts mean nothing without their currency.
        let currency = currency?;
        let sums = Sums::read(&mut cells, currency);
        let drafts = self.lines(rows, currency, problems);
        let mut cells = Cells { columns: &self.columns, row: &rows[0], problems };
        let money = Capture::read(&mut cells, &sums);
        // A line that cannot be read has been noted; what the lines cost is not known then.
        let split = if drafts.len() == rows.len() { sums.split(&mut cells, &drafts) } else { None };
        let (number, placed_at, contact) = (number?, placed_at?, contact?);
        let ((subtotal, paid), money) = (split?, money?);
        let lines = drafts.into_iter().zip(paid).map(|(draft, paid)| StagedLine {
            id: self.dice.id(),
            product_id: draft.product_id,
            quantity: draft.quantity,
            unit_price: draft.unit_price,
            paid: Money::new(paid, currency),
        });
        let lines = lines.collect();
        let mut cells = Cells { columns: &self.columns, row: &rows[0], problems };
        Some(StagedOrder {
            line: rows[0].line,
            order_id: self.dice.id(),
            holder_id: self.dice.id(),
            payment_id: self.dice.id(),
            // An order without a reference of the provider is refunded by its own number.
            capture_ref: money.reference.unwrap_or_else(|| number.as_str().to_owned()),
            number,
            contact,
            holder_name: name(&mut cells),
            channel: course.channel,
            country,
            subtotal,
            shipping: sums.shipping,
            tax: sums.tax,
            total: sums.total,
            discount_code: cells.short_text("discount code"),
            terms_agreed_at: course.terms_agreed_at,
            placed_at,
            fulfilled_at: course.fulfilled_at,
            cancelled_at: course.cancelled_at,
            provider: money.provider,
            captured: money.captured,
            refunded_elsewhere: money.refunded,
            captured_at: course.paid_at.unwrap_or(placed_at),
            lines,
        })
    }

    fn lines(
        &self,
        rows: &[TableRow],
        currency: Currency,
        problems: &mut Vec<RowProblem>,
    ) -> Vec<LineDraft> {
        let mut drafts = Vec::new();
        for row in rows {
            let mut cells = Cells { columns: &self.columns, row, problems };
            let found = self.catalogue.find(cells.text("sku"), cells.text("item name")).cloned();
            if found.is_none() {
                cells.note("sku", Reason::SkuUnknown);
            }
            let quantity = cells.required("quantity", |text| count(text, QUANTITY_MAX));
            let unit_price = cells.required("price", |text| super::cells::amount(text, currency));
            let discount = cells.amount("line discount", currency);
            if let (Some(product_id), Some(quantity), Some(unit_price)) =
                (found, quantity, unit_price)
            {
                drafts.push(LineDraft { product_id, quantity, unit_price, discount });
            }
        }
        drafts
    }
}

struct LineDraft {
    product_id: ProductId,
    quantity: u32,
    unit_price: Money,
    discount: Money,
}

impl LineDraft {
    /// What the line costs after its own discount, before those of the order.
    fn cost_minor(&self) -> u64 {
        let full = i128::from(self.unit_price.minor) * i128::from(self.quantity);
        let after = full - i128::from(self.discount.minor);
        u64::try_from(after.max(0)).unwrap_or(u64::MAX)
    }
}

/// The sums of an order.
struct Sums {
    /// What the file says, where it says it.
    subtotal: Option<Money>,
    shipping: Money,
    tax: Money,
    total: Money,
}

impl Sums {
    fn read(cells: &mut Cells<'_>, currency: Currency) -> Self {
        let amount = |text: &str| super::cells::amount(text, currency);
        Self {
            subtotal: cells.optional("subtotal", amount),
            shipping: cells.amount("shipping", currency),
            tax: cells.amount("tax", currency),
            total: cells.required("total", amount).unwrap_or(Money::zero(currency)),
        }
    }

    /// The subtotal and each line's part of it; noted and none when it is more than the lines
    /// cost.
    fn split(&self, cells: &mut Cells<'_>, drafts: &[LineDraft]) -> Option<(Money, Vec<i64>)> {
        let costs: Vec<u64> = drafts.iter().map(LineDraft::cost_minor).collect();
        let cost: u128 = costs.iter().map(|cost| u128::from(*cost)).sum();
        let given = self.subtotal.map(|subtotal| i128::from(subtotal.minor).unsigned_abs());
        let subtotal = given.unwrap_or(cost);
        let fitting = i64::try_from(subtotal).ok().filter(|_| subtotal <= cost);
        if fitting.is_none() {
            cells.note("subtotal", Reason::AmountsDisagree);
        }
        let subtotal = fitting?;
        Some((Money::new(subtotal, self.total.currency), spread(subtotal, &costs)))
    }
}

/// The money that was captured.
struct Capture {
    provider: String,
    reference: Option<String>,
    captured: Money,
    refunded: Money,
}

impl Capture {
    fn read(cells: &mut Cells<'_>, sums: &Sums) -> Option<Self> {
        let currency = sums.total.currency;
        let by_date = !cells.columns.has("status") && !cells.text("paid").is_empty();
        let status = cells.optional("status", |text| {
            let word = text.to_ascii_lowercase().replace(' ', "_");
            let known = STATUSES.iter().find(|(name, _)| *name == word);
            known.map(|(_, captured)| *captured).ok_or(Reason::Word)
        });
        let outstanding = cells.amount("outstanding", currency);
        let refunded = cells.amount("refunded", currency);
        let nothing = Money::zero(currency);
        let captured = match status.unwrap_or(by_date) {
            true => sums.total.minus(outstanding).ok().filter(|left| left.minor >= 0),
            false => Some(nothing),
        };
        let captured = captured.filter(|captured| refunded.minor <= captured.minor);
        if captured.is_none() {
            cells.note("total", Reason::AmountsDisagree);
        }
        // Shops write names for people, `Bank transfer`; providers are set up by plain ones.
        let named = cells.short_text("provider").map(|n| n.to_lowercase().replace(' ', "-"));
        let provider = named.unwrap_or_else(|| "shop".to_owned());
        let reference = cells.short_text("reference").or_else(|| cells.short_text("payment id"));
        Some(Self { provider, reference, captured: captured?, refunded })
    }
}

/// How the order went on.
struct Course {
    channel: Channel,
    paid_at: Option<Instant>,
    fulfilled_at: Option<Instant>,
    cancelled_at: Option<Instant>,
    terms_agreed_at: Option<Instant>,
}

impl Course {
    fn read(cells: &mut Cells<'_>, zone: &TimeZone) -> Self {
        let mut date = |cell: &str| cells.optional(cell, |text| dates::instant(text, zone));
        let (paid_at, fulfilled_at) = (date("paid"), date("fulfilled"));
        let (cancelled_at, terms_agreed_at) = (date("cancelled"), date("terms agreed"));
        let channel = cells.optional("channel", |text| {
            Channel::from_name(&text.to_ascii_lowercase()).ok_or(Reason::Word)
        });
        let channel = channel.unwrap_or(Channel::Direct);
        Self { channel, paid_at, fulfilled_at, cancelled_at, terms_agreed_at }
    }
}

fn country(cells: &mut Cells<'_>) -> Option<String> {
    let cell = if cells.text("country").is_empty() { "billing country" } else { "country" };
    cells.optional(cell, |text| {
        let code = text.to_ascii_uppercase();
        if is_country(&code) { Ok(code) } else { Err(Reason::Country) }
    })
}

/// The mail address, else the first telephone number there is.
fn contact(cells: &mut Cells<'_>, country: Option<&str>) -> Option<Contact> {
    let cell = ["email", "phone", "shipping phone", "billing phone"]
        .into_iter()
        .find(|cell| !cells.text(cell).is_empty());
    let Some(cell) = cell else {
        cells.note_private("email", Reason::ContactMissing);
        return None;
    };
    match Contact::parse(cells.text(cell), country) {
        Ok(contact) => Some(contact),
        Err(error) => {
            cells.note_private(cell, error.into());
            None
        }
    }
}

fn name(cells: &mut Cells<'_>) -> String {
    let cell = if cells.text("name").is_empty() { "shipping name" } else { "name" };
    // A name is for greeting somebody; one that does not fit is left out, not refused.
    short(cells.text(cell)).unwrap_or_default()
}
