//! Simulated phones in the doctor's hands, over HTTP: lines that the caller plays, and cards.

mod api;
mod cards;
#[path = "../../../doctor/tests/phone/mod.rs"]
#[allow(dead_code)]
mod phone;
mod phones;
