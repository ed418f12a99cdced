//! Diagnoses: the doctor at work on one connection. Its rules are the doctor's; asking carriers,
//! knowing cards and calling people is done here.

mod answer;
mod ending;
mod hand_over;
mod line_facts;
mod offline;
mod programs;
mod read;
mod standing;
mod start;
mod transcript;

pub use answer::{Reply, diagnosis_answer};
pub use hand_over::diagnosis_hand_over;
pub use offline::{AnsweredOffline, diagnosis_ahead, diagnosis_catch_up};
pub use read::{diagnosis_beside, diagnosis_read};
pub use standing::Standing;
pub use start::{CardNamed, StartDiagnosis, diagnosis_start};

use simcare_authority::Actor;

/// Asks and changes lines for diagnoses: who may hold one was settled when it began.
const DOCTOR: Actor = Actor::System("doctor");
