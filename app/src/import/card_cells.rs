//! The columns of a file of cards.

use super::cells::Columns;

const KNOWN: &[(&str, &[&str])] = &[
    ("iccid", &["iccid"]),
    ("order_number", &["order_number"]),
    ("sku", &["sku"]),
    ("line", &["line"]),
    ("qr_token", &["qr_token"]),
    ("activation_code", &["activation_code"]),
    ("delivered_at", &["delivered_at"]),
    ("qr_sent_at", &["qr_sent_at"]),
    ("scanned_at", &["scanned_at"]),
    ("installed_at", &["installed_at"]),
    ("activated_at", &["activated_at"]),
    ("first_used_at", &["first_used_at"]),
    ("expires_at", &["expires_at"]),
    ("used_bytes", &["used_bytes"]),
];

/// Without these nothing can be said of a card.
pub(super) const NEEDED: [&str; 3] = ["iccid", "order_number", "sku"];

/// Where the cells stand in this file.
pub(super) fn columns(header: &[String]) -> Columns {
    Columns::find(header, KNOWN)
}
