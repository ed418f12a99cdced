//! `cargo xtask`: what a developer and the build server run. One subcommand, one file.

#![expect(
    clippy::disallowed_methods,
    reason = "waits for child processes of its own with a clock of its own; nothing here is shipped"
)]

mod apt;
mod command;
mod postgres;
mod process;
mod tally;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Chores of the simcare workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct CommandLine {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Installs what is missing, starts a throw-away PostgreSQL, and runs every test.
    Test(command::test::Options),
    /// Format, clippy, licences and advisories, and the rules of the house.
    Lint(command::lint::Options),
    /// Measures a part against the best that is possible without it.
    Bench(command::bench::Options),
    /// Shows what a part that learns is worth.
    Eval(command::eval::Options),
    /// Takes pictures of every page: phone and desktop, light and dark, in every language.
    Shots(command::shots::Options),
}

fn main() -> ExitCode {
    let outcome = match CommandLine::parse().chore {
        Chore::Test(options) => command::test::run(&options),
        Chore::Lint(options) => command::lint::run(&options),
        Chore::Bench(options) => command::bench::run(&options),
        Chore::Eval(options) => command::eval::run(&options),
        Chore::Shots(options) => command::shots::run(&options),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("xtask: {trouble}");
            ExitCode::FAILURE
        }
    }
}
