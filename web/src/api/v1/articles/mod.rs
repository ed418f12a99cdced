//! Articles of the knowledge base.

pub mod find;
pub mod get;
pub mod list;
pub mod publish;
pub mod save;

use simcare_base::{Locale, Problem};

/// The language that a query or body names.
fn language(tag: Option<&str>) -> Result<Locale, Problem> {
    let tag = tag.unwrap_or("en");
    Locale::nearest(tag).ok_or_else(|| Problem::field("locale", "language-unknown"))
}
