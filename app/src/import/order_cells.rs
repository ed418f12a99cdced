//! The columns of a file of orders: our own, and those of a Shopify order export.

use super::cells::Columns;

/// Cells by the name that the program knows them by, and what the columns may be called: ours
/// first, then what a Shopify export calls them.
const KNOWN: &[(&str, &[&str])] = &[
    ("number", &["order_number", "Name"]),
    ("email", &["email"]),
    ("phone", &["phone"]),
    ("shipping phone", &["Shipping Phone"]),
    ("billing phone", &["Billing Phone"]),
    ("name", &["customer_name", "Billing Name"]),
    ("shipping name", &["Shipping Name"]),
    ("country", &["country", "Shipping Country"]),
    ("billing country", &["Billing Country"]),
    ("channel", &["channel"]),
    ("status", &["payment_status", "Financial Status"]),
    ("placed", &["placed_at", "Created at"]),
    ("paid", &["paid_at", "Paid at"]),
    ("fulfilled", &["fulfilled_at", "Fulfilled at"]),
    ("cancelled", &["cancelled_at", "Cancelled at"]),
    ("terms agreed", &["terms_agreed_at"]),
    ("currency", &["currency"]),
    ("subtotal", &["subtotal"]),
    ("shipping", &["shipping"]),
    ("tax", &["tax", "Taxes"]),
    ("total", &["total"]),
    ("discount code", &["discount_code", "Discount Code"]),
    ("refunded", &["refunded", "Refunded Amount"]),
    ("outstanding", &["outstanding", "Outstanding Balance"]),
    ("provider", &["payment_provider", "Payment Method"]),
    ("reference", &["payment_reference", "Payment Reference"]),
    ("payment id", &["Payment ID"]),
    ("quantity", &["quantity", "Lineitem quantity"]),
    ("item name", &["item_name", "Lineitem name"]),
    ("price", &["unit_price", "Lineitem price"]),
    ("line discount", &["line_discount", "Lineitem discount"]),
    ("sku", &["sku", "Lineitem sku"]),
];

/// Without these nothing can be said of an order.
pub(super) const NEEDED: [&str; 8] =
    ["number", "email", "currency", "total", "placed", "quantity", "price", "sku"];

/// Where the cells stand in this file.
pub(super) fn columns(header: &[String]) -> Columns {
    Columns::find(header, KNOWN)
}
