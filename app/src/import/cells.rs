//! Cells of a row, read into values; what is wrong is noted and reading goes on.

use super::table::TableRow;
use super::{Reason, RowProblem};
use simcare_base::{Currency, Money, MoneyError};
use std::collections::HashMap;

/// Longest text taken over from a cell.
const TEXT_CHARS_MAX: usize = 200;

/// Where each cell that we know stands in the file.
pub(super) struct Columns {
    places: HashMap<&'static str, (usize, String)>,
}

impl Columns {
    /// Finds columns by the names that each may have. A name is told apart by letters alone.
    pub(super) fn find(header: &[String], known: &[(&'static str, &[&'static str])]) -> Self {
        let mut places = HashMap::new();
        for (cell, names) in known {
            let same = |title: &String| names.iter().any(|name| name.eq_ignore_ascii_case(title));
            if let Some(place) = header.iter().position(same) {
                places.insert(*cell, (place, header[place].clone()));
            }
        }
        Self { places }
    }

    /// Whether the file has the column.
    pub(super) fn has(&self, cell: &str) -> bool {
        self.places.contains_key(cell)
    }

    fn text<'r>(&self, row: &'r TableRow, cell: &str) -> &'r str {
        let place = self.places.get(cell).map(|(place, _)| *place);
        // Spreadsheets put an apostrophe before what they must not take for a number.
        place.and_then(|place| row.cell(place)).unwrap_or("").trim().trim_start_matches('\'')
    }

    /// What the file calls the column.
    pub(super) fn title<'c>(&'c self, cell: &'c str) -> &'c str {
        self.places.get(cell).map_or(cell, |(_, title)| title.as_str())
    }
}

/// One row and where its problems go.
pub(super) struct Cells<'a> {
    pub columns: &'a Columns,
    pub row: &'a TableRow,
    pub problems: &'a mut Vec<RowProblem>,
}

impl Cells<'_> {
    /// The text of a cell; empty where there is none.
    pub(super) fn text(&self, cell: &str) -> &str {
        self.columns.text(self.row, cell)
    }

    /// Notes that something is wrong with a cell, showing what stands there.
    pub(super) fn note(&mut self, cell: &str, reason: Reason) {
        let value: String = self.text(cell).chars().take(60).collect();
        self.push(cell, reason, value);
    }

    /// Notes that something is wrong with a cell whose text is private.
    pub(super) fn note_private(&mut self, cell: &str, reason: Reason) {
        self.push(cell, reason, String::new());
    }

    fn push(&mut self, cell: &str, reason: Reason, value: String) {
        self.problems.push(RowProblem {
            line: self.row.line,
            field: self.columns.title(cell).to_owned(),
            reason: reason.code().to_owned(),
            value,
        });
    }

    /// Reads a cell that may be empty.
    pub(super) fn optional<T>(
        &mut self,
        cell: &str,
        read: impl FnOnce(&str) -> Result<T, Reason>,
    ) -> Option<T> {
        match self.text(cell) {
            "" => None,
            text => match read(text) {
                Ok(value) => Some(value),
                Err(reason) => {
                    self.note(cell, reason);
                    None
                }
            },
        }
    }

    /// Reads a cell that must not be empty; none when something is wrong, which is noted.
    pub(super) fn required<T>(
        &mut self,
        cell: &str,
        read: impl FnOnce(&str) -> Result<T, Reason>,
    ) -> Option<T> {
        if self.text(cell).is_empty() {
            self.note(cell, Reason::Empty);
            return None;
        }
        self.optional(cell, read)
    }

    /// An amount; zero where the cell is empty.
    pub(super) fn amount(&mut self, cell: &str, currency: Currency) -> Money {
        self.optional(cell, |text| amount(text, currency)).unwrap_or(Money::zero(currency))
    }

    /// A short text, none where the cell is empty.
    pub(super) fn short_text(&mut self, cell: &str) -> Option<String> {
        self.optional(cell, short)
    }
}

/// An amount that is not negative.
pub(super) fn amount(text: &str, currency: Currency) -> Result<Money, Reason> {
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    match Money::parse_decimal(text, currency) {
        Ok(money) if money.minor >= 0 => Ok(money),
        Err(MoneyError::Amount) if plain && text.matches('.').count() == 1 => {
            let (whole, part) = text.split_once('.').unwrap_or((text, ""));
            let well_formed = !whole.is_empty() && !part.is_empty();
            Err(if well_formed { Reason::AmountDecimals } else { Reason::Amount })
        }
        _ => Err(Reason::Amount),
    }
}

/// A text that fits into a column of ours.
pub(super) fn short(text: &str) -> Result<String, Reason> {
    if text.chars().count() > TEXT_CHARS_MAX { Err(Reason::TooLong) } else { Ok(text.to_owned()) }
}

/// A whole number from 1 to `max`.
pub(super) fn count(text: &str, max: u32) -> Result<u32, Reason> {
    // Spreadsheets and some exports write 2.0 for 2.
    let text = text.strip_suffix(".0").unwrap_or(text);
    text.parse().ok().filter(|n| (1..=max).contains(n)).ok_or(Reason::Number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_with_their_reason() {
        let check = |text: &str, code: &str, expect: Result<i64, Reason>| {
            let currency = code.parse().expect("a currency");
            assert_eq!(amount(text, currency).map(|m| m.minor), expect, "{text} {code}");
        };
        check("128.00", "HKD", Ok(12_800));
        check("128", "HKD", Ok(12_800));
        check("128.005", "HKD", Err(Reason::AmountDecimals));
        check("1280.5", "JPY", Err(Reason::AmountDecimals));
        check("-5.00", "HKD", Err(Reason::Amount));
        check("1,280.00", "HKD", Err(Reason::Amount));
        check("HK$128", "HKD", Err(Reason::Amount));
        check("12.", "HKD", Err(Reason::Amount));
        check(".", "HKD", Err(Reason::Amount));
        check("99999999999999999999", "HKD", Err(Reason::Amount));
    }
}
