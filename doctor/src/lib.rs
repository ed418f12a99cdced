//! What is wrong with this connection, and what to try next.
//!
//! Faults, checks, remedies and complaints are data ([`Catalogue`], files under `catalogue/`).
//! The engine is one pure function: [`next`] takes the catalogue and what happened so far
//! ([`CaseState`]) and answers the next [`Step`]. There is no clock, no chance and no I/O in it, so
//! the same observations always give the same steps. [`hear`] understands what a person answers in
//! their own words. The tables only keep what happened.

mod case;
mod catalogue;
mod condition;
mod diagnosis;
mod engine;
mod known;
mod load;
mod offer;
mod offline;
mod params;
mod phrases;
mod step;
mod understand;
mod value;

pub use case::{CaseState, Line, Os, Phone, STEPS_MAX};
pub use catalogue::{Catalogue, Check, Complaint, Ending, Fault, Remedy, Risk, Test};
pub use condition::{Condition, Truth};
pub use diagnosis::{
    Diagnosis, NewDiagnosis, diagnosis_get, diagnosis_insert, diagnosis_of_conversation,
    diagnosis_save,
};
pub use engine::next;
pub use known::{Known, findings};
pub use load::{CatalogueError, CatalogueFile, catalogue, read};
pub use offer::{complaint_named, offer};
pub use offline::{Ahead, ahead};
pub use phrases::complaint_of;
pub use step::{Aim, By, Entry, Heard, Manner, Step, StepKind};
pub use understand::{REMEDY_ANSWERS, hear, hear_value};
pub use value::{Shape, ValueShape};

use simcare_store::{Schema, Step as SchemaStep};

/// The tables of the doctor.
pub const SCHEMA: Schema = Schema {
    room: "doctor",
    fresh: include_str!("../schema.sql"),
    steps: &[SchemaStep { name: "0001_start", sql: include_str!("../steps/0001_start.sql") }],
};
