//! The use cases: authorise, load, decide, write, emit. The only room where domains meet.

pub mod answers;
pub mod apn;
mod app;
pub mod audit;
pub mod binding;
pub mod brands;
pub mod cards;
pub mod carriers;
pub mod cases;
pub mod catalogue;
pub mod conversations;
mod decisions_replay;
pub mod events;
pub mod files;
pub mod health;
pub mod holders;
pub mod holdings;
pub mod import;
pub mod jobs;
mod live;
pub mod mailbox;
pub mod notices;
pub mod orders;
pub mod policies;
pub mod proofs;
pub mod refunds;
pub mod registrations;
mod schemas;
pub mod sessions;
pub mod staff;
pub mod tokens;
pub mod understand;

pub use app::{App, AppSettings, Outside};
pub use decisions_replay::{Difference, Replayed, decisions_replay};
pub use live::Live;
pub use schemas::schemas;
