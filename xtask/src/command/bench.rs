//! `cargo xtask bench`: measurements, each as a ratio to what is possible, taken in the same run.

use crate::process::{self, Outcome};
use clap::ValueEnum;

/// What to measure.
#[derive(clap::Args)]
pub struct Options {
    /// The part to measure.
    part: Part,
    /// Passed on to the bench, such as `--rounds 7`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Part {
    /// Durable inserts and prepared reads, against rusqlite by hand.
    Store,
}

/// Builds the bench with optimisation and runs it.
pub fn run(options: &Options) -> Outcome {
    let (package, bench) = match options.part {
        Part::Store => ("simcare-store", "store"),
    };
    let mut cargo = process::cargo();
    cargo.args(["bench", "--package", package, "--bench", bench, "--"]).args(&options.rest);
    process::run(&mut cargo)
}
