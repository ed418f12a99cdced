//! A CSV file as a stream of rows: cells with their line, and nothing kept in memory.

use super::{Reason, RowProblem};
use csv::{ByteRecord, StringRecord};
use simcare_base::{Problem, Result};
use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// A row longer than this is a quote that was never closed, not a row.
const ROW_BYTES_MAX: u64 = 1 << 20;

/// Counts what is read, and refuses to read on when one row swallows too much.
struct Metered<R> {
    inner: R,
    meter: Rc<Meter>,
}

#[derive(Default)]
struct Meter {
    bytes: Cell<u64>,
    bytes_in_row: Cell<u64>,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.meter.bytes_in_row.get() > ROW_BYTES_MAX {
            return Err(io::Error::other(RowTooLong));
        }
        let count = self.inner.read(buffer)?;
        self.meter.bytes.set(self.meter.bytes.get() + count as u64);
        self.meter.bytes_in_row.set(self.meter.bytes_in_row.get() + count as u64);
        Ok(count)
    }
}

#[derive(Debug, thiserror::Error)]
#[error("the row does not end")]
struct RowTooLong;

/// A row of the file.
pub(super) struct TableRow {
    /// The line where it begins, from 1.
    pub line: u64,
    /// Its cells, as many as the header has.
    pub cells: StringRecord,
}

/// A file being read.
pub(super) struct Table<R> {
    reader: csv::Reader<Metered<R>>,
    meter: Rc<Meter>,
    header: Vec<String>,
    record: ByteRecord,
    rows: u64,
    ended: bool,
}

/// What came of reading on.
pub(super) enum Next {
    /// A row.
    Row(TableRow),
    /// A row that cannot be used.
    Bad(RowProblem),
    /// Nothing more.
    End,
}

fn bad(line: u64, reason: Reason) -> RowProblem {
    let reason = reason.code().to_owned();
    RowProblem { line, field: "row".to_owned(), reason, value: String::new() }
}

impl<R: Read> Table<R> {
    /// Reads the header.
    ///
    /// # Errors
    /// What is wrong with the first line, as a row problem; otherwise the file cannot be read.
    pub(super) fn open(file: R) -> Result<Result<Self, RowProblem>> {
        let meter = Rc::new(Meter::default());
        let metered = Metered { inner: file, meter: meter.clone() };
        let reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(metered);
        let record = ByteRecord::new();
        let mut table = Self { reader, meter, header: Vec::new(), record, rows: 0, ended: false };
        Ok(match table.read()? {
            Next::Row(row) => {
                table.header = row.cells.iter().map(|name| name.trim().to_owned()).collect();
                table.rows = 0;
                Ok(table)
            }
            Next::Bad(problem) => Err(problem),
            Next::End => Err(bad(1, Reason::Empty)),
        })
    }

    /// The names of the columns.
    pub(super) fn header(&self) -> &[String] {
        &self.header
    }

    /// Rows read so far.
    pub(super) fn rows(&self) -> u64 {
        self.rows
    }

    /// Bytes read so far.
    pub(super) fn bytes(&self) -> u64 {
        self.meter.bytes.get()
    }

    /// Reads on.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(super) fn read(&mut self) -> Result<Next> {
        if self.ended {
            return Ok(Next::End);
        }
        self.meter.bytes_in_row.set(0);
        let found = match self.reader.read_byte_record(&mut self.record) {
            Ok(found) => found,
            Err(error) => return self.broken(error),
        };
        if !found {
            self.ended = true;
            return Ok(Next::End);
        }
        self.rows += 1;
        let line = self.record.position().map_or(0, csv::Position::line);
        let cells = match StringRecord::from_byte_record(std::mem::take(&mut self.record)) {
            Ok(cells) => cells,
            Err(_) => return Ok(Next::Bad(bad(line, Reason::NotUtf8))),
        };
        let width = self.header.len();
        if width > 0 && cells.len() != width {
            return Ok(Next::Bad(bad(line, Reason::RowWidth)));
        }
        Ok(Next::Row(TableRow { line, cells }))
    }

    /// A row that does not end is a fault of the file, everything else one of the disk.
    fn broken(&mut self, error: csv::Error) -> Result<Next> {
        self.ended = true;
        let line = self.reader.position().line();
        match error.into_kind() {
            csv::ErrorKind::Io(error) if error.get_ref().is_some_and(|e| e.is::<RowTooLong>()) => {
                Ok(Next::Bad(bad(line, Reason::RowTooLong)))
            }
            csv::ErrorKind::Io(error) => Err(Problem::internal(error)),
            other => Err(Problem::internal(format!("the CSV reader: {other:?}"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(file: &[u8]) -> Vec<String> {
        let mut table = match Table::open(file).expect("memory can be read") {
            Ok(table) => table,
            Err(problem) => return vec![format!("{} {}", problem.line, problem.reason)],
        };
        let mut lines = vec![table.header().join("|")];
        loop {
            match table.read().expect("memory can be read") {
                Next::Row(row) => {
                    let cells: Vec<&str> = row.cells.iter().collect();
                    lines.push(format!("{} {}", row.line, cells.join("|")));
                }
                Next::Bad(problem) => lines.push(format!("{} {}", problem.line, problem.reason)),
                Next::End => return lines,
            }
        }
    }

    #[test]
    fn rows_come_with_the_line_they_begin_at() {
        let check = |file: &[u8], expect: &[&str]| assert_eq!(lines(file), expect);
        check(b"a,b\n1,2\n3,4\n", &["a|b", "2 1|2", "3 3|4"]);
        check(b"\xef\xbb\xbfa,b\r\n1,2\r\n3,4", &["a|b", "2 1|2", "3 3|4"]);
        check(b"a,b\n\"1\nx\",2\n3,4\n", &["a|b", "2 1\nx|2", "4 3|4"]);
        check(b"a,b\n1\n1,2,3\n3,4\n", &["a|b", "2 row-width", "3 row-width", "4 3|4"]);
        check(b"a,b\n1,\xff\n3,4\n", &["a|b", "2 not-utf8", "3 3|4"]);
        check(b"\xff\xfea\0,\0b\0\n\0", &["1 not-utf8"]);
        check(b"a,b\n", &["a|b"]);
        check(b"", &["1 empty"]);
    }

    #[test]
    fn a_quote_that_is_never_closed_does_not_swallow_the_file() {
        let mut file = b"a,b\n1,2\n\"3,4\n".to_vec();
        file.extend(std::iter::repeat_n(b"5,6\n", 1_000_000).flatten());
        assert_eq!(lines(&file), ["a|b", "2 1|2", "3 row-too-long"]);
    }
}
