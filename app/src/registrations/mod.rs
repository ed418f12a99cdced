//! Real-name registration: what a holder brings, what the desk sees and decides, what is erased.

mod bring;
mod decide;
mod keep;
mod keys;
mod list;
mod look;
mod own;
mod tell;

pub use bring::{Brought, registration_bring};
pub use decide::{Verdict, registration_decide};
pub use keep::{Kept, registrations_keep};
pub use list::{
    RegistrationQuery, RegistrationRow, registration_brand, registration_list, registration_read,
};
pub use look::{Looked, registration_look, registration_photo};
pub use own::{OwnRegistration, own_registration};
pub use simcare_sims::registration::{
    Caps, Document, Given, Kind, Pack, Papers, Reason, Registration, Standing, State, pack_by_id,
};

/// The part that holds what was typed.
const PAPERS: &str = "papers";
/// The parts that hold pictures: of the document; of the adult's or the company's.
pub const PHOTOS: [&str; 2] = ["photo", "photo-2"];
