//! What the tests need from the system, installed from Debian's packages when it is missing.

use crate::process::{self, Outcome};
use std::process::Command;

/// Debian packages the tests need, and what for.
const PACKAGES: &[(&str, &str)] = &[
    ("postgresql", "the second engine of the store"),
    ("chromium", "the stories that walk the pages"),
    ("chromium-driver", "steers Chromium"),
    ("fonts-noto-cjk", "Chinese text in pictures and layouts"),
    ("fonts-noto-core", "every other script"),
];

/// Installs every package that is missing; says clearly what to do when it may not.
pub fn ensure() -> Outcome {
    let missing: Vec<_> =
        PACKAGES.iter().filter(|(package, _)| !is_installed(package)).copied().collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = missing.iter().map(|(package, _)| *package).collect();
    for (package, purpose) in &missing {
        eprintln!("xtask: missing {package} ({purpose})");
    }
    if !process::is_root() {
        return Err(format!(
            "not root, so I cannot install them. Run: apt-get install -y {}",
            names.join(" ")
        ));
    }
    apt_get(&["update", "-q"])?;
    let mut arguments = vec!["install", "-q", "-y", "--no-install-recommends"];
    arguments.extend(names);
    apt_get(&arguments)
}

fn apt_get(arguments: &[&str]) -> Outcome {
    // Standard output belongs to the tests' results, so apt's goes to standard error.
    process::run(
        Command::new("apt-get")
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .stdout(std::io::stderr()),
    )
}

fn is_installed(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    query.args(["-W", "-f", "${db:Status-Status}", package]);
    process::output(&mut query).is_ok_and(|status| status == "installed")
}
