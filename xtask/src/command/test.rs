//! `cargo xtask test`: every test of the workspace, with both engines and a real browser at hand.

use crate::apt;
use crate::postgres::Cluster;
use crate::process::{self, Outcome};
use crate::tally::Tally;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use xtask::workspace;

/// Where the tests find the PostgreSQL server in which each makes a database of its own.
const POSTGRES_URL: &str = "SIMCARE_TEST_POSTGRES_URL";
/// Where the tests that kill the program find it.
const BINARY: &str = "SIMCARE_BIN";

/// What to test.
#[derive(clap::Args)]
pub struct Options {
    /// Only this crate, such as `simcare-store`; may be given more than once.
    #[arg(short, long = "package", value_name = "CRATE")]
    packages: Vec<String>,
    /// Passed on to `cargo test`: a filter, or `-- --nocapture`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<String>,
}

/// Runs the tests; the last line says how many passed and failed.
pub fn run(options: &Options) -> Outcome {
    apt::ensure()?;
    let given = std::env::var(POSTGRES_URL).ok();
    // Held until the tests are done; an address given from outside is used as it is.
    let cluster = if given.is_none() { Some(Cluster::start()?) } else { None };
    let url = given.or_else(|| cluster.as_ref().map(Cluster::url)).unwrap_or_default();

    process::run(process::cargo().args(["build", "--package", "simcare"]))?;
    let binary = workspace::target_dir()?.join("debug").join("simcare");

    let mut test = process::cargo();
    test.args(["test", "--no-fail-fast"]);
    if options.packages.is_empty() {
        test.arg("--workspace");
    }
    for package in &options.packages {
        test.args(["--package", package]);
    }
    test.args(&options.rest).env(POSTGRES_URL, url).env(BINARY, binary);
    let (tally, succeeded) = run_and_count(&mut test)?;

    drop(cluster);
    println!("{tally}");
    if succeeded { Ok(()) } else { Err("tests failed".to_owned()) }
}

/// Shows the output as it comes and counts the summaries that pass by.
fn run_and_count(test: &mut std::process::Command) -> Outcome<(Tally, bool)> {
    let mut child = test
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cargo test: {error}"))?;
    let mut tally = Tally::default();
    let lines = child.stdout.take().map(|stdout| BufReader::new(stdout).split(b'\n'));
    for line in lines.into_iter().flatten() {
        let line = line.map_err(|error| format!("cargo test: {error}"))?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        tally.read(&line);
    }
    let status = child.wait().map_err(|error| format!("cargo test: {error}"))?;
    tally.close(status.success());
    Ok((tally, status.success()))
}
