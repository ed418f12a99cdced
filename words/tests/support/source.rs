//! Which messages the templates, scripts and code of all crates ask for.

use super::top;
use std::collections::{BTreeMap, BTreeSet};
use walkdir::WalkDir;

/// What was found.
#[derive(Debug, Default)]
pub struct Uses {
    /// Ids asked for by name, with one file that does.
    pub exact: BTreeMap<String, String>,
    /// First parts of ids that are put together while running: `label("card-state", code)`.
    pub families: BTreeMap<String, String>,
    /// First parts of texts that `format!` puts together: of ids among others.
    pub prefixes: BTreeSet<String>,
    /// Every other text in quotes, any of which may be an id held in a variable.
    pub literals: BTreeSet<String>,
}

/// Calls whose first argument is an id.
const CALLS: &[&str] = &[".text(", ".with(", ".text_with("];
/// Calls whose first argument is a family.
const FAMILY_CALLS: &[&str] = &[".label(", ".has_label("];
/// Calls whose first argument is the code of a problem.
const PROBLEM_CALLS: &[&str] = &[
    "Problem::invalid(",
    "Problem::not_found(",
    "Problem::conflict(",
    "Problem::forbidden(",
    "Problem::too_many(",
    "Problem::too_large(",
    "Problem::unavailable(",
];

/// Reads every template and every source file except this crate's own tests.
pub fn uses_in_source() -> Uses {
    let mut uses = Uses::default();
    for code in ["internal", "unauthenticated", "fields"] {
        uses.exact.insert(format!("problem-{code}"), "base".into());
    }
    let files = WalkDir::new(top()).into_iter().filter_entry(|entry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() == 0
            || !(name.starts_with('.') || name == "target" || name.starts_with("tests"))
    });
    for file in files.filter_map(Result::ok).filter(|file| file.file_type().is_file()) {
        let path = file.path();
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        if !["rs", "html", "txt", "js", "xml"].contains(&kind) {
            continue;
        }
        let Ok(text) = std::fs::read_to_string(path) else { continue };
        let shown = path.strip_prefix(top()).unwrap_or(path).display().to_string();
        // Test modules stand at the end of a file and may ask for what does not exist.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        read(code, &shown, &mut uses);
    }
    uses
}

fn read(text: &str, file: &str, uses: &mut Uses) {
    let words = file.starts_with("words/");
    for id in calls(text, CALLS).filter(|_| !words) {
        // `Problem::with("name", ..)` takes the name of a variable, not an id.
        if id.contains('-') {
            uses.exact.insert(id, file.to_owned());
        }
    }
    for family in calls(text, FAMILY_CALLS) {
        uses.families.insert(family, file.to_owned());
    }
    uses.prefixes.extend(formatted_families(text).filter(|_| !words));
    for code in calls(text, PROBLEM_CALLS) {
        uses.exact.insert(format!("problem-{code}"), file.to_owned());
    }
    // An import's reasons have a family of their own, `import-<code>`.
    let given = given_codes(text).filter(|_| !file.starts_with("app/src/import"));
    for code in field_codes(text).chain(given) {
        uses.exact.insert(format!("problem-{code}"), file.to_owned());
    }
    // The use cases name what the audit trail keeps with a dot, `case.open`, and nothing else so.
    if file.starts_with("app/src") {
        for action in text.split('"').filter(|literal| is_action(literal)) {
            uses.exact.insert(format!("audit-{}", action.replace('.', "-")), file.to_owned());
        }
    }
    for literal in text.split('"').filter(|literal| is_id(literal)) {
        uses.literals.insert(literal.to_owned());
        uses.literals.insert(format!("problem-{literal}"));
    }
}

fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() < 80
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn is_action(text: &str) -> bool {
    text.split_once('.').is_some_and(|(noun, verb)| is_id(noun) && is_id(verb))
}

fn calls<'a>(text: &'a str, names: &'a [&str]) -> impl Iterator<Item = String> + 'a {
    names.iter().flat_map(move |name| {
        text.match_indices(name).filter_map(|(at, _)| {
            let rest = text[at + name.len()..].trim_start().strip_prefix('"')?;
            let id = &rest[..rest.find('"')?];
            is_id(id).then(|| id.to_owned())
        })
    })
}

/// The second text of `Problem::field("name", "code")` and of `FieldProblem { .., code: ".." }`.
fn field_codes(text: &str) -> impl Iterator<Item = String> + '_ {
    let calls = text.match_indices("Problem::field(").filter_map(|(at, found)| {
        let mut quoted = text[at + found.len()..].split('"');
        let (_, _, between) = (quoted.next(), quoted.next(), quoted.next()?);
        // A code that is worked out is found where it is given, in `fn code`.
        (between.trim() == ",").then(|| quoted.next().map(ToOwned::to_owned))?
    });
    let literals = text.match_indices("code: \"").filter_map(|(at, found)| {
        let rest = &text[at + found.len()..];
        let near = text[..at].rfind("FieldProblem").is_some_and(|open| at - open < 120);
        near.then(|| rest.split('"').next().unwrap_or_default().to_owned())
    });
    calls.chain(literals)
}

/// What `format!("case-head-{}", ..)` puts together: ids that begin with `case-head-`.
fn formatted_families(text: &str) -> impl Iterator<Item = String> + '_ {
    text.match_indices("-{").filter_map(|(at, _)| {
        let start = text[..at].rfind('"')? + 1;
        let family = &text[start..at];
        (is_id(family) && text[..start].ends_with("format!(\"")).then(|| family.to_owned())
    })
}

/// The texts that a `fn code(..)` of an error gives.
fn given_codes(text: &str) -> impl Iterator<Item = String> + '_ {
    text.match_indices("fn code(").flat_map(|(at, _)| {
        let body = text[at..].split("\n    }\n").next().unwrap_or_default();
        body.split('"').skip(1).step_by(2).filter(|code| is_id(code)).map(ToOwned::to_owned)
    })
}
