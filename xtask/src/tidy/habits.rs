//! Small habits: a file says why it exists, no test is switched off or sleeps, nothing is left
//! unfinished, and the program does not unwrap.

use super::tokens::{Piece, Token, paths};
use super::{Finding, Source};

/// Every broken habit of a Rust file.
pub fn check(source: &Source) -> Vec<Finding> {
    if !source.has_extension("rs") {
        return Vec::new();
    }
    let mut findings = first_line(source);
    findings.extend(ignored_tests(source));
    findings.extend(sleeps(source));
    findings.extend(unfinished(source));
    findings.extend(unwraps(source));
    findings
}

fn first_line(source: &Source) -> Vec<Finding> {
    if source.text.starts_with("//!") {
        return Vec::new();
    }
    vec![source.finding(1, "begins without a `//!` line that says why the file exists")]
}

fn ignored_tests(source: &Source) -> Vec<Finding> {
    let hits = source.pieces.windows(3).filter(|window| {
        window[0].is_sign('#') && window[1].is_open('[') && window[2].is_word("ignore")
    });
    let text = "`#[ignore]`: a test runs or is deleted";
    hits.map(|window| source.finding(window[2].line, text)).collect()
}

fn sleeps(source: &Source) -> Vec<Finding> {
    let is_sleep = |path: &str| path.ends_with("thread::sleep") || path.ends_with("time::sleep");
    paths(&source.pieces)
        .into_iter()
        .filter(|(_, is_test, path)| *is_test && is_sleep(path))
        .map(|(line, _, path)| {
            source.finding(line, format!("`{path}`: wait for the thing itself, not for a time"))
        })
        .collect()
}

fn unfinished(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for window in source.pieces.windows(2) {
        for name in ["todo", "unimplemented"] {
            if window[0].is_word(name) && window[1].is_sign('!') {
                findings.push(source.finding(window[0].line, format!("`{name}!` is left over")));
            }
        }
    }
    findings
}

fn unwraps(source: &Source) -> Vec<Finding> {
    let is_unwrap = |window: &&[Piece]| {
        !window[0].is_test
            && window[0].is_sign('.')
            && window[1].is_word("unwrap")
            && window[2].is_open('(')
            && window[3].token == Token::Close(')')
    };
    let text = "`unwrap` outside a test: return a `Problem`, or `expect(\"why it cannot fail\")`";
    let hits = source.pieces.windows(4).filter(is_unwrap);
    hits.map(|window| source.finding(window[1].line, text)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_habits_are_found() {
        let check = |path: &str, text: &str, expect: &[usize]| {
            let source = Source::new(path, text).expect("reads");
            let lines: Vec<_> = check(&source).into_iter().map(|finding| finding.line).collect();
            assert_eq!(lines, expect, "{path}: {text}");
        };
        check("a/src/a.rs", "fn f() {}", &[1]);
        check("a/src/a.rs", "//! Why.\nfn f() {}", &[]);
        check("a/src/a.rs", "//! Why.\n#[test]\n#[ignore]\nfn f() {}", &[3]);
        check("a/src/a.rs", "//! Why.\n#[test]\n#[ignore = \"slow\"]\nfn f() {}", &[3]);
        check("a/src/a.rs", "//! Why.\nfn f() { tokio::time::sleep(x).await }", &[]);
        check("a/tests/a.rs", "//! Why.\nfn f() { std::thread::sleep(x) }", &[2]);
        check("a/tests/a.rs", "//! Why.\nfn f() { tokio::time::sleep(x).await }", &[2]);
        check("a/src/a.rs", "//! Why.\nfn f() {\n todo!() }", &[3]);
        check("a/src/a.rs", "//! Why.\nfn f() { a.unwrap() }", &[2]);
        check("a/src/a.rs", "//! Why.\nfn f() { a.unwrap_or(1) }", &[]);
        check("a/src/a.rs", "//! Why.\n#[cfg(test)] mod tests { fn f() { a.unwrap() } }", &[]);
        check("a/tests/a.rs", "//! Why.\nfn f() { a.unwrap() }", &[]);
    }
}
