//! What the assistant is worth: how often it tells language and intent rightly, for sentences that it
//! did not learn from. Run by `cargo xtask eval assistant`.
//!
//! The honest figure comes from `held-out/`, written by people who had not read the examples. The
//! second comes from the examples themselves, each fifth of them held back in turn.

#![expect(
    clippy::disallowed_methods,
    reason = "a measurement needs a clock; nothing here is shipped"
)]

mod figures;
mod report;
mod trial;

use clap::Parser;
use simcare_assistant::{Classifier, Examples, Recipe, read_examples};
use simcare_base::Locale;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Shows what the assistant is worth.
#[derive(Parser)]
struct Options {
    /// Only these languages, by tag; all without.
    #[arg(long)]
    language: Vec<Locale>,
    /// Shows each sentence that was told wrongly.
    #[arg(long)]
    confusions: bool,
    /// Leaves the second figure out, which takes the longest.
    #[arg(long)]
    held_out_only: bool,
    /// Leaves the first figure out.
    #[arg(long)]
    examples_only: bool,
    /// Changes a number of the recipe, such as `cost=2`.
    #[arg(long)]
    set: Vec<String>,
    /// The folder of the crate.
    #[arg(long, default_value = env!("CARGO_MANIFEST_DIR"))]
    folder: PathBuf,
    /// What cargo always says to a bench.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> Result<(), String> {
    let options = Options::parse();
    let mut recipe = Recipe::default();
    for change in &options.set {
        let (name, value) = change.split_once('=').ok_or("a change is name=value")?;
        recipe.set(name, value)?;
    }
    let languages = match options.language.as_slice() {
        [] => Locale::ALL.to_vec(),
        some => some.to_vec(),
    };
    let mut examples = read_folder(&options.folder.join("examples"))?;
    for locale in Locale::ALL {
        let path = options.folder.join("lexicon").join(format!("{}.txt", locale.tag()));
        examples.set_forms(locale, std::fs::read_to_string(path).unwrap_or_default());
    }
    let held_out = read_folder(&options.folder.join("held-out"))?;
    if !options.examples_only && Locale::ALL.iter().any(|l| !held_out.of(*l).is_empty()) {
        let classifier = Classifier::new(examples.clone(), recipe.clone());
        let start = Instant::now();
        classifier.warm_up();
        let learned = start.elapsed();
        let start = Instant::now();
        let outcomes = trial::held_out(&classifier, &held_out, &languages);
        let each = start.elapsed() / outcomes.len().max(1) as u32;
        println!("All languages were learned in {learned:.1?}; a text takes {each:.0?}.\n");
        report::show("Held out", &outcomes, options.confusions);
    }
    if !options.held_out_only {
        let outcomes = trial::cross_validation(&examples, &recipe, &languages);
        report::show("Cross-validation", &outcomes, options.confusions);
    }
    Ok(())
}

fn read_folder(folder: &Path) -> Result<Examples, String> {
    let mut examples = Examples::default();
    for locale in Locale::ALL {
        let path = folder.join(format!("{}.txt", locale.tag()));
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let (found, faults) = read_examples(&text);
        if let Some((line, fault)) = faults.first() {
            return Err(format!("{}:{line}: {fault}", path.display()));
        }
        examples.set(locale, found);
    }
    Ok(examples)
}
