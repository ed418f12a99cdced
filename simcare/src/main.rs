//! simcare: the after-sales desk for travel SIM and eSIM brands.
//!
//! The one place that reads a clock, draws randomness, looks at the environment and decides what
//! stands outside (which database, which channels, which payment providers).

mod carriers;
mod commands;
mod log;
mod settings;
mod site;
mod system;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// The after-sales desk for travel SIM and eSIM brands.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Fill an embedded database with a believable world and serve it.
    Demo(commands::demo::Demo),
    /// Serve the real thing.
    Serve(commands::serve::Serve),
    /// Bring in what a shop knows: brands and products, orders, cards.
    Import(commands::import::Import),
    /// Make the tables, or bring them up to date, and stop.
    Migrate(commands::migrate::Migrate),
    /// Prove that decisions on returns come out as they did.
    Decisions(commands::decisions::Decisions),
    /// Add people who work at the desk.
    Staff(commands::staff::Staff),
}

fn main() -> ExitCode {
    let outcome = match Line::parse().command {
        Command::Demo(demo) => demo.run(),
        Command::Serve(serve) => serve.run(),
        Command::Import(import) => import.run(),
        Command::Migrate(migrate) => migrate.run(),
        Command::Decisions(decisions) => decisions.run(),
        Command::Staff(staff) => staff.run(),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("simcare: {error}");
            ExitCode::FAILURE
        }
    }
}
