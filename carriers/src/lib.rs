//! One trait for the carriers behind the cards, and the carriers that stand behind it.
//!
//! A carrier is asked about a line and told to change one. Every change goes under a key that was
//! written down before: not answered means not known, and the same key is sent again. Nothing here
//! knows why somebody asks. Only this room knows a carrier's wire format.

mod carrier;
mod carriers;
pub mod changes;
pub mod http;
mod line;
mod sandbox;

pub use carrier::{
    Carrier, CarrierError, CarrierFuture, Change, Changed, Known, LineRef, Order, Replacement,
};
pub use carriers::Carriers;
pub use line::{
    Apn, AtLimit, Bill, Line, LineReason, LineStatus, Network, PaymentRequest, PaymentState, Plan,
    Radio, RefuelOffer,
};
pub use sandbox::{AskedChange, Fault, Played, SANDBOX, Sandbox, Setup};

use simcare_store::{Schema, Step};

/// The tables of this crate.
pub const SCHEMA: Schema = Schema {
    room: "carriers",
    fresh: include_str!("../schema.sql"),
    steps: &[Step { name: "0001_start", sql: include_str!("../steps/0001_start.sql") }],
};
