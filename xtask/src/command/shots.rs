//! `cargo xtask shots`: pictures of every page, for the README and for eyes.

use crate::apt;
use crate::process::{self, Outcome};
use xtask::workspace;

/// Which pictures.
#[derive(clap::Args)]
pub struct Options {
    /// Only pages whose name contains this.
    only: Option<String>,
}

/// Builds the program and the photographer, and lets the one look at the other.
pub fn run(options: &Options) -> Outcome {
    apt::ensure()?;
    process::run(process::cargo().args(["build", "--package", "simcare"]))?;
    let binary = workspace::target_dir()?.join("debug").join("simcare");
    let mut shots = process::cargo();
    shots.args(["run", "--quiet", "--package", "simcare-stories", "--bin", "shots", "--"]);
    shots.args(&options.only).env("SIMCARE_BIN", binary);
    process::run(&mut shots)
}
