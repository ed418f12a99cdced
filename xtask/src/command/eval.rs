//! `cargo xtask eval`: what a part that learns is worth, on what it did not learn from.

use crate::process::{self, Outcome};
use clap::ValueEnum;

/// What to examine.
#[derive(clap::Args)]
pub struct Options {
    /// The part to examine.
    part: Part,
    /// Passed on, such as `--language en --confusions`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Part {
    /// Languages and intents of texts, by the sentences that were held out.
    Assistant,
}

/// Builds the examination and runs it. The crates that count are optimised in this profile too.
pub fn run(options: &Options) -> Outcome {
    let (package, bench) = match options.part {
        Part::Assistant => ("simcare-assistant", "eval"),
    };
    let mut cargo = process::cargo();
    cargo.args(["bench", "--profile", "dev", "--package", package, "--bench", bench, "--"]);
    process::run(cargo.args(&options.rest))
}
