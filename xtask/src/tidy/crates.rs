//! Which crate may lean on which: the plan of the house as a table.

use super::Finding;
use serde_json::Value;
use std::path::PathBuf;

/// Each room and the rooms it may use. A domain never names another domain: only `sims`, the
/// nucleus, may be used by them. `stories` stands outside and may use all.
const ROOMS: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("authority", &["base"]),
    ("words", &["base"]),
    ("store", &["base"]),
    ("sims", &["base", "authority", "store"]),
    ("desk", &["base", "authority", "store", "sims"]),
    ("returns", &["base", "authority", "store", "sims"]),
    ("payments", &["base", "store"]),
    ("channels", &["base", "store"]),
    ("doctor", &["base", "authority", "store", "sims"]),
    ("assistant", &["base", "authority", "store", "sims"]),
    ("carriers", &["base", "store", "sims"]),
    ("access", &["base", "authority", "store"]),
    ("files", &["base", "authority", "store"]),
    (
        "app",
        &[
            "base",
            "authority",
            "words",
            "store",
            "access",
            "sims",
            "desk",
            "returns",
            "payments",
            "doctor",
            "assistant",
            "carriers",
            "channels",
            "files",
        ],
    ),
    (
        "web",
        &[
            "base",
            "authority",
            "words",
            "store",
            "access",
            "sims",
            "desk",
            "returns",
            "payments",
            "doctor",
            "assistant",
            "carriers",
            "app",
        ],
    ),
    (
        "demo",
        &[
            "base",
            "authority",
            "words",
            "store",
            "access",
            "sims",
            "desk",
            "returns",
            "payments",
            "doctor",
            "assistant",
            "carriers",
            "channels",
            "app",
        ],
    ),
    (
        "simcare",
        &[
            "base",
            "authority",
            "words",
            "store",
            "access",
            "sims",
            "desk",
            "returns",
            "payments",
            "doctor",
            "assistant",
            "carriers",
            "channels",
            "app",
            "web",
            "demo",
        ],
    ),
    ("xtask", &[]),
];

/// What the tests of a room may use beyond that, and why.
const IN_TESTS: &[(&str, &str, &str)] =
    &[("web", "channels", "its tests put the whole site together, mailbox included")];

/// The room that stands outside the program.
const OUTSIDE: &str = "stories";

/// Crates from outside that belong to certain rooms, and why.
const OWNED: &[(&str, &[&str], &str)] = &[
    ("rusqlite", &["store"], "only the store knows which engine runs"),
    ("postgres", &["store"], "only the store knows which engine runs"),
    ("tokio-postgres", &["store"], "only the store knows which engine runs"),
    ("axum", &["web"], "only web knows HTTP"),
    ("tower-http", &["web"], "only web knows HTTP"),
    ("askama", &["web"], "only web knows pages"),
    ("utoipa", &["web"], "only web knows HTTP"),
    ("cedar-policy", &["returns"], "policies belong to returns"),
    ("fluent-bundle", &["words"], "texts and their formats belong to words"),
    ("icu", &["words"], "texts and their formats belong to words"),
    ("clap", &["simcare", "xtask"], "the command line belongs to the binary"),
    ("getrandom", &["simcare"], "randomness enters in the binary"),
    ("rand", &["demo"], "random worlds are the demo's; others draw from a Moment's dice"),
    ("thirtyfour", &[], "only the stories steer a browser"),
];

/// Every dependency that the tables do not allow, read from `cargo metadata`.
pub fn check(metadata: &Value) -> Result<Vec<Finding>, String> {
    let packages = metadata["packages"].as_array().ok_or("cargo metadata lists no packages")?;
    let mut findings = Vec::new();
    for package in packages {
        let manifest = PathBuf::from(package["manifest_path"].as_str().unwrap_or_default());
        let folder = manifest.parent().and_then(|folder| folder.file_name());
        let room = folder.and_then(|name| name.to_str()).unwrap_or_default();
        if room != OUTSIDE && !ROOMS.iter().any(|(known, _)| *known == room) {
            let text = format!("`{room}` is no room of the house yet: give it a line in the table");
            findings.push(Finding { path: PathBuf::from(room).join("Cargo.toml"), line: 1, text });
            continue;
        }
        let dependencies = package["dependencies"].as_array().into_iter().flatten();
        for dependency in dependencies {
            let name = dependency["name"].as_str().unwrap_or_default();
            let is_dev = dependency["kind"] == "dev";
            let Some(text) = complaint(room, name, is_dev) else { continue };
            findings.push(Finding { path: PathBuf::from(room).join("Cargo.toml"), line: 1, text });
        }
    }
    Ok(findings)
}

/// What is wrong when `room` depends on `name`, if anything is. What only its tests and benches use
/// may come from outside, but tests lean on other rooms no more than the code does.
fn complaint(room: &str, name: &str, is_dev: bool) -> Option<String> {
    if room == OUTSIDE {
        return None;
    }
    let (_, allowed) = ROOMS.iter().find(|(known, _)| *known == room)?;
    if let Some(other) = name.strip_prefix("simcare-") {
        let is_allowed = allowed.contains(&other)
            || is_dev && IN_TESTS.iter().any(|(user, used, _)| (*user, *used) == (room, other));
        return (!is_allowed).then(|| format!("`{room}` may not use `{other}`"));
    }
    if is_dev {
        return None;
    }
    let (_, owners, reason) = OWNED.iter().find(|(known, ..)| *known == name)?;
    (!owners.contains(&room)).then(|| format!("`{room}` may not use `{name}`: {reason}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_point_down_only() {
        let check = |room: &str, name: &str, expect: bool| {
            assert_eq!(complaint(room, name, false).is_none(), expect, "{room} -> {name}");
        };
        check("desk", "simcare-store", true);
        check("desk", "simcare-sims", true);
        check("desk", "simcare-returns", false);
        check("returns", "simcare-desk", false);
        check("store", "simcare-authority", false);
        check("app", "simcare-web", false);
        check("app", "axum", false);
        check("app", "rusqlite", false);
        check("store", "rusqlite", true);
        check("desk", "rand", false);
        check("desk", "serde", true);
        check("stories", "thirtyfour", true);
        assert_eq!(complaint("store", "clap", true), None);
        assert_eq!(complaint("web", "simcare-channels", true), None);
        assert!(complaint("web", "simcare-channels", false).is_some());
        assert!(complaint("desk", "simcare-returns", true).is_some());
    }

    #[test]
    fn a_room_that_is_not_in_the_table_is_named() {
        let check = |path: &str, expect: usize| {
            let package = serde_json::json!({ "manifest_path": path, "dependencies": [] });
            let metadata = serde_json::json!({ "packages": [package] });
            assert_eq!(check(&metadata).map(|found| found.len()), Ok(expect), "{path}");
        };
        check("/house/cellar/Cargo.toml", 1);
        check("/house/desk/Cargo.toml", 0);
        check("/house/stories/Cargo.toml", 0);
    }

    #[test]
    fn domains_stand_apart_in_the_table_itself() {
        let domains = [
            "desk",
            "returns",
            "payments",
            "channels",
            "access",
            "doctor",
            "assistant",
            "carriers",
        ];
        for (room, allowed) in ROOMS.iter().filter(|(room, _)| domains.contains(room)) {
            assert!(!allowed.iter().any(|used| domains.contains(used)), "{room}");
        }
    }
}
