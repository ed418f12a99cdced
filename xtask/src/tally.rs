//! Adds up what the test programs report, so that a run of many ends in one line.

/// How many tests passed and failed in all.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed.
    pub failed: u64,
}

impl Tally {
    /// Takes in one line of `cargo test`'s output; lines that are no summary change nothing.
    pub fn read(&mut self, line: &str) {
        let Some(summary) = line.strip_prefix("test result: ") else { return };
        let counts = summary.split_once(". ").map_or("", |(_, counts)| counts);
        for part in counts.split(';') {
            match part.trim().split_once(' ') {
                Some((count, "passed")) => self.passed += count.parse().unwrap_or(0),
                Some((count, "failed")) => self.failed += count.parse().unwrap_or(0),
                _ => {}
            }
        }
    }

    /// A run that failed without one failed test (it did not build, or a test program died)
    /// counts as one failure, so that the last line never says that all is well.
    pub fn close(&mut self, succeeded: bool) {
        if !succeeded && self.failed == 0 {
            self.failed = 1;
        }
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_add_up_and_other_lines_do_not_count() {
        let check = |lines: &[&str], succeeded: bool, expect: &str| {
            let mut tally = Tally::default();
            lines.iter().for_each(|line| tally.read(line));
            tally.close(succeeded);
            assert_eq!(tally.to_string(), expect, "{lines:?}");
        };
        let good = "test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        let bad = "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.00s";
        check(&[good, "test a ... ok", bad], false, "8 passed, 2 failed");
        check(&[good], true, "5 passed, 0 failed");
        check(&[], false, "0 passed, 1 failed");
        check(&["5 passed; 3 failed"], true, "0 passed, 0 failed");
    }
}
