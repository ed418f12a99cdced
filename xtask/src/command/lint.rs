//! `cargo xtask lint`: everything that can be said about the code without running it.

use crate::process::{self, Outcome};
use xtask::{tidy, workspace};

/// What to look at.
#[derive(clap::Args)]
pub struct Options {
    /// Only the rules of the house, which take a second.
    #[arg(long)]
    tidy_only: bool,
}

/// Runs every check, and fails at the end if one did, so that one run shows all there is to mend.
pub fn run(options: &Options) -> Outcome {
    let mut failed = Vec::new();
    if !options.tidy_only {
        step("format", &mut failed, || process::run(process::cargo().args(["fmt", "--check"])));
        step("clippy", &mut failed, clippy);
        step("licences and advisories", &mut failed, deny);
    }
    step("rules of the house", &mut failed, house);
    if failed.is_empty() { Ok(()) } else { Err(format!("lint failed: {}", failed.join(", "))) }
}

fn step(name: &'static str, failed: &mut Vec<&'static str>, check: impl Fn() -> Outcome) {
    eprintln!("lint: {name}");
    if let Err(trouble) = check() {
        eprintln!("{trouble}");
        failed.push(name);
    }
}

fn clippy() -> Outcome {
    let mut clippy = process::cargo();
    clippy.args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]);
    process::run(&mut clippy)
}

/// cargo-deny needs to be installed, and its advisories need the network: where either is missing
/// this says so instead of failing or keeping silent.
fn deny() -> Outcome {
    if process::output(process::cargo().args(["deny", "--version"])).is_err() {
        eprintln!(
            "lint: NOT CHECKED: licences, sources and advisories, because cargo-deny is not \
             installed (cargo install --locked cargo-deny)"
        );
        return Ok(());
    }
    let offline = ["deny", "--offline", "check", "bans", "licenses", "sources"];
    process::run(process::cargo().args(offline))?;
    if process::output(process::cargo().args(["deny", "fetch", "db"])).is_err() {
        eprintln!("lint: NOT CHECKED: advisories, because their list could not be fetched");
        return Ok(());
    }
    process::run(process::cargo().args(["deny", "--offline", "check", "advisories"]))
}

fn house() -> Outcome {
    let root = workspace::root();
    for warning in tidy::warnings(&root)? {
        eprintln!("warning: {warning}");
    }
    let findings = tidy::findings(&root)?;
    for finding in &findings {
        eprintln!("error: {finding}");
    }
    if findings.is_empty() { Ok(()) } else { Err(format!("{} broken rules", findings.len())) }
}
