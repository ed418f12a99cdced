//! The catalogue's files: they read, what does not fit is named, and a fault is added with a file.

use serde_json::json;
use simcare_base::Locale;
use simcare_doctor::{CaseState, CatalogueFile, catalogue, hear_value, next, read};

/// The catalogue's own files and one more.
fn with(text: &str) -> Vec<CatalogueFile> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/catalogue");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder")
        .map(|entry| {
            let path = entry.expect("a file").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            CatalogueFile { name, text: std::fs::read_to_string(path).expect("text") }
        })
        .collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files.push(CatalogueFile { name: "extra.toml".to_owned(), text: text.to_owned() });
    files
}

#[test]
fn the_catalogues_own_files_read() {
    let catalogue = catalogue();
    assert_eq!(catalogue.complaints[0].id, "no-data");
    for fault in &catalogue.faults {
        for id in fault.plans.iter().flatten() {
            assert!(catalogue.remedy(id).is_some(), "{id}");
        }
    }
    for check in &catalogue.checks {
        assert!(check.value.schema().is_object());
    }
}

#[test]
fn what_does_not_fit_is_named_with_its_file_and_id() {
    let check = |text: &str, expect: &str| {
        let error = read(&with(text)).expect_err("is refused").to_string();
        assert!(error.starts_with("extra.toml: ") && error.contains(expect), "{error}");
    };
    check("[[fault]]\nid = \"Big\"", "`Big`: an id is small letters");
    check("[[fault]]\nid = \"vpn-slow\"", "`vpn-slow`: is in faults-data.toml already");
    check("[[fault]]\nid = \"x\"\ncolour = 1", "colour");
    check("[[fault]]\nid = \"x\"\npresent = [\"moon is full\"]", "`x`: no check `moon`");
    check("[[fault]]\nid = \"x\"\npresent = [\"vpn is maybe\"]", "`x`: can never be `maybe`");
    check("[[fault]]\nid = \"x\"\npresent = [\"apn.colour is-empty\"]", "no field `colour`");
    check("[[fault]]\nid = \"x\"\nplans = [[\"pray\"]]", "`x`: no remedy `pray`");
    check("[[fault]]\nid = \"x\"\nlikelihood = { hunger = 1 }", "`x`: no complaint `hunger`");
    check("[[fault]]\nid = \"x\"\nlikelihood = { no-data = 1 }", "`x`: nothing shows it");
    check("[[fault]]\nid = \"x\"\nblind = 1\nplans = [[\"refuel\"]]", "without any risk");
    check("[[remedy]]\nid = \"x\"\nby = \"holder\"\nsets = { vpn = \"green\" }", "cannot show");
    check("[[complaint]]\nid = \"x\"\ntests = []", "`x`: has no test");
}

/// A fault that no line of code knows: found and mended because a file says how.
#[test]
fn an_engineer_adds_a_fault_with_a_file() {
    let files = with(
        r#"
[[check]]
id = "battery-saver"
by = "holder"
cost = 3
value = { kind = "choice", of = ["on", "off"] }

[[remedy]]
id = "battery-saver-off"
by = "holder"
sets = { battery-saver = "off" }

[[fault]]
id = "battery-saver-on"
layer = 6
likelihood = { slow-data = 9000 }
present = ["battery-saver is on"]
clear = ["battery-saver is off"]
plans = [["battery-saver-off"]]
"#,
    );
    let catalogue = read(&files).expect("fits");
    let mut state = CaseState { complaint: Some("slow-data".into()), ..CaseState::default() };
    let mut asked = Vec::new();
    loop {
        let step = next(&catalogue, &state);
        if step.kind.is_end() {
            break;
        }
        let answer = match step.subject.as_str() {
            "battery-saver" => json!("on"),
            "battery-saver-off" => json!("done"),
            "speed-test" => json!("excellent"),
            // Measurements come first and say nothing here.
            _ => json!(null),
        };
        if !answer.is_null() {
            asked.push(step.subject.clone());
        }
        let heard = hear_value(&catalogue, &step, &answer, Locale::English);
        state.record(step, heard);
    }
    assert_eq!(asked, ["battery-saver", "battery-saver-off", "speed-test"]);
    assert_eq!(next(&catalogue, &state).kind.name(), "resolved");
}
