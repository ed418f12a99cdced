//! Which change is which operation of the protocol.

use crate::carrier::Change;
use serde_json::{Value, json};

/// Every operation: method and path. A test compares them with `openapi.yaml`.
pub const OPERATIONS: [(&str, &str); 10] = [
    ("get", LINE),
    ("post", "/lines/{iccid}/activate"),
    ("post", "/lines/{iccid}/suspend"),
    ("post", "/lines/{iccid}/resume"),
    ("post", "/lines/{iccid}/roaming"),
    ("post", "/lines/{iccid}/refuel"),
    ("post", "/lines/{iccid}/refresh"),
    ("post", "/lines/{iccid}/move-data"),
    ("post", "/lines/{iccid}/replace-profile"),
    ("post", "/lines/{iccid}/request-payment"),
];

/// The path of a line.
pub const LINE: &str = "/lines/{iccid}";

/// The path of a change below its line, and the body to post there.
pub fn change(wanted: &Change) -> (&'static str, Value) {
    let body = match wanted {
        Change::Roaming { on } => json!({ "on": on }),
        Change::Refuel { offer } => json!({ "offer": offer }),
        Change::MoveData { to, bytes } => json!({ "to": to, "bytes": bytes }),
        Change::RequestPayment { bill } => json!({ "bill": bill }),
        Change::Activate
        | Change::Suspend
        | Change::Resume
        | Change::Refresh
        | Change::ReplaceProfile => json!({}),
    };
    (wanted.name(), body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use simcare_base::ByteCount;
    use std::collections::BTreeSet;

    fn every_change() -> Vec<Change> {
        let to = "8985200012345678905".parse().expect("checks");
        vec![
            Change::Activate,
            Change::Suspend,
            Change::Resume,
            Change::Roaming { on: true },
            Change::Refuel { offer: "gb-1".to_owned() },
            Change::Refresh,
            Change::MoveData { to, bytes: ByteCount(1) },
            Change::ReplaceProfile,
            Change::RequestPayment { bill: "bill-1".to_owned() },
        ]
    }

    #[test]
    fn every_change_is_an_operation_and_every_operation_is_used() {
        let changes = every_change();
        let of_change = |wanted| ("post", format!("{LINE}/{}", change(wanted).0));
        let mut used: BTreeSet<(&str, String)> = changes.iter().map(of_change).collect();
        used.insert(("get", LINE.to_owned()));
        let known: BTreeSet<_> =
            OPERATIONS.iter().map(|(method, path)| (*method, (*path).to_owned())).collect();
        assert_eq!(used, known);
    }

    #[test]
    fn the_document_and_the_client_name_the_same_operations() {
        let mut path = "";
        let mut written = BTreeSet::new();
        for line in super::super::PROTOCOL.lines() {
            if let Some(name) = line.strip_prefix("  /") {
                path = name.trim_end_matches(':');
            }
            let method = line.strip_prefix("    ").and_then(|rest| rest.strip_suffix(':'));
            if let Some(method @ ("get" | "put" | "post" | "patch" | "delete")) = method {
                written.insert((method, format!("/{path}")));
            }
        }
        let known: BTreeSet<_> =
            OPERATIONS.iter().map(|(method, path)| (*method, (*path).to_owned())).collect();
        assert_eq!(written, known);
    }
}
