//! The rules of the house, each a function from what is written to what is wrong with it.
//!
//! A rule lives in one file with a test that shows it failing. `tests/tidy.rs` holds the workspace
//! to them; `cargo xtask lint` prints them, together with the warnings that fail nothing.

mod clock;
mod crates;
mod habits;
mod logs;
mod portable;
mod schema;
mod shape;
mod source;
mod tokens;

pub use source::Source;

use std::fmt;
use std::path::{Path, PathBuf};

/// Something that breaks a rule, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The file, from the workspace's folder.
    pub path: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what to do instead.
    pub text: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path.display(), self.line, self.text)
    }
}

/// A rule about one file of source text.
type Rule = fn(&Source) -> Vec<Finding>;

/// The rules that stop a build.
const RULES: &[Rule] = &[
    clock::check,
    habits::check,
    logs::check,
    portable::check,
    schema::check_types,
    schema::check_brands,
];

/// Everything that breaks a rule.
pub fn findings(root: &Path) -> Result<Vec<Finding>, String> {
    let sources = source::all(root)?;
    let mut findings = crates::check(&crate::workspace::metadata()?)?;
    findings.extend(sources.iter().flat_map(|source| RULES.iter().flat_map(|rule| rule(source))));
    Ok(findings)
}

/// What a reader may want to look at again; fails nothing.
pub fn warnings(root: &Path) -> Result<Vec<Finding>, String> {
    Ok(source::all(root)?.iter().flat_map(shape::check).collect())
}
