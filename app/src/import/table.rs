//! A CSV file as a stream of rows: cells with their line, and nothing kept in memory.

use super::{Reason, RowProblem};
use csv_core::ReadRecordResult;
use simcare_base::{Problem, Result};
use std::io::Read;

/// A row longer than this is a quote that was never closed, not a row.
const ROW_BYTES_MAX: usize = 1 << 20;
/// Columns that a file may have.
const COLUMNS_MAX: usize = 2_000;
const BUFFER_BYTES: usize = 64 << 10;

/// A row of the file.
pub(super) struct TableRow {
    /// The line where it begins, from 1.
    pub line: u64,
    text: String,
    ends: Vec<usize>,
}

impl TableRow {
    /// The text of a cell.
    pub(super) fn cell(&self, place: usize) -> Option<&str> {
        let start = if place == 0 { 0 } else { *self.ends.get(place - 1)? };
        self.text.get(start..*self.ends.get(place)?)
    }

    fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).filter_map(|place| self.cell(place))
    }
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

/// A file being read.
pub(super) struct Table<R> {
    input: Input<R>,
    parser: csv_core::Reader,
    header: Vec<String>,
    rows: u64,
    ended: bool,
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
        let mut input = Input::new(file);
        input.skip_mark()?;
        let parser = csv_core::Reader::new();
        let mut table = Self { input, parser, header: Vec::new(), rows: 0, ended: false };
        Ok(match table.read()? {
            Next::Row(row) => {
                table.header = row.cells().map(|name| name.trim().to_owned()).collect();
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
        self.input.bytes
    }

    /// Reads on.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(super) fn read(&mut self) -> Result<Next> {
        if self.ended {
            return Ok(Next::End);
        }
        self.input.skip_line_ends()?;
        let line = self.input.line;
        let (mut text, mut ends) = (vec![0; 1_024], vec![0; self.header.len().max(16) + 1]);
        let (mut text_end, mut cells) = (0, 0);
        loop {
            let input = self.input.waiting()?;
            let (result, read, written, ended) =
                self.parser.read_record(input, &mut text[text_end..], &mut ends[cells..]);
            self.input.take(read);
            text_end += written;
            cells += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull if text.len() < ROW_BYTES_MAX => {
                    text.resize(text.len() * 2, 0);
                }
                ReadRecordResult::OutputEndsFull if ends.len() < COLUMNS_MAX => {
                    ends.resize(ends.len() * 2, 0);
                }
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    self.ended = true;
                    return Ok(Next::Bad(bad(line, Reason::RowTooLong)));
                }
                ReadRecordResult::Record => break,
                ReadRecordResult::End => {
                    self.ended = true;
                    return Ok(Next::End);
                }
            }
        }
        self.rows += 1;
        text.truncate(text_end);
        ends.truncate(cells);
        Ok(self.row(line, text, ends))
    }

    fn row(&self, line: u64, text: Vec<u8>, ends: Vec<usize>) -> Next {
        let Ok(text) = String::from_utf8(text) else {
            return Next::Bad(bad(line, Reason::NotUtf8));
        };
        let width = self.header.len();
        if width > 0 && ends.len() != width {
            return Next::Bad(bad(line, Reason::RowWidth));
        }
        Next::Row(TableRow { line, text, ends })
    }
}

/// The bytes of the file, and the line that they have come to.
struct Input<R> {
    file: R,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    line: u64,
    bytes: u64,
}

impl<R: Read> Input<R> {
    fn new(file: R) -> Self {
        Self { file, buffer: vec![0; BUFFER_BYTES], start: 0, end: 0, line: 1, bytes: 0 }
    }

    /// What was read and not taken yet; empty at the end of the file.
    fn waiting(&mut self) -> Result<&[u8]> {
        if self.start == self.end {
            self.start = 0;
            self.end = self.file.read(&mut self.buffer).map_err(Problem::internal)?;
            self.bytes += self.end as u64;
        }
        Ok(&self.buffer[self.start..self.end])
    }

    fn take(&mut self, count: usize) {
        let taken = &self.buffer[self.start..self.start + count];
        self.line += taken.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.start += count;
    }

    /// Passes over the mark that some programs put before UTF-8.
    fn skip_mark(&mut self) -> Result<()> {
        // A file arrives in pieces larger than the mark.
        if self.waiting()?.starts_with(b"\xef\xbb\xbf") {
            self.take(3);
        }
        Ok(())
    }

    /// Passes over what is left of the line before and over empty lines, so that a row is known
    /// by the line where it begins.
    fn skip_line_ends(&mut self) -> Result<()> {
        while let Some(b'\r' | b'\n') = self.waiting()?.first() {
            self.take(1);
        }
        Ok(())
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
                    let cells: Vec<&str> = row.cells().collect();
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
        check(b"a,b\r\n\r\n\r\n1,2\r\n", &["a|b", "4 1|2"]);
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
