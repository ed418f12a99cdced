//! The use cases: authorise, load, decide, write, emit. The only room where domains meet.

mod app;
pub mod audit;
pub mod brands;
pub mod conversations;
pub mod holdings;
pub mod import;
pub mod jobs;
mod live;
pub mod mailbox;
pub mod notices;
pub mod proofs;
mod schemas;
pub mod sessions;

pub use app::{App, AppSettings, Outside};
pub use live::Live;
pub use schemas::schemas;
