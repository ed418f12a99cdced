//! Holds the workspace to the rules of the house.

use xtask::{tidy, workspace};

#[test]
fn the_workspace_keeps_the_rules_of_the_house() {
    let findings = tidy::findings(&workspace::root()).expect("reads the workspace");
    let list: Vec<_> = findings.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "{}", list.join("\n"));
}
