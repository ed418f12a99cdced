//! The files the rules look at.

use super::Finding;
use super::tokens::{self, Piece};
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// Folders with nothing of ours in them.
const SKIPPED: &[&str] = &["target", "data", "shots"];
/// Kinds of files that rules read.
const EXTENSIONS: &[&str] = &["rs", "sql"];

/// One file, read once for all rules.
pub struct Source {
    /// From the workspace's folder.
    pub path: PathBuf,
    /// As it stands on disk.
    pub text: String,
    /// Its tokens in order, where it is Rust.
    pub pieces: Vec<Piece>,
}

impl Source {
    /// A source of this path and text, whether or not it is on a disk.
    pub fn new(path: impl Into<PathBuf>, text: &str) -> Result<Self, String> {
        let path = path.into();
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        let is_test = path.components().any(|part| {
            ["tests", "benches", "stories"].iter().any(|folder| part.as_os_str() == *folder)
        });
        let pieces = if is_rust {
            tokens::read(text, is_test).map_err(|error| format!("{}: {error}", path.display()))?
        } else {
            Vec::new()
        };
        Ok(Self { path, text: text.to_owned(), pieces })
    }

    /// The crate's folder.
    pub fn room(&self) -> &str {
        self.path.iter().next().and_then(|part| part.to_str()).unwrap_or_default()
    }

    /// Whether its name ends so.
    pub fn has_extension(&self, wanted: &str) -> bool {
        self.path.extension().is_some_and(|extension| extension == wanted)
    }

    /// A finding in this file.
    pub fn finding(&self, line: usize, text: impl Into<String>) -> Finding {
        Finding { path: self.path.clone(), line, text: text.into() }
    }
}

/// Every source file of the workspace, in the order of their paths.
pub fn all(root: &Path) -> Result<Vec<Source>, String> {
    let mut sources = Vec::new();
    let walk = WalkDir::new(root).sort_by_file_name().into_iter().filter_entry(is_ours);
    for entry in walk {
        let entry = entry.map_err(|error| error.to_string())?;
        let path = entry.path();
        let wanted = path.extension().is_some_and(|e| EXTENSIONS.iter().any(|known| e == *known));
        if wanted && entry.file_type().is_file() {
            let text = std::fs::read_to_string(path)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            sources.push(Source::new(path.strip_prefix(root).unwrap_or(path), &text)?);
        }
    }
    Ok(sources)
}

fn is_ours(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let is_hidden = name.starts_with('.') && entry.depth() > 0;
    let is_skipped = entry.depth() == 1 && SKIPPED.contains(&name.as_ref());
    !is_hidden && !is_skipped
}
