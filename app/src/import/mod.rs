//! Importing what a shop knows: brands and products, orders, cards.
//!
//! Nothing is written unless the caller says so and every row is good. A long file is read as a
//! stream: memory does not grow with it.

mod card_cells;
mod card_rows;
mod cards;
mod catalogue;
mod catalogue_file;
mod cells;
mod dates;
mod intake;
mod order_cells;
mod order_rows;
mod orders;
mod providers;
mod providers_file;
mod reason;
mod table;
mod terms;

pub use cards::import_cards;
pub use catalogue::import_catalogue;
pub use catalogue_file::Format;
pub use orders::import_orders;
pub use providers::import_providers;
pub use reason::Reason;
pub use simcare_sims::intake::{Counts, RowProblem};

/// What an import came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Outcome {
    /// Rows read, the header not counted.
    pub rows: u64,
    /// What taking them over does, or would do.
    pub counts: Counts,
    /// How many things are wrong. When any is, nothing is taken over.
    pub problems: u64,
    /// Whether it was taken over.
    pub applied: bool,
}

/// Where a long import has got to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Reading the file.
    Reading {
        /// Rows read so far.
        rows: u64,
        /// Bytes read so far.
        bytes: u64,
    },
    /// Comparing with what is known.
    Checking,
    /// Taking over.
    Writing,
    /// Clearing away what was laid down on the way.
    Clearing,
}

/// Who is told how an import goes.
pub trait Watcher {
    /// It has got this far.
    fn progress(&mut self, progress: Progress);
    /// Something is wrong with a row. Told in the order of the file, once all is known.
    fn problem(&mut self, problem: &RowProblem);
}
