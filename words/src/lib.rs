//! Every text a person reads, in every language, and every date, number and amount as the
//! reader's language writes it.
//!
//! Messages are Fluent files under `messages/<language>/`, part of the program. Formats come from
//! ICU data. Nothing here knows what the texts are for.

mod book;
mod formats;
mod messages;
mod value;
mod zone;

pub use book::Words;
pub use value::Value;
pub use zone::{Zone, ZoneError};
