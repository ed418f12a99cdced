//! From rows to cards: one row a card.

use super::cells::{Cells, Columns, count};
use super::dates;
use super::table::{Next, Table, TableRow};
use super::{Reason, RowProblem, card_cells};
use jiff::tz::TimeZone;
use simcare_base::{ByteCount, Dice, ProductId, Result};
use simcare_sims::intake::StagedCard;
use simcare_sims::{ActivationCode, CardLife, Form, Iccid, OrderNumber, Product};
use std::collections::HashMap;
use std::io::Read;

/// A file of cards being read.
pub(super) struct CardRows<R> {
    table: Table<R>,
    columns: Columns,
    by_sku: HashMap<String, (ProductId, Form)>,
    zone: TimeZone,
    dice: Dice,
}

impl<R: Read> CardRows<R> {
    /// Reads the header; answers what is wrong with it otherwise.
    pub(super) fn open(
        file: R,
        products: &[Product],
        zone: TimeZone,
        dice: Dice,
    ) -> Result<Result<Self, Vec<RowProblem>>> {
        let table = match Table::open(file)? {
            Ok(table) => table,
            Err(problem) => return Ok(Err(vec![problem])),
        };
        let columns = card_cells::columns(table.header());
        let missing = super::intake::missing_columns(&columns, &card_cells::NEEDED);
        if !missing.is_empty() {
            return Ok(Err(missing));
        }
        let by_sku = products.iter().map(|p| (p.sku.clone(), (p.id.clone(), p.form))).collect();
        Ok(Ok(Self { table, columns, by_sku, zone, dice }))
    }

    /// Rows and bytes read so far.
    pub(super) fn read_so_far(&self) -> (u64, u64) {
        (self.table.rows(), self.table.bytes())
    }

    /// The next card; none when something is wrong with it, which is added to `problems`. The
    /// outer none is the end of the file.
    pub(super) fn next(
        &mut self,
        problems: &mut Vec<RowProblem>,
    ) -> Result<Option<Option<StagedCard>>> {
        let row = match self.table.read()? {
            Next::Row(row) => row,
            Next::Bad(problem) => {
                problems.push(problem);
                return Ok(Some(None));
            }
            Next::End => return Ok(None),
        };
        let known = problems.len();
        let card = self.card(&row, problems);
        Ok(Some(card.filter(|_| problems.len() == known)))
    }

    fn card(&mut self, row: &TableRow, problems: &mut Vec<RowProblem>) -> Option<StagedCard> {
        let mut cells = Cells { columns: &self.columns, row, problems };
        let iccid = iccid(&mut cells);
        let order_number = cells
            .required("order_number", |text| OrderNumber::new(text).ok_or(Reason::OrderNumber));
        let product =
            cells.required("sku", |text| self.by_sku.get(text).cloned().ok_or(Reason::SkuUnknown));
        let position = cells.optional("line", |text| count(text, 10_000));
        let qr_token = cells.optional("qr_token", token);
        let life = life(&mut cells, &self.zone);
        let used = cells.optional("used_bytes", |text| {
            text.parse::<u64>()
                .ok()
                .filter(|bytes| i64::try_from(*bytes).is_ok())
                .map(ByteCount)
                .ok_or(Reason::Number)
        });
        let form = product.as_ref().map(|(_, form)| *form);
        let activation_code = activation_code(&mut cells, form);
        let (product_id, form) = product?;
        Some(StagedCard {
            line: row.line,
            id: self.dice.id(),
            iccid: iccid?,
            form,
            product_id,
            order_number: order_number?,
            position,
            qr_token: qr_token.unwrap_or_else(|| self.dice.token()),
            activation_code,
            life,
            used,
        })
    }
}

fn iccid(cells: &mut Cells<'_>) -> Option<Iccid> {
    let text = cells.text("iccid");
    let read = match text {
        "" => Err(Reason::Empty),
        // 8.98520E+18: the digits are gone, no guess brings them back.
        text if text.contains(['E', 'e', '.']) && !text.ends_with(['F', 'f']) => {
            Err(Reason::IccidRounded)
        }
        text => text.parse().map_err(Reason::from),
    };
    match read {
        Ok(iccid) => Some(iccid),
        Err(reason) => {
            cells.note_private("iccid", reason);
            None
        }
    }
}

/// What stands in the address of a QR code: short, and nothing that an address must escape.
fn token(text: &str) -> Result<String, Reason> {
    let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if (8..=64).contains(&text.len()) && plain { Ok(text.to_owned()) } else { Err(Reason::QrToken) }
}

fn activation_code(cells: &mut Cells<'_>, form: Option<Form>) -> Option<ActivationCode> {
    let read: Option<ActivationCode> = match cells.text("activation_code") {
        "" => return None,
        _ if form == Some(Form::Physical) => None,
        text => text.parse().ok(),
    };
    if read.is_none() {
        // Whoever has the code can install the profile, so it is not shown.
        cells.note_private("activation_code", Reason::ActivationCode);
    }
    read
}

fn life(cells: &mut Cells<'_>, zone: &TimeZone) -> CardLife {
    let mut date = |cell: &str| cells.optional(cell, |text| dates::instant(text, zone));
    let life = CardLife {
        delivered_at: date("delivered_at"),
        qr_sent_at: date("qr_sent_at"),
        scanned_at: date("scanned_at"),
        installed_at: date("installed_at"),
        activated_at: date("activated_at"),
        first_used_at: date("first_used_at"),
        expires_at: date("expires_at"),
    };
    // A carrier may report out of order by a little, but validity cannot end before it begins.
    let begun = life.first_used_at.or(life.activated_at);
    if let (Some(begun), Some(end)) = (begun, life.expires_at)
        && end < begun
    {
        cells.note("expires_at", Reason::DateOrder);
    }
    life
}
