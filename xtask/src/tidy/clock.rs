//! No clock and no random source outside the binary.
//!
//! `clippy.toml` bans the same calls, but a crate can switch clippy off with one attribute; this
//! rule looks at the text and knows one exception only: the places named below.

use super::tokens::paths;
use super::{Finding, Source};

/// Rooms that may read a clock: the binary, where both enter; the chores; and the stories and
/// benches, which stand outside the program and measure it.
const OUTSIDE: &[&str] = &["simcare", "xtask", "stories"];

/// Path endings that read a clock or draw a random number.
const BANNED: &[&str] = &[
    "SystemTime::now",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
    "Utc::now",
    "rand::rng",
    "rand::random",
    "getrandom::fill",
    "getrandom::u32",
    "getrandom::u64",
    "OsRng",
    "SysRng",
    "thread_rng",
    "TimeZone::system",
];

/// Every call that reads a clock or a random source where none may be.
pub fn check(source: &Source) -> Vec<Finding> {
    let is_bench = source.path.iter().any(|part| part == "benches");
    if OUTSIDE.contains(&source.room()) || is_bench {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (line, _, path) in paths(&source.pieces) {
        let hit = BANNED.iter().find(|banned| {
            path == **banned || path.strip_suffix(**banned).is_some_and(|p| p.ends_with("::"))
        });
        if let Some(banned) = hit {
            let text = format!("`{banned}`: time and randomness are parameters, take a `Moment`");
            findings.push(source.finding(line, text));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_and_random_sources_are_found_everywhere_but_at_the_edge() {
        let check = |path: &str, text: &str, expect: usize| {
            let source = Source::new(path, text).expect("reads");
            assert_eq!(check(&source).len(), expect, "{path}: {text}");
        };
        check("desk/src/a.rs", "fn f() { std::time::Instant::now(); }", 1);
        check("desk/src/a.rs", "fn f() { let t = SystemTime::now(); }", 1);
        check("desk/src/a.rs", "fn f() { assert!(jiff::Zoned::now() > x) }", 1);
        check("desk/src/a.rs", "use rand::rngs::OsRng;", 1);
        check("desk/src/a.rs", "fn f() { let mut r = rand::rng(); }", 1);
        check("desk/tests/a.rs", "fn f() { Instant::now(); }", 1);
        check("store/benches/a.rs", "fn f() { Instant::now(); }", 0);
        check("simcare/src/clock.rs", "fn f() { SystemTime::now(); }", 0);
        check("desk/src/a.rs", "// Instant::now()\nfn f() { moment.now; Instant::from_ms(0); }", 0);
    }
}
